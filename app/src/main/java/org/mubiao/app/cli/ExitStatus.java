package org.mubiao.app.cli;

/** What the program ends with. */
final class ExitStatus {

  /** All done. */
  static final int DONE = 0;

  /** Done, but some inputs failed or were refused, or a proof failed; each is named. */
  static final int SOME_FAILED = 1;

  /** Wrong usage: the message says what to type instead. */
  static final int WRONG_USAGE = 2;

  /** The output or the index is of another version, damaged or locked. */
  static final int STALE_OUTPUT = 3;

  /** A defect of the program. */
  static final int DEFECT = 4;

  private ExitStatus() {}
}
