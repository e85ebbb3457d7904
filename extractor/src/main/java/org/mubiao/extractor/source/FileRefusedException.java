package org.mubiao.extractor.source;

/** A file was not read, because it asks for more than the limits allow. */
public final class FileRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses a file.
   *
   * @param sentence names the file and says what to do
   */
  public FileRefusedException(String sentence) {
    super(sentence);
  }

  /** {@return one sentence that names the file and says what to do} */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
