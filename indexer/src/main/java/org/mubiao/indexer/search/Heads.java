package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Asks for documents by what is said once of the whole document (place, title, issuer, …), which
 * stands on its head, and gives all that belongs to them. For one answer.
 */
final class Heads {

  private final IndexSearcher searcher;
  private final IndexTables index;
  private final Ledger ledger;
  private final Map<Query, Query> known = new HashMap<>();

  Heads(IndexSearcher searcher, IndexTables index, Ledger ledger) {
    this.searcher = searcher;
    this.index = index;
    this.ledger = ledger;
  }

  /** {@return the passages and targets of the documents whose heads match} */
  Query members(Query heads) {
    return known.computeIfAbsent(heads, this::find);
  }

  private Query find(Query heads) {
    try {
      DocumentTable table = index.table();
      BitSet found = searcher.search(heads, new Numbers(table));
      // another part may have such a document, and all parts have to ask alike
      return found.isEmpty() && !ledger.isDivided()
          ? new MatchNoDocsQuery("no such document")
          : new MembersQuery(heads, table, found);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Collects the numbers of the documents. */
  private record Numbers(DocumentTable table) implements CollectorManager<HeadCollector, BitSet> {
    @Override
    public HeadCollector newCollector() {
      return new HeadCollector(table);
    }

    @Override
    public BitSet reduce(Collection<HeadCollector> collectors) {
      BitSet all = new BitSet();
      collectors.forEach(collector -> all.or(collector.found));
      return all;
    }
  }

  private static final class HeadCollector extends SimpleCollector {
    private final DocumentTable table;
    private final BitSet found = new BitSet();
    private DocumentTable.@Nullable Leaf leaf;

    HeadCollector(DocumentTable table) {
      this.table = table;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      leaf = table.leaf(context);
    }

    @Override
    public void collect(int document) {
      int number = leaf == null ? -1 : leaf.headed(document);
      if (number >= 0) {
        found.set(number);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
