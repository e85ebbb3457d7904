package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.DocumentId;

/**
 * Asks for documents by what is said once of the whole document (place, title, issuer, …), which
 * stands on its head, and gives all that belongs to them.
 */
final class Heads {

  private final IndexSearcher searcher;

  Heads(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** {@return the passages and targets of the documents whose heads match} */
  Query members(Query heads) {
    try {
      return Schema.DOCUMENT.askAny(
          searcher.search(heads, new Ids()).stream().map(DocumentId::value).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Collects the ids of all heads. */
  private static final class Ids implements CollectorManager<IdCollector, List<DocumentId>> {
    @Override
    public IdCollector newCollector() {
      return new IdCollector();
    }

    @Override
    public List<DocumentId> reduce(Collection<IdCollector> collectors) {
      List<DocumentId> ids = new ArrayList<>();
      collectors.forEach(collector -> ids.addAll(collector.ids));
      return ids;
    }
  }

  private static final class IdCollector extends SimpleCollector {
    private final List<DocumentId> ids = new ArrayList<>();
    private @Nullable LeafReaderContext leaf;

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      leaf = context;
    }

    @Override
    public void collect(int document) throws IOException {
      if (leaf != null) {
        DocumentId id = Schema.HEAD.find(leaf.reader(), document);
        if (id != null) {
          ids.add(id);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
