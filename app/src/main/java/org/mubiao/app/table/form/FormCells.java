package org.mubiao.app.table.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;

/**
 * Says what stands in the cells of a form. Where the form has no column for the comparison, the
 * unit or the kind of figure, these are shown with the number: a number alone would say another
 * thing. The number stays a number, so that sums of the form go on working.
 */
final class FormCells {

  /** The one unit that spreadsheets know themselves. */
  static final String PERCENT = "%";

  private final FormHead head;

  FormCells(FormHead head) {
    this.head = head;
  }

  /**
   * What stands in a cell.
   *
   * @param value the value
   * @param before words shown before a number, often empty
   * @param after words shown after a number, often empty
   * @param percent whether the number counts hundredths
   */
  record Content(CellValue value, String before, String after, boolean percent) {
    static Content of(CellValue value) {
      return new Content(value, "", "", false);
    }
  }

  /** {@return what stands under a head in the row with this number, from 1} */
  Content of(FormHeads.Meaning meaning, TargetRow row, int number) {
    FormField field = meaning.field();
    if (field.isCount()) {
      return Content.of(CellValue.of(Integer.valueOf(number)));
    }
    if (field.isResponsible()) {
      return Content.of(CellValue.of(units(row.target().responsibility())));
    }
    TargetColumn column = Objects.requireNonNull(field.column());
    if (column == TargetColumn.VALUE) {
      Integer year = meaning.year();
      return year == null || speaksOf(row.target(), year)
          ? value(row.target())
          : Content.of(CellValue.BLANK);
    }
    return Content.of(column == TargetColumn.HINTS ? remarks(row) : column.of(row));
  }

  /** That the catalogue has no entry for an indicator is nothing to tell those who fill forms. */
  private static CellValue remarks(TargetRow row) {
    String words =
        Arrays.stream(TargetColumn.HINTS.of(row).words().split("；", -1))
            .filter(hint -> !hint.equals(ChineseWords.review("indicator-unknown")))
            .filter(hint -> !hint.equals(ChineseWords.review("task")))
            .collect(Collectors.joining("；"));
    return CellValue.of(words);
  }

  private static String units(Responsibility responsibility) {
    List<ResponsibleUnit> all = new ArrayList<>(responsibility.lead());
    all.addAll(responsibility.partner());
    return ChineseWords.of(all);
  }

  private static boolean speaksOf(Target target, int year) {
    Period period = target.period();
    LocalDate to = period == null ? null : period.to();
    LocalDate from = period == null ? null : period.from();
    if (from == null || to == null || period == null) {
      return true;
    }
    return period.recurrence() == null
        ? to.getYear() == year
        : from.getYear() <= year && year <= to.getYear();
  }

  private Content value(Target target) {
    Amount amount = target.amount();
    if (amount == null) {
      return Content.of(CellValue.BLANK);
    }
    BigDecimal upper = amount.upper();
    String unit = head.has(TargetColumn.UNIT) ? "" : amount.unit();
    String kind = kind(target);
    boolean range = amount.operator() == Operator.RANGE && upper != null;
    if (range && !head.has(TargetColumn.UPPER)) {
      return Content.of(
          CellValue.of(
              kind
                  + amount.value().toPlainString()
                  + "—"
                  + Objects.requireNonNull(upper).toPlainString()
                  + unit));
    }
    boolean plain =
        head.has(TargetColumn.OPERATOR)
            || amount.operator() == Operator.EQ
            || amount.operator() == Operator.RANGE;
    return new Content(
        CellValue.of(amount.value()),
        kind + (plain ? "" : amount.operator().sign()),
        unit,
        PERCENT.equals(amount.unit()));
  }

  /** {@return 增长, 下降, 净增 or 累计, where neither a column nor the name says it} */
  private String kind(Target target) {
    Measure measure = target.measure();
    String words = ChineseWords.of(measure);
    if (words == null || measure == Measure.LEVEL || head.has(TargetColumn.MEASURE)) {
      return "";
    }
    String name = target.indicator().name();
    boolean told = name.contains(words) || (measure == Measure.NEW && name.contains("新"));
    boolean shown = head.has(TargetColumn.INDICATOR);
    return told && shown ? "" : words;
  }
}
