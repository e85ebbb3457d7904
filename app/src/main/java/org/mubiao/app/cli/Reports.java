package org.mubiao.app.cli;

import java.io.PrintWriter;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;

/** Tells of the files that brought nothing, and of what others could not be read of. */
final class Reports {

  private static final int MOST_REMARKS = 5;

  private Reports() {}

  /**
   * Names each file that failed, was refused or is empty, and shortly what is to be remarked.
   * {@return the exit status}
   */
  static int status(Report report, PrintWriter err) {
    int status = ExitStatus.DONE;
    for (FileOutcome file : report.files()) {
      status = Math.max(status, status(file, err));
    }
    remark(report, err);
    return status;
  }

  private static void remark(Report report, PrintWriter err) {
    int told = 0;
    int all = 0;
    for (FileOutcome file : report.files()) {
      for (String remark : file.remarks()) {
        all++;
        if (told < MOST_REMARKS) {
          told++;
          err.println(remark(file, remark));
        }
      }
    }
    if (all > told) {
      err.println("and " + (all - told) + " more remarks in report.json");
    }
  }

  /** {@return a remark as a line about its file} */
  static String remark(FileOutcome file, String remark) {
    return "remark: " + (remark.contains(file.file()) ? remark : file.file() + ": " + remark);
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
