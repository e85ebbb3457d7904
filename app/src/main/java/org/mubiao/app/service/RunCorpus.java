package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.TargetSet;

/**
 * The whole job: reads the notices of a corpus and brings an output folder up to date.
 *
 * <p>Files whose bytes, name and producer are those of the last complete run are not read into
 * targets again. Everything is written beside its place and moved into it; the report and then the
 * state come last, and only after them is removed what no longer belongs to the output. A run that
 * is killed therefore leaves an output that can be read, and the next run completes it.
 */
public final class RunCorpus {

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
  public RunCorpus(Extractor extractor, ReadLimits limits, int threads) {
    this.extractor = extractor;
    this.limits = limits;
    this.threads = threads;
  }

  /**
   * Brings the output up to date with the files under these roots.
   *
   * @throws WrongUsageException if a root is missing
   * @throws StaleOutputException if another run is writing the output
   */
  public RunSummary run(List<Path> corpora, OutputFolder output, Progress progress)
      throws IOException {
    Inputs inputs = Inputs.of(corpora);
    return RunLock.holding(output, () -> new Job(inputs, output, progress).run());
  }

  /** One run. */
  private final class Job {

    private final Inputs inputs;
    private final OutputFolder output;
    private final Progress progress;
    private final @Nullable RunState before;
    private final SortedMap<String, RunState.Entry> entries = new TreeMap<>();
    private final Map<String, List<Input>> bySha = new TreeMap<>();
    private final Map<DocumentId, TargetSet> fresh = new HashMap<>();

    Job(Inputs inputs, OutputFolder output, Progress progress) {
      this.inputs = inputs;
      this.output = output;
      this.progress = progress;
      this.before = stateBefore(output);
    }

    RunSummary run() throws IOException {
      sweep(output.root());
      sweep(output.documents());
      sweep(output.texts());
      digest();
      readWhatIsNew();
      Report report = write();
      RunState state = new RunState(extractor.producer(), "", entries, new TreeMap<>());
      PendingFile.place(output.state(), RunStateJson.write(state));
      removeWhatIsGone(report);
      return RunSummary.of(report, before, state);
    }

    private void digest() {
      for (Input input : inputs.files()) {
        try {
          bySha.computeIfAbsent(input.read(limits).sha256(), key -> new ArrayList<>()).add(input);
        } catch (FileRefusedException e) {
          entries.put(
              input.name(), new RunState.Entry("", OutcomeKind.REFUSED, e.sentence(), null));
        } catch (IOException e) {
          entries.put(
              input.name(),
              new RunState.Entry(
                  "",
                  OutcomeKind.FAILED,
                  input.name() + " cannot be read; check that it is there and may be read.",
                  null));
        }
      }
      for (UnreadableFile file : inputs.unreadable()) {
        entries.put(file.name(), new RunState.Entry("", OutcomeKind.FAILED, file.reason(), null));
      }
    }

    private void readWhatIsNew() throws IOException {
      List<Input> toRead = new ArrayList<>();
      for (Map.Entry<String, List<Input>> same : bySha.entrySet()) {
        Input first = same.getValue().get(0);
        RunState.Entry known = known(first.name(), same.getKey());
        if (known == null) {
          toRead.add(first);
        } else {
          enter(same.getKey(), known);
        }
      }
      toRead.sort(Comparator.comparing(Input::name));
      new ReadingRoom(extractor, limits, threads).readAll(toRead, this::take, progress);
    }

    private void take(Reading reading) throws IOException {
      ExtractionOutcome outcome = reading.outcome();
      String sha256 = reading.sha256();
      if (!bySha.containsKey(sha256)) {
        // Another program wrote the file while this one ran.
        entries.put(
            reading.input().name(),
            new RunState.Entry(
                "",
                OutcomeKind.FAILED,
                reading.input().name() + " changed while it was read; run again.",
                null));
        return;
      }
      RunState.Facts facts = null;
      if (outcome instanceof ExtractionOutcome.Extracted extracted) {
        DocumentInfo info = extracted.targets().document();
        facts =
            new RunState.Facts(info.number(), info.issuedOn(), Digests.ofWords(extracted.text()));
        PendingFile.place(
            output.text(info.id()), extracted.text().getBytes(StandardCharsets.UTF_8));
        fresh.put(info.id(), extracted.targets());
      }
      enter(sha256, new RunState.Entry(sha256, outcome.kind(), Outcomes.reason(outcome), facts));
    }

    private void enter(String sha256, RunState.Entry entry) {
      for (Input input : bySha.getOrDefault(sha256, List.of())) {
        entries.put(input.name(), entry);
      }
    }

    private RunState.@Nullable Entry known(String name, String sha256) {
      RunState.Entry entry = before == null ? null : before.entries().get(name);
      if (before == null
          || entry == null
          || !before.producer().equals(extractor.producer())
          || !entry.sha256().equals(sha256)
          || entry.outcome() == OutcomeKind.FAILED) {
        return null;
      }
      DocumentId id = DocumentId.ofSha256(sha256);
      boolean there =
          entry.outcome() != OutcomeKind.EXTRACTED
              || (Files.exists(output.document(id)) && Files.exists(output.text(id)));
      return there ? entry : null;
    }

    private Report write() throws IOException {
      Map<DocumentId, List<String>> names = new TreeMap<>();
      List<Duplicates.Candidate> candidates = new ArrayList<>();
      Tally tally = new Tally();
      for (Map.Entry<String, RunState.Entry> named : entries.entrySet()) {
        RunState.Entry entry = named.getValue();
        RunState.Facts facts = entry.facts();
        DocumentId id = facts == null ? null : DocumentId.ofSha256(entry.sha256());
        tally.add(new FileOutcome(named.getKey(), entry.outcome(), id, entry.reason()));
        if (id != null && facts != null) {
          List<String> known = names.computeIfAbsent(id, key -> new ArrayList<>());
          known.add(named.getKey());
          if (known.size() == 1) {
            candidates.add(new Duplicates.Candidate(id, named.getKey(), facts));
          }
        }
      }
      Map<DocumentId, DocumentId> originals = Duplicates.originals(candidates);
      try (Books books = new Books(output)) {
        for (Duplicates.Candidate candidate : candidates) {
          DocumentId id = candidate.id();
          TargetSet set = target(id);
          DocumentInfo info = set.document();
          TargetSet whole =
              set.withDocument(
                  info.withSource(info.source().withFiles(names.getOrDefault(id, List.of())))
                      .withDuplicateOf(originals.get(id)));
          PendingFile.place(output.document(id), TargetSetJson.write(whole));
          tally.add(whole);
          books.add(whole);
        }
        books.commit();
      }
      Report report = tally.report();
      PendingFile.place(output.report(), ReportJson.write(report));
      return report;
    }

    private TargetSet target(DocumentId id) throws IOException {
      TargetSet set = fresh.get(id);
      return set != null ? set : TargetSetJson.read(Files.readAllBytes(output.document(id)));
    }

    private void removeWhatIsGone(Report report) throws IOException {
      List<Path> keep = new ArrayList<>();
      for (FileOutcome file : report.files()) {
        DocumentId id = file.document();
        if (id != null) {
          keep.add(output.document(id));
          keep.add(output.text(id));
        }
      }
      java.util.Set<Path> kept = new java.util.HashSet<>(keep);
      for (Path folder : List.of(output.documents(), output.texts())) {
        for (Path file : filesIn(folder)) {
          if (!kept.contains(file)) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  private static @Nullable RunState stateBefore(OutputFolder output) {
    try {
      return RunStateJson.read(Files.readAllBytes(output.state()));
    } catch (JsonFormatException e) {
      return null; // damaged or of another version: everything is made anew
    } catch (IOException e) {
      return null; // there is none yet
    }
  }

  /** Removes unfinished files that a killed run left behind. */
  private static void sweep(Path folder) throws IOException {
    for (Path file : filesIn(folder)) {
      if (String.valueOf(file.getFileName()).endsWith(PendingFile.ENDING)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(files::add);
      }
    }
    return files;
  }
}
