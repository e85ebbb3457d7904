package org.mubiao.app.table;

/**
 * How a column of a workbook stands on the sheet and on paper.
 *
 * @param width width in half-width characters, longer text is wrapped
 * @param fitting whether the column is narrower where its text asks for less
 * @param shown when it is shown
 */
public record ColumnLook(int width, boolean fitting, Shown shown) {

  /** No column is wider. */
  public static final int WIDEST = 60;

  /** As wide as its text, always shown. */
  public static final ColumnLook PLAIN = fitting(WIDEST);

  /** Checks that a column of this width can be read. */
  public ColumnLook {
    if (width < 1 || width > WIDEST) {
      throw new IllegalArgumentException(
          "a column is 1 to " + WIDEST + " characters wide, not " + width);
    }
  }

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
    return new ColumnLook(width, false, Shown.ALWAYS);
  }

  /** {@return a column as wide as its text asks for, but no wider than this, always shown} */
  public static ColumnLook fitting(int width) {
    return new ColumnLook(width, true, Shown.ALWAYS);
  }

  /** {@return a column of this width that is shown if it holds something} */
  public static ColumnLook ifUsed(int width) {
    return new ColumnLook(width, false, Shown.IF_USED);
  }

  /** {@return a column of this width that is folded away} */
  public static ColumnLook aside(int width) {
    return new ColumnLook(width, false, Shown.ASIDE);
  }
}
