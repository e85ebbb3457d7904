package org.mubiao.extractor.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of contents at the end of a ZIP file, read without unpacking anything. It may be made by
 * somebody who means harm: nothing it says is trusted before the bytes say so too.
 */
public final class ZipDirectory {

  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENCRYPTED = 1;
  private static final int UNIX_LINK = 0xA000;
  private static final int UNIX_KIND = 0xF000;

  /** What stands in a ZIP file that is one document or one program, and not several files. */
  private static final Set<String> WHOLES =
      Set.of(
          "[Content_Types].xml",
          "mimetype",
          "META-INF/MANIFEST.MF",
          "word/document.xml",
          "word/document2.xml",
          "xl/workbook.xml",
          "xl/workbook.bin",
          "ppt/presentation.xml");

  /** Programs write the root of an OFD file in any case, perhaps after {@code ./}. */
  private static final Pattern OFD_ROOT = Pattern.compile("(?i)(?:\\.?[/\\\\])*OFD\\.xml");

  private final List<ZipPart> parts;

  private ZipDirectory(List<ZipPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /** {@return whether a file begins as ZIP files do} */
  public static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  /**
   * {@return the directory of a ZIP file, empty if it is cut off or damaged}
   *
   * @param bytes the whole file
   */
  public static Optional<ZipDirectory> of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
      if (buffer.getInt(at) == END_MARK) {
        return parts(buffer, Short.toUnsignedInt(buffer.getShort(at + 10)), buffer.getInt(at + 16))
            .map(ZipDirectory::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<ZipPart>> parts(ByteBuffer buffer, int count, int from) {
    List<RawEntry> entries = new ArrayList<>();
    int at = from;
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > buffer.limit() - ENTRY_LENGTH || buffer.getInt(at) != ENTRY_MARK) {
        return Optional.empty();
      }
      int nameLength = Short.toUnsignedInt(buffer.getShort(at + 28));
      int extraLength = Short.toUnsignedInt(buffer.getShort(at + 30));
      int commentLength = Short.toUnsignedInt(buffer.getShort(at + 32));
      if (at + ENTRY_LENGTH > buffer.limit() - nameLength - extraLength) {
        return Optional.empty();
      }
      byte[] name = new byte[nameLength];
      buffer.get(at + ENTRY_LENGTH, name);
      ZipExtra extra = ZipExtra.of(buffer, at + ENTRY_LENGTH + nameLength, extraLength);
      entries.add(new RawEntry(at, name, extra));
      at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
    }
    PartNames names =
        PartNames.of(
            entries.stream().filter(entry -> !entry.isUtf8(buffer)).map(RawEntry::name).toList());
    return Optional.of(entries.stream().map(entry -> entry.part(buffer, names)).toList());
  }

  /** {@return what is packed, in the order of the list; folders too} */
  public List<ZipPart> parts() {
    return parts;
  }

  /** {@return the names of what is packed} */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> names.add(part.name()));
    return names;
  }

  /** {@return whether a part needs a password} */
  public boolean encrypted() {
    return parts.stream().anyMatch(ZipPart::encrypted);
  }

  /** {@return bytes that all parts say they unpack to} */
  public long unpacked() {
    return parts.stream().mapToLong(ZipPart::unpacked).sum();
  }

  /** {@return whether it says it unpacks to more than {@code expansion} times its size} */
  public boolean swells(int expansion) {
    return ZipPart.swells(parts.stream().mapToLong(ZipPart::packed).sum(), unpacked(), expansion);
  }

  /** {@return whether parts lie on one another, as only bombs are made} */
  public boolean overlaps() {
    List<ZipPart> ordered =
        parts.stream().sorted(Comparator.comparingLong(ZipPart::offset)).toList();
    long end = 0;
    for (ZipPart part : ordered) {
      if (part.offset() < end) {
        return true;
      }
      end = part.offset() + LOCAL_LENGTH + part.packed();
    }
    return false;
  }

  /** {@return how many of the parts are inputs: no folders, nothing hidden, no read-me} */
  public int inputs() {
    return (int) parts.stream().filter(InputNames::isInput).count();
  }

  /**
   * {@return whether it holds several files, and is not itself a document or a program}
   *
   * <p>The name has a say too: of a document whose list is damaged, the part that would tell it may
   * be the one that is lost, and its inner parts are no notices.
   *
   * @param fileName of the ZIP file, with or without its folders
   */
  public boolean isPackage(String fileName) {
    return !InputNames.isDocument(fileName) && !isWhole();
  }

  /** {@return whether what it holds makes it one document or one program} */
  public boolean isWhole() {
    return isOfd() || parts.stream().anyMatch(part -> WHOLES.contains(part.name()));
  }

  /** {@return whether what it holds makes it an OFD file} */
  public boolean isOfd() {
    return parts.stream().anyMatch(part -> OFD_ROOT.matcher(part.name()).matches());
  }

  /** An entry whose name is not decoded yet. */
  private static final class RawEntry {

    private static final int UTF8_NAME = 1 << 11;

    private final int at;
    private final byte[] name;
    private final ZipExtra extra;

    RawEntry(int at, byte[] name, ZipExtra extra) {
      this.at = at;
      this.name = name;
      this.extra = extra;
    }

    byte[] name() {
      return name;
    }

    boolean isUtf8(ByteBuffer buffer) {
      return (flags(buffer) & UTF8_NAME) != 0;
    }

    private int flags(ByteBuffer buffer) {
      return Short.toUnsignedInt(buffer.getShort(at + 8));
    }

    ZipPart part(ByteBuffer buffer, PartNames names) {
      String declared = extra.unicodeName(name);
      long unpacked = Integer.toUnsignedLong(buffer.getInt(at + 24));
      long packed = Integer.toUnsignedLong(buffer.getInt(at + 20));
      int kind = Short.toUnsignedInt(buffer.getShort(at + 40)) & UNIX_KIND;
      return new ZipPart(
          declared != null ? declared : isUtf8(buffer) ? PartNames.utf8(name) : names.decode(name),
          Short.toUnsignedInt(buffer.getShort(at + 10)),
          extra.packed(packed, unpacked),
          extra.unpacked(unpacked),
          buffer.getInt(at + 16),
          Integer.toUnsignedLong(buffer.getInt(at + 42)),
          (flags(buffer) & ENCRYPTED) != 0,
          kind == UNIX_LINK);
    }
  }
}
