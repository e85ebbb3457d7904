package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mubiao.app.StaleOutputException;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * An output opened for reading: its documents with the corrections that hold. What the report does
 * not name does not belong to it.
 */
public final class OpenOutput {

  private final OutputFolder folder;
  private final WrittenOutput written;
  private final Corrections corrections;
  private final Report report;

  private OpenOutput(
      OutputFolder folder, WrittenOutput written, Corrections corrections, Report report) {
    this.folder = folder;
    this.written = written;
    this.corrections = corrections;
    this.report = report;
  }

  /**
   * Opens an output.
   *
   * @throws WrongUsageException if there is none
   * @throws StaleOutputException if it is damaged or of a later version
   */
  public static OpenOutput of(OutputFolder folder) throws IOException {
    WrittenOutput written = new WrittenOutput(folder);
    return new OpenOutput(folder, written, Corrections.of(folder), written.report());
  }

  /** {@return an output whose report is known already} */
  public static OpenOutput of(OutputFolder folder, Report report) throws IOException {
    return new OpenOutput(folder, new WrittenOutput(folder), Corrections.of(folder), report);
  }

  /** {@return the folder} */
  public OutputFolder folder() {
    return folder;
  }

  /** {@return the outcomes of the input files} */
  public Report report() {
    return report;
  }

  /** {@return the ids of all documents, duplicates too, in order of the ids} */
  public List<DocumentId> ids() {
    return WrittenOutput.ids(report).stream().toList();
  }

  /** {@return the findings across documents; none in what `mubiao extract` made} */
  public List<Finding> across() {
    return written.findings();
  }

  /** {@return a document as it was read, with the corrections that hold beside its records} */
  public TargetSet asRead(DocumentId id) {
    return corrections.beside(written.document(id));
  }

  /** {@return a document with its records as people corrected them} */
  public TargetSet document(DocumentId id) {
    return corrections.applied(asRead(id));
  }

  /** {@return the text of a document} */
  public String text(DocumentId id) {
    return written.text(id);
  }

  /** {@return all documents with their records as corrected, duplicates left out, by path} */
  public List<TargetSet> documents() {
    List<TargetSet> documents = new ArrayList<>();
    for (DocumentId id : ids()) {
      TargetSet set = document(id);
      if (set.document().duplicateOf() == null) {
        documents.add(set);
      }
    }
    documents.sort(Comparator.comparing(set -> set.document().source().file()));
    return documents;
  }
}
