package org.mubiao.extractor.source;

import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether a ZIP file that is one document (DOCX, XLSX, OFD) may be given to a library: what
 * its list of contents says is held against the limits, and then against what the parts really
 * unpack to. Nothing of it is kept in memory.
 */
public final class ZipGuard {

  private static final int DEFLATED = 8;

  private ZipGuard() {}

  /**
   * {@return why the file is not to be opened, as the end of a sentence that begins with its name;
   * empty if it may be}
   *
   * @param bytes the file
   * @param directory its list of contents
   * @param limits how much it may unpack to
   */
  public static Optional<String> refusal(byte[] bytes, ZipDirectory directory, ReadLimits limits) {
    if (directory.encrypted()) {
      return Optional.of("is encrypted; save it without a password and try again.");
    }
    if (directory.parts().size() > limits.maxPackageFiles()) {
      return Optional.of(
          "holds more than " + limits.maxPackageFiles() + " parts; save it anew or as text.");
    }
    if (directory.overlaps()) {
      return Optional.of("has parts that lie on one another, as in a ZIP bomb; save it anew.");
    }
    if (directory.swells(limits.maxExpansion())) {
      return Optional.of(
          "would unpack to more than "
              + limits.maxExpansion()
              + " times its size, which no notice does; save it anew and try again.");
    }
    if (directory.unpacked() > limits.maxUnpackedBytes()) {
      return Optional.of(
          "would unpack to more than "
              + limits.maxUnpackedBytes()
              + " bytes; take the pictures out or split it.");
    }
    for (ZipPart part : directory.parts()) {
      if (part.unpacked() > limits.maxEntryBytes()) {
        return Optional.of(
            "has a part that would unpack to more than "
                + limits.maxEntryBytes()
                + " bytes; take the pictures out or split it.");
      }
      if (part.method() == DEFLATED && !isHonest(bytes, part)) {
        return Optional.of("is cut off or damaged; get the whole file again.");
      }
    }
    return Optional.empty();
  }

  /** {@return whether a part unpacks to just as much as it says} */
  private static boolean isHonest(byte[] bytes, ZipPart part) {
    int from = ZipPartReader.dataOf(bytes, part);
    if (from < 0) {
      return false;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, from, (int) part.packed());
      byte[] sink = new byte[1 << 14];
      long size = 0;
      while (!inflater.finished() && size <= part.unpacked()) {
        int count = inflater.inflate(sink);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return false;
        }
        size += count;
      }
      return size == part.unpacked();
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
