package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.FindingTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.app.table.TaskTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * The files that hold the targets of all documents: lines, CSV and workbook. They are filled
 * document by document and take their places together at the end.
 */
final class Books implements AutoCloseable {

  private final Corrections corrections;
  private final PendingFile lines;
  private final PendingFile csv;
  private final PendingFile xlsx;
  private final Workbook workbook = new Workbook();
  private final TargetTable csvTable;
  private final TargetTable xlsxTable;
  private final Map<DocumentId, DocumentReference> documents = new LinkedHashMap<>();
  private final TaskTable tasks;
  private final List<DocumentInfo> originals = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final IndicatorCatalogue catalogue;
  private final ReadDocuments read;

  Books(
      OutputFolder output,
      Corrections corrections,
      IndicatorCatalogue catalogue,
      ReadDocuments read)
      throws IOException {
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.read = read;
    lines = PendingFile.at(output.targetLines());
    csv = PendingFile.at(output.targetsCsv());
    xlsx = PendingFile.at(output.targetsXlsx());
    var shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
    csvTable = new TargetTable(TargetTable.ALL, new CsvTable(csv.stream(), shape));
    xlsxTable = new TargetTable(TargetTable.ALL, workbook.sheet(shape));
    tasks = new TaskTable(workbook.sheet(TaskTable.shape()));
  }

  /** Adds a document's targets; those of a duplicate stand with its original already. */
  void add(TargetSet set, List<Finding> across) throws IOException {
    if (set.document().duplicateOf() != null) {
      return;
    }
    DocumentReference document = DocumentReference.of(set.document());
    documents.put(document.id(), document);
    originals.add(set.document());
    findings.addAll(set.findings());
    for (Target target : set.targets()) {
      TargetLineJson.write(new TargetLine(target, document), lines.stream());
    }
    TargetSet corrected = corrections.applied(set);
    for (TargetRow row : rows(corrected, across)) {
      csvTable.add(row);
      xlsxTable.add(row);
    }
    for (TargetRow row : TargetTables.taskRows(corrected)) {
      tasks.add(row);
    }
  }

  /** {@return the rows of a document in the target table} */
  static List<TargetRow> rows(TargetSet set, List<Finding> across) {
    DocumentReference document = DocumentReference.of(set.document());
    Map<String, String> paths = new HashMap<>();
    for (Section section : set.sections()) {
      paths.put(section.id(), section.path());
    }
    Map<String, List<Finding>> byTarget = new HashMap<>();
    for (List<Finding> some : List.of(set.findings(), across)) {
      for (Finding finding : some) {
        for (Finding.Place place : finding.evidence()) {
          if (place.target() != null) {
            byTarget.computeIfAbsent(place.target(), id -> new ArrayList<>()).add(finding);
          }
        }
      }
    }
    List<TargetRow> rows = new ArrayList<>();
    for (Target target : set.targets()) {
      String section = target.section();
      rows.add(
          new TargetRow(
              document,
              section == null ? null : paths.get(section),
              target,
              byTarget.getOrDefault(target.id(), List.of())));
    }
    return rows;
  }

  /** Ends the files and moves them into their places. */
  void commit(List<Finding> across) throws IOException {
    FindingTable table = new FindingTable(documents, workbook.sheet(FindingTable.SHAPE));
    findings.addAll(across);
    for (Finding finding : CheckOutput.sorted(findings, originals)) {
      table.add(finding);
    }
    TableData changes = changes();
    changes.pour(workbook.sheet(changes.shape()));
    workbook.write(xlsx.stream());
    lines.commit();
    csv.commit();
    xlsx.commit();
  }

  /** {@return what changed to the latest notice of each issuer and kind} */
  private TableData changes() throws IOException {
    NoticeChanges changes = new NoticeChanges(catalogue);
    for (List<DocumentInfo> series : NoticeChanges.series(originals)) {
      List<TargetSet> sets = new ArrayList<>();
      for (DocumentInfo info : series) {
        sets.add(corrections.applied(read.get(info.id())));
      }
      int latest = series.indexOf(NoticeChanges.latest(series));
      changes.add(sets.get(latest), sets, change -> true);
    }
    return changes.table();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
    lines.close();
    csv.close();
    xlsx.close();
  }
}
