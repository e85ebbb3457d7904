package org.mubiao.app.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.ColumnLook;
import org.mubiao.app.table.DisplayWidth;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.TableShape;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.TargetSet;

/** What changed from the last notice of the same issuer and kind, for each of several notices. */
final class NoticeChanges {

  /** Name of its sheet. */
  static final String NAME = "与上年对比";

  private static final String NONE = "没有同一发文机关、同一文种的更早文件可比。";
  private static final int TEXT_WIDTH = 26;

  private final DiffTargets diff;
  private final List<List<CellValue>> rows = new ArrayList<>();
  private final List<String> heads;

  NoticeChanges(IndicatorCatalogue catalogue) {
    diff = new DiffTargets(catalogue);
    List<String> all = new ArrayList<>(List.of("文件", "上一份文件"));
    all.addAll(ChangeTable.of(List.of(), false).shape().heads());
    heads = List.copyOf(all);
  }

  /**
   * Adds what changed to one notice.
   *
   * @param set the notice
   * @param documents those among which its predecessor is looked for
   * @param wanted which changes are wanted
   */
  void add(TargetSet set, List<TargetSet> documents, Predicate<TargetChange> wanted) {
    TargetSet last = DiffDocuments.lastBefore(set, documents);
    if (last == null) {
      return;
    }
    List<TargetChange> changes = diff.diff(last, set).stream().filter(wanted).toList();
    for (List<CellValue> row : ChangeTable.of(changes, false).rows()) {
      List<CellValue> cells =
          new ArrayList<>(
              List.of(CellValue.of(title(set.document())), CellValue.of(title(last.document()))));
      cells.addAll(row);
      rows.add(cells);
    }
  }

  /** {@return the table; if nothing may be compared, a row that says so} */
  TableData table() {
    List<List<CellValue>> all = rows;
    if (rows.isEmpty()) {
      List<CellValue> note = new ArrayList<>(List.of(CellValue.of(NONE)));
      note.addAll(Collections.nCopies(heads.size() - 1, CellValue.BLANK));
      all = List.of(note);
    }
    return new TableData(new TableShape(NAME, heads, looks()), all);
  }

  /** {@return columns as wide as their text, but no wider than paper can take} */
  private List<ColumnLook> looks() {
    List<ColumnLook> looks = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int widest = DisplayWidth.of(heads.get(column)) + 2;
      for (List<CellValue> row : rows) {
        widest = Math.max(widest, DisplayWidth.of(row.get(column).words()) + 2);
      }
      looks.add(ColumnLook.wide(Math.min(TEXT_WIDTH, widest)));
    }
    return looks;
  }

  /** {@return the groups of notices of one issuer and kind with two members and more} */
  static List<List<DocumentInfo>> series(List<DocumentInfo> documents) {
    Map<List<String>, List<DocumentInfo>> series = new LinkedHashMap<>();
    for (DocumentInfo info : documents) {
      if (info.issuer() != null && info.kind() != null) {
        series
            .computeIfAbsent(List.of(info.issuer(), info.kind()), key -> new ArrayList<>())
            .add(info);
      }
    }
    return series.values().stream().filter(members -> members.size() > 1).toList();
  }

  /** {@return the latest of a series} */
  static DocumentInfo latest(List<DocumentInfo> series) {
    return Collections.max(
        series,
        Comparator.comparing(NoticeChanges::day).thenComparing(info -> info.source().file()));
  }

  private static LocalDate day(DocumentInfo info) {
    LocalDate day = info.issuedOn();
    PlanYears plan = info.plan();
    if (day != null) {
      return day;
    }
    return plan == null ? LocalDate.MIN : LocalDate.of(plan.from(), 1, 1);
  }

  private static String title(DocumentInfo info) {
    String title = info.title();
    return title == null ? info.source().file() : title;
  }
}
