package org.mubiao.app.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.document.DocumentId;

/**
 * Finds documents that say the same: equal 发文字号 or equal text. Of those that belong together the
 * original is the earliest issued, then the first by path; the order of the files plays no part.
 */
final class Duplicates {

  private static final Comparator<Candidate> EARLIER =
      Comparator.comparing(Duplicates::day).thenComparing(Candidate::file);

  private Duplicates() {}

  /**
   * A document of the corpus.
   *
   * @param id name by content
   * @param file path that names it
   * @param facts what says whether it is a duplicate
   */
  record Candidate(DocumentId id, String file, RunState.Facts facts) {}

  /** {@return the original of each document that is a duplicate} */
  static Map<DocumentId, DocumentId> originals(List<Candidate> candidates) {
    Map<DocumentId, Candidate> heads = new HashMap<>();
    Map<String, Candidate> bySign = new HashMap<>();
    for (Candidate candidate : candidates) {
      heads.put(candidate.id(), candidate);
      for (String sign : signs(candidate.facts())) {
        Candidate other = bySign.putIfAbsent(sign, candidate);
        if (other != null) {
          join(heads, candidate, other);
        }
      }
    }
    Map<DocumentId, DocumentId> originals = new TreeMap<>();
    for (Candidate candidate : candidates) {
      DocumentId head = head(heads, candidate).id();
      if (!head.equals(candidate.id())) {
        originals.put(candidate.id(), head);
      }
    }
    return originals;
  }

  private static void join(Map<DocumentId, Candidate> heads, Candidate one, Candidate other) {
    Candidate first = head(heads, one);
    Candidate second = head(heads, other);
    if (EARLIER.compare(first, second) <= 0) {
      heads.put(second.id(), first);
    } else {
      heads.put(first.id(), second);
    }
  }

  private static Candidate head(Map<DocumentId, Candidate> heads, Candidate candidate) {
    Candidate current = candidate;
    while (true) {
      Candidate next = heads.getOrDefault(current.id(), current);
      if (next.id().equals(current.id())) {
        return current;
      }
      current = next;
    }
  }

  private static List<String> signs(RunState.Facts facts) {
    String text = "text " + facts.textDigest();
    String number = plain(facts.number());
    return number.isEmpty() ? List.of(text) : List.of(text, "number " + number);
  }

  /** {@return the number without white space and with one kind of bracket} */
  private static String plain(@Nullable String number) {
    if (number == null) {
      return "";
    }
    StringBuilder bare = new StringBuilder(number.length());
    for (int index = 0; index < number.length(); index++) {
      char one = number.charAt(index);
      if ("[【﹝（(".indexOf(one) >= 0) {
        bare.append('〔');
      } else if ("]】﹞）)".indexOf(one) >= 0) {
        bare.append('〕');
      } else if (" \t\n\u000b\f\r\u3000".indexOf(one) < 0) {
        bare.append(one);
      }
    }
    return bare.toString();
  }

  private static LocalDate day(Candidate candidate) {
    LocalDate day = candidate.facts().issuedOn();
    return day == null ? LocalDate.MAX : day;
  }
}
