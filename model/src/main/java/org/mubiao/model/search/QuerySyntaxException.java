package org.mubiao.model.search;

/** A query that cannot be read. The message says what is wrong and what to type instead. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String chinese;
  private final int position;

  /**
   * Makes one.
   *
   * @param message one sentence, without the position and the full stop
   * @param chinese the same in Chinese, for pages
   * @param position 0-based index of the UTF-16 code unit of the query where it goes wrong; the
   *     query's length if something is missing at its end
   */
  public QuerySyntaxException(String message, String chinese, int position) {
    super(message);
    this.chinese = chinese;
    this.position = position;
  }

  /** {@return the sentence in Chinese} */
  public String chinese() {
    return chinese;
  }

  /** {@return 0-based index into the query of what is wrong} */
  public int position() {
    return position;
  }
}
