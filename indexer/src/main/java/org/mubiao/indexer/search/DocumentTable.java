package org.mubiao.indexer.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.search.DocumentHead;

/**
 * The documents of one state of the index, numbered, with where each begins. What is written of a
 * document lies together, its head first, in the order of its text; so one look at the beginnings
 * says to which document a hit belongs, and what holds of a whole document is counted once for all
 * its hits. Deleted documents have numbers too, and no hits.
 */
final class DocumentTable {

  /** Newer before older, then higher levels of government before lower, then by file. */
  static final Comparator<DocumentFacts> RANKING =
      Comparator.comparing(
              DocumentFacts::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(DocumentFacts::level, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentFacts::file);

  private final FacetValues values = new FacetValues();
  private final List<DocumentFacts> documents = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final int[] ranks;
  private final int[][] counted;
  private final SortedSet<String> paths = new TreeSet<>();
  private final PlaceNames places;

  DocumentTable(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int first = documents.size();
      IntStream.Builder starts = IntStream.builder();
      BinaryDocValues heads = Schema.FACTS.heads(leaf.reader());
      while (heads != null && heads.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        starts.add(heads.docID());
        documents.add(Schema.FACTS.read(heads.binaryValue()));
      }
      starts.add(leaf.reader().maxDoc());
      leaves.add(
          new Leaf(
              starts.build().toArray(),
              first,
              leaf.reader().getLiveDocs(),
              new CountedTable(Schema.COUNTED, leaf.reader(), values),
              new CountedTable(Schema.COUNTED_UNITS, leaf.reader(), values)));
    }
    ranks = ranks(RANKING);
    counted = new int[documents.size()][];
    for (int number = 0; number < counted.length; number++) {
      counted[number] = values.numbers(documents.get(number).counted());
    }
    for (DocumentHead head : live()) {
      if (head.region() != null) {
        paths.add(DocumentFacts.path(head.region()));
      }
    }
    places = PlaceNames.among(paths);
  }

  /** {@return for each document its place in an order, equal documents at the same place} */
  int[] ranks(Comparator<DocumentFacts> order) {
    Integer[] numbers = new Integer[documents.size()];
    Arrays.setAll(numbers, number -> number);
    Comparator<Integer> byFacts = Comparator.comparing(documents::get, order);
    Arrays.sort(numbers, byFacts);
    int[] places = new int[numbers.length];
    for (int place = 1; place < numbers.length; place++) {
      boolean equal = byFacts.compare(numbers[place - 1], numbers[place]) == 0;
      places[numbers[place]] = equal ? places[numbers[place - 1]] : place;
    }
    return places;
  }

  Leaf leaf(LeafReaderContext context) {
    return leaves.get(context.ord);
  }

  /** {@return how many documents there are} */
  int size() {
    return ranks.length;
  }

  DocumentFacts document(int number) {
    return documents.get(number);
  }

  /** {@return what a list says of each document that was not deleted, by path} */
  List<DocumentHead> heads() {
    List<DocumentHead> heads = live();
    heads.sort(Comparator.comparing(DocumentHead::file).thenComparing(DocumentHead::id));
    return heads;
  }

  private List<DocumentHead> live() {
    List<DocumentHead> heads = new ArrayList<>();
    for (Leaf leaf : leaves) {
      for (int at = 0; at + 1 < leaf.starts().length; at++) {
        if (leaf.live() == null || leaf.live().get(leaf.starts()[at])) {
          heads.add(documents.get(leaf.first() + at).head());
        }
      }
    }
    return heads;
  }

  /** {@return the places that documents are about, by the names from the top joined by a slash} */
  SortedSet<String> paths() {
    return paths;
  }

  /** {@return what these places are called} */
  PlaceNames places() {
    return places;
  }

  /** {@return the place of each document in {@link #RANKING}} */
  int[] ranks() {
    return ranks;
  }

  /** {@return what is counted of each hit of a document} */
  int[] counted(int number) {
    return counted[number];
  }

  FacetValues values() {
    return values;
  }

  /** One part of the index. */
  static final class Leaf {
    private final int[] starts;
    private final int first;
    private final @Nullable Bits live;
    private final CountedTable facts;
    private final CountedTable units;

    Leaf(int[] starts, int first, @Nullable Bits live, CountedTable facts, CountedTable units) {
      this.starts = starts;
      this.first = first;
      this.live = live;
      this.facts = facts;
      this.units = units;
    }

    /** {@return where its documents begin, and as the last where it ends} */
    int[] starts() {
      return starts;
    }

    /**
     * {@return the place, among the documents of this part, of the one that holds a hit}
     *
     * @param before the place of the one that held the hit before, -1 if there was none
     */
    int holding(int hit, int before) {
      int next = before + 1;
      if (hit < starts[next + 1]) {
        return next;
      }
      int place = Arrays.binarySearch(starts, next + 1, starts.length, hit);
      return place >= 0 ? place : -place - 2;
    }

    /** {@return the number of the document whose head this is, -1 if it is no head} */
    int headed(int document) {
      int place = Arrays.binarySearch(starts, 0, starts.length - 1, document);
      return place >= 0 ? first + place : -1;
    }

    /** {@return what was not deleted, null if nothing was} */
    @Nullable Bits live() {
      return live;
    }

    /** {@return the number of its first document} */
    int first() {
      return first;
    }

    /** {@return what is counted hit by hit} */
    CountedTable facts() {
      return facts;
    }

    /** {@return the units, which are counted hit by hit} */
    CountedTable units() {
      return units;
    }
  }
}
