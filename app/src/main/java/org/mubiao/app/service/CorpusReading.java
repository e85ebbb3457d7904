package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.Producer;

/**
 * Looks at every file of a corpus and reads those that the last complete run does not account for.
 * Identical bytes are read once, under the first of their names.
 */
final class CorpusReading {

  private final Inputs inputs;
  private final OutputFolder output;
  private final @Nullable RunState before;
  private final Producer producer;
  private final String program;
  private final ReadLimits limits;
  private final SortedMap<String, RunState.Entry> entries = new TreeMap<>();
  private final SortedMap<String, List<Input>> bySha = new TreeMap<>();
  private final ReadDocuments documents;
  private final SeenFiles seen;
  private final Set<DocumentId> fresh = new HashSet<>();
  private final Set<DocumentId> unsure = new HashSet<>();
  private final Map<DocumentId, RunMemory.Known> remembered;
  private final Set<String> documentFiles;
  private final Set<String> textFiles;

  CorpusReading(
      Inputs inputs,
      OutputFolder output,
      @Nullable RunState before,
      Producer producer,
      String program,
      ReadLimits limits,
      SeenFiles seen,
      Map<DocumentId, RunMemory.Known> remembered)
      throws IOException {
    this.inputs = inputs;
    this.output = output;
    this.before = before;
    this.producer = producer;
    this.program = program;
    this.limits = limits;
    this.documents = new ReadDocuments(output);
    this.seen = seen;
    this.remembered = remembered;
    this.documentFiles = names(output.documents());
    this.textFiles = names(output.texts());
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path file : OutputWriting.filesIn(folder)) {
      names.add(String.valueOf(file.getFileName()));
    }
    return names;
  }

  /** {@return the names of the files that stood in the folder of documents before} */
  Set<String> documentFiles() {
    return documentFiles;
  }

  /** {@return the names of the files that stood in the folder of texts before} */
  Set<String> textFiles() {
    return textFiles;
  }

  /** {@return whether the program that left the last output is this one} */
  boolean isBySameProgram() {
    return before != null && before.isBySameProgram(producer, program);
  }

  /** {@return whether its files are as the memory has them} */
  boolean isAsRemembered(DocumentId id) {
    return !fresh.contains(id) && !unsure.contains(id);
  }

  /** {@return whether the files of all documents are as the memory has them} */
  boolean isAllAsRemembered() {
    return fresh.isEmpty() && unsure.isEmpty();
  }

  /** {@return whether nothing had to be read} */
  boolean readNothing() {
    return fresh.isEmpty();
  }

  /** {@return how each file ended, by name} */
  SortedMap<String, RunState.Entry> entries() {
    return entries;
  }

  /** {@return the documents, those just read and those kept} */
  ReadDocuments documents() {
    return documents;
  }

  void read(Supplier<Extractor> extractor, int threads, Progress progress) throws IOException {
    look();
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
    if (!toRead.isEmpty()) {
      new ReadingRoom(extractor.get(), limits, threads).readAll(toRead, this::take, progress);
    }
  }

  private void look() {
    for (Input input : inputs.files()) {
      try {
        bySha.computeIfAbsent(seen.digest(input, limits), key -> new ArrayList<>()).add(input);
      } catch (FileRefusedException e) {
        fail(input.name(), OutcomeKind.REFUSED, e.sentence());
      } catch (IOException e) {
        fail(input.name(), OutcomeKind.FAILED, ReadingRoom.unreadable(input.name()));
      }
    }
    for (UnreadableFile file : inputs.unreadable()) {
      fail(file.name(), Outcomes.kind(file), file.reason());
    }
  }

  private void fail(String name, OutcomeKind kind, String reason) {
    entries.put(name, new RunState.Entry("", kind, reason, null));
  }

  /** {@return what is known of these bytes under this name, null if they have to be read} */
  private RunState.@Nullable Entry known(String name, String sha256) throws IOException {
    if (before == null || !before.isBySameProgram(producer, program)) {
      return null;
    }
    RunState.Entry entry = before.entries().get(name);
    if (entry == null || !entry.sha256().equals(sha256) || entry.outcome() == OutcomeKind.FAILED) {
      return null; // what failed may work now
    }
    DocumentId id = DocumentId.ofSha256(sha256);
    RunState.Facts facts = entry.facts();
    return facts == null || isThere(id, facts) ? entry : null;
  }

  /** {@return whether a document's files are those that an earlier run left} */
  private boolean isThere(DocumentId id, RunState.Facts facts) throws IOException {
    if (!documentFiles.contains(id + ".json") || !textFiles.contains(id + ".txt")) {
      return false;
    }
    RunMemory.Known left = remembered.get(id);
    if (left != null && left.isThere(output)) {
      return true;
    }
    unsure.add(id);
    try {
      String text = Files.readString(output.text(id), StandardCharsets.UTF_8);
      return documents.get(id).document().id().equals(id)
          && Digests.ofWords(text).equals(facts.textDigest());
    } catch (JsonFormatException | CharacterCodingException e) {
      return false; // damaged: it is read again
    }
  }

  private void take(Reading reading) throws IOException {
    String sha256 = reading.sha256();
    List<Input> same = bySha.get(sha256);
    if (same == null || same.stream().noneMatch(reading.input()::equals)) {
      // Another program wrote the file while this one ran.
      bySha.values().forEach(inputsOfOne -> inputsOfOne.remove(reading.input()));
      String changed = reading.input().name() + " changed while it was read; run again.";
      String reason = sha256.isEmpty() ? Outcomes.line(reading).reason() : null; // it is gone
      fail(reading.input().name(), OutcomeKind.FAILED, reason == null ? changed : reason);
      return;
    }
    RunState.Facts facts = null;
    ExtractionOutcome outcome = reading.outcome();
    if (outcome instanceof ExtractionOutcome.Extracted extracted) {
      DocumentInfo info = extracted.targets().document();
      facts = new RunState.Facts(info.number(), info.issuedOn(), Digests.ofWords(extracted.text()));
      PendingFile.place(output.text(info.id()), extracted.text().getBytes(StandardCharsets.UTF_8));
      documents.put(extracted.targets());
      fresh.add(info.id());
    }
    FileOutcome line = Outcomes.line(reading);
    enter(
        sha256,
        new RunState.Entry(
            sha256, outcome.kind(), line.reason(), facts, line.attachments(), line.remarks()));
  }

  private void enter(String sha256, RunState.Entry entry) {
    for (Input input : bySha.getOrDefault(sha256, List.of())) {
      entries.put(input.name(), entry);
    }
  }
}
