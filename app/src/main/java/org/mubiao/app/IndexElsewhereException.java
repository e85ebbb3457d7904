package org.mubiao.app;

/** The index on other machines that is to answer cannot, or holds another state of the output. */
public final class IndexElsewhereException extends StaleOutputException {

  private static final long serialVersionUID = 1L;

  /** Says in one sentence what is wrong and which command mends it. */
  public IndexElsewhereException(String sentence) {
    super(sentence);
  }

  /** Says in one sentence what is wrong and which command mends it. */
  public IndexElsewhereException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
