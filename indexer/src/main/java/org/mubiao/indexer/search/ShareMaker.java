package org.mubiao.indexer.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.AmountOrderField;
import org.mubiao.indexer.schema.FacetEntry;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchOrder;

/** Makes a part's share of a page of what the part found. */
final class ShareMaker {

  private final IndexReader reader;
  private final DocumentTable table;
  private final Found found;
  private final SearchOrder order;

  ShareMaker(IndexReader reader, DocumentTable table, Found found, SearchOrder order) {
    this.reader = reader;
    this.table = table;
    this.found = found;
    this.order = order;
  }

  /** {@return the share with these hits, or else these documents, of the first candidates} */
  Share of(List<SearchHit> hits, List<DocumentGroup> groups) throws IOException {
    Harvest harvest = found.harvest();
    List<Ranked> first = new ArrayList<>();
    for (int index = 0; index < harvest.first().size(); index++) {
      first.add(
          ranked(
              harvest.first().get(index),
              hits.isEmpty() ? null : hits.get(index),
              groups.isEmpty() ? null : groups.get(index)));
    }
    return new Share(
        harvest.total(),
        harvest.documents(),
        facets(harvest.sums()),
        first,
        found.meant(),
        found.stage(),
        found.needed());
  }

  private Ranked ranked(Candidate candidate, @Nullable SearchHit hit, @Nullable DocumentGroup group)
      throws IOException {
    long key = order == SearchOrder.DUE || order == SearchOrder.RELEVANCE ? candidate.key() : 0;
    String value = "";
    if (order == SearchOrder.VALUE) {
      BytesRef term = value(candidate.docId());
      key = term == null ? Long.MAX_VALUE : found.units().indexOf(AmountOrderField.unit(term));
      value =
          term == null
              ? ""
              : new String(term.bytes, term.offset, term.length, StandardCharsets.ISO_8859_1);
    }
    return new Ranked(
        table.document(candidate.number()).head(),
        candidate.tier(),
        candidate.docId(),
        key,
        value,
        hit,
        group);
  }

  private @Nullable BytesRef value(int docId) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docId, leaves));
    SortedDocValues values = Schema.AMOUNT_ORDER.values(leaf.reader());
    return values != null && values.advanceExact(docId - leaf.docBase)
        ? values.lookupOrd(values.ordValue())
        : null;
  }

  private SortedMap<String, SortedMap<String, Integer>> facets(Sums sums) {
    SortedMap<String, SortedMap<String, Integer>> facets = new TreeMap<>();
    SortedMap<String, Integer> paths = new TreeMap<>();
    table.paths().forEach(path -> paths.put(path, 0));
    facets.put(Schema.COUNTED_PATHS, paths);
    List<FacetEntry> entries = table.values().all().entries();
    for (int number = 0; number < entries.size(); number++) {
      FacetEntry entry = entries.get(number);
      int count = sums.count(number);
      if (count > 0 && entry.facet().equals(Schema.COUNTED_PATHS)) {
        paths.put(entry.value(), count);
      } else if (count > 0 && Schema.FACETS.contains(entry.facet())) {
        facets.computeIfAbsent(entry.facet(), facet -> new TreeMap<>()).put(entry.value(), count);
      }
    }
    return facets;
  }
}
