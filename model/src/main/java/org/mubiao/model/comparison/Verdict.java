package org.mubiao.model.comparison;

import org.mubiao.model.quantity.Operator;

/** Whether a target was reached. */
public enum Verdict {
  /** Whatever the actual's words allow meets the target. */
  MET("met"),
  /** Nothing that the actual's words allow meets the target. */
  MISSED("missed"),
  /** The words leave it open: about, more than, a range. */
  OPEN("open");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }

  /** {@return whether {@code actual} reaches what {@code target} promises} */
  static Verdict of(Figure target, Bounds actual) {
    Bounds wanted = wanted(target);
    if (actual.isInside(wanted)) {
      return MET;
    }
    return actual.isApartFrom(wanted) ? MISSED : OPEN;
  }

  /** A bare number is reached by what is better too; so is a range where better is known. */
  private static Bounds wanted(Figure target) {
    Bounds bounds = target.bounds();
    Operator operator = target.amount().operator();
    Boolean higher = target.higherIsBetter();
    return switch (operator) {
      case GE, GT, LE, LT -> bounds;
      case EQ, APPROX -> Boolean.FALSE.equals(higher) ? bounds.downwards() : bounds.upwards();
      case RANGE -> higher == null ? bounds : higher ? bounds.upwards() : bounds.downwards();
    };
  }
}
