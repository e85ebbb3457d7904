package org.mubiao.extractor.parse.text;

/**
 * How nearly some bytes are UTF-8. A notice cut off in the middle of a character must not be taken
 * for GB18030, which would make other characters of it.
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param errors places that fit no sequence
 */
record Utf8Damage(int sequences, int errors) {

  private static final int SEQUENCES_PER_ERROR = 20;

  static Utf8Damage of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i] & 0xFF);
      int good = 1;
      while (length > 1 && good < length && i + good < bytes.length && goesOn(bytes[i + good])) {
        good++;
      }
      if (length == 0 || good < length) {
        errors++;
      } else if (length > 1) {
        sequences++;
      }
      i += good;
    }
    return new Utf8Damage(sequences, errors);
  }

  boolean isDamagedText() {
    return errors > 0 && sequences >= 3 && errors <= 1 + sequences / SEQUENCES_PER_ERROR;
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean goesOn(byte value) {
    return (value & 0xC0) == 0x80;
  }
}
