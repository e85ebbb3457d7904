package org.mubiao.model.quantity;

/** How a value stands to what is measured. */
public enum Operator {
  /** A bare number. */
  EQ("eq", "="),
  /** At least: 以上, 不少于, and 达到 of a target. */
  GE("ge", "≥"),
  /** More than: 超过, 突破, 余. */
  GT("gt", ">"),
  /** At most: 以内, 不超过. */
  LE("le", "≤"),
  /** Less than: 低于. */
  LT("lt", "<"),
  /** About: 左右, 约, 近. */
  APPROX("approx", "≈"),
  /** Between two values, both included. */
  RANGE("range", "–");

  private final String code;
  private final String sign;

  Operator(String code, String sign) {
    this.code = code;
    this.sign = sign;
  }

  /** {@return the word used in JSON} */
  public String code() {
    return code;
  }

  /** {@return the sign used in tables} */
  public String sign() {
    return sign;
  }
}
