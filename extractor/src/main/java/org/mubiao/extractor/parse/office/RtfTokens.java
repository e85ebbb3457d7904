package org.mubiao.extractor.parse.office;

/** The marks of a rich text file, one after the other. */
final class RtfTokens {

  /** What a mark is. */
  enum Kind {
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** A control word, or a sign that does the work of one. */
    WORD,
    /** A byte of text. */
    BYTE,
    /** The file ends. */
    END
  }

  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 9;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes on to the next mark. */
  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // lines of the file are not lines of the text
        }
        default -> {
          number = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** {@return the control word without its number; a sign stands for itself} */
  String word() {
    return word;
  }

  /** {@return the number behind a control word, {@code otherwise} if there is none} */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** {@return the byte of text that was read last} */
  int textByte() {
    return number;
  }

  /** Leaves out bytes that are no marks. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Kind control() {
    numbered = false;
    if (at >= bytes.length) {
      return Kind.END;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    if (at == start) {
      return sign();
    }
    word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    int end = digits;
    int value = 0;
    while (end < bytes.length && isDigit(bytes[end])) {
      if (end - digits < LONGEST_NUMBER) {
        value = value * 10 + bytes[end] - '0';
      }
      end++;
    }
    if (end > digits) {
      numbered = true;
      number = negative ? -value : value;
      at = end;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private Kind sign() {
    int c = bytes[at++] & 0xFF;
    if (c == '\'') {
      int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
      int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      if (high < 0 || low < 0) {
        word = "";
        return Kind.WORD; // a damaged file: no byte
      }
      at += 2;
      number = high * 16 + low;
      return Kind.BYTE;
    }
    if (c == '\\' || c == '{' || c == '}') {
      number = c;
      return Kind.BYTE;
    }
    word = c == '\r' || c == '\n' ? "par" : Character.toString(c);
    return Kind.WORD;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
