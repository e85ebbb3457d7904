package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
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
  private final int mostWithWorkbook;
  private volatile @Nullable Remembered remembered;

  /**
   * Prepares the use case.
   *
   * @param producer what stamps the output
   * @param extractor what reads; not asked for if nothing is new
   * @param lexicon words for the index
   * @param limits what a file may ask for
   * @param threads how many files are read at a time; if not one, tables and index are written side
   *     by side
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
      int mostWithWorkbook) {
    this.producer = producer;
    this.extractor = extractor;
    this.lexicon = lexicon;
    this.limits = limits;
    this.threads = threads;
    this.recognition = recognition;
    this.mostWithWorkbook = mostWithWorkbook;
  }

  /**
   * {@return the use case, told whether {@code extractor} reads scans}
   *
   * <p>After a run that left them unread, one that reads them begins anew.
   */
  public RunCorpus withRecognition(boolean isOn) {
    return new RunCorpus(producer, extractor, lexicon, limits, threads, isOn, mostWithWorkbook);
  }

  /**
   * {@return the use case, told to leave the workbook to {@link #writeWorkbook} where there are
   * more files than this}
   */
  public RunCorpus leavingWorkbookAbove(int files) {
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
    ForeignFolder.refuse(output);
    RunMemory memory = memory(output);
    SeenFiles seen = new SeenFiles(memory);
    Inputs inputs = Inputs.of(corpora, limits, seen).outside(output.root()).without(unfinished);
    return RunLock.holding(
        output,
        () -> {
          RunSummary summary = run(inputs, seen, output, progress);
          Inputs.remember(corpora, output);
          return summary;
        });
  }

  private RunSummary run(Inputs inputs, SeenFiles seen, OutputFolder output, Progress progress)
      throws IOException {
    RunMemory memory = memory(output);
    RunState before = memory == null ? stateBefore(output) : memory.state();
    String program = Digests.ofProgram() + (recognition ? "" : WITHOUT_RECOGNITION);
    Corrections corrections = Corrections.of(output);
    CorpusReading reading =
        new CorpusReading(
            inputs,
            output,
            before,
            producer,
            program,
            limits,
            seen,
            corrections,
            memory == null ? Map.of() : memory.documents());
    reading.read(extractor, threads, progress);
    OutputWriting writing =
        new OutputWriting(output, producer, program, lexicon, corrections, reading, seen, threads);
    boolean withWorkbook = reading.entries().size() <= mostWithWorkbook;
    if (before != null && writing.isWhole(before, memory, withWorkbook)) {
      RunMemory again = writing.remember(before, memory);
      Report report =
          memory == null
              ? ReportJson.read(Files.readAllBytes(output.report()))
              : writing.reportAsRemembered(memory);
      boolean behind = !withWorkbook && !OutputTables.isWorkbookWhole(output);
      return RunSummary.of(report, before, before, behind, heads(again.documents()));
    }
    boolean ours = memory != null && memory.state().isBySameProgram(producer, program);
    boolean hasWorkbook = writing.write(ours ? memory : null, withWorkbook);
    return RunSummary.of(
        writing.report(), before, writing.state(), !hasWorkbook, heads(writing.known()));
  }

  /**
   * Writes the workbook of an output that is whole but for that. It keeps nobody else from writing:
   * if another run changes the output meanwhile, the work is thrown away, since that run or what
   * follows it makes the workbook anew.
   *
   * @param goOn asked now and then; false ends the work without a trace
   * @return whether the workbook is now that of the output
   */
  public boolean writeWorkbook(OutputFolder output, BooleanSupplier goOn) throws IOException {
    RunMemory memory = memory(output);
    return memory != null && new LaterWorkbook(output, lexicon.indicators()).write(memory, goOn);
  }

  private static List<NoticeHead> heads(Map<DocumentId, RunMemory.Known> documents) {
    return documents.values().stream()
        .filter(known -> known.duplicateOf() == null)
        .map(RunMemory.Known::head)
        .toList();
  }

  /** {@return what the last complete run learned, null if nothing is known of it} */
  @Nullable RunMemory memory(OutputFolder output) throws IOException {
    Remembered known = remembered;
    FileTime written =
        Files.exists(output.memory()) ? Files.getLastModifiedTime(output.memory()) : null;
    if (known == null || !known.output().equals(output) || !known.written().equals(written)) {
      RunMemory memory = RunMemoryFile.read(output);
      if (memory == null || written == null) {
        return null;
      }
      known = new Remembered(output, written, memory);
      remembered = known;
    }
    return known.memory();
  }

  /** What was read once need not be read twice. */
  private record Remembered(OutputFolder output, FileTime written, RunMemory memory) {}

  /** {@return what the last complete run left, null if all is to be made anew} */
  private static @Nullable RunState stateBefore(OutputFolder output) {
    try {
      return RunStateJson.read(Files.readAllBytes(output.state()));
    } catch (IOException e) {
      return null; // there is none yet, or it is damaged, or of another version
    }
  }
}
