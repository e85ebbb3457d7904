package org.mubiao.model.search;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How long one answer may take. Whoever asks sets it around the question; whatever takes long on
 * the way to the answer looks at it now and then, in the thread that asked and in those that help
 * it, and gives up when the time is over. Where nobody set a limit there is none.
 */
public final class TimeLimit {

  private static final ThreadLocal<@Nullable TimeLimit> CURRENT = new ThreadLocal<>();

  private final Duration allowed;
  private final long begun = System.nanoTime();

  private TimeLimit(Duration allowed) {
    this.allowed = allowed;
  }

  /**
   * Something that is done under a limit, or without one.
   *
   * @param <T> what it gives
   * @param <E> what it may throw
   */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, E extends Exception> {
    /** {@return what was made} */
    T done() throws E;
  }

  /**
   * {@return what the work gives within a time}
   *
   * @param allowed how long it may take, by the clock on the wall
   * @throws TimeLimitException if the work found that its time is over
   */
  public static <T extends @Nullable Object, E extends Exception> T within(
      Duration allowed, Work<T, E> work) throws E {
    return under(new TimeLimit(allowed), work);
  }

  /**
   * {@return what the work gives however long it takes}; for what is made once and kept for later
   * answers, which would never be had if each gave up on it
   */
  public static <T extends @Nullable Object, E extends Exception> T without(Work<T, E> work)
      throws E {
    return under(null, work);
  }

  private static <T extends @Nullable Object, E extends Exception> T under(
      @Nullable TimeLimit limit, Work<T, E> work) throws E {
    TimeLimit before = CURRENT.get();
    put(limit);
    try {
      return work.done();
    } finally {
      put(before);
    }
  }

  private static void put(@Nullable TimeLimit limit) {
    if (limit == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(limit);
    }
  }

  /**
   * Goes on if there is time left.
   *
   * @throws TimeLimitException if there is none
   */
  public static void check() {
    TimeLimit limit = CURRENT.get();
    if (limit != null && System.nanoTime() - limit.begun > limit.allowed.toNanos()) {
      throw new TimeLimitException(limit.allowed);
    }
  }

  /** {@return threads that keep to the limit of whoever gave them something to do} */
  public static Executor kept(Executor threads) {
    return task -> {
      TimeLimit limit = CURRENT.get();
      threads.execute(
          () ->
              under(
                  limit,
                  () -> {
                    task.run();
                    return true;
                  }));
    };
  }
}
