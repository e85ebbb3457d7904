package org.mubiao.indexer.search;

/**
 * Steps on which hits count as equally good: each is about a twentieth above the one below. Steps,
 * and not “near each other”, because nearness is not passed on: it would make no order.
 */
final class Tier {

  /** How much better one step is than the one below. */
  static final double STEP = 1.05;

  /** Step of what has no score. */
  static final int NONE = Integer.MIN_VALUE;

  private static final double LOG_STEP = StrictMath.log(STEP);

  private Tier() {}

  /** {@return the least score that stands on this step or above} */
  static float least(int tier) {
    if (tier == NONE) {
      return 0;
    }
    float score = (float) StrictMath.exp(tier * LOG_STEP);
    while (of(score) >= tier) {
      score = Math.nextDown(score);
    }
    while (of(score) < tier) {
      score = Math.nextUp(score);
    }
    return score;
  }

  /** {@return the step of a score, the higher the better} */
  static int of(float score) {
    return score > 0 ? (int) Math.floor(StrictMath.log(score) / LOG_STEP) : NONE;
  }
}
