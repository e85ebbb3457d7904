package org.mubiao.extractor.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
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

  private static final int NOWHERE = -1;
  private static final int TRIPLES = 1 << 18;
  private static final int HEADS = 1 << 10;

  /** In their order. */
  private final String[] terms;

  private final Set<String> known;

  /** Of each term the pairs of its neighbours. */
  private final char[][] pairs;

  /** How many characters each term has in common with the one before it. */
  private final int[] common;

  private SuspectTerms(Set<String> sorted) {
    terms = sorted.toArray(String[]::new);
    known = new HashSet<>(sorted);
    pairs = new char[terms.length][];
    common = new int[terms.length];
    String before = "";
    for (int index = 0; index < terms.length; index++) {
      String term = terms[index];
      pairs[index] = new char[term.length() - 1];
      for (int i = 1; i < term.length(); i++) {
        pairs[index][i - 1] = pair(term.charAt(i - 1), term.charAt(i));
      }
      int same = 0;
      while (same < before.length() && term.startsWith(before.substring(0, same + 1))) {
        same++;
      }
      common[index] = same;
      before = term;
    }
  }

  /** {@return the terms worth watching, from the catalogue and the synonyms} */
  static SuspectTerms of(Lexicon lexicon) {
    Set<String> terms = new TreeSet<>();
    for (IndicatorEntry entry : lexicon.indicators().entries()) {
      add(terms, entry.label());
      entry.aliases().forEach(alias -> add(terms, alias));
    }
    lexicon.synonyms().groups().forEach(group -> group.forEach(word -> add(terms, word)));
    return new SuspectTerms(terms);
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

  List<Finding> find(DocumentId document, AlignedText whole, String text) {
    String folded = whole.folded();
    char[] pairsInText = new char[Math.max(0, folded.length() - 1)];
    BitSet held = new BitSet(1 << Character.SIZE);
    BitSet triples = new BitSet(TRIPLES);
    for (int i = 1; i < folded.length(); i++) {
      char pair = pair(folded.charAt(i - 1), folded.charAt(i));
      pairsInText[i - 1] = pair;
      held.set(pair);
      if (i > 1) {
        triples.set(triple(pairsInText[i - 2], folded.charAt(i)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (int index : termsIn(folded, pairsInText, held)) {
      String term = terms[index];
      for (int i = 1; i < term.length(); i++) {
        char doubled = term.charAt(i);
        for (int k = 1; k < term.length(); k++) {
          if (!triples.get(triple(pair(term.charAt(k - 1), doubled), term.charAt(k)))) {
            continue; // nearly all slips have a triple that the text lacks
          }
          String slip = term.substring(0, k) + doubled + term.substring(k);
          boolean appended = slip.startsWith(term) || slip.endsWith(term);
          if (!appended
              && mayHold(slip, triples)
              && folded.contains(slip)
              && !known.contains(slip)
              && isNew(slip, seen)) {
            findings.add(finding(document, whole, text, slip, term));
          }
        }
      }
    }
    return findings;
  }

  /**
   * {@return the terms that stand in a text, in their order} All that may do so by their pairs are
   * looked for in one walk through it.
   */
  private int[] termsIn(String text, char[] pairsInText, BitSet held) {
    int[] candidates = candidates(held);
    BitSet firstPairs = new BitSet(1 << Character.SIZE);
    int[] heads = new int[HEADS]; // of chains of candidates with like first pairs
    Arrays.fill(heads, NOWHERE);
    int[] following = new int[candidates.length];
    for (int each = candidates.length - 1; each >= 0; each--) {
      char first = pairs[candidates[each]][0];
      firstPairs.set(first);
      following[each] = heads[first % HEADS];
      heads[first % HEADS] = each;
    }
    boolean[] found = new boolean[candidates.length];
    int count = 0;
    for (int at = 0; at < pairsInText.length; at++) {
      if (firstPairs.get(pairsInText[at])) {
        for (int each = heads[pairsInText[at] % HEADS]; each >= 0; each = following[each]) {
          if (!found[each] && text.startsWith(terms[candidates[each]], at)) {
            found[each] = true;
            count++;
          }
        }
      }
    }
    int[] inText = new int[count];
    int next = 0;
    for (int each = 0; each < candidates.length; each++) {
      if (found[each]) {
        inText[next++] = candidates[each];
      }
    }
    return inText;
  }

  /** {@return the terms all pairs of which the text has; most terms have one that it lacks} */
  private int[] candidates(BitSet held) {
    int[] candidates = new int[16];
    int count = 0;
    int lacking = Integer.MAX_VALUE; // so many first characters hold a pair that the text lacks
    for (int index = 0; index < terms.length; index++) {
      if (common[index] < lacking) {
        int missing = firstMissing(pairs[index], held);
        lacking = missing == NOWHERE ? Integer.MAX_VALUE : missing + 2;
        if (missing == NOWHERE) {
          if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
          }
          candidates[count++] = index;
        }
      }
    }
    return Arrays.copyOf(candidates, count);
  }

  private static int firstMissing(char[] pairs, BitSet held) {
    for (int i = 0; i < pairs.length; i++) {
      if (!held.get(pairs[i])) {
        return i;
      }
    }
    return NOWHERE;
  }

  private static boolean mayHold(String words, BitSet triples) {
    for (int i = 2; i < words.length(); i++) {
      if (!triples.get(triple(pair(words.charAt(i - 2), words.charAt(i - 1)), words.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Three neighbours as one of many. */
  private static int triple(char pair, char third) {
    return (pair * 31 + third) & TRIPLES - 1;
  }

  /** A pair of neighbours as one of 65536. */
  private static char pair(char first, char second) {
    return (char) (first * 31 + second);
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
