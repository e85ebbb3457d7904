package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.table.FindingTable;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.app.table.TaskTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * The workbook that holds the targets of all documents. It is filled document by document and takes
 * its place at the end.
 */
final class TargetWorkbook implements AutoCloseable {

  private final Corrections corrections;
  private final PendingFile xlsx;
  private final Workbook workbook = new Workbook();
  private final TargetTable targets;
  private final Map<DocumentId, DocumentReference> documents = new LinkedHashMap<>();
  private final TaskTable tasks;
  private final List<DocumentInfo> originals = new ArrayList<>();
  private final PackedFindings findings = new PackedFindings();
  private final IndicatorCatalogue catalogue;
  private final ReadDocuments read;

  /**
   * Begins one.
   *
   * @param xlsx what becomes of it; closed here
   * @param corrections what people corrected
   * @param catalogue indicators, by which changes are told
   * @param read where earlier notices of a series are read again
   */
  TargetWorkbook(
      PendingFile xlsx, Corrections corrections, IndicatorCatalogue catalogue, ReadDocuments read) {
    this.xlsx = xlsx;
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.read = read;
    var shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
    targets = new TargetTable(TargetTable.ALL, workbook.sheet(shape));
    tasks = new TaskTable(workbook.sheet(TaskTable.shape()));
  }

  /** Adds a document's targets; those of a duplicate stand with its original already. */
  void add(TargetSet set, List<Finding> across) throws IOException {
    if (set.document().duplicateOf() != null) {
      return;
    }
    if (!set.findings().isEmpty() || !across.isEmpty()) {
      documents.put(set.document().id(), DocumentReference.of(set.document()));
    }
    originals.add(set.document());
    findings.add(set.document(), set.findings());
    TargetSet corrected = corrections.applied(set);
    for (TargetRow row : TargetRows.of(corrected, across)) {
      targets.add(row);
    }
    for (TargetRow row : TargetTables.taskRows(corrected)) {
      tasks.add(row);
    }
  }

  /** Ends the file, which is not in its place yet. */
  void finish(List<Finding> across) throws IOException {
    FindingTable table = new FindingTable(documents, workbook.sheet(FindingTable.SHAPE));
    findings.pour(across, table::add);
    table.finish(false);
    tasks.finish();
    targets.finish();
    addChanges();
    workbook.write(xlsx.stream());
  }

  /** {@return whether the unfinished file is still there} */
  boolean isThere() {
    return xlsx.isThere();
  }

  /** Moves the file into its place. */
  void commit() throws IOException {
    xlsx.commit();
  }

  /** Adds what changed to the latest notice of each issuer and kind. */
  private void addChanges() throws IOException {
    NoticeChanges changes = new NoticeChanges(catalogue, workbook.sheet(NoticeChanges.shape()));
    for (List<DocumentInfo> series : NoticeChanges.series(originals)) {
      DocumentInfo latest = NoticeChanges.latest(series);
      DocumentId last = NoticeChanges.before(latest, series);
      if (last != null) {
        changes.add(corrected(last), corrected(latest.id()), change -> true);
      }
    }
    changes.finish();
  }

  private TargetSet corrected(DocumentId id) throws IOException {
    return corrections.applied(read.get(id));
  }

  @Override
  public void close() throws IOException {
    try (xlsx) {
      workbook.close();
    }
  }
}
