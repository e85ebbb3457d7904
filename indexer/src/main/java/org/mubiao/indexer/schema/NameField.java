package org.mubiao.indexer.schema;

import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.mubiao.indexer.analysis.FoldedText;

/** Whole names: a place, a unit, a code word. Folded, so that 《实施意见》 is 实施意见. */
public final class NameField {

  /** Lucene refuses terms of more than 32,766 bytes; no name needs so much. */
  private static final int LONGEST = 2_000;

  private final String name;

  NameField(String name) {
    this.name = name;
  }

  /** Adds a name; a field may have several. */
  public void write(Document document, String value) {
    document.add(new StringField(name, term(value), Field.Store.NO));
  }

  /** {@return the documents that have this name} */
  public Query ask(String value) {
    return new TermQuery(asTerm(value));
  }

  /** {@return the documents that have one of these names} */
  public Query askAny(Collection<String> values) {
    return new TermInSetQuery(
        name, values.stream().map(value -> new BytesRef(term(value))).toList());
  }

  /** {@return the documents that have a name that begins so} */
  public Query askBeginning(String value) {
    return new PrefixQuery(asTerm(value));
  }

  /** {@return the term that stands for this name} */
  public Term asTerm(String value) {
    return new Term(name, term(value));
  }

  private static String term(String value) {
    String folded = FoldedText.fold(value);
    return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
  }
}
