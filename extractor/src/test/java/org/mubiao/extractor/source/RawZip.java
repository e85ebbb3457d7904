package org.mubiao.extractor.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files byte by byte, so that they can say what no honest program would. */
public final class RawZip {

  private static final int UTF8 = 1 << 11;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();

  /** Adds a file whose name is marked as UTF-8. */
  public RawZip file(String name, byte[] content) {
    return entry(name.getBytes(StandardCharsets.UTF_8), content, UTF8, 8, content.length);
  }

  /** Adds a file with a text. */
  public RawZip text(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file whose name is in a charset that nothing tells of. */
  public RawZip text(String name, Charset charset, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return entry(name.getBytes(charset), bytes, 0, 8, bytes.length);
  }

  /** Adds a file that says it is encrypted. */
  public RawZip encrypted(String name) {
    byte[] bytes = "cipher".getBytes(StandardCharsets.UTF_8);
    return entry(name.getBytes(StandardCharsets.UTF_8), bytes, UTF8 | 1, 8, bytes.length);
  }

  /** Adds a file packed by a method of this number. */
  public RawZip packedBy(int method, String name) {
    byte[] bytes = "packed".getBytes(StandardCharsets.UTF_8);
    return entry(name.getBytes(StandardCharsets.UTF_8), bytes, UTF8, method, bytes.length);
  }

  /** Adds a file that says it unpacks to {@code said} bytes. */
  public RawZip lying(String name, byte[] content, long said) {
    return entry(name.getBytes(StandardCharsets.UTF_8), content, UTF8, 8, said);
  }

  /** Lists the last file once more, under another name, over the same bytes. */
  public RawZip again(String name) {
    byte[] last = directory.get(directory.size() - 1);
    byte[] raw = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer entry = ByteBuffer.allocate(46 + raw.length).order(ByteOrder.LITTLE_ENDIAN);
    entry.put(last, 0, 46).put(raw);
    entry.putShort(28, (short) raw.length);
    directory.add(entry.array());
    return this;
  }

  private RawZip entry(byte[] name, byte[] content, int flags, int method, long said) {
    byte[] packed = method == 8 ? deflated(content) : content;
    CRC32 crc = new CRC32();
    crc.update(content);
    int offset = body.size();
    ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    local.putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method);
    local.putInt(0).putInt((int) crc.getValue()).putInt(packed.length).putInt((int) said);
    local.putShort((short) name.length).putShort((short) 0);
    body.writeBytes(local.array());
    body.writeBytes(name);
    body.writeBytes(packed);
    ByteBuffer entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags);
    entry.putShort((short) method).putInt(0).putInt((int) crc.getValue()).putInt(packed.length);
    entry.putInt((int) said).putShort((short) name.length).putShort((short) 0).putShort((short) 0);
    entry.putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset).put(name);
    directory.add(entry.array());
    return this;
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** {@return the file} */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    directory.forEach(whole::writeBytes);
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054b50).putInt(0).putShort((short) directory.size());
    end.putShort((short) directory.size());
    end.putInt(directory.stream().mapToInt(entry -> entry.length).sum()).putInt(body.size());
    whole.writeBytes(end.array());
    return whole.toByteArray();
  }
}
