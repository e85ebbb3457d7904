package org.mubiao.app.table;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.target.Base;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.time.Period;

/**
 * The English words for the model's values. What documents say, such as names of indicators and
 * units, stays as they say it.
 */
public final class EnglishWords {

  private EnglishWords() {}

  /** {@return a cell of the target table, with what is no word of the document in English} */
  public static String of(TargetColumn column, TargetRow row) {
    Target target = row.target();
    String words =
        switch (column) {
          case STATUS -> target.status().code();
          case MEASURE -> target.measure() == null ? null : target.measure().code();
          case PERIOD -> of(target.period());
          case ROLES -> of(target.responsibility().roles());
          case HINTS -> hints(row);
          case RECURRENCE -> recurrence(target.period());
          case BASE -> of(target.base());
          case FORCE -> target.force() == null ? null : target.force().code();
          case KIND -> of(target.kind());
          default -> column.of(row).words();
        };
    return words == null ? "" : words;
  }

  /** {@return quantity or milestone} */
  static String of(TargetKind kind) {
    return kind.code();
  }

  /** {@return stated or inferred; null where no unit is named} */
  private static @Nullable String of(UnitRoles roles) {
    return roles == UnitRoles.NONE ? null : roles.code();
  }

  private static @Nullable String recurrence(@Nullable Period period) {
    return period == null || period.recurrence() == null ? null : period.recurrence().code();
  }

  private static String hints(TargetRow row) {
    List<String> hints = new ArrayList<>();
    row.target().review().forEach(reason -> hints.add(apart(reason)));
    for (Finding finding : row.findings()) {
      String kind = apart(finding.kind().code());
      if (!hints.contains(kind)) {
        hints.add(kind);
      }
    }
    for (Correction correction : row.target().corrections()) {
      String field = correction.field();
      hints.add(field.equals("checked") ? field : "corrected (" + field + ")");
    }
    return String.join("; ", hints);
  }

  private static String apart(String code) {
    return code.replace('-', ' ');
  }

  /** {@return 2025 or 2023–2025; null for null} */
  public static @Nullable String of(@Nullable PlanYears plan) {
    if (plan == null) {
      return null;
    }
    return plan.single() ? Integer.toString(plan.from()) : plan.from() + "–" + plan.to();
  }

  /**
   * {@return the period: 2025, 2023–2025, first half of 2022, Q3 2022, May 2022, March–May 2022,
   * 2022-03-01 to 2022-04-15; null if it has no days}
   */
  public static @Nullable String of(@Nullable Period period) {
    CalendarStretch days = CalendarStretch.of(period);
    if (days == null) {
      return null;
    }
    int year = days.from().getYear();
    return switch (days.kind()) {
      case YEAR -> Integer.toString(year);
      case YEARS -> year + "–" + days.to().getYear();
      case HALF -> (days.number() == 1 ? "first half of " : "second half of ") + year;
      case QUARTER -> "Q" + days.number() + " " + year;
      case MONTH -> month(days.from()) + " " + year;
      case MONTHS -> month(days.from()) + "–" + month(days.to()) + " " + year;
      case DAY -> days.from().toString();
      case DAYS -> days.from() + " to " + days.to();
    };
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@return what is measured from: 2015, 2022 23 %; null for null} */
  private static @Nullable String of(@Nullable Base base) {
    if (base == null) {
      return null;
    }
    LocalDate from = base.from();
    LocalDate to = base.to();
    String time = from == null || to == null ? null : of(new Period(from, to, null, null));
    String unit = base.unit() == null ? "" : " " + base.unit();
    String value = base.value() == null ? null : base.value().toPlainString() + unit;
    if (time == null) {
      return value;
    }
    return value == null ? time : time + ": " + value;
  }
}
