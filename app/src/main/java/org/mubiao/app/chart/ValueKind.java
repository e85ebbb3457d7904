package org.mubiao.app.chart;

/** What sort of value a mark stands for; decides its shape, never its place. */
public enum ValueKind {
  /** Reported: full line, filled mark. */
  ACTUAL("actual"),
  /** Promised: dashed line, hollow mark. */
  TARGET("target"),
  /** Worked out from other values: dotted, hollow mark, never joined. */
  IMPLIED("implied");

  private final String style;

  ValueKind(String style) {
    this.style = style;
  }

  /** {@return class of the marks in the style sheet} */
  String style() {
    return style;
  }
}
