package org.mubiao.model.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Box;
import org.mubiao.model.text.Span;

/**
 * Where a statement stands: the shortest stretch that holds the whole of it.
 *
 * @param span place in the document's text
 * @param text exactly what the span cuts out
 * @param page 1-based page of its first character, null for formats without pages
 * @param boxes where it is printed, empty if unknown
 */
public record Evidence(Span span, String text, @Nullable Integer page, List<Box> boxes) {

  /** Copies the boxes and checks that the text has the span's length. */
  public Evidence {
    boxes = List.copyOf(boxes);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("quote and span differ in length: " + span);
    }
  }

  /** {@return the stretch {@code span} of {@code text} as evidence} */
  public static Evidence cut(CharSequence text, Span span, @Nullable Integer page) {
    return new Evidence(span, span.cut(text), page, List.of());
  }
}
