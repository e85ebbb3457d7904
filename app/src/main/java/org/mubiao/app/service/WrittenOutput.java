package org.mubiao.app.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.json.JsonFormatException;
import org.mubiao.model.json.NewerFormatException;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/** Reads what an earlier command left in an output folder. The report says what belongs to it. */
final class WrittenOutput {

  private final OutputFolder folder;

  WrittenOutput(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * {@return the ids of the documents that belong to the output; none if there is no whole output}
   */
  static Set<DocumentId> documentsIn(OutputFolder folder) {
    try {
      return ids(ReportJson.read(Files.readAllBytes(folder.report())));
    } catch (IOException e) {
      return Set.of(); // nothing there, or nothing that can be trusted: it is made anew
    }
  }

  /**
   * {@return the report}
   *
   * @throws WrongUsageException if there is no output
   * @throws StaleOutputException if it is damaged or of a later version
   */
  Report report() {
    try {
      return ReportJson.read(Files.readAllBytes(folder.report()));
    } catch (NoSuchFileException e) {
      throw new WrongUsageException(
          folder.root()
              + " holds no output: type `mubiao run --output "
              + folder.root()
              + "` first, or name another folder with --output.",
          e);
    } catch (IOException e) {
      throw stale("report.json", e);
    }
  }

  /** {@return the ids of all documents, in order} */
  Set<DocumentId> documents() {
    return ids(report());
  }

  static Set<DocumentId> ids(Report report) {
    Set<DocumentId> ids = new TreeSet<>();
    for (FileOutcome file : report.files()) {
      DocumentId id = file.document();
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** {@return one document} */
  TargetSet document(DocumentId id) {
    try {
      return TargetSetJson.read(Files.readAllBytes(folder.document(id)));
    } catch (IOException e) {
      throw stale("documents/" + id + ".json", e);
    }
  }

  /** {@return the findings across documents; none if there is no file of them} */
  List<Finding> findings() {
    try {
      return FindingsJson.read(Files.readAllBytes(folder.findings()));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw stale("findings.json", e);
    }
  }

  /** {@return the text of one document} */
  String text(DocumentId id) {
    try {
      return Files.readString(folder.text(id), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw stale("text/" + id + ".txt", e);
    }
  }

  private StaleOutputException stale(String file, IOException cause) {
    String what =
        cause instanceof NewerFormatException
            ? " was written by a later mubiao"
            : cause instanceof JsonFormatException
                ? " is damaged (" + cause.getMessage() + ")"
                : " cannot be read";
    return new StaleOutputException(
        folder.root().resolve(file)
            + what
            + ": type `mubiao run --output "
            + folder.root()
            + "` to make the output anew.",
        cause);
  }
}
