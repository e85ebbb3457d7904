package org.mubiao.extractor.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What an entry of a ZIP file adds to itself: sizes of eight bytes, a name in Unicode. */
final class ZipExtra {

  private static final int LARGE_SIZES = 0x0001;
  private static final int UNICODE_NAME = 0x7075;
  private static final int UNICODE_HEAD = 5;
  private static final long LARGE = 0xFFFFFFFFL;

  private final long[] sizes;
  private final int nameCrc;
  private final byte @Nullable [] name;

  private ZipExtra(long[] sizes, int nameCrc, byte @Nullable [] name) {
    this.sizes = sizes;
    this.nameCrc = nameCrc;
    this.name = name;
  }

  static ZipExtra of(ByteBuffer buffer, int from, int length) {
    long[] sizes = {};
    int nameCrc = 0;
    byte[] name = null;
    int at = from;
    int end = from + length;
    while (at + 4 <= end) {
      int kind = Short.toUnsignedInt(buffer.getShort(at));
      int size = Short.toUnsignedInt(buffer.getShort(at + 2));
      int data = at + 4;
      if (data + size > end) {
        break;
      }
      if (kind == LARGE_SIZES) {
        sizes = new long[Math.min(size / 8, 2)];
        for (int i = 0; i < sizes.length; i++) {
          sizes[i] = buffer.getLong(data + 8 * i);
        }
      } else if (kind == UNICODE_NAME && size > UNICODE_HEAD && buffer.get(data) == 1) {
        nameCrc = buffer.getInt(data + 1);
        name = new byte[size - UNICODE_HEAD];
        buffer.get(data + UNICODE_HEAD, name);
      }
      at = data + size;
    }
    return new ZipExtra(sizes, nameCrc, name);
  }

  /** {@return the name in Unicode, null if there is none for these raw bytes} */
  @Nullable String unicodeName(byte[] raw) {
    if (name == null) {
      return null;
    }
    CRC32 crc = new CRC32();
    crc.update(raw);
    return (int) crc.getValue() == nameCrc ? new String(name, StandardCharsets.UTF_8) : null;
  }

  long unpacked(long small) {
    return small == LARGE && sizes.length > 0 ? notNegative(sizes[0]) : small;
  }

  long packed(long small, long smallUnpacked) {
    int at = smallUnpacked == LARGE ? 1 : 0;
    return small == LARGE && sizes.length > at ? notNegative(sizes[at]) : small;
  }

  /** A size beyond all measure is refused as too large, not taken for a small one. */
  private static long notNegative(long size) {
    return size < 0 || size > Integer.MAX_VALUE * 1024L ? Integer.MAX_VALUE * 1024L : size;
  }
}
