package org.mubiao.app.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.table.FindingTable;
import org.mubiao.app.table.RowSink;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.app.table.TaskTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * Writes the workbook for staff: targets, tasks without numbers, findings, and what changed since
 * the last notice of the same issuer. Rows that are gathered have a sheet for each group instead.
 */
public final class TargetBook {

  /** No person opens a workbook with more sheets, and programs become slow with them. */
  private static final int MOST_SHEETS = 500;

  private final IndicatorCatalogue catalogue;
  private final List<TargetSet> documents;
  private final List<Finding> findings;

  /**
   * Prepares the workbook.
   *
   * @param catalogue indicators, by which changes are told
   * @param documents all documents of the output
   * @param findings all findings of the output
   */
  public TargetBook(
      IndicatorCatalogue catalogue, List<TargetSet> documents, List<Finding> findings) {
    this.catalogue = catalogue;
    this.documents = List.copyOf(documents);
    this.findings = List.copyOf(findings);
  }

  /**
   * Writes the workbook. The stream stays open.
   *
   * @throws WrongUsageException if it would have more sheets than can be used
   */
  public void write(TargetTables.Chosen chosen, OutputStream stream) throws IOException {
    List<TargetTables.Group> groups = chosen.groups();
    if (groups.size() > MOST_SHEETS) {
      throw new WrongUsageException(
          "The workbook would have "
              + groups.size()
              + " sheets, more than "
              + MOST_SHEETS
              + ": choose a document, a place or a year, or write CSV.");
    }
    try (Workbook book = new Workbook()) {
      String heading = heading(chosen);
      if (chosen.isGrouped() && !groups.isEmpty()) {
        for (TargetTables.Group group : groups) {
          fill(book, group.name(), group.rows(), heading + " " + group.name());
        }
      } else {
        fill(book, TargetTable.NAME, chosen.rows(), heading);
        TaskTable tasks =
            new TaskTable(book.sheet(TaskTable.shape(), heading + " " + TaskTable.NAME));
        for (TargetRow row : chosen.tasks()) {
          tasks.add(row);
        }
        tasks.finish();
      }
      findings(book, chosen, heading);
      if (!chosen.isGrouped()) {
        changes(book, chosen, heading);
      }
      book.write(stream);
    }
  }

  private static void fill(Workbook book, String name, List<TargetRow> rows, String heading)
      throws IOException {
    RowSink sheet = book.sheet(TargetTable.shape(name, TargetTable.ALL), heading);
    TargetTable table = new TargetTable(TargetTable.ALL, sheet);
    for (TargetRow row : rows) {
      table.add(row);
    }
    table.finish();
  }

  /** {@return what stands above each printed page: the one document's title, else the sheet} */
  private static String heading(TargetTables.Chosen chosen) {
    if (chosen.documents().size() == 1) {
      DocumentInfo info = chosen.documents().get(0).document();
      return info.title() == null ? info.source().file() : info.title();
    }
    return TargetTable.NAME;
  }

  private void findings(Workbook book, TargetTables.Chosen chosen, String heading)
      throws IOException {
    Map<DocumentId, DocumentReference> references = new LinkedHashMap<>();
    documents.forEach(
        set -> references.put(set.document().id(), DocumentReference.of(set.document())));
    FindingTable table =
        new FindingTable(
            references, book.sheet(FindingTable.SHAPE, heading + " " + FindingTable.SHAPE.name()));
    Predicate<Finding.Place> concerns = concerns(chosen);
    for (Finding finding : findings) {
      if (finding.evidence().stream().anyMatch(concerns)) {
        table.add(finding);
      }
    }
    table.finish(false);
  }

  private static Predicate<Finding.Place> concerns(TargetTables.Chosen chosen) {
    if (chosen.units() != null) {
      Set<String> targets =
          chosen.rows().stream().map(row -> row.target().id()).collect(Collectors.toSet());
      return place -> place.target() != null && targets.contains(place.target());
    }
    Set<DocumentId> ids =
        chosen.documents().stream().map(set -> set.document().id()).collect(Collectors.toSet());
    return place -> ids.contains(place.document());
  }

  private void changes(Workbook book, TargetTables.Chosen chosen, String heading)
      throws IOException {
    NoticeChanges changes =
        new NoticeChanges(
            catalogue, book.sheet(NoticeChanges.shape(), heading + " " + NoticeChanges.NAME));
    Predicate<TargetChange> wanted =
        change ->
            Stream.of(change.before(), change.after()).anyMatch(target -> isOf(target, chosen));
    Map<DocumentId, TargetSet> byId = new LinkedHashMap<>();
    documents.forEach(set -> byId.put(set.document().id(), set));
    List<DocumentInfo> all = documents.stream().map(TargetSet::document).toList();
    List<DocumentInfo> newest =
        NoticeChanges.series(chosen.documents().stream().map(TargetSet::document).toList()).stream()
            .map(NoticeChanges::latest)
            .toList();
    for (TargetSet set : chosen.documents()) {
      if (!chosen.isWhole() || newest.contains(set.document())) {
        DocumentId last = NoticeChanges.before(set.document(), all);
        TargetSet before = last == null ? null : byId.get(last);
        if (before != null) {
          changes.add(before, set, wanted);
        }
      }
    }
    changes.finish();
  }

  private static boolean isOf(@Nullable Target target, TargetTables.Chosen chosen) {
    Set<String> units = chosen.units();
    return target != null && (units == null || TargetTables.isOf(target, units));
  }
}
