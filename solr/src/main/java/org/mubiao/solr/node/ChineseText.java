package org.mubiao.solr.node;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.solr.schema.IndexSchema;
import org.apache.solr.schema.TextField;
import org.mubiao.indexer.IndexFields;

/** The type of fields that are cut into terms, each as its name asks. */
public final class ChineseText extends TextField {

  private static final class Shared {
    static final Analyzer ANALYZER = IndexFields.analyzer(NodeLexicon.lexicon());
  }

  @Override
  protected void init(IndexSchema schema, Map<String, String> arguments) {
    super.init(schema, arguments);
    setIndexAnalyzer(Shared.ANALYZER);
    setQueryAnalyzer(Shared.ANALYZER);
  }
}
