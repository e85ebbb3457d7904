package org.mubiao.app.web.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has as many questions answered at a time as the machine can work on, in the order in which they
 * came. The others wait, and their time has not begun: if all were begun at once, each would take
 * as long as all of them, and none of many might end in time. May be used by several threads at
 * once; a thread that has its turn must not ask for another.
 */
public final class Turns {

  /** While one reads a file, another can think. */
  private static final int FOR_EACH_PROCESSOR = 2;

  private final Semaphore quick;
  private final Semaphore costly;
  private final Duration longest;

  /**
   * Prepares turns for a machine.
   *
   * @param processors how many it has
   * @param longest longest time that a question waits for its turn
   */
  public Turns(int processors, Duration longest) {
    this.quick = new Semaphore(processors * FOR_EACH_PROCESSOR, true);
    this.costly = new Semaphore(processors, true);
    this.longest = longest;
  }

  /**
   * Something to be done when it is its turn.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Work<T> {
    /** {@return what was made} */
    T done() throws IOException;
  }

  /**
   * {@return what quick work gives, when it is its turn}
   *
   * @throws Problem.Thrown if that does not come in time
   */
  public <T> T take(Work<T> work) throws IOException {
    return after(quick, work);
  }

  /**
   * {@return what work gives that may take seconds, when it is the turn of such work}; it has
   * places of its own, one a processor, so that quick questions never wait for it, nor it for them
   *
   * @throws Problem.Thrown if its turn does not come in time
   */
  public <T> T takeLong(Work<T> work) throws IOException {
    return after(costly, work);
  }

  private <T> T after(Semaphore places, Work<T> work) throws IOException {
    try {
      if (!places.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a turn", e);
    }
    try {
      return work.done();
    } finally {
      places.release();
    }
  }

  private Problem.Thrown busy() {
    return new Problem(
            503,
            "busy",
            "Too much is being asked",
            "Other questions are being answered, and this one did not have its turn within "
                + longest.toSeconds()
                + " s: ask again in a moment.",
            null,
            "正在回答的问题较多，" + longest.toSeconds() + " 秒内未轮到本次请求：请稍后再试。")
        .thrown();
  }
}
