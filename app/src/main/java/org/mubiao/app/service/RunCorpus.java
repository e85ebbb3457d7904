package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Producer;

/**
 * The whole job: reads the notices of a corpus and brings an output folder up to date.
 *
 * <p>Files whose bytes, name and producer are those of the last complete run are not read into
 * targets again. Everything is written beside its place and moved into it; the report and then the
 * state come last, and only after them is removed what no longer belongs to the output. A run that
 * is killed therefore leaves an output that can be read, and the next run completes it.
 */
public final class RunCorpus {

  /** Beside the digest of the program, where scans were not to be read. */
  private static final String WITHOUT_RECOGNITION = " without text recognition";

  private final Producer producer;
  private final Supplier<Extractor> extractor;
  private final Lexicon lexicon;
  private final ReadLimits limits;
  private final int threads;
  private final boolean recognition;
  private final int mostWithTables;

  /**
   * Prepares the use case.
   *
   * @param producer what stamps the output
   * @param extractor what reads; not asked for if nothing is new
   * @param lexicon words for the index
   * @param limits what a file may ask for
   * @param threads how many files are read at a time
   */
  public RunCorpus(
      Producer producer,
      Supplier<Extractor> extractor,
      Lexicon lexicon,
      ReadLimits limits,
      int threads) {
    this(producer, extractor, lexicon, limits, threads, true, Integer.MAX_VALUE);
  }

  private RunCorpus(
      Producer producer,
      Supplier<Extractor> extractor,
      Lexicon lexicon,
      ReadLimits limits,
      int threads,
      boolean recognition,
      int mostWithTables) {
    this.producer = producer;
    this.extractor = extractor;
    this.lexicon = lexicon;
    this.limits = limits;
    this.threads = threads;
    this.recognition = recognition;
    this.mostWithTables = mostWithTables;
  }

  /**
   * {@return the use case, told whether {@code extractor} reads scans}
   *
   * <p>After a run that left them unread, one that reads them begins anew.
   */
  public RunCorpus withRecognition(boolean isOn) {
    return new RunCorpus(producer, extractor, lexicon, limits, threads, isOn, mostWithTables);
  }

  /**
   * {@return the use case, told to leave the tables of all targets to the next run where there are
   * more files than this}
   */
  public RunCorpus leavingTablesAbove(int files) {
    return new RunCorpus(producer, extractor, lexicon, limits, threads, recognition, files);
  }

  /**
   * Brings the output up to date with the files under these roots.
   *
   * @throws WrongUsageException if a root is missing
   * @throws org.mubiao.app.OutputBusyException if another run is writing the output
   */
  public RunSummary run(List<Path> corpora, OutputFolder output, Progress progress)
      throws IOException {
    return run(corpora, Set.of(), output, progress);
  }

  /**
   * Does the same as if some files were not there.
   *
   * @param unfinished files that are still being written, absolute
   */
  RunSummary run(List<Path> corpora, Set<Path> unfinished, OutputFolder output, Progress progress)
      throws IOException {
    Inputs inputs = Inputs.of(corpora, limits).outside(output.root()).without(unfinished);
    return RunLock.holding(
        output,
        () -> {
          RunSummary summary = run(inputs, output, progress);
          Inputs.remember(corpora, output);
          return summary;
        });
  }

  private RunSummary run(Inputs inputs, OutputFolder output, Progress progress) throws IOException {
    String stateDigest = stateDigest(output);
    RunState before = stateBefore(output);
    String program = Digests.ofProgram() + (recognition ? "" : WITHOUT_RECOGNITION);
    RunState trusted = before != null && before.isBySameProgram(producer, program) ? before : null;
    RunMemory memory =
        trusted == null ? RunMemory.NOTHING : RunMemory.read(output.memory(), stateDigest);
    SeenFiles seen = new SeenFiles(memory);
    CorpusReading reading =
        new CorpusReading(inputs, output, before, producer, program, limits, seen);
    reading.read(extractor, threads, progress);
    Corrections corrections = Corrections.of(output);
    OutputWriting writing =
        new OutputWriting(output, producer, program, lexicon, corrections, reading, seen);
    if (before != null && writing.isWhole(before)) {
      RunMemory again = writing.memory(stateDigest, memory);
      again.write(output.memory());
      Report report = ReportJson.read(Files.readAllBytes(output.report()));
      return RunSummary.of(report, before, before, false, heads(again));
    }
    boolean tables = reading.entries().size() <= mostWithTables;
    writing.write(memory, trusted, tables);
    RunMemory learned = writing.memory(stateDigest(output), memory);
    learned.write(output.memory());
    return RunSummary.of(writing.report(), before, writing.state(), !tables, heads(learned));
  }

  private static List<NoticeHead> heads(RunMemory memory) {
    return memory.documents().values().stream()
        .filter(known -> known.duplicateOf() == null)
        .map(RunMemory.Known::head)
        .toList();
  }

  /** {@return what the last complete run learned, nothing if there was none} */
  static RunMemory memory(OutputFolder output) throws IOException {
    return RunMemory.read(output.memory(), stateDigest(output));
  }

  private static String stateDigest(OutputFolder output) throws IOException {
    return Files.exists(output.state()) ? Digests.ofFile(output.state()) : "";
  }

  /** {@return what the last complete run left, null if all is to be made anew} */
  private static @Nullable RunState stateBefore(OutputFolder output) {
    try {
      return RunStateJson.read(Files.readAllBytes(output.state()));
    } catch (IOException e) {
      return null; // there is none yet, or it is damaged, or of another version
    }
  }
}
