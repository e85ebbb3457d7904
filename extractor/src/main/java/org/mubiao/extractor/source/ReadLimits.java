package org.mubiao.extractor.source;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How much of an untrusted file is read before it is refused. The one place for all limits: whoever
 * unpacks, decodes or draws asks here how far it may go, and refuses the file, not the batch, where
 * it would go further.
 *
 * <p>To change one limit begin with {@link #DEFAULT} and use its {@code with} method.
 *
 * @param maxBytes bytes of one file as it comes in, or of one file in a package
 * @param maxCharacters longest text of one document, in UTF-16 code units
 * @param maxPages most pages of one document
 * @param maxDepth deepest nesting of elements, groups or page tree nodes inside one document
 * @param maxPackageDepth how many packages may lie inside one another: 1 reads a package, but none
 *     inside it
 * @param maxPackageFiles most files in one package with all that is nested in it, of a DOCX or OFD
 *     too
 * @param maxExpansion largest ratio of unpacked to packed bytes, of one part and of all
 * @param maxEntryBytes most bytes that one part of a package (of a DOCX, XLSX or OFD too) unpacks
 *     to
 * @param maxUnpackedBytes most bytes that all parts of a package together unpack to
 * @param maxPixels most pixels of one picture, width times height
 * @param maxCells most cells of one table or of one sheet
 * @param maxObjects most objects of one PDF file
 * @param timeout longest time for one file, not counting the pages that are recognised
 * @param pageTimeout longest time for the recognition of one page of a scan
 */
public record ReadLimits(
    long maxBytes,
    int maxCharacters,
    int maxPages,
    int maxDepth,
    int maxPackageDepth,
    int maxPackageFiles,
    int maxExpansion,
    long maxEntryBytes,
    long maxUnpackedBytes,
    long maxPixels,
    int maxCells,
    int maxObjects,
    Duration timeout,
    Duration pageTimeout) {

  /**
   * 64 MiB a file, 4 million characters, 2,000 pages, depth 100; packages 3 deep with 10,000 files,
   * unpacking to at most 100 times their size, 256 MiB a part and 1 GiB in all; 100 million pixels
   * a picture, 1 million cells a table, 1 million objects a PDF file; two minutes a file and three
   * more for each page that is recognised.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          64L << 20,
          4_000_000,
          2_000,
          100,
          3,
          10_000,
          100,
          256L << 20,
          1L << 30,
          100_000_000L,
          1_000_000,
          1_000_000,
          Duration.ofMinutes(2),
          Duration.ofMinutes(3));

  /** Checks that every limit allows something. */
  public ReadLimits {
    positive("maxBytes", maxBytes);
    positive("maxCharacters", maxCharacters);
    positive("maxPages", maxPages);
    positive("maxDepth", maxDepth);
    positive("maxPackageDepth", maxPackageDepth);
    positive("maxPackageFiles", maxPackageFiles);
    positive("maxExpansion", maxExpansion);
    positive("maxEntryBytes", maxEntryBytes);
    positive("maxUnpackedBytes", maxUnpackedBytes);
    positive("maxPixels", maxPixels);
    positive("maxCells", maxCells);
    positive("maxObjects", maxObjects);
    positive("timeout", timeout.toNanos());
    positive("pageTimeout", pageTimeout.toNanos());
  }

  private static void positive(String name, long limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException(name + " must be more than 0, not " + limit);
    }
  }

  /** {@return these limits with another {@link #maxBytes}} */
  public ReadLimits withMaxBytes(long limit) {
    return changed(limits -> limits.maxBytes = limit);
  }

  /** {@return these limits with another {@link #maxCharacters}} */
  public ReadLimits withMaxCharacters(int limit) {
    return changed(limits -> limits.maxCharacters = limit);
  }

  /** {@return these limits with another {@link #maxPages}} */
  public ReadLimits withMaxPages(int limit) {
    return changed(limits -> limits.maxPages = limit);
  }

  /** {@return these limits with another {@link #maxDepth}} */
  public ReadLimits withMaxDepth(int limit) {
    return changed(limits -> limits.maxDepth = limit);
  }

  /** {@return these limits with another {@link #maxPackageDepth}} */
  public ReadLimits withMaxPackageDepth(int limit) {
    return changed(limits -> limits.maxPackageDepth = limit);
  }

  /** {@return these limits with another {@link #maxPackageFiles}} */
  public ReadLimits withMaxPackageFiles(int limit) {
    return changed(limits -> limits.maxPackageFiles = limit);
  }

  /** {@return these limits with another {@link #maxExpansion}} */
  public ReadLimits withMaxExpansion(int limit) {
    return changed(limits -> limits.maxExpansion = limit);
  }

  /** {@return these limits with another {@link #maxEntryBytes}} */
  public ReadLimits withMaxEntryBytes(long limit) {
    return changed(limits -> limits.maxEntryBytes = limit);
  }

  /** {@return these limits with another {@link #maxUnpackedBytes}} */
  public ReadLimits withMaxUnpackedBytes(long limit) {
    return changed(limits -> limits.maxUnpackedBytes = limit);
  }

  /** {@return these limits with another {@link #maxPixels}} */
  public ReadLimits withMaxPixels(long limit) {
    return changed(limits -> limits.maxPixels = limit);
  }

  /** {@return these limits with another {@link #maxCells}} */
  public ReadLimits withMaxCells(int limit) {
    return changed(limits -> limits.maxCells = limit);
  }

  /** {@return these limits with another {@link #maxObjects}} */
  public ReadLimits withMaxObjects(int limit) {
    return changed(limits -> limits.maxObjects = limit);
  }

  /** {@return these limits with another {@link #timeout}} */
  public ReadLimits withTimeout(Duration limit) {
    return changed(limits -> limits.timeout = limit);
  }

  /** {@return these limits with another {@link #pageTimeout}} */
  public ReadLimits withPageTimeout(Duration limit) {
    return changed(limits -> limits.pageTimeout = limit);
  }

  private ReadLimits changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.limits();
  }

  /** Limits while one of them is being changed. */
  private static final class Draft {

    private long maxBytes;
    private int maxCharacters;
    private int maxPages;
    private int maxDepth;
    private int maxPackageDepth;
    private int maxPackageFiles;
    private int maxExpansion;
    private long maxEntryBytes;
    private long maxUnpackedBytes;
    private long maxPixels;
    private int maxCells;
    private int maxObjects;
    private Duration timeout;
    private Duration pageTimeout;

    Draft(ReadLimits limits) {
      this.maxBytes = limits.maxBytes;
      this.maxCharacters = limits.maxCharacters;
      this.maxPages = limits.maxPages;
      this.maxDepth = limits.maxDepth;
      this.maxPackageDepth = limits.maxPackageDepth;
      this.maxPackageFiles = limits.maxPackageFiles;
      this.maxExpansion = limits.maxExpansion;
      this.maxEntryBytes = limits.maxEntryBytes;
      this.maxUnpackedBytes = limits.maxUnpackedBytes;
      this.maxPixels = limits.maxPixels;
      this.maxCells = limits.maxCells;
      this.maxObjects = limits.maxObjects;
      this.timeout = limits.timeout;
      this.pageTimeout = limits.pageTimeout;
    }

    ReadLimits limits() {
      return new ReadLimits(
          maxBytes,
          maxCharacters,
          maxPages,
          maxDepth,
          maxPackageDepth,
          maxPackageFiles,
          maxExpansion,
          maxEntryBytes,
          maxUnpackedBytes,
          maxPixels,
          maxCells,
          maxObjects,
          timeout,
          pageTimeout);
    }
  }
}
