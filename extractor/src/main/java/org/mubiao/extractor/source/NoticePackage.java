package org.mubiao.extractor.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file that holds several files, and packages of files in it. Nothing of it is ever written
 * to a disk; each file is unpacked into memory when it is asked for.
 *
 * <p>Not for a ZIP file that is one document, as a DOCX or OFD file is.
 */
final class NoticePackage {

  /** Parts the name of a package from the name of a file in it. */
  static final String INSIDE = "!/";

  private static final int MARK_LENGTH = 4;
  private static final byte[] NO_PACKAGE = {};

  private final String name;
  private final byte[] bytes;
  private final ReadLimits limits;
  private final SortedMap<String, Member> members = new TreeMap<>();
  private int files;
  private long unpacked;
  private @Nullable Member last;
  private byte[] lastBytes = {};

  /**
   * A file in a package.
   *
   * @param outer the package inside the package that holds it, null if it lies in the outermost
   * @param part what it is there
   * @param refusal why it is not to be read, after its name; null if it is
   */
  private record Member(@Nullable Member outer, ZipPart part, @Nullable String refusal) {}

  private NoticePackage(String name, byte[] bytes, ReadLimits limits) {
    this.name = name;
    this.bytes = bytes;
    this.limits = limits;
  }

  /**
   * {@return the package that a file is, empty if it is none, or none whose list can be read}
   *
   * @param name of the file
   * @param bytes its content
   * @param limits how many files, how deep, how large
   * @throws FileRefusedException if it is a bomb, or holds more than the limits allow
   */
  static Optional<NoticePackage> of(String name, byte[] bytes, ReadLimits limits)
      throws FileRefusedException {
    ZipDirectory directory = ZipDirectory.isZip(bytes) ? directory(name, bytes) : null;
    if (directory == null) {
      return Optional.empty();
    }
    if (directory.overlaps()) {
      throw new FileRefusedException(name + " " + OVERLAPPING);
    }
    NoticePackage whole = new NoticePackage(name, bytes, limits);
    whole.enter(directory, bytes, null, "", 1);
    return whole.members.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  private static final String OVERLAPPING =
      "has files that lie on one another, as in a ZIP bomb; pack it anew.";

  /** {@return the names of its files, nested ones as {@code b.zip!/c.docx}} */
  Set<String> names() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /**
   * {@return a file of it, under the name {@code a.zip!/b.docx}; null if there is none of the name}
   *
   * @throws FileRefusedException if it is not to be read: encrypted, too large, damaged
   */
  @Nullable SourceFile read(String inner) throws FileRefusedException {
    Member member = members.get(inner);
    if (member == null) {
      return null;
    }
    String full = name + INSIDE + inner;
    if (member.refusal() != null) {
      throw new FileRefusedException(full + " " + member.refusal());
    }
    return new SourceFile(full, content(member, full));
  }

  private static @Nullable ZipDirectory directory(String name, byte[] bytes) {
    return ZipDirectory.of(bytes).filter(zip -> zip.isPackage(name)).orElse(null);
  }

  private byte[] content(Member member, String full) throws FileRefusedException {
    Member outer = member.outer();
    byte[] around = outer == null ? bytes : nested(outer, full);
    return new ZipPartReader(around, limits).read(member.part(), full);
  }

  /** Files are read in the order of their names, so the package of the last is that of the next. */
  private synchronized byte[] nested(Member member, String full) throws FileRefusedException {
    if (!member.equals(last)) {
      lastBytes = content(member, full);
      last = member;
    }
    return lastBytes;
  }

  private void enter(
      ZipDirectory directory, byte[] around, @Nullable Member outer, String prefix, int depth)
      throws FileRefusedException {
    ZipPartReader reader = new ZipPartReader(around, limits);
    Map<String, ZipPart> named = new HashMap<>();
    for (ZipPart part : directory.parts()) {
      count();
      if (InputNames.isInput(part)) {
        String own = InputNames.inside(part, named.keySet());
        named.put(own, part);
        enter(part, reader, outer, prefix + own, depth);
      }
    }
  }

  private void enter(
      ZipPart part, ZipPartReader reader, @Nullable Member outer, String own, int depth)
      throws FileRefusedException {
    String full = name + INSIDE + own;
    Member member = new Member(outer, part, null);
    byte[] content;
    try {
      boolean packed = ZipDirectory.isZip(reader.head(part, full, MARK_LENGTH));
      content = packed ? reader.read(part, full) : NO_PACKAGE;
    } catch (FileRefusedException e) {
      members.put(own, member); // whoever reads it is told the same again
      return;
    }
    ZipDirectory directory = directory(own, content);
    if (directory == null || directory.inputs() == 0) {
      add(own, member);
    } else if (directory.overlaps()) {
      members.put(own, new Member(outer, part, OVERLAPPING));
    } else if (depth == limits.maxPackageDepth()) {
      members.put(
          own,
          new Member(
              outer,
              part,
              "lies in " + depth + " packages already, and is one itself; unpack it."));
    } else {
      grow(part.unpacked());
      enter(directory, content, member, own + INSIDE, depth + 1);
    }
  }

  private void add(String own, Member member) throws FileRefusedException {
    grow(member.part().unpacked());
    members.put(own, member);
  }

  private void count() throws FileRefusedException {
    files++;
    if (files > limits.maxPackageFiles()) {
      throw new FileRefusedException(
          name
              + " holds more than "
              + limits.maxPackageFiles()
              + " files; pack fewer of them together.");
    }
  }

  private void grow(long size) throws FileRefusedException {
    unpacked += size;
    if (unpacked > limits.maxUnpackedBytes()) {
      throw new FileRefusedException(
          name
              + " would unpack to more than "
              + limits.maxUnpackedBytes()
              + " bytes; pack fewer files together.");
    }
    if (ZipPart.swells(bytes.length, unpacked, limits.maxExpansion())) {
      throw new FileRefusedException(
          name
              + " would unpack to more than "
              + limits.maxExpansion()
              + " times its size, which no notice does; pack it anew.");
    }
  }
}
