package org.mubiao.extractor.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The list of contents at the end of a ZIP file, read without unpacking anything.
 *
 * @param names what is packed in it
 * @param packed bytes packed, in all
 * @param unpacked bytes they say they unpack to, in all
 * @param encrypted whether an entry needs a password
 */
record ZipDirectory(Set<String> names, long packed, long unpacked, boolean encrypted) {

  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** {@return the directory of a ZIP file, empty if it is cut off or damaged} */
  static Optional<ZipDirectory> of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
      if (buffer.getInt(at) == END_MARK) {
        return entries(
            buffer, Short.toUnsignedInt(buffer.getShort(at + 10)), buffer.getInt(at + 16));
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> entries(ByteBuffer buffer, int count, int from) {
    Set<String> names = new LinkedHashSet<>();
    long packed = 0;
    long unpacked = 0;
    boolean encrypted = false;
    int at = from;
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > buffer.limit() - ENTRY_LENGTH || buffer.getInt(at) != ENTRY_MARK) {
        return Optional.empty();
      }
      encrypted |= (buffer.getShort(at + 8) & 1) != 0;
      packed += Integer.toUnsignedLong(buffer.getInt(at + 20));
      unpacked += Integer.toUnsignedLong(buffer.getInt(at + 24));
      int nameLength = Short.toUnsignedInt(buffer.getShort(at + 28));
      int extra = Short.toUnsignedInt(buffer.getShort(at + 30));
      int comment = Short.toUnsignedInt(buffer.getShort(at + 32));
      if (at + ENTRY_LENGTH > buffer.limit() - nameLength) {
        return Optional.empty();
      }
      byte[] name = new byte[nameLength];
      buffer.get(at + ENTRY_LENGTH, name);
      names.add(new String(name, StandardCharsets.UTF_8));
      at += ENTRY_LENGTH + nameLength + extra + comment;
    }
    return Optional.of(new ZipDirectory(names, packed, unpacked, encrypted));
  }

  /** {@return whether it says it unpacks to more than {@code expansion} times its size} */
  boolean swells(int expansion) {
    return unpacked > Math.max(packed, 1 << 16) * expansion;
  }
}
