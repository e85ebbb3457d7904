package org.mubiao.indexer.schema;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Folding;

/**
 * The whole text of a document, on its head: kept to be read again, and written as a mere set of
 * pairs of characters, which says in which documents a stretch may stand that runs over the end of
 * a passage.
 */
public final class WholeTextField {

  private static final String NAME = "whole";
  private static final String SEAM = "whole.seam";

  /** So many pairs tell well enough which documents to read. */
  private static final int MOST_PAIRS = 50;

  private static final FieldType PAIRS = type();

  WholeTextField() {}

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /**
   * Adds the text.
   *
   * @param cuts where the text was cut into passages
   */
  public void write(Document document, String text, Collection<Integer> cuts) {
    document.add(new Field(NAME, text, PAIRS));
    document.add(new StoredField(NAME, text));
    Set<String> seams = new TreeSet<>();
    FoldedText folded = FoldedText.of(text);
    for (int cut : cuts) {
      int at = folded.indexFrom(cut);
      addPair(folded.folded(), at, seams);
      if (at < folded.length() && folded.folded().charAt(at) == Folding.SPACE) {
        addPair(folded.folded(), at + 1, seams);
      }
    }
    seams.forEach(pair -> document.add(new StringField(SEAM, pair, Field.Store.NO)));
  }

  /** Adds the characters before and after a place, if there are both. */
  private static void addPair(String folded, int at, Set<String> pairs) {
    if (at > 0 && at < folded.length()) {
      int start = folded.offsetByCodePoints(at, -1);
      pairs.add(folded.substring(start, folded.offsetByCodePoints(at, 1)));
    }
  }

  /**
   * {@return the heads of the documents that hold all pairs of {@code folded}, in any order, and
   * have one of them at a seam between two passages}
   */
  public Query mayHoldOverSeam(String folded) {
    if (folded.codePointCount(0, folded.length()) < 2) {
      return new MatchNoDocsQuery("shorter than a pair");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<BytesRef> pairs = TextField.pairs(folded).stream().distinct().map(BytesRef::new).toList();
    for (BytesRef pair : pairs.subList(0, Math.min(pairs.size(), MOST_PAIRS))) {
      all.add(new TermQuery(new Term(NAME, pair)), Occur.FILTER);
    }
    return all.add(new TermInSetQuery(SEAM, pairs), Occur.FILTER).build();
  }

  /** {@return the text of a head} */
  public String read(StoredFields stored, int document) throws IOException {
    String text = stored.document(document, Set.of(NAME)).get(NAME);
    return text == null ? "" : text;
  }
}
