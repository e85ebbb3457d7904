package org.mubiao.app.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Region;
import org.mubiao.model.quantity.NormalizedAmount;
import org.mubiao.model.time.Period;

/**
 * The columns of the panel, in their order, with what the data dictionary says of each. Names are
 * those of the fields in JSON.
 */
public enum PanelColumn {
  /** Name of the place. */
  PLACE(
      "place",
      Type.TEXT,
      "地区全称；文件未写明的为空",
      "full name of the place; empty where the document does not tell it",
      row -> CellValue.of(row.figure().place())),
  /** Code of the place. */
  PLACE_CODE(
      "placeCode",
      Type.TEXT,
      "行政区划代码（GB/T 2260，六位）",
      "administrative code, six digits of GB/T 2260",
      row -> region(row, Region::code)),
  /** Level of the place. */
  PLACE_LEVEL(
      "placeLevel",
      Type.TEXT,
      "行政层级：nation, province, prefecture, county, town",
      "nation, province, prefecture, county or town",
      row -> region(row, region -> region.level().code())),
  /** Year. */
  YEAR(
      "year",
      Type.INTEGER,
      "年度；跨年的数记在末年，每年的数各年一行；无年度的为空",
      "calendar year; the last one of a figure over several years, each one of a figure that holds"
          + " every year; empty where none is known",
      row -> CellValue.of(row.year())),
  /** Key of the indicator. */
  INDICATOR_KEY(
      "indicatorKey",
      Type.TEXT,
      "统一指标的标识；目录中没有的为空",
      "key in the indicator catalogue; empty for an indicator without an entry",
      row -> CellValue.of(row.figure().target().indicator().key())),
  /** Label of the indicator. */
  INDICATOR(
      "indicator",
      Type.TEXT,
      "统一指标名称；目录中没有的用原文",
      "label in the indicator catalogue, else the document's words",
      row -> CellValue.of(row.indicator())),
  /** Target or actual. */
  STATUS(
      "status",
      Type.TEXT,
      "target 目标，actual 实绩",
      "target or actual",
      row -> CellValue.of(row.figure().status().code())),
  /** Rank among figures that may not be compared. */
  RANK(
      "rank",
      Type.INTEGER,
      "同一地区、年度、指标、类型下的序号；只取 1 即每格一行，其余与之不可比",
      "1 for the row that stands for its place, year, indicator and status; 2, 3, … for further"
          + " figures that may not be compared with it",
      row -> CellValue.of(Integer.valueOf(row.rank()))),
  /** Kind of figure. */
  MEASURE(
      "measure",
      Type.TEXT,
      "口径：level 总量，new 新增，net 净增，growth 增长，reduction 下降，cumulative 累计",
      "level, new, net, growth, reduction or cumulative",
      row -> CellValue.of(row.figure().measure().code())),
  /** Comparison. */
  OPERATOR(
      "operator",
      Type.TEXT,
      "比较：eq =，ge ≥，gt >，le ≤，lt <，approx ≈，range 区间",
      "eq, ge, gt, le, lt, approx or range",
      row -> CellValue.of(row.figure().amount().operator().code())),
  /** Value as written. */
  VALUE(
      "value",
      Type.NUMBER,
      "数值，按原文单位；区间的下限",
      "value in the unit as written; the lower end of a range",
      row -> CellValue.of(row.figure().amount().value())),
  /** Upper end. */
  UPPER(
      "upper",
      Type.NUMBER,
      "区间的上限",
      "upper end of a range, else empty",
      row -> CellValue.of(row.figure().amount().upper())),
  /** Unit as written. */
  UNIT(
      "unit",
      Type.TEXT,
      "原文单位",
      "unit as written",
      row -> CellValue.of(row.figure().amount().unit())),
  /** Value in the base unit. */
  NORMALIZED_VALUE(
      "normalizedValue",
      Type.NUMBER,
      "折算为基本单位的数值",
      "value in the base unit of its dimension; empty where the unit is unknown",
      row -> normalized(row, amount -> CellValue.of(amount.value()))),
  /** Upper end in the base unit. */
  NORMALIZED_UPPER(
      "normalizedUpper",
      Type.NUMBER,
      "折算为基本单位的上限",
      "upper end of a range in the base unit",
      row -> normalized(row, amount -> CellValue.of(amount.upper()))),
  /** Base unit. */
  NORMALIZED_UNIT(
      "normalizedUnit",
      Type.TEXT,
      "基本单位",
      "base unit",
      row -> normalized(row, amount -> CellValue.of(amount.unit()))),
  /** First day. */
  PERIOD_FROM(
      "periodFrom",
      Type.DAY,
      "所指期间的第一天",
      "first day of the period it covers",
      row -> period(row, period -> CellValue.of(period.from()))),
  /** Last day. */
  PERIOD_TO(
      "periodTo",
      Type.DAY,
      "所指期间的最后一天（含）",
      "last day of the period it covers, inclusive",
      row -> period(row, period -> CellValue.of(period.to()))),
  /** Recurrence. */
  RECURRENCE(
      "recurrence",
      Type.TEXT,
      "周期：annual 每年，quarterly 每季度，monthly 每月",
      "annual, quarterly or monthly, where the value holds anew each time; else empty",
      row ->
          period(
              row,
              period ->
                  period.recurrence() == null
                      ? CellValue.BLANK
                      : CellValue.of(period.recurrence().code()))),
  /** Further statements. */
  ALSO_STATED(
      "alsoStated",
      Type.INTEGER,
      "另有几处表述同一数",
      "number of further statements of the same, whose values may differ; mubiao compare shows them",
      row -> CellValue.of(Integer.valueOf(row.alsoStated()))),
  /** Id of the document. */
  DOCUMENT(
      "document",
      Type.TEXT,
      "文件编号",
      "id of the document",
      row -> CellValue.of(row.figure().document().id().toString())),
  /** Path of the document. */
  FILE(
      "file",
      Type.TEXT,
      "文件路径",
      "file it was read from",
      row -> CellValue.of(row.figure().document().source().file())),
  /** Id of the record. */
  TARGET(
      "target",
      Type.TEXT,
      "记录编号；mubiao show 可查上下文",
      "id of the record, for mubiao show",
      row -> CellValue.of(row.figure().target().id())),
  /** Evidence. */
  EVIDENCE(
      "evidence",
      Type.TEXT,
      "原文，并为一行",
      "the words it stands in, on one line",
      row -> CellValue.of(row.figure().target().evidence().text()));

  /** What stands in a column. */
  public enum Type {
    /** Words. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** An exact decimal. */
    NUMBER,
    /** An ISO 8601 date. */
    DAY
  }

  private final String field;
  private final Type type;
  private final String chinese;
  private final String english;

  // What reads a cell is a method without state; the checker cannot see that of a Function.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<PanelRow, CellValue> value;

  PanelColumn(
      String field,
      Type type,
      String chinese,
      String english,
      Function<PanelRow, CellValue> value) {
    this.field = field;
    this.type = type;
    this.chinese = chinese;
    this.english = english;
    this.value = value;
  }

  /** {@return name of the column, and of the field in JSON} */
  public String field() {
    return field;
  }

  /** {@return what stands in it} */
  public Type type() {
    return type;
  }

  /** {@return what it means, in Chinese} */
  public String chinese() {
    return chinese;
  }

  /** {@return what it means, in English} */
  public String english() {
    return english;
  }

  /** {@return what stands in this column of a row} */
  public CellValue of(PanelRow row) {
    return value.apply(row);
  }

  private static CellValue region(PanelRow row, Function<Region, @Nullable String> part) {
    Region region = row.figure().document().region();
    return region == null ? CellValue.BLANK : CellValue.of(part.apply(region));
  }

  private static CellValue normalized(PanelRow row, Function<NormalizedAmount, CellValue> part) {
    NormalizedAmount amount = row.figure().target().normalized();
    return amount == null ? CellValue.BLANK : part.apply(amount);
  }

  private static CellValue period(PanelRow row, Function<Period, CellValue> part) {
    Period period = row.figure().target().period();
    return period == null ? CellValue.BLANK : part.apply(period);
  }
}
