package org.mubiao.app.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Numbers and words one behind the other as bytes, for files of our own; {@link Unpacking}. */
final class Packing {

  private byte[] bytes = new byte[1 << 16];
  private int size;

  /** Appends a number, 0 or more; small ones take less room. */
  void number(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("below 0: " + number);
    }
    room(10);
    long rest = number;
    while (rest > 0x7f) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Appends a number of any sign. */
  void signed(long number) {
    number(number < 0 ? 1 : 0);
    number(number < 0 ? ~number : number);
  }

  /** Appends words, or that there are none. */
  void text(@Nullable String text) {
    if (text == null) {
      number(0);
      return;
    }
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    number(words.length + 1L);
    room(words.length);
    System.arraycopy(words, 0, bytes, size, words.length);
    size += words.length;
  }

  /** Appends their number and each of them. */
  void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** {@return all that was appended} */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
