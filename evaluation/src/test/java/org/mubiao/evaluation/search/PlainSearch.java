package org.mubiao.evaluation.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mubiao.evaluation.search.Judgement.Place;
import org.mubiao.model.search.SearchHit;

/** What Lucene gives out of the box: one analyzer, any of the query's words, BM25. */
final class PlainSearch implements AutoCloseable {

  private static final String TEXT = "text";

  private final Analyzer analyzer;
  private final List<SearchHit> passages;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /**
   * Indexes sentences.
   *
   * @param analyzer makes words of sentences and queries
   * @param passages the sentences
   * @param isTitled whether the title of the document goes before each of its sentences
   */
  PlainSearch(Analyzer analyzer, List<SearchHit> passages, boolean isTitled) throws IOException {
    this.analyzer = analyzer;
    this.passages = List.copyOf(passages);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (SearchHit passage : passages) {
        // hard line ends stand in the middle of words; what is measured is not the mending of them
        String text = passage.text().replace("\n", "");
        Document document = new Document();
        document.add(
            new TextField(TEXT, isTitled ? passage.title() + "\n" + text : text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    this.reader = DirectoryReader.open(directory);
  }

  /** {@return the sentences for a query, best first} */
  Ranking rank(JudgedQuery query) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words(query.words())) {
      any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD);
    }
    List<Place> hits = new ArrayList<>();
    for (ScoreDoc hit :
        new IndexSearcher(reader).search(any.build(), Ranking.DEPTH * 3).scoreDocs) {
      hits.add(ProgramSearch.place(passages.get(hit.doc)));
    }
    return Ranking.of(query, hits);
  }

  private Set<String> words(String text) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, new StringReader(text))) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
