package org.mubiao.extractor.parse.office.sheet;

import java.util.Locale;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/** Says what a cell of an XLSX file shows. */
final class XlsxCells {

  private static final int LONGEST_NUMBER = 400;

  private final SharedWords words;
  private final XlsxFormats formats;
  private final boolean since1904;
  private int missing;

  XlsxCells(SharedWords words, XlsxFormats formats, boolean since1904) {
    this.words = words;
    this.formats = formats;
    this.since1904 = since1904;
  }

  /** {@return what a cell shows; of a formula the value that was stored with it} */
  String shown(XmlElement cell, boolean zerosShown) {
    NumberFormat format = formats.ofStyle(cell.number("s", 0));
    XmlElement value = cell.child("v");
    String stored = value == null ? "" : value.text();
    if (cell.has("f") && stored.isEmpty() && !cell.attribute("t", "n").equals("str")) {
      missing++;
      return "";
    }
    return switch (cell.attribute("t", "n").toLowerCase(Locale.ROOT)) {
      case "s" -> format.show(words.at(place(stored)));
      case "inlinestr" -> format.show(SharedWords.shown(cell.inner("is")));
      case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(stored, format, zerosShown);
      case "str" -> format.show(stored);
      default -> stored; // an error, or a date written out
    };
  }

  /** {@return how many formulas without a stored value there were since this was asked last} */
  int takeMissing() {
    int taken = missing;
    missing = 0;
    return taken;
  }

  private String number(String stored, NumberFormat format, boolean zerosShown) {
    if (stored.isBlank() || stored.length() > LONGEST_NUMBER) {
      return "";
    }
    try {
      double number = Double.parseDouble(stored);
      return number == 0 && !zerosShown ? "" : format.show(number, since1904);
    } catch (NumberFormatException e) {
      return stored; // a damaged file: what it says is shown
    }
  }

  private static int place(String stored) {
    try {
      return Integer.parseInt(stored.strip());
    } catch (NumberFormatException e) {
      return -1; // a damaged file: no words
    }
  }
}
