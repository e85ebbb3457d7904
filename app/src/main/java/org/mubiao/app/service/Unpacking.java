package org.mubiao.app.service;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packing} holds, in its order. */
final class Unpacking {

  private final byte[] bytes;
  private int at;

  Unpacking(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * {@return the next number}
   *
   * @throws EOFException if nothing is left
   */
  long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (at == bytes.length) {
        throw new EOFException("cut short");
      }
      byte next = bytes[at++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IOException("damaged: no such number");
  }

  /** {@return what {@link Packing#signed} appended} */
  long signed() throws IOException {
    boolean below = number() > 0;
    long number = number();
    return below ? ~number : number;
  }

  /** {@return the next number, which counts something that is there} */
  int count() throws IOException {
    long count = number();
    if (count < 0 || count > bytes.length) {
      throw new IOException("damaged: " + count + " is more than there can be");
    }
    return (int) count;
  }

  /** {@return the next words, null if there are none} */
  @Nullable String textOrNull() throws IOException {
    int length = count() - 1;
    if (length < 0) {
      return null;
    }
    if (length > bytes.length - at) {
      throw new EOFException("cut short");
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** {@return the next words} */
  String text() throws IOException {
    String text = textOrNull();
    if (text == null) {
      throw new IOException("damaged: words are missing");
    }
    return text;
  }

  /** {@return what {@link Packing#texts} appended} */
  List<String> texts() throws IOException {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  /** Checks that nothing is left. */
  void end() throws IOException {
    if (at != bytes.length) {
      throw new IOException("damaged: " + (bytes.length - at) + " bytes too many");
    }
  }
}
