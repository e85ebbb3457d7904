package org.mubiao.model.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of a text, for pointing at what was found. It does not hold the text.
 *
 * @param start first UTF-16 code unit, inclusive, 0 or more
 * @param end one past the last UTF-16 code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** {@return the number of UTF-16 code units covered} */
  public int length() {
    return end - start;
  }

  /** {@return whether nothing is covered} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return whether {@code other} lies inside this span, equal ends included} */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the code unit at {@code offset} lies inside this span} */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** {@return whether the two spans share at least one code unit} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return the smallest span that covers both} */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * {@return the stretch of {@code text} that this span points at}
   *
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String cut(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** As any record, but spelt out: spans are keys of many maps. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
