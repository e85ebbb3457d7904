package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.TargetSet;

/** Reads files into JSON, without corpus, tables and index. */
public final class ExtractFiles {

  private final Extractor extractor;
  private final ReadLimits limits;
  private final int threads;

  /**
   * Prepares the use case.
   *
   * @param extractor what reads
   * @param limits what a file may ask for
   * @param threads how many files are read at a time
   */
  public ExtractFiles(Extractor extractor, ReadLimits limits, int threads) {
    this.extractor = extractor;
    this.limits = limits;
    this.threads = threads;
  }

  /** {@return how the reading of bytes that came without a file ended} */
  public ExtractionOutcome extract(String name, byte[] bytes) {
    return extractor.extract(new SourceFile(name, bytes));
  }

  /** {@return the single file that the paths come down to, or null if they are several or none} */
  public @Nullable ExtractionOutcome extractOne(List<Path> paths) {
    Inputs inputs = Inputs.of(paths, limits);
    if (inputs.files().size() != 1 || !inputs.unreadable().isEmpty()) {
      return null;
    }
    return new ReadingRoom(extractor, limits, 1).read(inputs.files().get(0)).outcome();
  }

  /**
   * Reads all files of these paths and writes {@code documents/}, {@code text/} and {@code
   * report.json}. What an earlier extraction left in the folder makes way.
   *
   * @return the report that was written
   */
  public Report extractInto(List<Path> paths, OutputFolder output, Progress progress)
      throws IOException {
    if (Files.exists(output.state())) {
      throw new WrongUsageException(
          output.root()
              + " holds what `mubiao run` made: name another folder with --output, or type `mubiao"
              + " run`.");
    }
    ForeignFolder.refuse(output);
    Inputs inputs = Inputs.of(paths, limits).outside(output.root());
    return RunLock.holding(
        output,
        () -> {
          Report report = extractInto(inputs, output, progress);
          Inputs.remember(paths, output);
          return report;
        });
  }

  private Report extractInto(Inputs inputs, OutputFolder output, Progress progress)
      throws IOException {
    Tally tally = new Tally();
    for (UnreadableFile file : inputs.unreadable()) {
      tally.add(Outcomes.line(file));
    }
    Set<DocumentId> earlier = WrittenOutput.documentsIn(output);
    Map<DocumentId, List<String>> paths = new LinkedHashMap<>();
    new ReadingRoom(extractor, limits, threads)
        .readAll(
            inputs.files(),
            reading -> {
              if (!(reading.outcome() instanceof ExtractionOutcome.Extracted extracted)) {
                tally.add(Outcomes.line(reading));
                return;
              }
              DocumentId id = extracted.targets().document().id();
              tally.add(Outcomes.line(reading));
              List<String> known = paths.computeIfAbsent(id, key -> new ArrayList<>());
              known.add(reading.input().name());
              if (known.size() == 1) {
                tally.add(extracted.targets());
                place(output, extracted.targets(), extracted.text());
              }
            },
            progress);
    for (Map.Entry<DocumentId, List<String>> entry : paths.entrySet()) {
      if (entry.getValue().size() > 1) {
        nameAllPaths(output, entry.getKey(), entry.getValue());
      }
    }
    Report report = tally.report();
    PendingFile.place(output.report(), ReportJson.write(report));
    Set<DocumentId> gone = new TreeSet<>(earlier);
    gone.removeAll(paths.keySet());
    for (DocumentId id : gone) {
      Files.deleteIfExists(output.document(id));
      Files.deleteIfExists(output.text(id));
    }
    return report;
  }

  private static void place(OutputFolder output, TargetSet set, String text) throws IOException {
    DocumentId id = set.document().id();
    PendingFile.place(output.text(id), text.getBytes(StandardCharsets.UTF_8));
    PendingFile.place(output.document(id), TargetSetJson.write(set));
  }

  private static void nameAllPaths(OutputFolder output, DocumentId id, List<String> names)
      throws IOException {
    TargetSet set = TargetSetJson.read(Files.readAllBytes(output.document(id)));
    TargetSet named =
        set.withDocument(set.document().withSource(set.document().source().withFiles(names)));
    PendingFile.place(output.document(id), TargetSetJson.write(named));
  }
}
