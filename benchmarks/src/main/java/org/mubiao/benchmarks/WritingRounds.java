package org.mubiao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Producer;

/**
 * Writes the same notices into the index and into bare Lucene in turn, several times, so that a
 * ratio is of two times taken close to each other.
 */
final class WritingRounds {

  private static final double NANOSECONDS = 1e9;

  /** Rounds that Java takes to compile what is used most. */
  private static final int WARM_UP = 3;

  private final Lexicon lexicon;
  private final Producer producer;
  private final Path directory;
  private final List<Notice> notices;
  private final List<List<String>> sentences = new ArrayList<>();
  private final Map<DocumentId, String> current = new TreeMap<>();

  /** Makes one for notices that are made up, and cut into sentences for bare Lucene, before. */
  WritingRounds(Lexicon lexicon, Producer producer, Path directory, List<Notice> notices) {
    this.lexicon = lexicon;
    this.producer = producer;
    this.directory = directory;
    this.notices = notices;
    for (Notice notice : notices) {
      sentences.add(BareIndex.sentences(notice));
      current.put(notice.set().document().id(), "1");
    }
  }

  /**
   * Seconds of processor time.
   *
   * @param process of all threads: merging, collecting garbage and compiling are in it
   * @param thread of the writing thread alone
   */
  record Busy(double process, double thread) {

    private static Busy now() {
      return new Busy(
          ScaleRun.processor(),
          ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS);
    }

    private Busy since(Busy start) {
      return new Busy(process - start.process, thread - start.thread);
    }
  }

  /**
   * One round.
   *
   * @param index the index
   * @param words bare Lucene with bigrams and HanLP's words
   * @param pairs bare Lucene with bigrams alone
   */
  record Round(Busy index, Busy words, Busy pairs) {

    /** {@return how many times as long as bare Lucene with words the index took} */
    double toWords() {
      return index.process / words.process;
    }

    /** {@return the same of the writing thread alone} */
    double toWordsByThread() {
      return index.thread / words.thread;
    }

    /** {@return how many times as long as bare Lucene with bigrams alone the index took} */
    double toPairs() {
      return index.process / pairs.process;
    }
  }

  /** {@return so many rounds, after some to warm up} */
  List<Round> write(int rounds) throws IOException {
    List<Round> measured = new ArrayList<>();
    for (int round = -WARM_UP; round < rounds; round++) {
      Round next =
          new Round(busy(this::index), busy(to -> bare(to, true)), busy(to -> bare(to, false)));
      if (round >= 0) {
        measured.add(next);
      }
    }
    return measured;
  }

  /** {@return the median of a figure of some rounds} */
  static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /**
   * {@return the ratio of the least times of all rounds: what others do on the machine only adds}
   */
  static double least(List<Round> rounds, ToDoubleFunction<Busy> figure) {
    double index = rounds.stream().map(Round::index).mapToDouble(figure).min().orElse(Double.NaN);
    double words = rounds.stream().map(Round::words).mapToDouble(figure).min().orElse(Double.NaN);
    return index / words;
  }

  private interface Writing {
    void to(Path folder) throws IOException;
  }

  private Busy busy(Writing writing) throws IOException {
    Path folder = Files.createTempDirectory(directory, "round");
    System.gc(); // what the writing before left is not to be cleared away within this one
    Busy start = Busy.now();
    writing.to(folder);
    Busy busy = Busy.now().since(start);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return busy;
  }

  private void index(Path folder) throws IOException {
    try (IndexUpdate update = TargetIndex.update(folder, producer, lexicon, current)) {
      for (Notice notice : notices) {
        update.write(notice.set(), notice.text());
      }
      update.commit();
    }
  }

  private void bare(Path folder, boolean words) throws IOException {
    try (BareIndex bare = new BareIndex(folder, words)) {
      for (int number = 0; number < notices.size(); number++) {
        bare.write(notices.get(number).set().document().id(), sentences.get(number));
      }
      bare.commit();
    }
  }
}
