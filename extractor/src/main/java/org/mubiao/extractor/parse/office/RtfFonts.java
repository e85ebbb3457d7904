package org.mubiao.extractor.parse.office;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a rich text file, which say in what charset its bytes are written. */
final class RtfFonts {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The charset of Chinese Windows: what a file is written in that names none. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private static final int SYMBOLS = 2;

  /** Charsets by the number that a font has for them. */
  private static final Map<Integer, Charset> OF_FONTS =
      Map.of(
          128, Charset.forName("windows-31j"),
          129, Charset.forName("x-windows-949"),
          134, CHINESE,
          136, Charset.forName("Big5"),
          204, Charset.forName("windows-1251"));

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final Map<Integer, StringBuilder> names = new HashMap<>();
  private Charset ofFile = CHINESE;
  private int current;

  /** Says in what code page the file is written. */
  void codePage(int page) {
    if (page == 936 || page == 54936) {
      ofFile = CHINESE;
    } else if (page == 1252 || page <= 0) {
      ofFile = WESTERN;
    } else {
      try {
        ofFile = Charset.forName(page == 950 ? "Big5" : page == 65001 ? "UTF-8" : "Cp" + page);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        ofFile = WESTERN; // a page nobody knows
      }
    }
  }

  /** Begins a font of the table. */
  void begin(int font) {
    current = font;
  }

  /** Says the charset of the font that was begun last. */
  void charset(int number) {
    charsets.put(current, number);
  }

  /** Adds to the name of the font that was begun last. */
  void name(String words) {
    names.computeIfAbsent(current, unused -> new StringBuilder()).append(words);
  }

  /** {@return what a font is called, nothing if the table does not say} */
  String name(int font) {
    StringBuilder name = names.get(font);
    return name == null ? "" : name.toString().replace(";", "").strip();
  }

  /** {@return the characters that bytes in a font stand for} */
  String decode(byte[] bytes, int font) {
    int number = charsets.getOrDefault(font, 1);
    if (number == SYMBOLS) {
      String name = name(font);
      StringBuilder signs = new StringBuilder();
      for (byte place : bytes) {
        signs.append(SymbolFonts.sign(name, 0xF000 + (place & 0xFF)));
      }
      return signs.toString();
    }
    return new String(bytes, OF_FONTS.getOrDefault(number, ofFile));
  }
}
