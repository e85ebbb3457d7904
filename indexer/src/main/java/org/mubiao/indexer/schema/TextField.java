package org.mubiao.indexer.schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Text in which every stretch of characters can be found: written as pairs of characters, asked as
 * a phrase of pairs; a single character is asked as the beginning of a pair.
 */
public final class TextField {

  private static final FieldType SCORED = type(true);
  private static final FieldType UNSCORED = type(false);

  private final String name;
  private final FieldType type;

  private TextField(String name, FieldType type) {
    this.name = name;
    this.type = type;
  }

  /** {@return a field that takes part in the ranking} */
  static TextField scored(String name) {
    return new TextField(name, SCORED);
  }

  /** {@return a field that only narrows} */
  static TextField unscored(String name) {
    return new TextField(name, UNSCORED);
  }

  private static FieldType type(boolean scored) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(!scored);
    type.freeze();
    return type;
  }

  /** Adds a value; a field may have several. */
  public void write(Document document, String value) {
    document.add(new Field(name, value, type));
  }

  /**
   * {@return the documents in which {@code folded} stands}
   *
   * @param folded folded text; nothing matches if it is empty
   */
  public Query ask(String folded) {
    int length = folded.codePointCount(0, folded.length());
    if (length == 0) {
      return new MatchNoDocsQuery("no character to look for");
    }
    if (length == 1) {
      return new PrefixQuery(new Term(name, folded));
    }
    List<String> pairs = pairs(folded);
    if (pairs.size() == 1) {
      return new TermQuery(new Term(name, pairs.get(0)));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    pairs.forEach(pair -> phrase.add(new Term(name, pair)));
    return phrase.build();
  }

  /** {@return every two neighbouring characters of a text of two characters or more, in order} */
  static List<String> pairs(String folded) {
    List<String> pairs = new ArrayList<>();
    int at = 0;
    int end = 0;
    while (end < folded.length()) {
      int second = folded.offsetByCodePoints(at, 1);
      end = folded.offsetByCodePoints(second, 1);
      pairs.add(folded.substring(at, end));
      at = second;
    }
    return pairs;
  }
}
