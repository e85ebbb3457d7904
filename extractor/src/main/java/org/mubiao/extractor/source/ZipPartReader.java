package org.mubiao.extractor.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one part of a ZIP file into memory; never more of it than it said, nor than allowed. */
public final class ZipPartReader {

  private static final int LOCAL_LENGTH = 30;
  private static final int LOCAL_MARK = 0x04034b50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final String DAMAGED =
      " is cut off or damaged in its package; get the whole package again.";

  private final byte[] bytes;
  private final ReadLimits limits;

  /**
   * Prepares to read.
   *
   * @param bytes the whole ZIP file
   * @param limits how much a part may unpack to
   */
  public ZipPartReader(byte[] bytes, ReadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /**
   * {@return the unpacked bytes}
   *
   * @param name what the sentence of a refusal calls it
   * @throws FileRefusedException if it is damaged, encrypted or larger than allowed
   */
  public byte[] read(ZipPart part, String name) throws FileRefusedException {
    check(part, name);
    byte[] content = unpack(part, name, (int) part.unpacked());
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != part.unpacked() || (int) crc.getValue() != part.crc()) {
      throw new FileRefusedException(name + DAMAGED);
    }
    return content;
  }

  /** {@return the first bytes, fewer if there are no more} */
  byte[] head(ZipPart part, String name, int length) throws FileRefusedException {
    check(part, name);
    return unpack(part, name, (int) Math.min(length, part.unpacked()));
  }

  private void check(ZipPart part, String name) throws FileRefusedException {
    if (part.encrypted()) {
      throw new FileRefusedException(
          name + " is encrypted; pack it without a password and try again.");
    }
    if (part.link()) {
      throw new FileRefusedException(name + " is a link; pack the file it leads to.");
    }
    if (part.method() != STORED && part.method() != DEFLATED) {
      throw new FileRefusedException(
          name
              + " is packed by method "
              + part.method()
              + ", which is not read; pack it anew as plain ZIP.");
    }
    if (part.unpacked() > Math.min(limits.maxBytes(), limits.maxEntryBytes())) {
      throw new FileRefusedException(
          name
              + " unpacks to "
              + part.unpacked()
              + " bytes, more than the "
              + Math.min(limits.maxBytes(), limits.maxEntryBytes())
              + " that are read; split it or take the pictures out.");
    }
    if (ZipPart.swells(part.packed(), part.unpacked(), limits.maxExpansion())) {
      throw new FileRefusedException(
          name
              + " would unpack to more than "
              + limits.maxExpansion()
              + " times its size, which no notice does; save it anew and try again.");
    }
  }

  private byte[] unpack(ZipPart part, String name, int length) throws FileRefusedException {
    int from = data(part, name);
    int packed = (int) part.packed();
    if (part.method() == STORED) {
      if (packed < length) {
        throw new FileRefusedException(name + DAMAGED);
      }
      return Arrays.copyOfRange(bytes, from, from + length);
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, from, packed);
      ByteArrayOutputStream content = new ByteArrayOutputStream(Math.min(length, 1 << 16));
      byte[] buffer = new byte[Math.min(1 << 16, Math.max(1, length))];
      while (content.size() < length && !inflater.finished()) {
        int count = inflater.inflate(buffer, 0, Math.min(buffer.length, length - content.size()));
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        content.write(buffer, 0, count);
      }
      return content.toByteArray();
    } catch (DataFormatException e) {
      throw new FileRefusedException(name + DAMAGED);
    } finally {
      inflater.end();
    }
  }

  private int data(ZipPart part, String name) throws FileRefusedException {
    int from = dataOf(bytes, part);
    if (from < 0) {
      throw new FileRefusedException(name + DAMAGED);
    }
    return from;
  }

  /** {@return where the packed bytes begin, all of which lie inside the file; -1 if they do not} */
  static int dataOf(byte[] bytes, ZipPart part) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (part.offset() > bytes.length - LOCAL_LENGTH
        || buffer.getInt((int) part.offset()) != LOCAL_MARK) {
      return -1;
    }
    int at = (int) part.offset();
    int from =
        at
            + LOCAL_LENGTH
            + Short.toUnsignedInt(buffer.getShort(at + 26))
            + Short.toUnsignedInt(buffer.getShort(at + 28));
    return from > bytes.length - part.packed() ? -1 : from;
  }
}
