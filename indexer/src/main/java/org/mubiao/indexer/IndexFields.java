package org.mubiao.indexer;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.mubiao.indexer.analysis.ChineseAnalyzer;
import org.mubiao.indexer.schema.FieldForm;
import org.mubiao.indexer.schema.SchemaForms;
import org.mubiao.indexer.write.LuceneDocuments;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.TargetSet;

/**
 * What an index is made of, for another program that writes Lucene indexes and is to hold the parts
 * of this one.
 */
public final class IndexFields {

  private IndexFields() {}

  /** {@return all fields, by name} */
  public static List<FieldForm> all() {
    return SchemaForms.all();
  }

  /** {@return what cuts text into terms, each field in its own way; to be closed} */
  public static Analyzer analyzer(Lexicon lexicon) {
    return new ChineseAnalyzer(TradeWords.segmenter(lexicon));
  }

  /**
   * {@return what is to be written of a document, in this order and without a gap}
   *
   * @param set what was read from it
   * @param text its text, into which the spans of {@code set} point
   * @param digest digest of both
   */
  public static List<Document> of(TargetSet set, String text, String digest) {
    return LuceneDocuments.of(set, text, digest);
  }
}
