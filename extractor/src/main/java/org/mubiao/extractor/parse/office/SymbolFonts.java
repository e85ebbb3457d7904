package org.mubiao.extractor.parse.office;

import java.util.Locale;
import java.util.Map;

/** What the signs of fonts that have signs in the places of letters look like. */
final class SymbolFonts {

  private static final int PRIVATE = 0xF000;
  private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0x2D, "-"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB7, "•"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xD7, "·"),
          Map.entry(0xE5, "∑"));

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x75, "◆"),
          Map.entry(0xA8, "□"),
          Map.entry(0xFC, "√"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x2A, "□", 0x50, "√", 0x52, "☑", 0x53, "☒", 0xA3, "□");

  private SymbolFonts() {}

  /** {@return the sign that stands at a place of a font; nothing if it is only an ornament} */
  static String sign(String font, int place) {
    int low = place >= PRIVATE && place < PRIVATE + 0x100 ? place - PRIVATE : place;
    String name = font.toLowerCase(Locale.ROOT);
    if (name.equals("symbol")) {
      if (low >= 'a' && low <= 'z') {
        return GREEK.substring(low - 'a', low - 'a' + 1);
      }
      return SYMBOL.getOrDefault(low, low >= ' ' && low < 0x5B ? Character.toString(low) : "");
    }
    if (name.equals("wingdings 2")) {
      return WINGDINGS_2.getOrDefault(low, "");
    }
    if (name.startsWith("wingdings") || name.equals("webdings")) {
      return name.equals("wingdings") ? WINGDINGS.getOrDefault(low, "") : "";
    }
    boolean letter = low != place && low >= ' ' && low < 0x7F;
    return letter || low == place ? Character.toString(low) : "";
  }

  /** {@return {@code words} with the signs of their font in place of private characters} */
  static String plain(String font, String words) {
    int first = 0;
    while (first < words.length() && !isPrivate(words.charAt(first))) {
      first++; // of nearly all texts to the end
    }
    if (first == words.length()) {
      return words;
    }
    StringBuilder plain = new StringBuilder(words.substring(0, first));
    for (int at = first; at < words.length(); at++) {
      char unit = words.charAt(at);
      if (isPrivate(unit)) {
        plain.append(sign(font, unit));
      } else {
        plain.append(unit);
      }
    }
    return plain.toString();
  }

  private static boolean isPrivate(int c) {
    return c >= PRIVATE + 0x20 && c < PRIVATE + 0x100;
  }
}
