package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.Query;
import org.mubiao.model.text.Span;

/** Which stretch of its document something stands for. */
public final class SpanField {

  private static final String NAME = "span";

  SpanField() {}

  /** Adds a stretch, which is not empty. */
  public void write(Document document, Span span) {
    document.add(new IntRange(NAME, new int[] {span.start()}, new int[] {span.end() - 1}));
  }

  /** {@return what shares a character with a stretch that is not empty, in whatever document} */
  public Query askOverlapping(Span span) {
    return IntRange.newIntersectsQuery(NAME, new int[] {span.start()}, new int[] {span.end() - 1});
  }
}
