package org.mubiao.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.quantity.Decimals;

/** What stands in a cell: text, an exact number, a day, or nothing. */
public sealed interface CellValue {

  /** Nothing. */
  CellValue BLANK = new Blank();

  /** {@return the words that the cell shows} */
  String words();

  /** {@return text, or nothing for null and the empty text} */
  static CellValue of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : new Text(text);
  }

  /** {@return a number, or nothing for null} */
  static CellValue of(@Nullable BigDecimal number) {
    return number == null ? BLANK : new Number(number);
  }

  /** {@return a whole number, or nothing for null} */
  static CellValue of(@Nullable Integer number) {
    return number == null ? BLANK : new Number(BigDecimal.valueOf(number));
  }

  /** {@return a day, or nothing for null} */
  static CellValue of(@Nullable LocalDate day) {
    return day == null ? BLANK : new Day(day);
  }

  /** An empty cell. */
  record Blank() implements CellValue {
    @Override
    public String words() {
      return "";
    }
  }

  /**
   * Text.
   *
   * @param words the text, without line ends
   */
  record Text(String words) implements CellValue {
    /** Puts the text on one line: a table has rows of its own. */
    public Text {
      words = OneLine.of(words);
    }
  }

  /**
   * An exact number.
   *
   * @param value the number
   */
  record Number(BigDecimal value) implements CellValue {
    /** Brings the number into its one form. */
    public Number {
      value = Decimals.plain(value);
    }

    @Override
    public String words() {
      return value.toPlainString();
    }
  }

  /**
   * A number with the sign that says how it bounds: ≥25.
   *
   * @param sign sign before it
   * @param value the number
   */
  record Bound(String sign, BigDecimal value) implements CellValue {
    /** Brings the number into its one form. */
    public Bound {
      value = Decimals.plain(value);
    }

    @Override
    public String words() {
      return sign + value.toPlainString();
    }
  }

  /**
   * A calendar day.
   *
   * @param value the day
   */
  record Day(LocalDate value) implements CellValue {
    @Override
    public String words() {
      return value.toString();
    }
  }
}
