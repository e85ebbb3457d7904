package org.mubiao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.indexer.analysis.ChineseAnalyzer;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a sentence costs the analyzer and what a question costs the index, over 10,000 made-up
 * records. Started by {@code scripts/part-speed.sh}.
 */
@State(Scope.Benchmark)
public class SearchingBenchmarks {

  private static final int NOTICES = 10_000 / NoticeGenerator.TARGETS;
  private static final int QUESTIONS = 240;
  private static final long SEED = 8;

  private final Path directory;
  private final Analyzer analyzer;
  private final TargetSearcher searcher;
  private final List<String> sentences;
  private final Map<String, List<String>> questions;
  private final List<String> mixed;

  /** Writes the index. */
  public SearchingBenchmarks() {
    Lexicon lexicon = LexiconLoader.load();
    Producer producer = new Producer("made-up", "1", lexicon.digest());
    NoticeGenerator generator = new NoticeGenerator(lexicon, producer, SEED);
    this.analyzer = new ChineseAnalyzer(new WordSegmenter(List.of()));
    this.sentences = BareIndex.sentences(generator.notice(0));
    List<QueryMix.Asked> asked = new QueryMix(lexicon).questions(QUESTIONS, SEED);
    this.mixed = asked.stream().map(QueryMix.Asked::query).toList();
    this.questions =
        asked.stream()
            .collect(
                Collectors.groupingBy(
                    QueryMix.Asked::sort,
                    TreeMap::new,
                    Collectors.mapping(QueryMix.Asked::query, Collectors.toList())));
    try {
      this.directory = Files.createTempDirectory("searching");
      Map<DocumentId, String> current = new TreeMap<>();
      for (int number = 0; number < NOTICES; number++) {
        current.put(generator.id(number), "1");
      }
      try (IndexUpdate update = TargetIndex.update(directory, producer, lexicon, current)) {
        for (int number = 0; number < NOTICES; number++) {
          Notice notice = generator.notice(number);
          update.write(notice.set(), notice.text());
        }
        update.commit();
      }
      this.searcher = TargetIndex.open(directory, producer, lexicon);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Takes the index away. */
  @TearDown
  public void close() throws IOException {
    searcher.close();
    analyzer.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Whose turn it is. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    private String of(List<String> all) {
      next = (next + 1) % all.size();
      return all.get(next);
    }
  }

  /** {@return how many bigrams and words the sentences of one notice are made into} */
  @Benchmark
  public int analyzer() throws IOException {
    int tokens = 0;
    for (String field : List.of("text", "text" + ChineseAnalyzer.WORDS)) {
      for (String sentence : sentences) {
        try (TokenStream stream = analyzer.tokenStream(field, sentence)) {
          stream.reset();
          while (stream.incrementToken()) {
            tokens++;
          }
          stream.end();
        }
      }
    }
    return tokens;
  }

  /** {@return the first page of a question of the mix that people ask, with all facets} */
  @Benchmark
  public SearchPage query(Turn turn) throws IOException, QuerySyntaxException {
    return searcher.search(SearchRequest.of(turn.of(mixed)));
  }

  /** {@return all facets over every record, and the first page} */
  @Benchmark
  public SearchPage facet() throws IOException, QuerySyntaxException {
    return searcher.search(SearchRequest.of(""));
  }

  /** {@return the first page for a phrase, with facets over the few that hold it} */
  @Benchmark
  public SearchPage phrase(Turn turn) throws IOException, QuerySyntaxException {
    return searcher.search(SearchRequest.of(turn.of(questions.getOrDefault("phrase", mixed))));
  }
}
