package org.mubiao.evaluation.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A good package in which one part gives way to the input: whoever turns bits of a package mostly
 * tries its checksums. An input that begins as packages do is taken as the whole.
 */
final class Carrier implements Documents.Packing {

  private final Map<String, byte[]> parts;
  private final String changed;

  private Carrier(Map<String, byte[]> parts, String changed) {
    this.parts = parts;
    this.changed = changed;
  }

  /** {@return a DOCX file with automatic numbers, notes, text boxes and running heads} */
  static Carrier docx() throws IOException {
    return of("docx/every-part.docx", "word/document.xml");
  }

  /** {@return an OFD file of two pages, the first of which is the input} */
  static Carrier ofd() throws IOException {
    return of("ofd/towns-ruled.ofd", "Doc_0/Pages/Page_0/Content.xml");
  }

  /** {@return a fixture with one of its parts to be changed} */
  static Carrier of(String fixture, String part) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] bytes = Files.readAllBytes(FuzzSeeds.FORMATS.resolve(fixture));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    if (!parts.containsKey(part)) {
      throw new IllegalStateException(fixture + " has no " + part);
    }
    return new Carrier(parts, part);
  }

  /** {@return what the part held} */
  byte[] part() {
    return parts.get(changed);
  }

  @Override
  public byte[] pack(byte[] input) throws IOException {
    if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
      return input;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(part.getKey().equals(changed) ? input : part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
