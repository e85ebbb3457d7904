package org.mubiao.extractor.parse.office.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * The parts of a DOCX or XLSX file. Only the parts that are asked for are unpacked, so that the
 * pictures of a document cost nothing. Names of parts are compared without regard to case, as the
 * format demands.
 */
public final class OfficePackage implements AutoCloseable {

  private final ZipFile zip;
  private final ReadLimits limits;
  private long unpacked;

  /**
   * A relationship of a part.
   *
   * @param id by which the part names it
   * @param type last word of its type: {@code styles}, {@code oleObject} …
   * @param target name of the part it leads to, or, outside the package, an address
   * @param external whether it leads out of the package
   */
  public record Relationship(String id, String type, String target, boolean external) {}

  /**
   * Opens a package.
   *
   * @param bytes the whole file
   * @param limits how many parts it may have and how far they may unpack
   * @throws RefusedException if it has too many parts
   * @throws IOException if it is damaged
   */
  public OfficePackage(byte[] bytes, ReadLimits limits) throws RefusedException, IOException {
    this.limits = limits;
    this.zip = ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get();
    int parts = 0;
    for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
      parts++;
    }
    if (parts > limits.maxPackageFiles()) {
      zip.close();
      throw RefusedException.tooMuchInside(limits);
    }
  }

  /** {@return the part that holds the document itself, null if the package does not say} */
  public @Nullable String mainPart() throws IOException, RefusedException {
    for (Relationship relationship : relationships("")) {
      if (relationship.type().equals("officeDocument")) {
        return relationship.target();
      }
    }
    return null;
  }

  /** {@return whether there is a part of this name} */
  public boolean has(String part) {
    return entry(part) != null;
  }

  /**
   * Opens a part.
   *
   * @param part its name, without a slash in front
   * @return its XML, null if there is no such part
   */
  public @Nullable XmlStream open(String part) throws IOException, RefusedException {
    InputStream bytes = bytes(part);
    return bytes == null ? null : new XmlStream(bytes, limits);
  }

  /** {@return the whole of a part as one tree, null if there is no such part} */
  public @Nullable XmlElement read(String part) throws IOException, RefusedException {
    try (XmlStream stream = open(part)) {
      return stream == null || stream.next().isEmpty() ? null : stream.element();
    }
  }

  /** {@return the bytes of a part as far as the limits allow, null if there is no such part} */
  public @Nullable InputStream bytes(String part) throws IOException {
    ZipArchiveEntry entry = entry(part);
    if (entry == null) {
      return null;
    }
    return new Counted(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1 << 16));
  }

  private @Nullable ZipArchiveEntry entry(String part) {
    ZipArchiveEntry exact = zip.getEntry(part);
    if (exact != null) {
      return exact;
    }
    for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.getName().replace('\\', '/').equalsIgnoreCase(part)) {
        return entry;
      }
    }
    return null;
  }

  /** {@return what a part refers to; of the package itself if {@code part} is empty} */
  public List<Relationship> relationships(String part) throws IOException, RefusedException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    List<Relationship> relationships = new ArrayList<>();
    XmlElement root = read(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    if (root != null) {
      for (XmlElement element : root.children()) {
        boolean external = element.attribute("TargetMode", "").equals("External");
        String type = element.attribute("Type", "");
        String target = element.attribute("Target", "");
        relationships.add(
            new Relationship(
                element.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(folder, target),
                external));
      }
    }
    return relationships;
  }

  /** The name of a part that another one in {@code folder} calls {@code target}. */
  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      if (rest.startsWith("../")) {
        int up = base.lastIndexOf('/', base.length() - 2);
        base = base.substring(0, up + 1);
        rest = rest.substring(3);
      } else {
        rest = rest.substring(2);
      }
    }
    return base + rest;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A part that has unpacked too far ends with an error. */
  private final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream in, long packed) {
      super(in);
      this.most = Math.min(limits.maxEntryBytes(), packed * limits.maxExpansion());
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) throws IOException {
      count += more;
      unpacked += more;
      if (count > most || unpacked > limits.maxUnpackedBytes()) {
        throw new SwellingException();
      }
    }
  }
}
