package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.mention.UnitListMention;

/**
 * A sentence of a folded passage.
 *
 * @param start first character
 * @param end one past its last character, the full stop not included
 */
record Sentence(int start, int end) {

  /** No clause is longer; beyond it the search for its ends stops. */
  private static final int LONGEST_CLAUSE = 1000;

  private static final String STOPS = "。！？";
  private static final String CLAUSE_ENDS = "，；：。！？…\n";

  /** {@return the sentences of {@code text} from {@code from} on} */
  static List<Sentence> split(String text, int from) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          sentences.add(new Sentence(start, i));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /**
   * {@return the sentences of {@code text}, where a unit list between two of them parts them too}
   */
  static List<Sentence> split(String text, int from, List<UnitListMention> lists) {
    List<Sentence> sentences = split(text, from);
    if (lists.isEmpty()) {
      return sentences;
    }
    List<Sentence> parted = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      int start = sentence.start();
      while (next < lists.size() && lists.get(next).start() < sentence.end()) {
        UnitListMention list = lists.get(next);
        if (list.start() >= start && list.end() < sentence.end()) {
          if (list.start() > start) {
            parted.add(new Sentence(start, list.start()));
          }
          start = list.end();
        }
        next++;
      }
      parted.add(new Sentence(start, sentence.end()));
    }
    return parted;
  }

  /**
   * {@return the start of the clause that holds {@code at}: after the last ，；： outside brackets and
   * quotes}
   */
  static int clauseStart(String text, int sentenceStart, int at) {
    int depth = 0;
    int floor = Math.max(sentenceStart, at - LONGEST_CLAUSE);
    for (int i = at - 1; i >= floor; i--) {
      char c = text.charAt(i);
      if (c == '）' || c == '》' || c == '”' || c == '】') {
        depth++;
      } else if (c == '（' || c == '《' || c == '“' || c == '【') {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      } else if (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return floor;
  }

  /**
   * {@return the end of the clause that holds {@code at}: before the next ，；： outside brackets and
   * quotes}
   */
  static int clauseEnd(String text, int sentenceEnd, int at) {
    int depth = 0;
    int limit = Math.min(sentenceEnd, at + LONGEST_CLAUSE);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '《' || c == '“' || c == '【') {
        depth++;
      } else if (c == '）' || c == '》' || c == '”' || c == '】') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
        return i;
      }
    }
    return limit;
  }
}
