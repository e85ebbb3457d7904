package org.mubiao.indexer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.text.Span;

/**
 * Finds stretches that run over the end of a passage, which no passage holds by itself: looks for
 * the documents that may hold them, and reads those. Few do: one of the stretch's pairs of
 * characters must stand at a seam.
 */
final class Seams {

  /** More documents are not read for one stretch. */
  private static final int MOST_DOCUMENTS = 200;

  /** More places are not shown for one stretch. */
  private static final int MOST_PLACES = 100;

  private final IndexSearcher searcher;
  private final Ledger ledger;

  Seams(IndexSearcher searcher, Ledger ledger) {
    this.searcher = searcher;
    this.ledger = ledger;
  }

  /**
   * A place where a stretch stands.
   *
   * @param document where
   * @param span what it covers there
   */
  record Place(DocumentId document, Span span) {

    private static Place of(String name) {
      String[] parts = name.split(" ", -1);
      return new Place(
          new DocumentId(parts[0]),
          new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    private String name() {
      return document.value() + " " + span.start() + " " + span.end();
    }

    /** {@return the passages and targets that share a character with it} */
    Query touching() {
      return new BooleanQuery.Builder()
          .add(Schema.DOCUMENT.ask(document.value()), Occur.FILTER)
          .add(Schema.SPAN.askOverlapping(span), Occur.FILTER)
          .build();
    }
  }

  /**
   * {@return where {@code folded} stands in the documents that may hold it over a seam; places
   * inside one passage among them}
   */
  List<Place> find(String folded) {
    if (!ledger.isDivided()) {
      return own(folded);
    }
    SortedMap<String, Integer> all =
        ledger.together(
            "seams " + folded,
            () -> {
              SortedMap<String, Integer> names = new TreeMap<>();
              own(folded).forEach(place -> names.put(place.name(), 1));
              return names;
            });
    return all.keySet().stream()
        .map(Place::of)
        .sorted(
            Comparator.comparing((Place place) -> place.document().value())
                .thenComparing(Place::span))
        .limit(MOST_PLACES)
        .toList();
  }

  private List<Place> own(String folded) {
    List<Place> places = new ArrayList<>();
    try {
      StoredFields stored = searcher.storedFields();
      Query candidates = Schema.WHOLE.mayHoldOverSeam(folded);
      for (ScoreDoc head : searcher.search(candidates, MOST_DOCUMENTS).scoreDocs) {
        TimeLimit.check();
        FoldedText text = FoldedText.of(Schema.WHOLE.read(stored, head.doc));
        DocumentId document = documentOf(head.doc);
        for (Span span : text.find(folded)) {
          if (places.size() < MOST_PLACES) {
            places.add(new Place(document, span));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return places;
  }

  private DocumentId documentOf(int head) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(head, leaves));
    DocumentId id = Schema.HEAD.find(leaf.reader(), head - leaf.docBase);
    if (id == null) {
      throw new IOException("document " + head + " of the index is no head");
    }
    return id;
  }
}
