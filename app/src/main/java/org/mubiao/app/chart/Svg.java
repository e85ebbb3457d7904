package org.mubiao.app.chart;

import java.util.Locale;

/** Writes SVG elements; whatever text is put in shows as itself. */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /** Begins an element; attributes are names and values in turn. */
  Svg open(String element, Object... attributes) {
    start(element, attributes);
    out.append('>');
    return this;
  }

  /** Writes an element without content. */
  Svg empty(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** Writes an element that holds a text. */
  Svg text(String element, String words, Object... attributes) {
    start(element, attributes);
    out.append('>').append(escaped(words)).append("</").append(element).append(">\n");
    return this;
  }

  /** Ends an element. */
  Svg close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      Object value = attributes[at + 1];
      String words = value instanceof Double number ? number(number) : value.toString();
      out.append(' ').append(attributes[at]).append("=\"").append(escaped(words)).append('"');
    }
  }

  /** {@return the number with at most one decimal, which is finer than a screen} */
  static String number(double number) {
    String words = String.format(Locale.ROOT, "%.1f", number);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }

  static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> {
                  boolean mayStand =
                      point >= 0x20
                          && point != 0xfffe
                          && point != 0xffff
                          && !(point >= 0xd800 && point <= 0xdfff);
                  text.appendCodePoint(mayStand ? point : ' ');
                }
              }
            });
    return text.toString();
  }

  /** {@return about how wide the text is, in units of the drawing} */
  static double width(String words, double size) {
    return words.codePoints().mapToDouble(point -> point < 0x2000 ? 0.58 : 1.0).sum() * size;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
