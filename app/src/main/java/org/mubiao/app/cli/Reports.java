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
    String reason = file.reason() == null ? file.file() : file.reason();
    String named = reason.contains(file.file()) ? reason : file.file() + ": " + reason;
    err.println(file.outcome().code() + ": " + named);
    return file.outcome() == OutcomeKind.EMPTY ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }
}
