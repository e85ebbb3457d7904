package org.mubiao.evaluation.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RunCorpus;
import org.mubiao.app.service.SearchOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.evaluation.search.Judgement.Place;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;

/** The program's own search, over an output made for it. */
final class ProgramSearch {

  /** So many hits are asked for, as several targets of one sentence count once. */
  private static final int HITS = 200;

  private final OutputFolder output;
  private final Producer producer;
  private final Lexicon lexicon;

  private ProgramSearch(OutputFolder output, Producer producer, Lexicon lexicon) {
    this.output = output;
    this.producer = producer;
    this.lexicon = lexicon;
  }

  /** {@return search over the documents of {@code corpora}, with its output in {@code folder}} */
  static ProgramSearch over(List<Path> corpora, Path folder) throws IOException {
    Lexicon lexicon = Vocabulary.lexicon();
    Extractor extractor = new Extractor(lexicon, ReadLimits.DEFAULT);
    OutputFolder output = new OutputFolder(folder);
    new RunCorpus(extractor.producer(), () -> extractor, lexicon, ReadLimits.DEFAULT, 1)
        .run(corpora, output, Progress.SILENT);
    return new ProgramSearch(output, extractor.producer(), lexicon);
  }

  /** {@return the texts of all documents, by name of file} */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    OpenOutput read = OpenOutput.of(output);
    for (DocumentId id : read.ids()) {
      texts.put(name(read.asRead(id).document().source().file()), read.text(id));
    }
    return texts;
  }

  /** {@return all sentences of all documents, in order} */
  List<SearchHit> passages() throws IOException {
    return ask("type:passage", SearchRequest.LARGEST_SIZE).stream()
        .sorted(Comparator.comparing(SearchHit::file).thenComparing(SearchHit::span))
        .toList();
  }

  /** {@return the sentences for a query, best first} */
  Ranking rank(JudgedQuery query) throws IOException {
    return Ranking.of(query, ask(query.query(), HITS).stream().map(ProgramSearch::place).toList());
  }

  /** {@return the sentences for a query, by words and by meaning, best first} */
  Ranking rankByMeaning(JudgedQuery query) throws IOException {
    return Ranking.of(
        query,
        SearchOutput.byMeaning(
                output, producer, lexicon, SearchRequest.of(query.query()).withPage(0, HITS))
            .hits()
            .stream()
            .map(ProgramSearch::place)
            .toList());
  }

  private List<SearchHit> ask(String query, int size) throws IOException {
    return SearchOutput.of(output, producer, lexicon, SearchRequest.of(query).withPage(0, size))
        .hits();
  }

  /** {@return where a hit stands} */
  static Place place(SearchHit hit) {
    return new Place(name(hit.file()), hit.span());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
