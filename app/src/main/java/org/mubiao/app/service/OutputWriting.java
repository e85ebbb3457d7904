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
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.app.json.RunStateJson;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Producer;

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
  private final SortedMap<DocumentId, RunMemory.Known> known = new TreeMap<>();
  private final CorpusReading reading;
  private final SeenFiles seen;
  private final int threads;
  private List<String> placesWithFindings = List.of();
  private int findingsAcross;
  private @Nullable Report report;
  private @Nullable RunState state;

  OutputWriting(
      OutputFolder output,
      Producer producer,
      String program,
      Lexicon lexicon,
      Corrections corrections,
      CorpusReading reading,
      SeenFiles seen,
      int threads) {
    this.output = output;
    this.threads = threads;
    this.reading = reading;
    this.seen = seen;
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

  /**
   * {@return the report of an output that is whole} It is what the file says; a large one takes
   * longer to read than all else such a run does.
   */
  Report reportAsRemembered(RunMemory memory) {
    memory.documents().values().forEach(tally::add);
    tally.addFindings(memory.findingsAcross());
    return tally.report();
  }

  /** {@return the report that was written} */
  Report report() {
    return written(report);
  }

  /** {@return what is known of each document that was written or stayed} */
  Map<DocumentId, RunMemory.Known> known() {
    return known;
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
  boolean isWhole(RunState before, @Nullable RunMemory memory, boolean withWorkbook)
      throws IOException {
    if (!before.isBySameProgram(producer, program)
        || (memory != null && !reading.isAllAsRemembered())
        || !before.entries().equals(entries)
        || !before.corrections().equals(corrections.digest())
        || !before.outputs().equals(outputs())) {
      return false;
    }
    return reading.readNothing() // and what was not read is there
        && isAllOfUse()
        && OutputTables.areLinesWhole(output)
        && (!withWorkbook || OutputTables.isWorkbookWhole(output));
  }

  /**
   * Writes what is not as it should be.
   *
   * @param memory what is known of the documents that were not read just now, null if nothing
   * @param withWorkbook whether the workbook is written too
   * @return whether the workbook is true to all the rest
   */
  boolean write(@Nullable RunMemory memory, boolean withWorkbook) throws IOException {
    sweep();
    RunMemory trusted =
        memory != null && memory.state().corrections().equals(corrections.digest()) ? memory : null;
    Files.deleteIfExists(output.memory()); // from here on documents are not what it says
    writeDocuments(trusted == null ? Map.of() : trusted.documents());
    List<Finding> across = across(trusted);
    if (across != null) {
      placesWithFindings = AcrossDocuments.places(across, known);
      findingsAcross = across.size();
    }
    tally.addFindings(findingsAcross);
    OutputTables tables = new OutputTables(output, corrections, lexicon.indicators(), documents);
    IndexWriting index = new IndexWriting(output, producer, lexicon, corrections);
    if (threads == 1) {
      writeTables(tables, across, withWorkbook);
      index.write(digests, documents::last, () -> true);
    } else {
      // From here on nobody puts documents, so that both may ask for them.
      try (SideWork aside =
          SideWork.begin("mubiao-index", goOn -> index.write(digests, documents::get, goOn))) {
        writeTables(tables, across, withWorkbook);
        aside.end();
      }
    }
    Report whole = tally.report();
    PendingFile.place(output.report(), ReportJson.write(whole));
    RunState complete = new RunState(producer, program, corrections.digest(), entries, outputs());
    PendingFile.place(output.state(), RunStateJson.write(complete));
    removeWhatIsGone();
    report = whole;
    state = complete;
    tables.remember();
    RunMemoryFile.write(memory(), output);
    return tables.hasWorkbook();
  }

  private void writeTables(
      OutputTables tables, @Nullable List<Finding> across, boolean withWorkbook)
      throws IOException {
    tables.write(originals(), across, reading.isBySameProgram(), withWorkbook);
    if (across != null) {
      try (PendingFile file = PendingFile.at(output.findings())) {
        FindingsJson.write(file.stream(), across);
        file.commitIfNew();
      }
    }
  }

  /** {@return what is known of the documents that are no duplicates, by path} */
  private List<RunMemory.Known> originals() {
    List<RunMemory.Known> originals = new ArrayList<>();
    for (Duplicates.Candidate candidate : candidates) {
      RunMemory.Known document = known.get(candidate.id());
      if (document != null && document.duplicateOf() == null) {
        originals.add(document);
      }
    }
    return originals;
  }

  /** Gives each document what only the whole corpus knows of it. */
  private void writeDocuments(Map<DocumentId, RunMemory.Known> old) throws IOException {
    Map<DocumentId, DocumentId> originals = Duplicates.originals(candidates);
    for (Duplicates.Candidate candidate : candidates) {
      DocumentId id = candidate.id();
      List<String> files = names.getOrDefault(id, List.of());
      RunMemory.Known here = old.get(id);
      if (here == null || !reading.isAsRemembered(id) || !isOf(here, files, originals.get(id))) {
        here = writeDocument(id, files, originals.get(id));
      }
      digests.put(id, here.digest());
      known.put(id, here);
      tally.add(here);
    }
  }

  private RunMemory.Known writeDocument(
      DocumentId id, List<String> files, @Nullable DocumentId original) throws IOException {
    RunMemory.Known asRead = reading.asRead(id);
    return asRead != null && isOf(asRead, files, original)
        ? asRead
        : documents.put(
            corrections.beside(new SameDocuments.Known(files, original).in(documents.get(id))));
  }

  private static boolean isOf(
      RunMemory.Known known, List<String> files, @Nullable DocumentId original) {
    return known.files().equals(files) && Objects.equals(known.duplicateOf(), original);
  }

  /** {@return the findings across documents, null if they are what they were} */
  private @Nullable List<Finding> across(@Nullable RunMemory memory) throws IOException {
    AcrossDocuments across = new AcrossDocuments(lexicon.indicators(), corrections, documents);
    String name = String.valueOf(output.findings().getFileName());
    if (memory == null
        || !Files.exists(output.findings())
        || !seen.digest(output.findings()).equals(memory.state().outputs().get(name))) {
      return across.all(known);
    }
    placesWithFindings = memory.placesWithFindings();
    findingsAcross = memory.findingsAcross();
    return across.again(output, memory, known);
  }

  /** {@return what the next run need not learn again} */
  private RunMemory memory() {
    return new RunMemory(state(), seen.seen(), known, placesWithFindings, findingsAcross);
  }

  /**
   * Remembers more of an output that stayed as it was.
   *
   * @param before its state
   * @param memory what is known already, null if nothing
   * @return what is known now
   */
  RunMemory remember(RunState before, @Nullable RunMemory memory) throws IOException {
    Map<DocumentId, RunMemory.Known> learned = known;
    List<String> places = List.of();
    int findings = 0;
    if (memory != null) {
      learned = memory.documents();
      places = memory.placesWithFindings();
      findings = memory.findingsAcross();
    } else {
      for (Duplicates.Candidate candidate : candidates) {
        DocumentId id = candidate.id();
        String digest = Digests.ofFile(output.document(id));
        learned.put(id, RunMemory.Known.of(documents.get(id), digest, output));
      }
      List<Finding> across = FindingsJson.read(Files.readAllBytes(output.findings()));
      places = AcrossDocuments.places(across, learned);
      findings = across.size();
    }
    RunMemory now = new RunMemory(before, seen.seen(), learned, places, findings);
    if (memory == null || !now.files().equals(memory.files())) {
      RunMemoryFile.write(now, output);
    }
    return now;
  }

  /** {@return digests of the files beside the documents, by name; of those that are there} */
  private SortedMap<String, String> outputs() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (Path file : List.of(output.findings(), output.report())) {
      if (Files.exists(file)) {
        found.put(String.valueOf(file.getFileName()), seen.digest(file));
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
    Set<String> kept = new HashSet<>();
    names.keySet().forEach(id -> kept.add(id.value()));
    for (String name : reading.documentFiles()) {
      if (!isKept(kept, name, ".json") && ForeignFolder.isOurs(name)) {
        Files.deleteIfExists(output.documents().resolve(name));
      }
    }
    for (String name : reading.textFiles()) {
      if (!isKept(kept, name, ".txt") && ForeignFolder.isOurs(name)) {
        Files.deleteIfExists(output.texts().resolve(name));
      }
    }
  }

  /** {@return whether a run that was killed left nothing that it was about to remove} */
  private boolean isAllOfUse() {
    Set<String> kept = new HashSet<>();
    names.keySet().forEach(id -> kept.add(id.value()));
    return reading.documentFiles().stream()
            .allMatch(name -> isKept(kept, name, ".json") || !ForeignFolder.isOurs(name))
        && reading.textFiles().stream()
            .allMatch(name -> isKept(kept, name, ".txt") || !ForeignFolder.isOurs(name));
  }

  private static boolean isKept(Set<String> kept, String name, String ending) {
    return name.endsWith(ending)
        && kept.contains(name.substring(0, name.length() - ending.length()));
  }

  /** Removes unfinished files that a killed run left behind; those of documents go as others do. */
  private void sweep() throws IOException {
    for (Path file : filesIn(output.root())) {
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
