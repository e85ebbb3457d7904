package org.mubiao.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mubiao.model.target.Target;

/**
 * The same texts in Lucene with nothing else: one Lucene document for each sentence and for each
 * target, which holds the sentence it stands in, as the bigrams of Lucene's own analyzer and, if
 * wanted, as HanLP's words. No fields, no facets, nothing stored.
 */
final class BareIndex implements AutoCloseable {

  private static final String PAIRS = "pairs";
  private static final String WORDS = "words";

  private final Directory files;
  private final IndexWriter writer;
  private final boolean words;

  BareIndex(Path directory, boolean words) throws IOException {
    this.files = FSDirectory.open(directory);
    this.words = words;
    Analyzer analyzer =
        words
            ? new PerFieldAnalyzerWrapper(new CJKAnalyzer(), Map.of(WORDS, new BareWords()))
            : new CJKAnalyzer();
    this.writer = new IndexWriter(files, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64));
  }

  void write(Notice notice) throws IOException {
    List<Document> documents = new ArrayList<>();
    String text = notice.text();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      if (end > from) {
        documents.add(document(text.substring(from, end)));
      }
      from = end + 1;
    }
    for (Target target : notice.set().targets()) {
      int start = text.lastIndexOf('\n', target.evidence().span().start()) + 1;
      documents.add(document(text.substring(start, text.indexOf('\n', start))));
    }
    writer.addDocuments(documents);
  }

  private Document document(String sentence) {
    Document document = new Document();
    document.add(new TextField(PAIRS, sentence, Store.NO));
    if (words) {
      document.add(new TextField(WORDS, sentence, Store.NO));
    }
    return document;
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (files) {
      writer.rollback(); // as the index itself does: merges under way are not waited for
    }
  }
}
