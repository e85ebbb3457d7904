package org.mubiao.app;

import org.jspecify.annotations.Nullable;

/**
 * The command was given something it cannot work with: a missing folder, a name that fits several.
 */
public final class WrongUsageException extends CommandException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String chinese;
  private final String picture;

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence) {
    super(sentence);
    this.chinese = null;
    this.picture = "";
  }

  /**
   * Says what is wrong and what to type instead, in both languages of the pages.
   *
   * @param chinese the same sentence in Chinese
   */
  public WrongUsageException(String sentence, String chinese) {
    super(sentence);
    this.chinese = chinese;
    this.picture = "";
  }

  /** Says what is wrong and what to type instead. */
  public WrongUsageException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.chinese = null;
    this.picture = "";
  }

  /**
   * Says what is wrong and shows where.
   *
   * @param chinese the same sentence in Chinese
   * @param picture whole lines to print below the sentence as they are
   */
  public WrongUsageException(String sentence, String chinese, String picture, Throwable cause) {
    super(sentence, cause);
    this.chinese = chinese;
    this.picture = picture;
  }

  /** {@return the sentence for a page in Chinese, in English where there is no other} */
  public String inChinese() {
    return chinese != null ? chinese : sentence();
  }

  /** {@return whole lines that show what is wrong, empty if there is nothing to show} */
  public String picture() {
    return picture;
  }
}
