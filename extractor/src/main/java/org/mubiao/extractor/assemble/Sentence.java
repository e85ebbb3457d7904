package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a folded passage.
 *
 * @param start first character
 * @param end one past its last character, the full stop not included
 */
record Sentence(int start, int end) {

  /** {@return the sentences of {@code text} from {@code from} on} */
  static List<Sentence> split(String text, int from) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || "。！？".indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          sentences.add(new Sentence(start, i));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /**
   * {@return the start of the clause that holds {@code at}: after the last ，；： outside brackets and
   * quotes}
   */
  static int clauseStart(String text, int sentenceStart, int at) {
    int depth = 0;
    for (int i = at - 1; i >= sentenceStart; i--) {
      char c = text.charAt(i);
      if (c == '）' || c == '》' || c == '”' || c == '】') {
        depth++;
      } else if (c == '（' || c == '《' || c == '“' || c == '【') {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      } else if (depth == 0 && "，；：。！？\n".indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return sentenceStart;
  }

  /**
   * {@return the end of the clause that holds {@code at}: before the next ，；： outside brackets and
   * quotes}
   */
  static int clauseEnd(String text, int sentenceEnd, int at) {
    int depth = 0;
    for (int i = at; i < sentenceEnd; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '《' || c == '“' || c == '【') {
        depth++;
      } else if (c == '）' || c == '》' || c == '”' || c == '】') {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && "，；：。！？\n".indexOf(c) >= 0) {
        return i;
      }
    }
    return sentenceEnd;
  }
}
