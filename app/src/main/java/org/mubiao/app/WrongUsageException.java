package org.mubiao.app;

/**
 * The command was given something it cannot work with: a missing folder, a name that fits several.
 */
public final class WrongUsageException extends CommandException {

  private static final long serialVersionUID = 1L;

  private final String picture;

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence) {
    super(sentence);
    this.picture = "";
  }

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence, Throwable cause) {
    this(sentence, "", cause);
  }

  /**
   * Says what is wrong and shows where.
   *
   * @param picture whole lines to print below the sentence as they are
   */
  public WrongUsageException(String sentence, String picture, Throwable cause) {
    super(sentence, cause);
    this.picture = picture;
  }

  /** {@return whole lines that show what is wrong, empty if there is nothing to show} */
  public String picture() {
    return picture;
  }
}
