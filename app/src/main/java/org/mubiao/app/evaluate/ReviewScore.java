package org.mubiao.app.evaluate;

import java.math.BigDecimal;

/**
 * How often records of the output are right in every field, those without a reason for review and
 * those with one apart. A record that no annotation goes with is wrong.
 *
 * @param plain records without a reason
 * @param plainRight how many of them are right
 * @param marked records with one reason or several
 * @param markedRight how many of them are right
 */
public record ReviewScore(int plain, int plainRight, int marked, int markedRight) {

  /** Nothing counted yet. */
  public static final ReviewScore NOTHING = new ReviewScore(0, 0, 0, 0);

  /** {@return both counts together} */
  public ReviewScore plus(ReviewScore other) {
    return new ReviewScore(
        plain + other.plain,
        plainRight + other.plainRight,
        marked + other.marked,
        markedRight + other.markedRight);
  }

  ReviewScore plus(boolean isMarked, boolean isRight) {
    int right = isRight ? 1 : 0;
    return plus(isMarked ? new ReviewScore(0, 0, 1, right) : new ReviewScore(1, right, 0, 0));
  }

  /** {@return share of the records without a reason that are right, to four decimals} */
  public BigDecimal plainShare() {
    return Score.rounded((double) plainRight / Math.max(1, plain), 4);
  }

  /** {@return share of the records with a reason that are right, to four decimals} */
  public BigDecimal markedShare() {
    return Score.rounded((double) markedRight / Math.max(1, marked), 4);
  }
}
