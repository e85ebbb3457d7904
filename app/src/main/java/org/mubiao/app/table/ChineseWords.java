package org.mubiao.app.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/** The words that tables show for the model's values. */
public final class ChineseWords {

  private static final Map<String, String> REVIEW =
      Map.ofEntries(
          Map.entry("indicator-inherited", "指标承前省略"),
          Map.entry("indicator-unknown", "未归入统一指标"),
          Map.entry("name-uncertain", "指标名称存疑"),
          Map.entry("gap-to-others", "数值系与他处或计划的差距"),
          Map.entry("number-in-words", "数字为汉字写法"),
          Map.entry("unit-assumed", "单位系推定"),
          Map.entry("unit-unknown", "单位未识别"),
          Map.entry("period-assumed", "期间系推定"),
          Map.entry("period-unknown", "期间未写明"),
          Map.entry("row-incomplete", "同行有未能辨认的数值"),
          Map.entry("ocr-uncertain", "识别存疑"),
          Map.entry("scope-inherited", "范围承前省略"),
          Map.entry("status-assumed", "类型系推定"),
          Map.entry("task", "无数字任务"));

  private ChineseWords() {}

  /** {@return 目标 or 实绩} */
  public static String of(Status status) {
    return switch (status) {
      case TARGET -> "目标";
      case ACTUAL -> "实绩";
    };
  }

  /** {@return 指标 or 事项} */
  public static String of(TargetKind kind) {
    return switch (kind) {
      case QUANTITY -> "指标";
      case MILESTONE -> "事项";
    };
  }

  /** {@return 总量, 新增, 净增, 增长, 下降 or 累计; null for null} */
  public static @Nullable String of(@Nullable Measure measure) {
    if (measure == null) {
      return null;
    }
    return switch (measure) {
      case LEVEL -> "总量";
      case NEW -> "新增";
      case NET -> "净增";
      case GROWTH -> "增长";
      case REDUCTION -> "下降";
      case CUMULATIVE -> "累计";
    };
  }

  /** {@return 指标, 事项 or 段落} */
  public static String of(HitKind kind) {
    return switch (kind) {
      case TARGET -> of(TargetKind.QUANTITY);
      case MILESTONE -> of(TargetKind.MILESTONE);
      case PASSAGE -> "段落";
    };
  }

  /** {@return 每年, 每季度 or 每月; null for null} */
  public static @Nullable String of(@Nullable Recurrence recurrence) {
    if (recurrence == null) {
      return null;
    }
    return switch (recurrence) {
      case ANNUAL -> "每年";
      case QUARTERLY -> "每季度";
      case MONTHLY -> "每月";
    };
  }

  /** {@return 约束性 or 预期性; null for null} */
  public static @Nullable String of(@Nullable Force force) {
    if (force == null) {
      return null;
    }
    return switch (force) {
      case BINDING -> "约束性";
      case EXPECTED -> "预期性";
    };
  }

  /** {@return 明示 or 推定; null where no unit is named} */
  public static @Nullable String of(UnitRoles roles) {
    return switch (roles) {
      case STATED -> "明示";
      case INFERRED -> "推定";
      case NONE -> null;
    };
  }

  /** {@return what sort of disagreement it is} */
  public static String of(FindingKind kind) {
    return switch (kind) {
      case SUM_MISMATCH -> "合计不符";
      case CONTRADICTION -> "前后矛盾";
      case BELOW_ACTUAL -> "目标低于实绩";
      case RATE_MISMATCH -> "增速或分年不符";
      case SUSPECT_UNIT -> "单位名称存疑";
      case SUSPECT_NUMBER -> "数值存疑";
      case SUSPECT_TERM -> "用词存疑";
      case TARGET_MISSED -> "目标未达";
      case CROSS_CONTRADICTION -> "文件之间矛盾";
    };
  }

  /** {@return how much a finding weighs} */
  public static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "存疑";
      case NOTICE -> "提示";
    };
  }

  /** {@return why a person should look; a reason without a Chinese name stays as it is} */
  public static String review(String reason) {
    return REVIEW.getOrDefault(reason, reason);
  }

  /**
   * {@return the head of the column that shows a field, named as the JSON names it; the name itself
   * if no column does}
   */
  public static String field(String path) {
    return switch (path) {
      case "indicator.name" -> TargetColumn.INDICATOR.head();
      case "status" -> TargetColumn.STATUS.head();
      case "measure" -> TargetColumn.MEASURE.head();
      case "operator" -> TargetColumn.OPERATOR.head();
      case "value" -> TargetColumn.VALUE.head();
      case "upper" -> TargetColumn.UPPER.head();
      case "unit" -> TargetColumn.UNIT.head();
      case "period.from" -> "期间起";
      case "period.to" -> "期间止";
      case "deadline" -> TargetColumn.DEADLINE.head();
      case "scope" -> TargetColumn.SCOPE.head();
      case "leadUnits" -> TargetColumn.LEAD.head();
      case "partnerUnits" -> TargetColumn.PARTNER.head();
      default -> path;
    };
  }

  /** {@return the names as written, joined by 、} */
  public static String of(List<ResponsibleUnit> units) {
    return units.stream().map(ResponsibleUnit::name).collect(Collectors.joining("、"));
  }

  /** {@return 2025 or 2023—2025; null for null} */
  public static @Nullable String of(@Nullable PlanYears plan) {
    if (plan == null) {
      return null;
    }
    return plan.single() ? Integer.toString(plan.from()) : plan.from() + "—" + plan.to();
  }

  /**
   * {@return the period as people write it: 2025年, 2023—2025年, 2022年上半年; null if it has no days}
   */
  public static @Nullable String of(@Nullable Period period) {
    CalendarStretch days = CalendarStretch.of(period);
    if (days == null) {
      return null;
    }
    String year = days.from().getYear() + "年";
    return switch (days.kind()) {
      case YEAR -> year;
      case YEARS -> days.from().getYear() + "—" + days.to().getYear() + "年";
      case HALF -> year + (days.number() == 1 ? "上半年" : "下半年");
      case QUARTER -> year + "第" + days.number() + "季度";
      case MONTH -> year + days.number() + "月";
      case MONTHS -> year + days.from().getMonthValue() + "—" + days.number() + "月";
      case DAY -> days.from().toString();
      case DAYS -> days.from() + "至" + days.to();
    };
  }

  /** {@return what is measured from: 2015年, 2022年 23%; null for null} */
  public static @Nullable String of(@Nullable Base base) {
    if (base == null) {
      return null;
    }
    LocalDate from = base.from();
    LocalDate to = base.to();
    String time = from == null || to == null ? null : of(new Period(from, to, null, null));
    String unit = base.unit() == null ? "" : base.unit();
    String value = base.value() == null ? null : base.value().toPlainString() + unit;
    if (time == null) {
      return value;
    }
    return value == null ? time : time + " " + value;
  }
}
