package org.mubiao.app.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

  private static final String FORMAT = "mubiao.memory 2";

  private RunMemoryFile() {}

  /** Leaves it for the next run, after the state was written. */
  static void write(RunMemory memory, OutputFolder output) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
      out.writeUTF(stamp(output.state()));
      writeState(out, memory.state());
      out.writeInt(memory.files().size());
      for (Map.Entry<String, RunMemory.Seen> entry : new TreeMap<>(memory.files()).entrySet()) {
        RunMemory.Seen seen = entry.getValue();
        Instant changed = seen.changed().toInstant();
        out.writeUTF(entry.getKey());
        out.writeLong(seen.size());
        out.writeLong(changed.getEpochSecond());
        out.writeInt(changed.getNano());
        out.writeUTF(seen.digest());
      }
      out.writeInt(memory.documents().size());
      for (RunMemory.Known known : new TreeMap<>(memory.documents()).values()) {
        writeKnown(out, known);
      }
      texts(out, memory.placesWithFindings());
      out.writeInt(memory.findingsAcross());
      out.writeUTF(FORMAT);
    }
    PendingFile.place(output.memory(), bytes.toByteArray());
  }

  /** {@return what the last complete run left, null if it left nothing that can be used} */
  static @Nullable RunMemory read(OutputFolder output) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(output.memory()), 1 << 16))) {
      if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(stamp(output.state()))) {
        return null;
      }
      RunState state = readState(in);
      Map<String, RunMemory.Seen> files = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        long size = in.readLong();
        FileTime changed = FileTime.from(Instant.ofEpochSecond(in.readLong(), in.readInt()));
        files.put(path, new RunMemory.Seen(size, changed, in.readUTF()));
      }
      Map<DocumentId, RunMemory.Known> documents = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        RunMemory.Known known = readKnown(in);
        documents.put(known.head().id(), known);
      }
      RunMemory memory =
          new RunMemory(state, files, documents, List.copyOf(texts(in)), in.readInt());
      return in.readUTF().equals(FORMAT) ? memory : null;
    } catch (IOException | RuntimeException e) {
      return null; // missing or damaged: it only saves time
    }
  }

  /** {@return what tells one state from another without reading it} */
  private static String stamp(Path state) throws IOException {
    BasicFileAttributes file = Files.readAttributes(state, BasicFileAttributes.class);
    return file.size() + " " + file.lastModifiedTime();
  }

  private static void writeState(DataOutputStream out, RunState state) throws IOException {
    out.writeUTF(state.producer().name());
    out.writeUTF(state.producer().version());
    out.writeUTF(state.producer().lexicon());
    out.writeUTF(state.program());
    out.writeUTF(state.corrections());
    out.writeInt(state.entries().size());
    for (Map.Entry<String, RunState.Entry> named : state.entries().entrySet()) {
      RunState.Entry entry = named.getValue();
      out.writeUTF(named.getKey());
      out.writeUTF(entry.sha256());
      out.writeUTF(entry.outcome().name());
      text(out, entry.reason());
      RunState.Facts facts = entry.facts();
      out.writeBoolean(facts != null);
      if (facts != null) {
        text(out, facts.number());
        text(out, facts.issuedOn() == null ? null : facts.issuedOn().toString());
        out.writeUTF(facts.textDigest());
      }
      texts(out, entry.attachments());
      texts(out, entry.remarks());
    }
    out.writeInt(state.outputs().size());
    for (Map.Entry<String, String> file : state.outputs().entrySet()) {
      out.writeUTF(file.getKey());
      out.writeUTF(file.getValue());
    }
  }

  private static RunState readState(DataInputStream in) throws IOException {
    Producer producer = new Producer(in.readUTF(), in.readUTF(), in.readUTF());
    String program = in.readUTF();
    String corrections = in.readUTF();
    SortedMap<String, RunState.Entry> entries = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      String sha256 = in.readUTF();
      OutcomeKind outcome = OutcomeKind.valueOf(in.readUTF());
      String reason = text(in);
      RunState.Facts facts = in.readBoolean() ? readFacts(in) : null;
      entries.put(name, new RunState.Entry(sha256, outcome, reason, facts, texts(in), texts(in)));
    }
    SortedMap<String, String> outputs = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      outputs.put(in.readUTF(), in.readUTF());
    }
    return new RunState(producer, program, corrections, entries, outputs);
  }

  private static RunState.Facts readFacts(DataInputStream in) throws IOException {
    String number = text(in);
    String issuedOn = text(in);
    return new RunState.Facts(
        number, issuedOn == null ? null : LocalDate.parse(issuedOn), in.readUTF());
  }

  private static void writeKnown(DataOutputStream out, RunMemory.Known known) throws IOException {
    NoticeHead head = known.head();
    out.writeUTF(head.id().value());
    out.writeUTF(head.file());
    text(out, head.issuer());
    text(out, head.kind());
    out.writeLong(head.day().toEpochDay());
    out.writeUTF(known.digest());
    texts(out, known.files());
    text(out, known.duplicateOf() == null ? null : known.duplicateOf().value());
    text(out, known.place());
    out.writeInt(known.targets());
    out.writeInt(known.actuals());
    out.writeInt(known.milestones());
    out.writeInt(known.findings());
  }

  private static RunMemory.Known readKnown(DataInputStream in) throws IOException {
    NoticeHead head =
        new NoticeHead(
            new DocumentId(in.readUTF()),
            in.readUTF(),
            text(in),
            text(in),
            LocalDate.ofEpochDay(in.readLong()));
    String digest = in.readUTF();
    List<String> files = texts(in);
    String original = text(in);
    return new RunMemory.Known(
        head,
        digest,
        files,
        original == null ? null : new DocumentId(original),
        text(in),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }
}
