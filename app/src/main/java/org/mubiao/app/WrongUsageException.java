package org.mubiao.app;

/**
 * The command was given something it cannot work with: a missing folder, a name that fits several.
 */
public final class WrongUsageException extends CommandException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence) {
    super(sentence);
  }

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
