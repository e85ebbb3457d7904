package org.mubiao.extractor.flattened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Takes apart the words before the figures of a row: name, unit, binding or expected. */
final class RowNames {

  private static final List<String> FORCES = List.of("预期性", "约束性", "指导性", "预期", "约束");
  private static final int LONGEST_UNIT = 10;
  private static final int SHORTEST_NAME = 2;

  private final MeasurementUnits measures;
  private final List<HeadRole> roles;

  /**
   * @param roles what stands between the name and the figures, in order
   */
  RowNames(MeasurementUnits measures, List<HeadRole> roles) {
    this.measures = measures;
    this.roles = roles;
  }

  /**
   * {@return starts of the parts behind the name and the end of the last, as many as there are
   * roles and one more; null if the words do not end so}
   */
  int @Nullable [] parts(String text, int from, int to) {
    int[] parts = new int[roles.size() + 1];
    parts[roles.size()] = to;
    int end = to;
    for (int i = roles.size() - 1; i >= 0; i--) {
      int length = roles.get(i) == HeadRole.FORCE ? force(text, end) : unit(text, from, end);
      if (length == 0 || end - length < from + SHORTEST_NAME) {
        return null;
      }
      end -= length;
      parts[i] = end;
    }
    return parts;
  }

  /** {@return the length of the word of force that ends at {@code end}, 0 if none does} */
  static int force(String text, int end) {
    for (String word : FORCES) {
      if (text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** {@return the length of the word of force that starts at {@code at}, 0 if none does} */
  static int forceAt(String text, int at) {
    for (String word : FORCES) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private int unit(String text, int from, int end) {
    for (int length = Math.min(LONGEST_UNIT, end - from - SHORTEST_NAME); length > 0; length--) {
      String word = text.substring(end - length, end);
      if (measures.named(word) != null && word.charAt(0) != '/') {
        return length;
      }
    }
    return text.charAt(end - 1) == '/' ? 1 : 0;
  }
}
