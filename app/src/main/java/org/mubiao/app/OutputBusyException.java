package org.mubiao.app;

/** Another program is writing the output; it may be tried again. */
public final class OutputBusyException extends StaleOutputException {

  private static final long serialVersionUID = 1L;

  /** Says in one sentence who is writing and what to do. */
  public OutputBusyException(String sentence) {
    super(sentence);
  }
}
