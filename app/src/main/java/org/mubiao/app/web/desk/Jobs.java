package org.mubiao.app.web.desk;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.Progress;

/**
 * Work that takes longer than a request: one piece after the other, in the order of asking. Each
 * can be asked how far it is. What was begun is ended, also when the server stops.
 */
public final class Jobs implements AutoCloseable {

  /** Ended work that can still be asked about. */
  private static final int MOST_KEPT = 200;

  /** Work that may wait; more would only keep memory. */
  private static final int MOST_WAITING = 50;

  private static final long LONGEST_MINUTES = 60;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Set<String> waiting = new HashSet<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "mubiao-job"));

  /** Something to be done. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it.
     *
     * @return address of what came of it
     */
    String run(Progress progress) throws Exception;
  }

  /** How far a piece of work is. */
  public enum State {
    /** Others are before it. */
    WAITING,
    /** It is being done. */
    RUNNING,
    /** It is done. */
    DONE,
    /** It could not be done. */
    FAILED
  }

  /**
   * A piece of work as it stood when asked.
   *
   * @param id name that cannot be guessed
   * @param state how far it is
   * @param what file or step that was done last, empty at first
   * @param done how many steps are done
   * @param total how many steps there are, 0 if unknown
   * @param result address of what came of it, null unless done
   * @param problem why it failed, null unless it did
   */
  public record Job(
      String id,
      State state,
      String what,
      int done,
      int total,
      @Nullable String result,
      @Nullable Problem problem) {}

  /**
   * Takes a piece of work.
   *
   * @return it, waiting
   * @throws Problem.Thrown if too much is waiting
   */
  public synchronized Job start(Work work) {
    long open =
        jobs.values().stream()
            .filter(job -> job.state() == State.WAITING || job.state() == State.RUNNING)
            .count();
    if (open >= MOST_WAITING) {
      throw new Problem(
              503,
              "busy",
              "Too much is waiting to be done",
              open + " pieces of work are waiting: try again when they are done.",
              null,
              "已有 " + open + " 项工作在等待，请待其完成后再试。")
          .thrown();
    }
    byte[] bytes = new byte[12];
    random.nextBytes(bytes);
    Job job = new Job(HexFormat.of().formatHex(bytes), State.WAITING, "", 0, 0, null, null);
    put(job);
    worker.execute(() -> run(job.id(), work));
    return job;
  }

  /**
   * Takes a piece of work unless one of its name waits to be begun, which then does for both.
   *
   * @param name what tells it from other work
   */
  public synchronized void startOnce(String name, Work work) {
    if (!waiting.contains(name)) {
      start(
          progress -> {
            forget(name);
            return work.run(progress);
          });
      waiting.add(name);
    }
  }

  private synchronized void forget(String name) {
    waiting.remove(name);
  }

  /** {@return a piece of work as it stands, null if there is none of this name any more} */
  public synchronized @Nullable Job find(String id) {
    return jobs.get(id);
  }

  private void run(String id, Work work) {
    put(new Job(id, State.RUNNING, "", 0, 0, null, null));
    try {
      String result =
          work.run(
              (what, done, total) ->
                  put(new Job(id, State.RUNNING, what, done, total, null, null)));
      put(new Job(id, State.DONE, "", 1, 1, result, null));
    } catch (Exception e) {
      ServerLog.problem("job " + id, e);
      put(new Job(id, State.FAILED, "", 0, 0, null, Problem.of(e)));
    }
  }

  private synchronized void put(Job job) {
    jobs.put(job.id(), job);
    Iterator<Job> oldest = jobs.values().iterator();
    while (jobs.size() > MOST_KEPT && oldest.hasNext()) {
      Job one = oldest.next();
      if (one.state() == State.DONE || one.state() == State.FAILED) {
        oldest.remove();
      }
    }
  }

  /** Waits until all that was taken is done. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
