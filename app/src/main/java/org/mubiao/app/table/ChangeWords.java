package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.ChangeKind;
import org.mubiao.model.comparison.MatchedBy;
import org.mubiao.model.comparison.Step;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.comparison.UnitMove;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;

/** What tables and texts say of a change, in Chinese or English. */
final class ChangeWords {

  private ChangeWords() {}

  static String kind(ChangeKind kind, boolean english) {
    return english ? kind.code() : chinese(kind);
  }

  private static String chinese(ChangeKind kind) {
    return switch (kind) {
      case NEW -> "新增";
      case DROPPED -> "取消";
      case RAISED -> "上调";
      case LOWERED -> "下调";
      case NOT_COMPARABLE -> "不可比";
      case DEADLINE_MOVED -> "时限变动";
      case UNITS_CHANGED -> "单位变动";
      case WORDING_CHANGED -> "表述变动";
      case UNCHANGED -> "不变";
    };
  }

  /** {@return what is promised: the kind of figure and the value; nothing without a number} */
  static @Nullable String value(@Nullable Target target, boolean english) {
    Amount amount = target == null ? null : target.amount();
    if (target == null || amount == null || target.measure() == null) {
      return null;
    }
    String measure =
        english
            ? target.measure().name().toLowerCase(Locale.ROOT)
            : String.valueOf(ChineseWords.of(target.measure()));
    return measure + " " + ComparisonTables.words(amount);
  }

  /** {@return how far the value moved, with its sign; null if it did not} */
  static @Nullable String step(TargetChange change) {
    Step step = change.step();
    if (step == null || step.value().signum() == 0) {
      return null;
    }
    String percent = step.percent() == null ? "" : "，" + signed(step.percent()) + "%";
    return signed(step.value()) + step.unit() + percent;
  }

  private static String signed(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + value.toPlainString();
  }

  /** {@return whether more or less is asked for; null if that cannot be told} */
  static @Nullable String ambition(TargetChange change, boolean english) {
    Boolean better = change.better();
    if (better == null) {
      return null;
    }
    return english ? better ? "asks for more" : "asks for less" : better ? "要求提高" : "要求降低";
  }

  /** {@return whether it is due earlier or later; null if neither} */
  static @Nullable String deadline(TargetChange change, boolean english) {
    Integer months = change.months();
    if (months == null) {
      return null;
    }
    int number = Math.abs(months);
    String chinese = number == 0 ? "时限日期不同" : "时限" + (months > 0 ? "推后" : "提前") + number + "个月";
    String inEnglish =
        number == 0
            ? "due on another day"
            : "due "
                + number
                + " month"
                + (number == 1 ? "" : "s")
                + (months > 0 ? " later" : " earlier");
    return english ? inEnglish : chinese;
  }

  /** {@return who came, who left, whose part is another; null if nobody} */
  static @Nullable String units(TargetChange change, boolean english) {
    List<String> parts = new ArrayList<>();
    for (UnitMove move : change.units()) {
      parts.add(english ? move.unit() + " " + english(move.kind()) : chinese(move));
    }
    return parts.isEmpty() ? null : String.join(english ? "; " : "；", parts);
  }

  private static String chinese(UnitMove move) {
    String unit = move.unit();
    return switch (move.kind()) {
      case LEAD_ADDED -> "新增牵头 " + unit;
      case PARTNER_ADDED -> "新增协同 " + unit;
      case LEAD_LEFT -> "不再牵头 " + unit;
      case PARTNER_LEFT -> "不再协同 " + unit;
      case BECAME_LEAD -> unit + " 由协同改为牵头";
      case BECAME_PARTNER -> unit + " 由牵头改为协同";
    };
  }

  private static String english(UnitMove.Kind kind) {
    return switch (kind) {
      case LEAD_ADDED -> "now leads";
      case PARTNER_ADDED -> "is now a partner";
      case LEAD_LEFT -> "does not lead any more";
      case PARTNER_LEFT -> "is no partner any more";
      case BECAME_LEAD -> "leads instead of helping";
      case BECAME_PARTNER -> "helps instead of leading";
    };
  }

  /** {@return the old words where they were others; null if they were not} */
  static @Nullable String oldName(TargetChange change) {
    Target before = change.before();
    Target after = change.after();
    return before == null
            || after == null
            || before.indicator().name().equals(after.indicator().name())
        ? null
        : before.indicator().name();
  }

  /** {@return what else is to be said in one cell, apart from what other columns say} */
  static String remark(TargetChange change, boolean english) {
    List<String> parts = new ArrayList<>();
    if (change.obstacle() != null) {
      parts.add(english ? change.obstacle().english() : change.obstacle().chinese());
    }
    String deadline = deadline(change, english);
    if (deadline != null) {
      parts.add(deadline);
    }
    change.alsoChanged().forEach(also -> parts.add(kind(also, english)));
    return String.join(english ? "; " : "；", parts);
  }

  /** {@return how old and new were matched, in words; of a record alone only that it is} */
  static String match(TargetChange change, boolean english) {
    return change.matchedBy() == MatchedBy.NONE && !english
        ? "无对应：" + change.explanation().chinese()
        : change.explanation().in(english);
  }
}
