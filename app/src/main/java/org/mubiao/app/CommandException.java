package org.mubiao.app;

/**
 * Something a person can mend keeps a command from its work. The message is one clear sentence that
 * names the file or word it is about and says what to do.
 */
public abstract sealed class CommandException extends RuntimeException
    permits WrongUsageException, StaleOutputException, DiskFullException {

  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }

  CommandException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** {@return one clear sentence} */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
