package org.mubiao.model.search;

import java.time.Duration;

/** An answer was given up because it took longer than it may. */
public final class TimeLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration allowed;

  TimeLimitException(Duration allowed) {
    super("no answer within " + allowed);
    this.allowed = allowed;
  }

  /** {@return how long it may take} */
  public Duration allowed() {
    return allowed;
  }
}
