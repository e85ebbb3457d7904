package org.mubiao.indexer;

import java.util.Random;

/** Texts that try everything: scripts, widths, halves of pairs, white space, marks. */
public final class RandomStrings {

  private static final String CHINESE = "高新技术企业发展规划目标如皋市科創動員淨増培育总数突破";
  private static final String LATIN = "aAbZ019.%&-RDGP";
  private static final String WIDE = "ＡｂＺ０１９％．（）";
  private static final String SPACES = " \t\n\u3000\u00A0\f\u200B";
  private static final String MARKS = "，。；、：“”《》（）\"'！？·—";

  private RandomStrings() {}

  /** {@return any string of up to {@code length} characters} */
  public static String any(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < length; index++) {
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> text.append(pick(random, CHINESE));
        case 3 -> text.append(pick(random, LATIN));
        case 4 -> text.append(pick(random, WIDE));
        case 5 -> text.append(pick(random, SPACES));
        case 6 -> text.append(pick(random, MARKS));
        default -> text.appendCodePoint(odd(random));
      }
    }
    return text.toString();
  }

  /**
   * {@return something like a notice, hard-wrapped, with rare characters and now and then a table}
   */
  public static String notice(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(30)) {
        case 0 -> text.append("\n\n");
        case 1 -> text.append('\n');
        case 2 -> text.append(pick(random, MARKS));
        case 3 -> text.append(pick(random, WIDE));
        case 4 -> text.append("R&D 占 GDP");
        case 5 -> text.append("\n\t").append(random.nextInt(1000));
        case 6 -> text.append("\n\n\t丁堰镇");
        case 7 -> text.appendCodePoint(0x20000 + random.nextInt(0x100));
        case 8 -> text.append(random.nextInt(10_000));
        default -> text.append((char) (0x4E00 + random.nextInt(0x2000)));
      }
    }
    return text.toString();
  }

  /** {@return a stretch of so many characters, never half of one} */
  public static String stretch(Random random, String text, int length) {
    int points = text.codePointCount(0, text.length());
    int first = random.nextInt(Math.max(1, points - length));
    int start = text.offsetByCodePoints(0, first);
    return text.substring(start, text.offsetByCodePoints(start, Math.min(length, points - first)));
  }

  private static char pick(Random random, String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private static int odd(Random random) {
    return switch (random.nextInt(6)) {
      case 3 -> 0x0300 + random.nextInt(0x70); // marks that combine
      case 4 -> 0x3400 + random.nextInt(0x7000); // rare and traditional characters
      case 0 -> 0x20000 + random.nextInt(0x1000);
      case 1 -> 0xD800 + random.nextInt(0x800);
      case 2 -> 0x1F300 + random.nextInt(0x200);
      default -> random.nextInt(0x3000);
    };
  }
}
