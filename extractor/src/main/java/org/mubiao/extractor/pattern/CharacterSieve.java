package org.mubiao.extractor.pattern;

/**
 * A set of characters that may let through some others too: one bit for all characters with the
 * same last nine bits. Small enough that hundreds of them stay near the processor. Immutable.
 */
final class CharacterSieve {

  private static final int WORDS = 8;
  private static final int PLACES = 64 * WORDS;

  /** Lets everything through. */
  static final CharacterSieve ALL = range('\0', (char) (PLACES - 1));

  /** Lets nothing through. */
  static final CharacterSieve NONE = new CharacterSieve(new long[WORDS]);

  private final long[] bits;

  private CharacterSieve(long[] bits) {
    this.bits = bits;
  }

  /** {@return a sieve for the characters from {@code first} to {@code last}, both inclusive} */
  static CharacterSieve range(char first, char last) {
    long[] bits = new long[WORDS];
    for (int c = first; c <= Math.min(last, first + PLACES - 1); c++) {
      bits[c >>> 6 & WORDS - 1] |= 1L << c;
    }
    return new CharacterSieve(bits);
  }

  /** {@return a sieve that lets through what either does} */
  CharacterSieve or(CharacterSieve other) {
    long[] both = bits.clone();
    for (int i = 0; i < WORDS; i++) {
      both[i] |= other.bits[i];
    }
    return new CharacterSieve(both);
  }

  /** {@return false only if {@code c} is not in the set} */
  boolean has(char c) {
    return (bits[c >>> 6 & WORDS - 1] >>> c & 1) != 0;
  }

  /**
   * {@return the first place from {@code from} to before {@code to} whose character may be in the
   * set; {@code to} if there is none}
   */
  int next(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@return how many of the 512 places let something through} */
  int size() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    return size;
  }
}
