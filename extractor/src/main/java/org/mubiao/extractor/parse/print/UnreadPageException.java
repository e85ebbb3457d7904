package org.mubiao.extractor.parse.print;

/**
 * A page that is a picture was not read. The message is a clause without capital and full stop:
 * {@code text recognition is switched off}.
 */
public final class UnreadPageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnreadPageException(String reason) {
    super(reason);
  }

  /** {@return the clause} */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
