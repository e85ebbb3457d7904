package org.mubiao.indexer.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.TimeLimit;

/** What is read from one state of the index once, by the first question that needs it. */
final class IndexTables {

  private final IndexReader reader;
  private @Nullable DocumentTable table;
  private @Nullable Orderings orderings;
  private @Nullable ValueOrder values;
  private @Nullable HeldQuery listed;

  IndexTables(IndexReader reader) {
    this.reader = reader;
  }

  synchronized DocumentTable table() throws IOException {
    if (table == null) {
      table = new DocumentTable(reader);
    }
    return table;
  }

  /** {@return what is listed if no type is asked for} */
  synchronized HeldQuery listed(Holder holder) {
    if (listed == null) {
      listed = TimeLimit.without(() -> holder.hold(Schema.LISTED.ask(Schema.YES), null));
    }
    return listed;
  }

  synchronized Orderings orderings() throws IOException {
    if (orderings == null) {
      orderings = new Orderings(table());
    }
    return orderings;
  }

  synchronized ValueOrder values() throws IOException {
    if (values == null) {
      values = new ValueOrder(reader);
    }
    return values;
  }
}
