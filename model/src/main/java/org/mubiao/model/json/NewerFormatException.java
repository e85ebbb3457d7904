package org.mubiao.model.json;

/** A file was written by a later program whose format this one does not know. */
public final class NewerFormatException extends JsonFormatException {

  private static final long serialVersionUID = 1L;

  /** Names both versions. */
  public NewerFormatException(FormatVersion found) {
    super(
        "the file has format version "
            + found
            + ", this program reads up to "
            + FormatVersion.CURRENT.major()
            + ".x: use the program that wrote it, or run this one again on the notices");
  }
}
