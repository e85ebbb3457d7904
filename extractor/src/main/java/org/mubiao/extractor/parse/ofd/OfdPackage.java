package org.mubiao.extractor.parse.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * The parts of an OFD file, in memory; nothing is unpacked to a disk. Parts are found whatever case
 * their names are written in, and with {@code ./} before them. XML is kept, pictures are unpacked
 * when they are asked for.
 */
final class OfdPackage {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String XML = ".xml";

  private final byte[] bytes;
  private final ReadLimits limits;
  private final Set<String> names = new HashSet<>();
  private final Map<String, byte[]> parts = new HashMap<>();

  /**
   * Unpacks a file.
   *
   * @throws RefusedException if it holds more than the limits allow
   * @throws IOException if it is damaged
   */
  OfdPackage(byte[] bytes, ReadLimits limits) throws RefusedException, IOException {
    this.bytes = bytes;
    this.limits = limits;
    try (ZipInputStream zip = open()) {
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = key(entry.getName());
        byte[] part = unpack(zip, name.endsWith(XML));
        unpacked += lastLength;
        check(unpacked);
        if (!entry.isDirectory() && names.add(name) && name.endsWith(XML)) {
          parts.put(name, part);
        }
        if (names.size() > limits.maxPackageFiles()) {
          throw RefusedException.tooMuchInside(limits);
        }
      }
    }
  }

  private long lastLength;

  private ZipInputStream open() {
    return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
  }

  private byte[] unpack(ZipInputStream zip, boolean keep) throws RefusedException, IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    lastLength = 0;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      lastLength += count;
      if (lastLength > limits.maxEntryBytes()) {
        throw RefusedException.tooMuchInside(limits);
      }
      if (lastLength > Math.max(bytes.length, 1L << 16) * limits.maxExpansion()) {
        throw RefusedException.swells(limits);
      }
      if (keep) {
        part.write(buffer, 0, count);
      }
    }
    return part.toByteArray();
  }

  private void check(long unpacked) throws RefusedException {
    if (unpacked > Math.max(bytes.length, 1L << 16) * limits.maxExpansion()) {
      throw RefusedException.swells(limits);
    }
    if (unpacked > limits.maxUnpackedBytes()) {
      throw RefusedException.tooMuchInside(limits);
    }
  }

  /** {@return whether there is a part of this name at the root} */
  boolean has(String name) {
    return names.contains(key(name));
  }

  /**
   * {@return the name of the part that {@code place} leads to, null if there is none}
   *
   * @param folder of the part that names the place
   * @param place as written: from the root if it begins with a slash, else from the folder; files
   *     in use mix them up, so the other is tried too
   */
  @Nullable String find(String folder, String place) {
    String near = key(folder + "/" + place);
    String root = key(place);
    boolean absolute = place.startsWith("/");
    if (names.contains(absolute ? root : near)) {
      return absolute ? root : near;
    }
    if (names.contains(absolute ? near : root)) {
      return absolute ? near : root;
    }
    return null;
  }

  /** {@return a part of XML by the name that {@link #find} gave} */
  byte @Nullable [] xml(String name) {
    return parts.get(name);
  }

  /** {@return any part by the name that {@link #find} gave, null if it is gone} */
  byte @Nullable [] part(String name) throws RefusedException, IOException {
    byte[] kept = parts.get(name);
    if (kept != null) {
      return kept;
    }
    try (ZipInputStream zip = open()) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (key(entry.getName()).equals(name)) {
          return unpack(zip, true);
        }
      }
    }
    return null;
  }

  /** {@return the folder of a part, without a slash at its end} */
  static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  private static String key(String name) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : decoded(name).replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path).toLowerCase(Locale.ROOT);
  }

  /** Names without a mark of their encoding come as single bytes. */
  private static String decoded(String name) {
    if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
      return name;
    }
    ByteBuffer raw = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
    } catch (CharacterCodingException e) {
      return GB18030.decode(raw.rewind()).toString(); // an answer: it is not UTF-8
    }
  }
}
