package org.mubiao.extractor.normalize;

import java.util.Arrays;
import org.mubiao.model.text.Span;

/**
 * Folded text that knows where each of its characters stands in the original.
 *
 * <p>Half-open folded positions go in, original spans come out. It is no editor: once made it does
 * not change.
 */
public final class AlignedText {

  private final String folded;
  private final String original;
  private final int[] offsets;

  AlignedText(String folded, String original, int[] offsets) {
    if (folded.length() != offsets.length) {
      throw new IllegalArgumentException("one offset for each folded character");
    }
    this.folded = folded;
    this.original = original;
    this.offsets = offsets;
  }

  /** {@return the folded text} */
  public String folded() {
    return folded;
  }

  /** {@return the number of folded characters} */
  public int length() {
    return folded.length();
  }

  /** {@return the original offset of the folded character at {@code position}} */
  public int offset(int position) {
    return offsets[position];
  }

  /** {@return the original stretch from the first to the last of these folded characters} */
  public Span span(int from, int to) {
    if (from >= to) {
      int at = from < offsets.length ? offsets[from] : end();
      return new Span(at, at);
    }
    return new Span(offsets[from], offsets[to - 1] + 1);
  }

  /** {@return the span of the whole text} */
  public Span span() {
    return span(0, folded.length());
  }

  private int end() {
    return offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1;
  }

  /**
   * {@return the document's own characters behind these folded ones, laid-out white space left out}
   */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      words.append(original.charAt(offsets[i]));
    }
    return words.toString();
  }

  /**
   * {@return whether a blank on the same line, left out when folding, stands before the folded
   * character at {@code position}; the end of a line is none, for it may only be a wrap}
   */
  public boolean blankBefore(int position) {
    if (position <= 0 || position >= offsets.length) {
      return false;
    }
    int from = offsets[position - 1] + 1;
    for (int i = from; i < offsets[position]; i++) {
      char c = original.charAt(i);
      if (c == '\n' || c == '\r' || !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return from < offsets[position];
  }

  /** {@return the folded position of the first character at or after an original offset} */
  public int positionOf(int originalOffset) {
    int found = Arrays.binarySearch(offsets, originalOffset);
    return found >= 0 ? found : -found - 1;
  }

  /** {@return a stretch of this text, which still points into the same original} */
  public AlignedText slice(int from, int to) {
    return new AlignedText(
        folded.substring(from, to), original, Arrays.copyOfRange(offsets, from, to));
  }

  @Override
  public String toString() {
    return folded;
  }
}
