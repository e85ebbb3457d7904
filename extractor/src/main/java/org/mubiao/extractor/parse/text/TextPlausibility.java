package org.mubiao.extractor.parse.text;

/** How much a decoded text looks like Chinese with its usual neighbours. */
final class TextPlausibility {

  /** What looks less like text than this, out of a thousand, is taken for binary. */
  static final int LEAST = 600;

  private TextPlausibility() {}

  /** {@return the share of usual characters, out of a thousand; 0 for an empty text} */
  static int perThousand(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long usual = text.chars().filter(TextPlausibility::isUsual).count();
    return (int) (usual * 1000 / text.length());
  }

  private static boolean isUsual(int c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x4E00 && c <= 0x9FA5)
        || (c >= 0x3000 && c <= 0x3029)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x2010 && c <= 0x2026)
        || (c >= 0x2460 && c <= 0x249B)
        || c == 0xB7
        || c == 0xD7
        || c == 0xB1;
  }
}
