package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Where something stands among all: by file, then in the text. It parts hits of one score, as
 * Lucene's own order depends on the history of the index.
 */
public final class OrderField {

  OrderField() {}

  /** Adds the place: file, first character, and number among what begins there. */
  public void write(Document document, String file, int start, int ordinal) {
    document.add(new SortedDocValuesField("order.file", new BytesRef(file)));
    document.add(new NumericDocValuesField("order.start", start));
    document.add(new NumericDocValuesField("order.ordinal", ordinal));
  }

  /** {@return best first, then in order} */
  public Sort bestFirst() {
    return new Sort(
        SortField.FIELD_SCORE,
        new SortField("order.file", SortField.Type.STRING),
        new SortField("order.start", SortField.Type.INT),
        new SortField("order.ordinal", SortField.Type.INT));
  }
}
