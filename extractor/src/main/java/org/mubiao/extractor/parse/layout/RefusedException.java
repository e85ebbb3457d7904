package org.mubiao.extractor.parse.layout;

import org.mubiao.extractor.source.ReadLimits;

/** A format's room turns a file away. The message goes on after the file's name. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Turns a file away.
   *
   * @param predicate the rest of the sentence that begins with the file's name, with its full stop:
   *     {@code is encrypted; save it without a password and try again.}
   */
  public RefusedException(String predicate) {
    super(predicate);
  }

  /** {@return what is said of a file that needs a password} */
  public static RefusedException encrypted() {
    return new RefusedException("is encrypted; save it without a password and try again.");
  }

  /** {@return what is said of a text longer than {@link ReadLimits#maxCharacters}} */
  public static RefusedException tooLong(ReadLimits limits) {
    return new RefusedException(
        "has more than " + limits.maxCharacters() + " characters; split it into smaller files.");
  }

  /** {@return what is said of a file with more than {@link ReadLimits#maxPages}} */
  public static RefusedException tooManyPages(ReadLimits limits) {
    return new RefusedException(
        "has more than " + limits.maxPages() + " pages; split it into smaller files.");
  }

  /** {@return what is said of a table or sheet with more than {@link ReadLimits#maxCells}} */
  public static RefusedException tooManyCells(ReadLimits limits) {
    return new RefusedException(
        "has a table of more than "
            + limits.maxCells()
            + " cells; delete the empty rows and columns or split it.");
  }

  /** {@return what is said of a picture with more than {@link ReadLimits#maxPixels}} */
  public static RefusedException tooManyPixels(ReadLimits limits) {
    return new RefusedException(
        "has a picture of more than "
            + limits.maxPixels()
            + " pixels; scan it anew at 200 to 300 dots an inch.");
  }

  /** {@return what is said of a file with more than {@link ReadLimits#maxObjects}} */
  public static RefusedException tooManyObjects(ReadLimits limits) {
    return new RefusedException(
        "has more than " + limits.maxObjects() + " objects; print it to a new file.");
  }

  /** {@return what is said of a file nested deeper than {@link ReadLimits#maxDepth}} */
  public static RefusedException tooDeep(ReadLimits limits) {
    return new RefusedException(
        "is nested more than " + limits.maxDepth() + " deep; save it anew or as text.");
  }

  /**
   * {@return what is said of a package that unpacks to more than {@link ReadLimits#maxExpansion}
   * times its size}
   */
  public static RefusedException swells(ReadLimits limits) {
    return new RefusedException(
        "would unpack to more than "
            + limits.maxExpansion()
            + " times its size, which no notice does; save it anew and try again.");
  }

  /**
   * {@return what is said of a package with more than {@link ReadLimits#maxPackageFiles} parts, or
   * with parts larger than {@link ReadLimits#maxEntryBytes} or {@link ReadLimits#maxUnpackedBytes}}
   */
  public static RefusedException tooMuchInside(ReadLimits limits) {
    return new RefusedException(
        "holds more than "
            + limits.maxPackageFiles()
            + " parts or parts of more than "
            + (limits.maxEntryBytes() >> 20)
            + " MiB; save it anew or as text and try again.");
  }

  /** {@return the sentence without its subject} */
  public String predicate() {
    return String.valueOf(getMessage());
  }
}
