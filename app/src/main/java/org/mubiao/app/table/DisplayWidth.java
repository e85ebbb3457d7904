package org.mubiao.app.table;

/** How many columns of a terminal or a spreadsheet text takes: a Chinese character takes two. */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** {@return the columns that the text takes} */
  public static int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      if (one >= '一' && one <= '鿿') {
        width += 2; // by far the most
      } else if (one > ' ' && one < 0x7f) {
        width++;
      } else {
        int point = text.codePointAt(at);
        width += of(point);
        at += Character.charCount(point) - 1;
      }
    }
    return width;
  }

  /** {@return the columns that one character takes} */
  static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd)
            || "“”‘’…—·≥≤≈①②③④⑤⑥⑦⑧⑨⑩".indexOf(point) >= 0;
    return wide ? 2 : 1;
  }

  /** {@return the text, cut to at most so many columns, with an ellipsis where it was cut} */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      width += of(point);
      if (width > columns - 2) {
        break;
      }
      cut.appendCodePoint(point);
      at += Character.charCount(point);
    }
    return cut + "…";
  }
}
