package org.mubiao.app.table.form;

/** A form cannot be filled; the message is one sentence that begins after the form's name. */
public final class UnusableFormException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the form. */
  public UnusableFormException(String sentence) {
    super(sentence);
  }

  /** Says what is wrong with the form. */
  public UnusableFormException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
