package org.mubiao.extractor.parse.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Tells Chinese text from characters that only look like it because a font names other characters
 * than it draws. It says nothing of digits, of other languages and of short texts.
 */
public final class ChineseText {

  private static final String COMMON = "common-characters.txt";

  /** Shorter texts may hold nothing but names. */
  private static final int LEAST_CHARACTERS = 80;

  /** In genuine text at least 25 of 100 characters are common, in garbled text fewer than 5. */
  private static final double LEAST_COMMON = 0.12;

  private static final BitSet COMMON_CHARACTERS = common();

  private ChineseText() {}

  /** {@return whether the Chinese characters on a page are too rare to make any sense} */
  public static boolean isGarbled(PrintedPage page) {
    int common = 0;
    for (Glyph glyph : page.glyphs()) {
      char c = glyph.text().charAt(0);
      if (glyph.text().length() > 1 || Character.isSurrogate(c)) {
        return isGarbled(text(page));
      }
      common += COMMON_CHARACTERS.get(c) ? 1 : 0;
    }
    // enough even if all others are Chinese, as on nearly all pages
    return common < LEAST_COMMON * page.glyphs().size() && isGarbled(text(page));
  }

  private static String text(PrintedPage page) {
    StringBuilder text = new StringBuilder(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      text.append(glyph.text());
    }
    return text.toString();
  }

  static boolean isGarbled(CharSequence text) {
    int chinese = 0;
    int common = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      chinese += Character.isIdeographic(c) ? 1 : 0;
      common += COMMON_CHARACTERS.get(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return chinese >= LEAST_CHARACTERS && common < LEAST_COMMON * chinese;
  }

  private static BitSet common() {
    try (InputStream stream = ChineseText.class.getResourceAsStream(COMMON)) {
      if (stream == null) {
        throw new IllegalStateException(COMMON + " is missing beside " + ChineseText.class);
      }
      BitSet characters = new BitSet();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(characters::set);
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
