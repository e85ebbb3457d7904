package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.model.comparison.CheckAcrossDocuments;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** Writes the files of an output, in an order that keeps it readable at every moment. */
final class OutputWriting {

  private final OutputFolder output;
  private final Producer producer;
  private final String program;
  private final Lexicon lexicon;
  private final Corrections corrections;
  private final SortedMap<String, RunState.Entry> entries;
  private final ReadDocuments documents;
  private final Map<DocumentId, List<String>> names = new TreeMap<>();
  private final List<Duplicates.Candidate> candidates = new ArrayList<>();
  private final Tally tally = new Tally();
  private final SortedMap<DocumentId, String> digests = new TreeMap<>();
  private @Nullable Report report;
  private @Nullable RunState state;

  OutputWriting(
      OutputFolder output,
      Producer producer,
      String program,
      Lexicon lexicon,
      Corrections corrections,
      CorpusReading reading) {
    this.output = output;
    this.producer = producer;
    this.program = program;
    this.lexicon = lexicon;
    this.corrections = corrections;
    this.entries = reading.entries();
    this.documents = reading.documents();
    for (Map.Entry<String, RunState.Entry> named : entries.entrySet()) {
      RunState.Entry entry = named.getValue();
      RunState.Facts facts = entry.facts();
      DocumentId id = facts == null ? null : DocumentId.ofSha256(entry.sha256());
      tally.add(
          new FileOutcome(
              named.getKey(),
              entry.outcome(),
              id,
              entry.reason(),
              entry.attachments(),
              entry.remarks()));
      if (id != null && facts != null) {
        List<String> known = names.computeIfAbsent(id, key -> new ArrayList<>());
        known.add(named.getKey());
        if (known.size() == 1) {
          candidates.add(new Duplicates.Candidate(id, named.getKey(), facts));
        }
      }
    }
  }

  /** {@return the report that was written} */
  Report report() {
    return written(report);
  }

  /** {@return the state that was written} */
  RunState state() {
    return written(state);
  }

  private static <T> T written(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("nothing was written yet");
    }
    return value;
  }

  /** {@return whether the output is already what {@link #write} would make it} */
  boolean isWhole(RunState before) throws IOException {
    if (!before.isBySameProgram(producer, program)
        || !before.entries().equals(entries)
        || !before.corrections().equals(corrections.digest())
        || !before.outputs().equals(outputs())) {
      return false;
    }
    for (DocumentId id : names.keySet()) {
      if (!Files.exists(output.document(id)) || !Files.exists(output.text(id))) {
        return false;
      }
    }
    return true;
  }

  void write() throws IOException {
    for (Path folder : List.of(output.root(), output.documents(), output.texts())) {
      sweep(folder);
    }
    writeDocuments();
    List<Finding> across = checkAcross();
    tally.addFindings(across.size());
    try (Books books = new Books(output, corrections, lexicon.indicators(), documents)) {
      for (Duplicates.Candidate candidate : candidates) {
        books.add(documents.get(candidate.id()), across);
      }
      books.commit(across);
    }
    PendingFile.place(output.findings(), FindingsJson.write(across));
    new IndexWriting(output, producer, lexicon, corrections).write(digests, documents);
    Report whole = tally.report();
    PendingFile.place(output.report(), ReportJson.write(whole));
    RunState complete = new RunState(producer, program, corrections.digest(), entries, outputs());
    PendingFile.place(output.state(), RunStateJson.write(complete));
    removeWhatIsGone();
    report = whole;
    state = complete;
  }

  /** Gives each document what only the whole corpus knows of it. */
  private void writeDocuments() throws IOException {
    Map<DocumentId, DocumentId> originals = Duplicates.originals(candidates);
    for (Duplicates.Candidate candidate : candidates) {
      DocumentId id = candidate.id();
      TargetSet set = documents.get(id);
      DocumentInfo info = set.document();
      TargetSet whole =
          corrections.beside(
              set.withDocument(
                  info.withSource(info.source().withFiles(names.getOrDefault(id, List.of())))
                      .withDuplicateOf(originals.get(id))));
      byte[] bytes = TargetSetJson.write(whole);
      PendingFile.place(output.document(id), bytes);
      digests.put(id, Digests.of(bytes));
      documents.put(whole);
      tally.add(whole);
    }
  }

  private List<Finding> checkAcross() throws IOException {
    List<TargetSet> originals = new ArrayList<>();
    for (Duplicates.Candidate candidate : candidates) {
      TargetSet set = documents.get(candidate.id());
      if (set.document().duplicateOf() == null) {
        originals.add(corrections.applied(set));
      }
    }
    return new CheckAcrossDocuments(lexicon.indicators()).check(originals);
  }

  /** {@return digests of the files beside the documents, by name; of those that are there} */
  private SortedMap<String, String> outputs() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file :
        List.of(
            output.targetLines(),
            output.targetsCsv(),
            output.targetsXlsx(),
            output.findings(),
            output.report())) {
      if (Files.exists(file)) {
        found.put(String.valueOf(file.getFileName()), Digests.ofFile(file));
      }
    }
    found.put("index", indexFiles());
    return found;
  }

  /** {@return what tells whether a file of the index was lost or cut short, without reading it} */
  private String indexFiles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : filesIn(output.index())) {
      String name = String.valueOf(file.getFileName());
      if (!name.endsWith(".lock")) {
        lines.add(name + " " + Files.size(file) + "\n");
      }
    }
    lines.sort(Comparator.naturalOrder());
    return Digests.of(String.join("", lines).getBytes(StandardCharsets.UTF_8));
  }

  private void removeWhatIsGone() throws IOException {
    Set<Path> kept = new HashSet<>();
    for (DocumentId id : names.keySet()) {
      kept.add(output.document(id));
      kept.add(output.text(id));
    }
    for (Path folder : List.of(output.documents(), output.texts())) {
      for (Path file : filesIn(folder)) {
        if (!kept.contains(file)) {
          Files.deleteIfExists(file);
        }
      }
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

  static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(files::add);
      }
    }
    return files;
  }
}
