package org.mubiao.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;

/** What changed from one document to the next: one row an indicator, and one a task. */
public final class ChangeTable {

  private static final List<String> HEADS =
      List.of(
          "变化", "类别", "指标", "适用范围", "原目标", "新目标", "增减", "要求", "原时限", "新时限", "原牵头", "新牵头", "单位变动",
          "说明", "原名称", "对应依据", "原文（旧）", "原文（新）");

  private static final List<String> ENGLISH_HEADS =
      List.of(
          "Change",
          "Kind",
          "Indicator",
          "Scope",
          "Old target",
          "New target",
          "Step",
          "Demand",
          "Old deadline",
          "New deadline",
          "Old lead",
          "New lead",
          "Units",
          "Remark",
          "Old name",
          "Matched by",
          "Evidence (old)",
          "Evidence (new)");

  private ChangeTable() {}

  /** {@return whether the column of this head quotes the old document} */
  public static boolean isOldEvidence(String head) {
    return head.equals(HEADS.get(HEADS.size() - 2))
        || head.equals(ENGLISH_HEADS.get(HEADS.size() - 2));
  }

  /** {@return whether the column of this head quotes the new document} */
  public static boolean isNewEvidence(String head) {
    return head.equals(HEADS.get(HEADS.size() - 1))
        || head.equals(ENGLISH_HEADS.get(HEADS.size() - 1));
  }

  /** {@return the table; what did not change is left out unless it is asked for} */
  public static TableData of(List<TargetChange> changes, boolean unchangedToo) {
    return of(changes, unchangedToo, false);
  }

  /** {@return the table in Chinese or English} */
  public static TableData of(List<TargetChange> changes, boolean unchangedToo, boolean english) {
    List<List<CellValue>> rows = new ArrayList<>();
    for (TargetChange change : changes) {
      if (unchangedToo || change.change() != ChangeKind.UNCHANGED) {
        rows.add(row(change, english));
      }
    }
    return new TableData(new TableShape("变化", english ? ENGLISH_HEADS : HEADS), rows);
  }

  private static List<CellValue> row(TargetChange change, boolean english) {
    Target before = change.before();
    Target after = change.after();
    return List.of(
        CellValue.of(ChangeWords.kind(change.change(), english)),
        CellValue.of(sort(change, english)),
        CellValue.of(change.indicator().name()),
        CellValue.of(change.latest().scope()),
        CellValue.of(ChangeWords.value(before, english)),
        CellValue.of(ChangeWords.value(after, english)),
        CellValue.of(ChangeWords.step(change)),
        CellValue.of(ChangeWords.ambition(change, english)),
        CellValue.of(deadline(before)),
        CellValue.of(deadline(after)),
        CellValue.of(lead(before)),
        CellValue.of(lead(after)),
        CellValue.of(ChangeWords.units(change, english)),
        CellValue.of(ChangeWords.remark(change, english)),
        CellValue.of(ChangeWords.oldName(change)),
        CellValue.of(ChangeWords.match(change, english)),
        CellValue.of(evidence(before)),
        CellValue.of(evidence(after)));
  }

  private static String sort(TargetChange change, boolean english) {
    TargetKind kind = change.latest().kind();
    if (change.isTask()) {
      return english ? "task" : "任务";
    }
    return english ? EnglishWords.of(kind) : ChineseWords.of(kind);
  }

  private static @Nullable LocalDate deadline(@Nullable Target target) {
    return target == null ? null : target.deadline();
  }

  private static @Nullable String lead(@Nullable Target target) {
    return target == null ? null : ChineseWords.of(target.responsibility().lead());
  }

  private static @Nullable String evidence(@Nullable Target target) {
    return target == null ? null : target.evidence().text();
  }

  /** {@return the kind of change} */
  public static String words(ChangeKind kind) {
    return ChangeWords.kind(kind, false);
  }
}
