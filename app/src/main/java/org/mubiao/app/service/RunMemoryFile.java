package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.target.Producer;

/**
 * The hidden file of a {@link RunMemory}. It belongs to the state beside it as that stands on the
 * disk; to another one, or damaged, it is as if it were not there.
 */
final class RunMemoryFile {

  private static final String FORMAT = "mubiao.memory 5";

  private RunMemoryFile() {}

  /** Leaves it for the next run, after the state was written. */
  static void write(RunMemory memory, OutputFolder output) throws IOException {
    Packing out = new Packing();
    out.text(FORMAT);
    out.text(stamp(output.state()));
    writeState(out, memory.state());
    out.number(memory.files().size());
    for (Map.Entry<String, RunMemory.Seen> entry : new TreeMap<>(memory.files()).entrySet()) {
      RunMemory.Seen seen = entry.getValue();
      Instant changed = seen.changed().toInstant();
      out.text(entry.getKey());
      out.number(seen.size());
      out.signed(changed.getEpochSecond());
      out.number(changed.getNano());
      out.text(seen.digest());
    }
    out.number(memory.documents().size());
    for (RunMemory.Known known : new TreeMap<>(memory.documents()).values()) {
      writeKnown(out, known);
    }
    out.texts(memory.placesWithFindings());
    out.number(memory.findingsAcross());
    out.text(FORMAT);
    PendingFile.replace(output.memory(), out.toBytes());
  }

  /** {@return what the last complete run left, null if it left nothing that can be used} */
  static @Nullable RunMemory read(OutputFolder output) {
    try {
      Unpacking in = new Unpacking(Files.readAllBytes(output.memory()));
      if (!in.text().equals(FORMAT) || !in.text().equals(stamp(output.state()))) {
        return null;
      }
      RunState state = readState(in);
      int count = in.count();
      Map<String, RunMemory.Seen> files = new HashMap<>(2 * count);
      for (int left = count; left > 0; left--) {
        String path = in.text();
        long size = in.number();
        FileTime changed = FileTime.from(Instant.ofEpochSecond(in.signed(), in.number()));
        files.put(path, new RunMemory.Seen(size, changed, in.text()));
      }
      count = in.count();
      Map<DocumentId, RunMemory.Known> documents = new HashMap<>(2 * count);
      for (int left = count; left > 0; left--) {
        RunMemory.Known known = readKnown(in);
        documents.put(known.head().id(), known);
      }
      RunMemory memory =
          new RunMemory(state, files, documents, in.texts(), Math.toIntExact(in.number()));
      if (!in.text().equals(FORMAT)) {
        return null;
      }
      in.end();
      return memory;
    } catch (IOException | RuntimeException e) {
      return null; // missing or damaged: it only saves time
    }
  }

  /** {@return what tells one state from another without reading it} */
  private static String stamp(Path state) throws IOException {
    BasicFileAttributes file = Files.readAttributes(state, BasicFileAttributes.class);
    return file.size() + " " + file.lastModifiedTime();
  }

  private static void writeState(Packing out, RunState state) {
    out.text(state.producer().name());
    out.text(state.producer().version());
    out.text(state.producer().lexicon());
    out.text(state.program());
    out.text(state.corrections());
    out.number(state.entries().size());
    for (Map.Entry<String, RunState.Entry> named : state.entries().entrySet()) {
      RunState.Entry entry = named.getValue();
      out.text(named.getKey());
      out.text(entry.sha256());
      out.text(entry.outcome().name());
      out.text(entry.reason());
      RunState.Facts facts = entry.facts();
      out.number(facts == null ? 0 : 1);
      if (facts != null) {
        out.text(facts.number());
        out.text(facts.issuedOn() == null ? null : facts.issuedOn().toString());
        out.text(facts.textDigest());
      }
      out.texts(entry.attachments());
      out.texts(entry.remarks());
    }
    out.number(state.outputs().size());
    for (Map.Entry<String, String> file : state.outputs().entrySet()) {
      out.text(file.getKey());
      out.text(file.getValue());
    }
  }

  private static RunState readState(Unpacking in) throws IOException {
    Producer producer = new Producer(in.text(), in.text(), in.text());
    String program = in.text();
    String corrections = in.text();
    SortedMap<String, RunState.Entry> entries = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String name = in.text();
      String sha256 = in.text();
      OutcomeKind outcome = OutcomeKind.valueOf(in.text());
      String reason = in.textOrNull();
      RunState.Facts facts = in.number() > 0 ? readFacts(in) : null;
      entries.put(name, new RunState.Entry(sha256, outcome, reason, facts, in.texts(), in.texts()));
    }
    SortedMap<String, String> outputs = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      outputs.put(in.text(), in.text());
    }
    return new RunState(producer, program, corrections, entries, outputs);
  }

  private static RunState.Facts readFacts(Unpacking in) throws IOException {
    String number = in.textOrNull();
    String issuedOn = in.textOrNull();
    return new RunState.Facts(
        number, issuedOn == null ? null : LocalDate.parse(issuedOn), in.text());
  }

  private static void writeKnown(Packing out, RunMemory.Known known) {
    NoticeHead head = known.head();
    out.text(head.id().value());
    out.text(head.file());
    out.text(head.issuer());
    out.text(head.kind());
    out.signed(head.day().toEpochDay());
    out.text(known.digest());
    writeMark(out, known.file());
    writeMark(out, known.text());
    out.texts(known.files());
    out.text(known.duplicateOf() == null ? null : known.duplicateOf().value());
    out.text(known.place());
    out.number(known.targets());
    out.number(known.actuals());
    out.number(known.milestones());
    out.number(known.findings());
  }

  private static void writeMark(Packing out, FileMark mark) {
    Instant changed = mark.changed();
    out.number(mark.size());
    out.signed(changed.getEpochSecond());
    out.number(changed.getNano());
  }

  private static FileMark readMark(Unpacking in) throws IOException {
    return new FileMark(in.number(), Instant.ofEpochSecond(in.signed(), in.number()));
  }

  private static RunMemory.Known readKnown(Unpacking in) throws IOException {
    NoticeHead head =
        new NoticeHead(
            new DocumentId(in.text()),
            in.text(),
            in.textOrNull(),
            in.textOrNull(),
            LocalDate.ofEpochDay(in.signed()));
    String digest = in.text();
    FileMark file = readMark(in);
    FileMark text = readMark(in);
    List<String> files = in.texts();
    String original = in.textOrNull();
    return new RunMemory.Known(
        head,
        digest,
        file,
        text,
        files,
        original == null ? null : new DocumentId(original),
        in.textOrNull(),
        in.count(),
        in.count(),
        in.count(),
        in.count());
  }
}
