package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mubiao.indexer.analysis.ChineseAnalyzer;

/**
 * Text by its words, for ranking only: who asks for 科技 means the word before the middle of 高科技企业.
 * What is found never depends on it.
 */
public final class WordsField {

  private static final FieldType WORDS = type();

  private final String name;

  WordsField(String name) {
    this.name = name + ChineseAnalyzer.WORDS;
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** Adds the words of a text. */
  public void write(Document document, String value) {
    document.add(new Field(name, value, WORDS));
  }

  /** {@return the documents that hold {@code folded} as a word of its own} */
  public Query ask(String folded) {
    return new TermQuery(new Term(name, folded));
  }
}
