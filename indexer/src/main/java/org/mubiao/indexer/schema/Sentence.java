package org.mubiao.indexer.schema;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.text.Span;

/**
 * A sentence that is kept with what is said of it, so that a quote from it need not be kept again.
 *
 * @param span where it stands
 * @param text what stands there
 */
public record Sentence(Span span, String text) {

  /** {@return what stands at a place, null if that is not all in the sentence} */
  @Nullable String quote(Span place) {
    int from = place.start() - span.start();
    return from < 0 || from + place.length() > text.length()
        ? null
        : text.substring(from, from + place.length());
  }

  /** {@return whether these words stand at this place} */
  boolean holds(Span place, String words) {
    int from = place.start() - span.start();
    return words.length() == place.length() && text.startsWith(words, from);
  }
}
