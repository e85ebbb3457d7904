package org.mubiao.app.table;

/**
 * How a column of a workbook stands on the sheet and on paper.
 *
 * @param width width in half-width characters, longer text is wrapped; {@link #FITTING} for as wide
 *     as its text asks for
 * @param shown when it is shown
 */
public record ColumnLook(int width, Shown shown) {

  /** As wide as its text asks for, up to a limit. */
  public static final int FITTING = 0;

  /** As wide as its text, always shown. */
  public static final ColumnLook PLAIN = new ColumnLook(FITTING, Shown.ALWAYS);

  /** When a column is shown. What is not shown can be opened with one click and is not printed. */
  public enum Shown {
    /** Always. */
    ALWAYS,
    /** If some cell of it holds something. */
    IF_USED,
    /** Folded away until it is asked for. */
    ASIDE
  }

  /** {@return a column of this width that is always shown} */
  public static ColumnLook wide(int width) {
    return new ColumnLook(width, Shown.ALWAYS);
  }

  /** {@return a column of this width that is shown if it holds something} */
  public static ColumnLook ifUsed(int width) {
    return new ColumnLook(width, Shown.IF_USED);
  }

  /** {@return a column of this width that is folded away} */
  public static ColumnLook aside(int width) {
    return new ColumnLook(width, Shown.ASIDE);
  }
}
