package org.mubiao.app.service;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done on a second processor while the thread that began it does something else.
 * Whatever becomes of that, the work has ended when this is closed: nobody writes into an output
 * that is no longer held.
 */
final class SideWork implements AutoCloseable {

  private final FutureTask<Boolean> work;
  private volatile boolean goesOn = true;

  /** What is done aside. */
  @FunctionalInterface
  interface Work {

    /**
     * Does the work.
     *
     * @param goOn asked now and then; false if nobody wants the rest
     * @throws IOException if a file cannot be read or written
     */
    void run(BooleanSupplier goOn) throws IOException;
  }

  private SideWork(Work work) {
    this.work =
        new FutureTask<>(
            () -> {
              work.run(() -> goesOn);
              return goesOn;
            });
  }

  /** Begins the work in a thread of this name. */
  static SideWork begin(String name, Work work) {
    SideWork begun = new SideWork(work);
    Thread thread = new Thread(begun.work, name);
    thread.setDaemon(true);
    thread.start();
    return begun;
  }

  /**
   * Waits until all is done.
   *
   * @throws IOException if the work met one, or the waiting thread was interrupted
   */
  void end() throws IOException {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing", e);
    } catch (ExecutionException e) {
      throw asItWas(e.getCause());
    }
  }

  private static IOException asItWas(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof IOException known ? known : new IOException(failure);
  }

  /** Lets the work end early, if it has not ended, and waits for that; how it ends is ignored. */
  @Override
  public void close() {
    goesOn = false;
    boolean interrupted = false;
    while (!work.isDone()) {
      try {
        work.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        break; // told by end(), or what is thrown already comes first
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
