package org.mubiao.app.web.desk;

import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;

/**
 * Why a request got no answer, in the words of RFC 9457.
 *
 * @param status HTTP status
 * @param type short name of the sort of problem, the last part of its {@code type}
 * @param title the sort of problem in words, the same each time
 * @param detail one sentence on this one, with what to do
 * @param picture lines that show where in the query it is wrong, null if there is nothing to show
 */
public record Problem(
    int status, String type, String title, String detail, @Nullable String picture) {

  /** Thrown where a request cannot go on. */
  public static final class Thrown extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Thrown(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    /** {@return the problem} */
    public Problem problem() {
      return problem;
    }
  }

  /** {@return an exception that ends the request} */
  public Thrown thrown() {
    return new Thrown(this);
  }

  /** {@return there is nothing of that name} */
  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is no such thing", detail, null);
  }

  /** {@return a parameter says something that cannot be done} */
  public static Problem badRequest(String detail) {
    return new Problem(400, "bad-request", "The request cannot be understood", detail, null);
  }

  /** {@return this server does not do that, or not for this client} */
  public static Problem forbidden(String detail) {
    return new Problem(403, "forbidden", "That is not allowed here", detail, null);
  }

  /** {@return what went wrong, as far as a person can mend it; else a defect} */
  public static Problem of(Throwable trouble) {
    if (trouble instanceof Thrown thrown) {
      return thrown.problem();
    }
    if (trouble instanceof WrongUsageException wrong) {
      String picture = wrong.picture().isEmpty() ? null : wrong.picture();
      return new Problem(
          400, "wrong-query", "The question cannot be answered", wrong.sentence(), picture);
    }
    if (trouble instanceof OutputBusyException busy) {
      return new Problem(
          503, "busy", "The output is being brought up to date", busy.sentence(), null);
    }
    if (trouble instanceof StaleOutputException stale) {
      return new Problem(503, "stale", "The output cannot be read", stale.sentence(), null);
    }
    if (trouble instanceof DiskFullException full) {
      return new Problem(507, "disk-full", "The disk is full", full.sentence(), null);
    }
    if (trouble instanceof FileSystemException) {
      return new Problem(
          507,
          "disk",
          "A file cannot be read or written",
          "The server may not read or write a file of its own; its log names it. Check its"
              + " permissions and the disk, and do the same again.",
          null);
    }
    return new Problem(
        500,
        "defect",
        "A defect of the program",
        "The server met a defect; its log names it. Please report it.",
        null);
  }
}
