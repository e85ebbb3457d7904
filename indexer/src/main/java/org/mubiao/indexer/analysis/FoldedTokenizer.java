package org.mubiao.indexer.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Reads the whole input, folds it, and lets a subclass cut it into tokens with exact offsets. A
 * text that comes again at once is not folded again: the passage and the targets of a sentence are
 * written one after another.
 */
abstract class FoldedTokenizer extends Tokenizer {

  private final SlicedTerm term = new SlicedTerm();

  /** The most bytes that a code unit takes. */
  private static final int BYTES = 3;

  private char[] units = new char[256];
  private int length;
  private char[] before = new char[256];
  private int lengthBefore;
  private char[] folded = {};
  private int[] origins = {};
  private int count;

  /** The folded text in UTF-8, and where each code unit begins there; not if {@link #isPaired}. */
  private byte[] bytes = {};

  private int[] places = {};
  private boolean isPaired;

  FoldedTokenizer() {
    addAttributeImpl(term);
  }

  /**
   * Called before the first token of a text is asked for.
   *
   * @param same whether it is the text before
   */
  abstract void begin(boolean same);

  /** Emits the next token by {@link #emit}, false if there is none. */
  abstract boolean next();

  /** {@return the folded text and, from {@link #length} on, nothing of worth} */
  final char[] folded() {
    return folded;
  }

  /** {@return how many folded code units there are} */
  final int length() {
    return count;
  }

  /** Sets the attributes to the folded stretch from {@code start} to {@code end}, exclusive. */
  final void emit(int start, int end) {
    term.copyBuffer(folded, start, end - start);
    if (!isPaired) {
      term.slice(bytes, places[start], places[end]);
    }
    term.setOffset(correctOffset(origins[start]), correctOffset(origins[end - 1] + 1));
  }

  @Override
  public final boolean incrementToken() {
    term.clear(); // there is no other attribute
    return next();
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    read();
    boolean same = Arrays.equals(units, 0, length, before, 0, lengthBefore);
    if (!same) {
      if (folded.length < length) {
        folded = new char[units.length];
        origins = new int[units.length];
        bytes = new byte[BYTES * units.length];
        places = new int[units.length + 1];
      }
      count = FoldedText.fold(units, length, folded, origins);
      isPaired = !write();
    }
    begin(same);
  }

  /** Writes the folded text in UTF-8, false if it has characters of two code units. */
  private boolean write() {
    int place = 0;
    for (int index = 0; index < count; index++) {
      char unit = folded[index];
      places[index] = place;
      if (unit < 0x80) {
        bytes[place++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[place++] = (byte) (0xC0 | unit >> 6);
        bytes[place++] = (byte) (0x80 | unit & 0x3F);
      } else if (Character.isSurrogate(unit)) {
        return false; // a token may then begin or end inside of a character
      } else {
        bytes[place++] = (byte) (0xE0 | unit >> 12);
        bytes[place++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[place++] = (byte) (0x80 | unit & 0x3F);
      }
    }
    places[count] = place;
    return true;
  }

  private void read() throws IOException {
    char[] free = before;
    before = units;
    lengthBefore = length;
    units = free;
    length = 0;
    for (int more = input.read(units); more >= 0; ) {
      length += more;
      if (length == units.length) {
        units = Arrays.copyOf(units, 2 * length);
      }
      more = input.read(units, length, units.length - length);
    }
  }

  @Override
  public final void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    term.setOffset(last, last);
  }
}
