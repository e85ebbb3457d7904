package org.mubiao.extractor.parse.layout;

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

  /** {@return the sentence without its subject} */
  public String predicate() {
    return String.valueOf(getMessage());
  }
}
