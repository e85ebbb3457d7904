package org.mubiao.extractor.parse.ofd;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.ZipDirectory;
import org.mubiao.extractor.source.ZipPart;
import org.mubiao.extractor.source.ZipPartReader;

/**
 * The parts of an OFD file, in memory; nothing is unpacked to a disk. Parts are found whatever case
 * their names are written in, and with {@code ./} before them. A part is unpacked when it is asked
 * for, so that what nothing leads to costs nothing.
 */
final class OfdPackage {

  private final ReadLimits limits;
  private final ZipPartReader reader;
  private final Map<String, ZipPart> parts = new HashMap<>();
  private final Set<String> opened = new HashSet<>();
  private long unpacked;

  /**
   * Reads the list of contents.
   *
   * @throws RefusedException if it holds more parts than the limits allow
   * @throws IOException if it is damaged
   */
  OfdPackage(byte[] bytes, ReadLimits limits) throws RefusedException, IOException {
    this.limits = limits;
    this.reader = new ZipPartReader(bytes, limits);
    ZipDirectory directory =
        ZipDirectory.of(bytes).orElseThrow(() -> new IOException("its end is missing"));
    if (directory.parts().size() > limits.maxPackageFiles()) {
      throw RefusedException.tooMuchInside(limits);
    }
    for (ZipPart part : directory.parts()) {
      if (!part.isFolder()) {
        parts.putIfAbsent(key(part.name()), part);
      }
    }
  }

  /** {@return whether there is a part of this name at the root} */
  boolean has(String name) {
    return parts.containsKey(key(name));
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
    if (parts.containsKey(absolute ? root : near)) {
      return absolute ? root : near;
    }
    if (parts.containsKey(absolute ? near : root)) {
      return absolute ? near : root;
    }
    return null;
  }

  /** {@return a part by the name that {@link #find} gave, null if there is none} */
  byte @Nullable [] part(String name) throws RefusedException {
    ZipPart part = parts.get(name);
    if (part == null) {
      return null;
    }
    if (opened.add(name)) {
      unpacked += part.unpacked();
    }
    if (unpacked > limits.maxUnpackedBytes()) {
      throw RefusedException.tooMuchInside(limits);
    }
    try {
      return reader.read(part, "a part that");
    } catch (FileRefusedException e) {
      throw new RefusedException("holds " + e.sentence());
    }
  }

  /** {@return the folder of a part, without a slash at its end} */
  static String folder(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  private static String key(String name) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : name.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path).toLowerCase(Locale.ROOT);
  }
}
