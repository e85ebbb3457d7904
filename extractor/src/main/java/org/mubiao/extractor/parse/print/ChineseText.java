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
    StringBuilder text = new StringBuilder();
    page.glyphs().forEach(glyph -> text.append(glyph.text()));
    return isGarbled(text);
  }

  static boolean isGarbled(CharSequence text) {
    long chinese = text.codePoints().filter(Character::isIdeographic).count();
    long common = text.codePoints().filter(COMMON_CHARACTERS::get).count();
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
