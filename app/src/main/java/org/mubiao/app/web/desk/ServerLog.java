package org.mubiao.app.web.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.mubiao.app.CommandException;
import org.mubiao.app.DiskFullException;
import org.mubiao.app.OutputBusyException;
import org.mubiao.app.StaleOutputException;
import org.mubiao.model.comparison.TooManyFiguresException;
import org.mubiao.model.search.TimeLimitException;

/** Says what went wrong inside, for whoever runs the server; clients are told only that it did. */
public final class ServerLog {

  private static final Logger LOG = System.getLogger("mubiao.server");

  private ServerLog() {}

  /** Notes a trouble that is not the client's: defects with their whole trace. */
  public static void problem(String where, Throwable trouble) {
    boolean isForWhoeverKeepsIt =
        (trouble instanceof StaleOutputException && !(trouble instanceof OutputBusyException))
            || trouble instanceof DiskFullException;
    if (isForWhoeverKeepsIt
        || trouble instanceof TimeLimitException
        || trouble instanceof TooManyFiguresException) {
      LOG.log(Level.WARNING, () -> where + ": " + trouble.getMessage());
      return;
    }
    if (!(trouble instanceof CommandException) && !(trouble instanceof Problem.Thrown)) {
      LOG.log(Level.ERROR, where, trouble);
    }
  }
}
