package org.mubiao.model.search;

/** An index on other machines was made by another version of the program. */
public final class IndexStaleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  /**
   * Makes one.
   *
   * @param found what the index works with, for people
   * @param expected what this program works with, for people
   */
  public IndexStaleException(String found, String expected) {
    super("the index works with " + found + ", this program with " + expected);
    this.found = found;
    this.expected = expected;
  }

  /** {@return what the index works with, for people} */
  public String found() {
    return found;
  }

  /** {@return what this program works with, for people} */
  public String expected() {
    return expected;
  }
}
