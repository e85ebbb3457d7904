package org.mubiao.extractor.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/**
 * Finds terms of the lexicon with one of their own characters written once too often: 科技型中小型企业
 * beside 科技型中小企业. Only a term that the document also writes rightly is held against it.
 */
final class SuspectTerms {

  private static final int SHORTEST = 6;

  private SuspectTerms() {}

  /** {@return the terms worth watching, from the catalogue and the synonyms} */
  static Set<String> terms(Lexicon lexicon) {
    Set<String> terms = new TreeSet<>();
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      add(terms, entry.label());
      entry.aliases().forEach(alias -> add(terms, alias));
    }
    lexicon.synonyms().groups().forEach(group -> group.forEach(word -> add(terms, word)));
    return terms;
  }

  private static void add(Set<String> terms, String word) {
    if (word.length() >= SHORTEST && isChinese(word)) {
      terms.add(word);
    }
  }

  private static boolean isChinese(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 0x4e00 || word.charAt(i) > 0x9fff) {
        return false;
      }
    }
    return true;
  }

  static List<Finding> find(
      DocumentId document, AlignedText whole, String text, Set<String> terms) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    String folded = whole.folded();
    BitSet pairs = pairs(folded);
    for (String term : terms) {
      if (!mayHold(pairs, term) || !folded.contains(term)) {
        continue;
      }
      for (int i = 1; i < term.length(); i++) {
        char doubled = term.charAt(i);
        for (int k = 1; k < term.length(); k++) {
          if (!pairs.get(pair(term.charAt(k - 1), doubled))
              || !pairs.get(pair(doubled, term.charAt(k)))) {
            // nearly all slips have a pair that the text lacks; the rest is in the term
            continue;
          }
          String slip = term.substring(0, k) + doubled + term.substring(k);
          boolean appended = slip.startsWith(term) || slip.endsWith(term);
          if (!appended && folded.contains(slip) && !terms.contains(slip) && isNew(slip, seen)) {
            findings.add(finding(document, whole, text, slip, term));
          }
        }
      }
    }
    return findings;
  }

  /** The pairs of neighbours in a text, each as one of 65536 places. */
  private static BitSet pairs(String text) {
    BitSet pairs = new BitSet(1 << 16);
    for (int i = 1; i < text.length(); i++) {
      pairs.set(pair(text.charAt(i - 1), text.charAt(i)));
    }
    return pairs;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & 0xffff;
  }

  /** Most terms have a pair that the text lacks and need not be searched for. */
  private static boolean mayHold(BitSet pairs, String term) {
    for (int i = 1; i < term.length(); i++) {
      if (!pairs.get(pair(term.charAt(i - 1), term.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNew(String slip, Set<String> seen) {
    for (String known : seen) {
      if (known.contains(slip) || slip.contains(known)) {
        return false;
      }
    }
    return seen.add(slip);
  }

  private static Finding finding(
      DocumentId document, AlignedText whole, String text, String slip, String term) {
    FindingBuilder builder = new FindingBuilder(document, text);
    int at = whole.folded().indexOf(slip);
    while (at >= 0) {
      builder.at(whole.span(at, at + slip.length()));
      at = whole.folded().indexOf(slip, at + slip.length());
    }
    return builder.build(
        FindingKind.SUSPECT_TERM,
        Severity.NOTICE,
        "“" + slip + "”疑为“" + term + "”之误，文中两种写法并存。",
        "“" + slip + "” looks like a slip for “" + term + "”, which the document also writes.");
  }
}
