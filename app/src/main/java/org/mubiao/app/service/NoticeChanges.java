package org.mubiao.app.service;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.ColumnLook;
import org.mubiao.app.table.RowSink;
import org.mubiao.app.table.TableShape;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.TargetSet;

/** What changed from the last notice of the same issuer and kind, for each of several notices. */
final class NoticeChanges {

  /** Name of its sheet. */
  static final String NAME = "与上年对比";

  private static final String NONE = "没有同一发文机关、同一文种的更早文件可比。";

  /** No wider than paper can take. */
  private static final int TEXT_WIDTH = 26;

  private final DiffTargets diff;
  private final RowSink sheet;
  private boolean isEmpty = true;

  /**
   * Begins with no row.
   *
   * @param catalogue indicators, by which changes are told
   * @param sheet takes the rows, which have {@link #shape}
   */
  NoticeChanges(IndicatorCatalogue catalogue, RowSink sheet) {
    diff = new DiffTargets(catalogue);
    this.sheet = sheet;
  }

  /** {@return name, heads and columns} */
  static TableShape shape() {
    List<String> heads = new ArrayList<>(List.of("文件", "上一份文件"));
    heads.addAll(ChangeTable.of(List.of(), false).shape().heads());
    return new TableShape(
        NAME, heads, Collections.nCopies(heads.size(), ColumnLook.fitting(TEXT_WIDTH)));
  }

  /**
   * Adds what changed to one notice.
   *
   * @param last the notice before it
   * @param set the notice
   * @param wanted which changes are wanted
   */
  void add(TargetSet last, TargetSet set, Predicate<TargetChange> wanted) throws IOException {
    List<TargetChange> changes = diff.diff(last, set).stream().filter(wanted).toList();
    for (List<CellValue> row : ChangeTable.of(changes, false).rows()) {
      List<CellValue> cells =
          new ArrayList<>(
              List.of(CellValue.of(title(set.document())), CellValue.of(title(last.document()))));
      cells.addAll(row);
      sheet.row(cells);
      isEmpty = false;
    }
  }

  /** Ends the table; if nothing may be compared, a row says so. */
  void finish() throws IOException {
    if (isEmpty) {
      List<CellValue> note = new ArrayList<>(List.of(CellValue.of(NONE)));
      note.addAll(Collections.nCopies(shape().heads().size() - 1, CellValue.BLANK));
      sheet.row(note);
    }
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

  /**
   * {@return the last notice before {@code info} of the same issuer and kind, null if there is
   * none}
   */
  static @Nullable DocumentId before(DocumentInfo info, List<DocumentInfo> documents) {
    NoticeHead last =
        LastNotice.before(NoticeHead.of(info), documents.stream().map(NoticeHead::of).toList())
            .notice();
    return last == null ? null : last.id();
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
