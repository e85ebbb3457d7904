package org.mubiao.indexer.schema;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A day. */
public final class DayField {

  private final String name;

  DayField(String name) {
    this.name = name;
  }

  /** Adds a day. */
  public void write(Document document, LocalDate day) {
    document.add(new LongPoint(name, day.toEpochDay()));
    document.add(new NumericDocValuesField(name, day.toEpochDay()));
  }

  /** {@return the days of a part of the index, counted from 1970; null if it has none} */
  public @Nullable NumericDocValues values(LeafReader reader) throws IOException {
    return reader.getNumericDocValues(name);
  }

  /** {@return the documents with a day in this range, both ends inclusive, null for no limit} */
  public Query ask(@Nullable LocalDate from, @Nullable LocalDate to) {
    return LongPoint.newRangeQuery(
        name,
        from == null ? Long.MIN_VALUE : from.toEpochDay(),
        to == null ? Long.MAX_VALUE : to.toEpochDay());
  }
}
