package org.mubiao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.TargetSearcher;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.QuerySyntaxException;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;

/** Measures one size after another in folders under one directory. */
final class ScaleRun {

  private static final double NANOSECONDS = 1e9;
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int ADDS = 5;

  /** Targets of notices that are held in memory to be written again and again. */
  private static final int MOST_HELD = 100_000;

  /** Stands in a kept index that is finished. */
  private static final String WRITTEN = "written.by.scale";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Lexicon lexicon;
  private final Producer producer;
  private final Path directory;
  private final @Nullable Path kept;
  private final NoticeGenerator notices;
  private final List<QueryMix.Asked> warmUp;
  private final List<QueryMix.Asked> questions;

  /**
   * Makes one.
   *
   * @param questions how many questions are asked, as many before to warm up
   */
  ScaleRun(Lexicon lexicon, Path directory, long seed, int questions) {
    this(lexicon, directory, seed, questions, null);
  }

  /**
   * Makes one that keeps its indexes.
   *
   * @param kept folder of indexes that are asked again if they are there, and kept; null to make
   *     each anew and take it away. Clear it when the code that writes indexes has changed
   */
  ScaleRun(Lexicon lexicon, Path directory, long seed, int questions, @Nullable Path kept) {
    this.kept = kept;
    this.lexicon = lexicon;
    this.producer = new Producer("mubiao", "scale", lexicon.digest());
    this.directory = directory;
    this.notices = new NoticeGenerator(lexicon, producer, seed);
    QueryMix mix = new QueryMix(lexicon);
    this.warmUp = mix.questions(questions, seed + 1);
    this.questions = mix.questions(questions, seed + 2);
  }

  /** {@return the figures for so many target records, rounded up to whole notices} */
  ScaleFigures measure(int records) throws IOException {
    int count = notices(records);
    Path index = kept == null ? Files.createTempDirectory(directory, "index") : kept(count);
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    double seconds = Files.exists(index.resolve(WRITTEN)) ? Double.NaN : write(index, count);
    long bytes = size(index);
    double[] millis = new double[questions.size()];
    double[] processor = new double[questions.size()];
    Map<String, List<Double>> bySort = new TreeMap<>();
    try (TargetSearcher searcher = TargetIndex.open(index, producer, lexicon)) {
      for (QueryMix.Asked asked : warmUp) {
        ask(searcher, asked);
      }
      for (int number = 0; number < millis.length; number++) {
        QueryMix.Asked asked = questions.get(number);
        long started = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        ask(searcher, asked);
        processor[number] = (THREADS.getCurrentThreadCpuTime() - busy) / NANOS_IN_MILLI;
        millis[number] = (System.nanoTime() - started) / NANOS_IN_MILLI;
        bySort.computeIfAbsent(asked.sort(), sort -> new ArrayList<>()).add(processor[number]);
      }
    }
    Map<String, Double> slowest = new TreeMap<>();
    bySort.forEach(
        (sort, times) ->
            slowest.put(sort, within(times.stream().mapToDouble(time -> time).toArray(), 0.99)));
    double add = addBeside(index, count);
    long heap = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    if (kept == null) {
      delete(index);
    }
    return new ScaleFigures(
        count * NoticeGenerator.TARGETS,
        seconds,
        bytes,
        heap,
        within(millis, 0.5),
        within(millis, 0.99),
        within(processor, 0.5),
        within(processor, 0.99),
        slowest,
        add);
  }

  private static void ask(TargetSearcher searcher, QueryMix.Asked asked) throws IOException {
    try {
      searcher.search(SearchRequest.of(asked.query()));
    } catch (QuerySyntaxException refused) {
      throw new IllegalStateException("refused: " + asked, refused);
    }
  }

  /** {@return seconds of processor time to write so many notices, made up as they are written} */
  private double write(Path index, int count) throws IOException {
    double made = processor(() -> eachNotice(count, notice -> {}));
    double written =
        processor(
            () -> {
              try (IndexUpdate update =
                  TargetIndex.update(index, producer, lexicon, current(count))) {
                eachNotice(count, notice -> update.write(notice.set(), notice.text()));
                update.commit();
              }
            });
    if (kept != null) {
      Files.createFile(index.resolve(WRITTEN));
    }
    return written - made;
  }

  /**
   * {@return rounds in which the index and bare Lucene write so many target records in turn; none
   * if they are more than can be held in memory}
   */
  List<WritingRounds.Round> compare(int records, int rounds) throws IOException {
    if (records > MOST_HELD) {
      return List.of();
    }
    List<Notice> held = new ArrayList<>();
    eachNotice(notices(records), held::add);
    return new WritingRounds(lexicon, producer, directory, held).write(rounds);
  }

  private static int notices(int records) {
    return (records + NoticeGenerator.TARGETS - 1) / NoticeGenerator.TARGETS;
  }

  private Path kept(int count) throws IOException {
    return Files.createDirectories(Objects.requireNonNull(kept).resolve("index-" + count));
  }

  /** Adds to a copy, so that a kept index stays as it is; files of an index are never changed. */
  private double addBeside(Path index, int count) throws IOException {
    if (kept == null) {
      return add(index, count);
    }
    Path copy = Files.createTempDirectory(kept, "copy");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.createLink(copy.resolve(file.getFileName()), file);
      }
    }
    double millis = add(copy, count);
    delete(copy);
    return millis;
  }

  private interface NoticeWork {
    void take(Notice notice) throws IOException;
  }

  private void eachNotice(int count, NoticeWork work) throws IOException {
    for (int number = 0; number < count; number++) {
      work.take(notices.notice(number));
    }
  }

  /** {@return seconds of processor time of all threads, which other programs do not disturb} */
  private static double processor(Work work) throws IOException {
    double started = processor();
    work.run();
    return processor() - started;
  }

  static double processor() {
    return ProcessHandle.current()
            .info()
            .totalCpuDuration()
            .orElseThrow(() -> new IllegalStateException("this system tells no processor time"))
            .toNanos()
        / NANOSECONDS;
  }

  /** {@return the median of some additions of one document each} */
  private double add(Path index, int count) throws IOException {
    double[] millis = new double[ADDS];
    for (int more = 0; more < ADDS; more++) {
      int number = count + more;
      Notice notice = notices.notice(number);
      Map<DocumentId, String> current = current(number + 1);
      millis[more] =
          timed(
                  () -> {
                    try (IndexUpdate update =
                        TargetIndex.update(index, producer, lexicon, current)) {
                      update.write(notice.set(), notice.text());
                      update.commit();
                    }
                  })
              / NANOS_IN_MILLI;
    }
    return within(millis, 0.5);
  }

  private Map<DocumentId, String> current(int count) {
    Map<DocumentId, String> current = new TreeMap<>();
    for (int number = 0; number < count; number++) {
      current.put(notices.id(number), "1");
    }
    return current;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static long timed(Work work) throws IOException {
    long started = System.nanoTime();
    work.run();
    return System.nanoTime() - started;
  }

  private static double within(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * share) - 1)];
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
