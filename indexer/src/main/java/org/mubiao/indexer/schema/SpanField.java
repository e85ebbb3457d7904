package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.mubiao.model.text.Span;

/**
 * Which stretch of its document something stands for; asked for only within one document, so that
 * looking at each value of it costs less than an order of all would to write.
 */
public final class SpanField {

  private static final String START = "span.start";
  private static final String END = "span.end";

  SpanField() {}

  /** Adds a stretch, which is not empty. */
  public void write(Document document, Span span) {
    document.add(new NumericDocValuesField(START, span.start()));
    document.add(new NumericDocValuesField(END, span.end()));
  }

  /** {@return what shares a character with a stretch that is not empty, in whatever document} */
  public Query askOverlapping(Span span) {
    return new BooleanQuery.Builder()
        .add(
            NumericDocValuesField.newSlowRangeQuery(START, Integer.MIN_VALUE, span.end() - 1L),
            Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowRangeQuery(END, span.start() + 1L, Integer.MAX_VALUE),
            Occur.FILTER)
        .build();
  }
}
