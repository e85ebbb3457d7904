package org.mubiao.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.MatchedBy;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;

/** What changed from one document to the next: one row an indicator. */
public final class ChangeTable {

  private ChangeTable() {}

  /** {@return the table; what did not change is left out unless it is asked for} */
  public static TableData of(List<TargetChange> changes, boolean unchangedToo) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (TargetChange change : changes) {
      if (unchangedToo || change.change() != ChangeKind.UNCHANGED) {
        rows.add(row(change));
      }
    }
    return new TableData(
        new TableShape("变化", List.of("变化", "指标", "原目标", "新目标", "原时限", "新时限", "原牵头", "新牵头", "说明")),
        rows);
  }

  private static List<CellValue> row(TargetChange change) {
    Target before = change.before();
    Target after = change.after();
    return List.of(
        CellValue.of(words(change.change())),
        CellValue.of(change.indicator().name()),
        CellValue.of(value(before)),
        CellValue.of(value(after)),
        CellValue.of(deadline(before)),
        CellValue.of(deadline(after)),
        CellValue.of(lead(before)),
        CellValue.of(lead(after)),
        CellValue.of(remark(change)));
  }

  private static @Nullable String value(@Nullable Target target) {
    if (target == null) {
      return null;
    }
    Amount amount = target.amount();
    String measure = ChineseWords.of(target.measure());
    return amount == null ? "有" : measure + " " + ComparisonTables.words(amount);
  }

  private static @Nullable LocalDate deadline(@Nullable Target target) {
    return target == null ? null : target.deadline();
  }

  private static @Nullable String lead(@Nullable Target target) {
    return target == null ? null : ChineseWords.of(target.responsibility().lead());
  }

  private static String remark(TargetChange change) {
    List<String> parts = new ArrayList<>();
    Boolean better = change.better();
    if (better != null) {
      parts.add(better ? "要求提高" : "要求降低");
    }
    change.alsoChanged().forEach(also -> parts.add(words(also)));
    if (change.matchedBy() == MatchedBy.SIMILAR_NAME && change.before() != null) {
      parts.add("按相近名称对应：" + change.before().indicator().name());
    }
    return String.join("；", parts);
  }

  /** {@return the kind of change} */
  public static String words(ChangeKind kind) {
    return switch (kind) {
      case NEW -> "新增";
      case DROPPED -> "取消";
      case RAISED -> "上调";
      case LOWERED -> "下调";
      case DEADLINE_MOVED -> "时限变动";
      case UNITS_CHANGED -> "单位变动";
      case WORDING_CHANGED -> "表述变动";
      case UNCHANGED -> "不变";
    };
  }
}
