package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Map<Input, BasicFileAttributes> alone = new HashMap<>();
  private final ReadDocuments documents;
  private final SeenFiles seen;
  private final Corrections corrections;
  private final Map<DocumentId, RunMemory.Known> fresh = new HashMap<>();
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
      Corrections corrections,
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
    this.corrections = corrections;
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
    return !fresh.containsKey(id) && !unsure.contains(id);
  }

  /** {@return whether the files of all documents are as the memory has them} */
  boolean isAllAsRemembered() {
    return fresh.isEmpty() && unsure.isEmpty();
  }

  /**
   * {@return what is known of a document that was read just now and put into the output as if it
   * were no duplicate; null if it was not read}
   */
  RunMemory.@Nullable Known asRead(DocumentId id) {
    return fresh.get(id);
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
    ReadingRoom room = null;
    for (List<Input> due = due(); !due.isEmpty(); due = due()) {
      if (room == null) {
        room = new ReadingRoom(extractor.get(), limits, threads);
      }
      room.readAll(due, this::take, progress);
    }
  }

  private void look() {
    alone.putAll(
        FirstLook.at(
            inputs.files(),
            name -> isBySameProgram() && before != null && before.entries().containsKey(name),
            seen,
            limits,
            new FirstLook.Found() {
              @Override
              public void digested(Input input, String sha256) {
                add(input, sha256);
              }

              @Override
              public void failed(String name, OutcomeKind kind, String reason) {
                fail(name, kind, reason);
              }
            }));
    for (UnreadableFile file : inputs.unreadable()) {
      fail(file.name(), Outcomes.kind(file), file.reason());
    }
  }

  /** Notes the digest of a file; those of one digest stand in the order of their names. */
  private void add(Input input, String sha256) {
    List<Input> same = bySha.computeIfAbsent(sha256, key -> new ArrayList<>(1));
    int place = same.size();
    while (place > 0 && same.get(place - 1).name().compareTo(input.name()) > 0) {
      place--;
    }
    same.add(place, input);
  }

  /**
   * {@return the files that have to be read, by name} At first these are all files that are alone,
   * and the first of those with the same bytes unless it is known how they end; after they were
   * read, the next of those whose first has changed meanwhile.
   */
  private List<Input> due() throws IOException {
    List<Input> due = new ArrayList<>(alone.keySet());
    for (Map.Entry<String, List<Input>> same : bySha.entrySet()) {
      if (!same.getValue().isEmpty()) {
        Input first = same.getValue().get(0);
        RunState.Entry entry = entries.get(first.name());
        if (entry == null) {
          entry = known(first.name(), same.getKey());
        }
        if (entry == null) {
          due.add(first);
        } else {
          enter(same.getKey(), entry);
        }
      }
    }
    due.sort(Comparator.comparing(Input::name));
    return due;
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
    if (!documentFiles.contains(id + ".json")
        || !textFiles.contains(id + ".txt")
        || !Digests.isDigest(facts.textDigest())) {
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
    Input input = reading.input();
    String sha256 = reading.sha256();
    BasicFileAttributes look = alone.remove(input);
    if (look != null) {
      if (sha256.isEmpty()) {
        fail(input.name(), reading.outcome().kind(), reasonOf(reading));
        return;
      }
      add(input, sha256);
      if (!seen.learn(input, look, sha256)) {
        return; // it may be half of what is being written: it is read again
      }
    }
    List<Input> same = bySha.get(sha256);
    if (same == null || !same.contains(input)) {
      // Another program wrote the file while this one ran.
      bySha.values().forEach(inputsOfOne -> inputsOfOne.remove(input));
      fail(input.name(), OutcomeKind.FAILED, reasonOf(reading)); // or it is gone
      return;
    }
    if (!same.get(0).equals(input)) {
      return; // the same bytes were found under another name meanwhile, and belong to that
    }
    RunState.Facts facts = null;
    ExtractionOutcome outcome = reading.outcome();
    if (outcome instanceof ExtractionOutcome.Extracted extracted) {
      DocumentInfo info = extracted.targets().document();
      facts = new RunState.Facts(info.number(), info.issuedOn(), Digests.ofWords(extracted.text()));
      PendingFile.place(output.text(info.id()), extracted.text().getBytes(StandardCharsets.UTF_8));
      SameDocuments.Known alike =
          new SameDocuments.Known(same.stream().map(Input::name).toList(), null);
      fresh.put(info.id(), documents.put(corrections.beside(alike.in(extracted.targets()))));
    }
    FileOutcome line = Outcomes.line(reading);
    enter(
        sha256,
        new RunState.Entry(
            sha256, outcome.kind(), line.reason(), facts, line.attachments(), line.remarks()));
  }

  /** {@return why a file was not taken: it could not be read, or is not what it was} */
  private static String reasonOf(Reading reading) {
    String reason = reading.sha256().isEmpty() ? Outcomes.line(reading).reason() : null;
    return reason != null
        ? reason
        : reading.input().name() + " changed while it was read; run again.";
  }

  private void enter(String sha256, RunState.Entry entry) {
    for (Input input : bySha.getOrDefault(sha256, List.of())) {
      entries.put(input.name(), entry);
    }
  }
}
