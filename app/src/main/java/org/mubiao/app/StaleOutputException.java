package org.mubiao.app;

/** The output or the index is of another version, damaged, or in use by another run. */
public sealed class StaleOutputException extends CommandException
    permits OutputBusyException, IndexElsewhereException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and which command mends it. */
  public StaleOutputException(String sentence) {
    super(sentence);
  }

  /** Says what is wrong and which command mends it. */
  public StaleOutputException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
