package org.mubiao.app.cli;

import java.io.PrintWriter;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;

/** Tells of the files that brought nothing. */
final class Reports {

  private Reports() {}

  /** Names each file that failed, was refused or is empty. {@return the exit status} */
  static int status(Report report, PrintWriter err) {
    int status = ExitStatus.DONE;
    for (FileOutcome file : report.files()) {
      status = Math.max(status, status(file, err));
    }
    return status;
  }

  static int status(FileOutcome file, PrintWriter err) {
    if (file.outcome() == OutcomeKind.EXTRACTED) {
      return ExitStatus.DONE;
    }
    err.println(file.outcome().code() + ": " + named(file));
    return file.outcome() == OutcomeKind.EMPTY ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  /** {@return the reason as a sentence about the file, by the name that tells where it lies} */
  private static String named(FileOutcome file) {
    String path = file.file();
    String reason = file.reason() == null ? path : file.reason();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (reason.contains(path)) {
      return reason;
    }
    return reason.startsWith(name + " ")
        ? path + reason.substring(name.length())
        : path + ": " + reason;
  }
}
