package org.mubiao.model.comparison;

/** More figures would have to be set side by side than was allowed. */
public final class TooManyFiguresException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int figures;
  private final int most;

  TooManyFiguresException(int figures, int most) {
    super(figures + " figures, more than " + most);
    this.figures = figures;
    this.most = most;
  }

  /** {@return how many there are} */
  public int figures() {
    return figures;
  }

  /** {@return how many may be compared at once} */
  public int most() {
    return most;
  }
}
