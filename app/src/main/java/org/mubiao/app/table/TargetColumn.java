package org.mubiao.app.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;

/** The columns of the target table, in their order. The running number is no column of a record. */
public enum TargetColumn {
  /** Area. */
  REGION("地区", ColumnLook.wide(9), row -> CellValue.of(name(row.document().region()))),
  /** Year or years of the plan, else of the value. */
  YEAR("年度", ColumnLook.wide(7), TargetColumn::year),
  /** Title of the document, else its file. */
  DOCUMENT("文件", ColumnLook.aside(30), TargetColumn::title),
  /** 发文字号. */
  NUMBER("发文字号", ColumnLook.aside(20), row -> CellValue.of(row.document().number())),
  /** Section. */
  SECTION("章节", ColumnLook.wide(9), row -> CellValue.of(row.section())),
  /** Indicator in the document's words. */
  INDICATOR("指标", ColumnLook.wide(26), row -> CellValue.of(row.target().indicator().name())),
  /** Indicator in the catalogue's words. */
  LABEL("统一指标", ColumnLook.aside(22), row -> CellValue.of(row.target().indicator().label())),
  /** Target or actual. */
  STATUS("类型", ColumnLook.wide(6), row -> CellValue.of(ChineseWords.of(row.target().status()))),
  /** Kind of figure. */
  MEASURE("口径", ColumnLook.wide(6), row -> CellValue.of(ChineseWords.of(row.target().measure()))),
  /** Comparison. */
  OPERATOR("比较", ColumnLook.wide(6), TargetColumn::operator),
  /** Value as written. */
  VALUE("目标值", ColumnLook.wide(10), row -> amount(row, Amount::value)),
  /** Unit as written. */
  UNIT("单位", ColumnLook.wide(8), TargetColumn::unit),
  /** Time covered. */
  PERIOD("期间", ColumnLook.wide(13), row -> CellValue.of(ChineseWords.of(row.target().period()))),
  /** Last day. */
  DEADLINE("完成时限", ColumnLook.wide(12), row -> CellValue.of(row.target().deadline())),
  /** Part of the area. */
  SCOPE("适用范围", ColumnLook.ifUsed(12), row -> CellValue.of(row.target().scope())),
  /** Leading units. */
  LEAD(
      "牵头单位",
      ColumnLook.wide(14),
      row -> CellValue.of(ChineseWords.of(row.target().responsibility().lead()))),
  /** Partner units. */
  PARTNER(
      "协同单位",
      ColumnLook.ifUsed(18),
      row -> CellValue.of(ChineseWords.of(row.target().responsibility().partner()))),
  /** How the roles are known. */
  ROLES(
      "单位来源",
      ColumnLook.aside(7),
      row -> CellValue.of(ChineseWords.of(row.target().responsibility().roles()))),
  /** Evidence. */
  EVIDENCE("原文", ColumnLook.wide(36), row -> CellValue.of(row.target().evidence().text())),
  /** Page. */
  PAGE("页码", ColumnLook.ifUsed(6), row -> CellValue.of(row.target().evidence().page())),
  /** Why a person should look. */
  HINTS("提示", ColumnLook.ifUsed(17), TargetColumn::hints),
  /** Upper end of a range. */
  UPPER("上限", ColumnLook.ifUsed(9), row -> amount(row, Amount::upper)),
  /** Recurrence. */
  RECURRENCE("周期", ColumnLook.ifUsed(7), TargetColumn::recurrence),
  /** What a growth is measured from. */
  BASE("基期", ColumnLook.ifUsed(9), row -> CellValue.of(ChineseWords.of(row.target().base()))),
  /** How strictly it binds. */
  FORCE("属性", ColumnLook.ifUsed(8), row -> CellValue.of(ChineseWords.of(row.target().force()))),
  /** Quantity or milestone. */
  KIND("记录类别", ColumnLook.aside(8), row -> CellValue.of(ChineseWords.of(row.target().kind()))),
  /** Value in base units. */
  NORMALIZED(
      "折算值", ColumnLook.aside(16), row -> normalized(row, amount -> CellValue.of(amount.value()))),
  /** Base unit. */
  NORMALIZED_UNIT(
      "折算单位", ColumnLook.aside(9), row -> normalized(row, amount -> CellValue.of(amount.unit()))),
  /** Code of the area. */
  REGION_CODE("地区代码", ColumnLook.aside(9), TargetColumn::code),
  /** Id of the record. */
  ID("编号", ColumnLook.aside(34), row -> CellValue.of(row.target().id()));

  /** Head of the first column of every table, which counts the rows. */
  public static final String COUNT = "序号";

  private final String head;

  // A record of a number and a word.
  @SuppressWarnings("ImmutableEnumChecker")
  private final ColumnLook look;

  // What reads a cell is a method without state; the checker cannot see that of a Function.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<TargetRow, CellValue> value;

  TargetColumn(String head, ColumnLook look, Function<TargetRow, CellValue> value) {
    this.head = head;
    this.look = look;
    this.value = value;
  }

  /** {@return the head of the column} */
  public String head() {
    return head;
  }

  /** {@return how the column stands in a workbook} */
  public ColumnLook look() {
    return look;
  }

  /** {@return what stands in this column of a row} */
  public CellValue of(TargetRow row) {
    return value.apply(row);
  }

  private static @Nullable String name(@Nullable Region region) {
    return region == null ? null : region.name();
  }

  private static CellValue year(TargetRow row) {
    PlanYears plan = row.document().plan();
    Period period = row.target().period();
    LocalDate from = period == null ? null : period.from();
    LocalDate to = period == null ? null : period.to();
    if (plan == null && from != null && to != null) {
      plan = new PlanYears(from.getYear(), to.getYear());
    }
    return plan != null && plan.single()
        ? CellValue.of(Integer.valueOf(plan.from()))
        : CellValue.of(ChineseWords.of(plan));
  }

  private static CellValue title(TargetRow row) {
    String title = row.document().title();
    return CellValue.of(title == null ? row.document().file() : title);
  }

  private static CellValue operator(TargetRow row) {
    Amount amount = row.target().amount();
    return CellValue.of(amount == null ? null : amount.operator().sign());
  }

  private static CellValue amount(
      TargetRow row, Function<Amount, java.math.@Nullable BigDecimal> part) {
    Amount amount = row.target().amount();
    return amount == null ? CellValue.BLANK : CellValue.of(part.apply(amount));
  }

  private static CellValue unit(TargetRow row) {
    Amount amount = row.target().amount();
    return CellValue.of(amount == null ? null : amount.unit());
  }

  private static CellValue recurrence(TargetRow row) {
    Period period = row.target().period();
    return CellValue.of(period == null ? null : ChineseWords.of(period.recurrence()));
  }

  private static CellValue normalized(TargetRow row, Function<NormalizedAmount, CellValue> part) {
    NormalizedAmount amount = row.target().normalized();
    return amount == null ? CellValue.BLANK : part.apply(amount);
  }

  private static CellValue code(TargetRow row) {
    Region region = row.document().region();
    return CellValue.of(region == null ? null : region.code());
  }

  private static CellValue hints(TargetRow row) {
    Target target = row.target();
    List<String> hints = new ArrayList<>();
    target.review().forEach(reason -> hints.add(ChineseWords.review(reason)));
    for (Finding finding : row.findings()) {
      String kind = ChineseWords.of(finding.kind());
      if (!hints.contains(kind)) {
        hints.add(kind);
      }
    }
    for (Correction correction : target.corrections()) {
      hints.add(
          correction.field().equals("checked")
              ? "已核对"
              : "已更正（" + ChineseWords.field(correction.field()) + "）");
    }
    return CellValue.of(String.join("；", hints));
  }
}
