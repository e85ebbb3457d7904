package org.mubiao.app.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;

/**
 * What a run learned that would take the next one time to learn again: the digest of each file by
 * its size and time of change, and of each document what the whole output needs of it. It decides
 * nothing; without it, or where it does not belong to the state beside it, all is looked at again.
 *
 * @param state digest of the state that it belongs to
 * @param files what was seen of each file that had not just been changed, by path
 * @param documents what is known of each document
 */
record RunMemory(
    String state, Map<String, Seen> files, Map<DocumentId, Known> documents) {

  /** Nothing is known. */
  static final RunMemory NOTHING = new RunMemory("", Map.of(), Map.of());

  private static final String FORMAT = "mubiao.memory 1";

  /**
   * A file as it was seen.
   *
   * @param size bytes
   * @param changed when it was changed last
   * @param sha256 digest of its bytes
   */
  record Seen(long size, FileTime changed, String sha256) {}

  /**
   * What the whole output needs of a document.
   *
   * @param head what tells its series
   * @param digest digest of its file in the output
   * @param files all paths of it
   * @param duplicateOf its original, null unless it is a duplicate
   * @param place name of its region, null if unknown
   * @param targets number of quantities promised
   * @param actuals number of quantities reported
   * @param milestones number of milestones
   * @param findings number of findings inside it
   */
  record Known(
      NoticeHead head,
      String digest,
      List<String> files,
      @Nullable DocumentId duplicateOf,
      @Nullable String place,
      int targets,
      int actuals,
      int milestones,
      int findings) {

    static Known of(TargetSet set, String digest) {
      DocumentInfo info = set.document();
      int targets = 0;
      int actuals = 0;
      int milestones = 0;
      for (Target target : set.targets()) {
        if (target.kind() == TargetKind.MILESTONE) {
          milestones++;
        } else if (target.status() == Status.ACTUAL) {
          actuals++;
        } else {
          targets++;
        }
      }
      return new Known(
          NoticeHead.of(info),
          digest,
          info.source().files(),
          info.duplicateOf(),
          info.region() == null ? null : info.region().name(),
          targets,
          actuals,
          milestones,
          set.findings().size());
    }
  }

  /** {@return the digest of a file that still has this size and time; null if it is to be read} */
  @Nullable String digestOf(String path, long size, FileTime changed) {
    Seen seen = files.get(path);
    return seen != null
            && seen.size() == size
            && seen.changed().equals(changed)
        ? seen.sha256()
        : null;
  }

  /** Leaves it for the next run. */
  void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
      out.writeUTF(FORMAT);
      out.writeUTF(state);
      out.writeInt(files.size());
      for (Map.Entry<String, Seen> entry : new TreeMap<>(files).entrySet()) {
        Seen seen = entry.getValue();
        out.writeUTF(entry.getKey());
        out.writeLong(seen.size());
        Instant changed = seen.changed().toInstant();
        out.writeLong(changed.getEpochSecond());
        out.writeInt(changed.getNano());
        out.writeUTF(seen.sha256());
      }
      out.writeInt(documents.size());
      for (Known known : new TreeMap<>(documents).values()) {
        write(out, known);
      }
      out.writeUTF(FORMAT);
    }
    PendingFile.place(file, bytes.toByteArray());
  }

  private static void write(DataOutputStream out, Known known) throws IOException {
    NoticeHead head = known.head();
    out.writeUTF(head.id().value());
    out.writeUTF(head.file());
    text(out, head.issuer());
    text(out, head.kind());
    out.writeLong(head.day().toEpochDay());
    out.writeUTF(known.digest());
    out.writeInt(known.files().size());
    for (String file : known.files()) {
      out.writeUTF(file);
    }
    text(out, known.duplicateOf() == null ? null : known.duplicateOf().value());
    text(out, known.place());
    out.writeInt(known.targets());
    out.writeInt(known.actuals());
    out.writeInt(known.milestones());
    out.writeInt(known.findings());
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  /**
   * {@return what the last run left; nothing if it left none, or none that belongs to the state}
   */
  static RunMemory read(Path file, String state) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(state)) {
        return NOTHING;
      }
      Map<String, Seen> files = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        long size = in.readLong();
        FileTime changed = FileTime.from(Instant.ofEpochSecond(in.readLong(), in.readInt()));
        files.put(path, new Seen(size, changed, in.readUTF()));
      }
      Map<DocumentId, Known> documents = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        Known known = known(in);
        documents.put(known.head().id(), known);
      }
      return in.readUTF().equals(FORMAT)
          ? new RunMemory(state, files, documents)
          : NOTHING;
    } catch (IOException | RuntimeException e) {
      return NOTHING; // missing or damaged: it only saves time
    }
  }

  private static Known known(DataInputStream in) throws IOException {
    DocumentId id = new DocumentId(in.readUTF());
    NoticeHead head =
        new NoticeHead(id, in.readUTF(), text(in), text(in), LocalDate.ofEpochDay(in.readLong()));
    String digest = in.readUTF();
    List<String> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(in.readUTF());
    }
    String original = text(in);
    return new Known(
        head,
        digest,
        List.copyOf(files),
        original == null ? null : new DocumentId(original),
        text(in),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
