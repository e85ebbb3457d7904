package org.mubiao.model.lexicon;

import java.math.BigDecimal;
import java.util.List;

/** The words that may stand before any unit and multiply it: 万平方米, 亿元, 百万千瓦. */
final class Multipliers {

  /** A word and how many units of what follows it means. */
  record Multiplier(String word, BigDecimal factor) {}

  /** Longest first, so that 百万 is not taken for 百. */
  private static final List<Multiplier> ALL =
      List.of(
          power("万亿", 12),
          power("千亿", 11),
          power("百亿", 10),
          power("十亿", 9),
          power("千万", 7),
          power("百万", 6),
          power("十万", 5),
          power("亿", 8),
          power("万", 4),
          power("千", 3),
          power("百", 2),
          power("十", 1));

  private Multipliers() {}

  static List<Multiplier> all() {
    return ALL;
  }

  private static Multiplier power(String word, int exponent) {
    return new Multiplier(word, BigDecimal.TEN.pow(exponent));
  }
}
