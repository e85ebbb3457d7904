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
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mubiao.indexer.write.LuceneDocuments;
import org.mubiao.model.document.DocumentId;

/**
 * The same texts in Lucene as anyone would put them there who wants to find a sentence and to show
 * it: the very passages and sentences of targets that the index itself takes in, in as many Lucene
 * documents, as the bigrams of Lucene's own analyzer and, if wanted, as HanLP's words; with each,
 * stored, its text and the id of its document. Like the index, it keeps no offsets in its postings:
 * what is to be marked is found again in the stored text. No names of indicators, units or
 * documents, no values, years or facets, no whole text of a document.
 */
final class BareIndex implements AutoCloseable {

  private static final String DOCUMENT = "document";
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

  /** Writes what {@link #sentences} gives of a notice. */
  void write(DocumentId id, List<String> sentences) throws IOException {
    writer.addDocuments(sentences.stream().map(text -> document(id, text)).toList());
  }

  /**
   * {@return the text of each passage and of each target, as the index itself takes them in, and
   * nothing for the head}
   */
  static List<String> sentences(Notice notice) {
    List<String> sentences = new ArrayList<>();
    for (Document document : LuceneDocuments.of(notice.set(), notice.text(), "1")) {
      String sentence = document.get("text");
      sentences.add(sentence == null ? "" : sentence);
    }
    return sentences;
  }

  private Document document(DocumentId id, String sentence) {
    Document document = new Document();
    document.add(new StringField(DOCUMENT, id.value(), Store.YES));
    document.add(new TextField(PAIRS, sentence, Store.YES));
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
