package org.mubiao.extractor.parse.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number format of a spreadsheet: makes of a stored number what is shown in its cell. Never
 * fails: what it does not know is shown as a plain number.
 */
final class NumberFormat {

  /** Shows a number as it is. */
  static final NumberFormat GENERAL = new NumberFormat(List.of());

  private static final int GENERAL_WIDTH = 11;
  private static final int LONGEST_CODE = 1000;

  /** Numbers are stored with more digits than are ever shown. */
  private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** What the formats that need no code mean in Chinese programs. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(14, "yyyy/m/d"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy年m月"),
          Map.entry(28, "m月d日"),
          Map.entry(29, "m月d日"),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(32, "h时mm分"),
          Map.entry(33, "h时mm分ss秒"),
          Map.entry(34, "上午/下午h时mm分"),
          Map.entry(35, "上午/下午h时mm分ss秒"),
          Map.entry(36, "yyyy年m月"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;-#,##0.00"),
          Map.entry(41, "#,##0;-#,##0;-"),
          Map.entry(42, "¥#,##0;-¥#,##0;-"),
          Map.entry(43, "#,##0.00;-#,##0.00;-"),
          Map.entry(44, "¥#,##0.00;-¥#,##0.00;-"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(50, "yyyy年m月"),
          Map.entry(51, "m月d日"),
          Map.entry(52, "yyyy年m月"),
          Map.entry(53, "m月d日"),
          Map.entry(54, "m月d日"),
          Map.entry(55, "上午/下午h时mm分"),
          Map.entry(56, "上午/下午h时mm分ss秒"),
          Map.entry(57, "yyyy年m月"),
          Map.entry(58, "m月d日"));

  private final List<FormatSection> sections;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
  }

  /** {@return the format with this code} */
  static NumberFormat ofCode(String code) {
    if (code.length() > LONGEST_CODE || code.equalsIgnoreCase("general")) {
      return GENERAL;
    }
    List<FormatSection> sections = new ArrayList<>();
    for (String part : parts(code)) {
      sections.add(FormatSection.of(part));
    }
    return new NumberFormat(sections);
  }

  /** {@return the format that programs know by this number, null if a file has to define it} */
  static @Nullable NumberFormat builtIn(int id) {
    String code = BUILT_IN.get(id);
    return code == null ? null : ofCode(code);
  }

  private static List<String> parts(String code) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < code.length(); i = FormatSection.behind(code, i)) {
      if (code.charAt(i) == ';') {
        parts.add(code.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(code.substring(from));
    return parts;
  }

  /**
   * Shows a number.
   *
   * @param number as stored
   * @param since1904 whether days are counted from 1904
   * @return what stands in the cell, which may be nothing
   */
  String show(double number, boolean since1904) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    BigDecimal value = new BigDecimal(Double.toString(number)).round(SHOWN_DIGITS);
    FormatSection section = section(value);
    if (section == null) {
      return general(value);
    }
    boolean negative = value.signum() < 0;
    boolean signShown = negative && !section.saysNegative(isSecondOfSeveral(section));
    return section.show(value.abs(), signShown, value, since1904).strip();
  }

  private boolean isSecondOfSeveral(FormatSection section) {
    return sections.size() > 1 && section == sections.get(1);
  }

  /** {@return what stands in a cell that holds words} */
  String show(String words) {
    for (FormatSection section : sections) {
      if (section.isForWords() && (section == last() || sections.size() == 4)) {
        return section.show(words);
      }
    }
    return words;
  }

  private FormatSection last() {
    return sections.get(sections.size() - 1);
  }

  private @Nullable FormatSection section(BigDecimal value) {
    List<FormatSection> numeric = new ArrayList<>(sections);
    if (numeric.size() == 4 || (!numeric.isEmpty() && last().isForWords())) {
      numeric.remove(numeric.size() - 1);
    }
    if (numeric.isEmpty()) {
      return null;
    }
    if (numeric.stream().anyMatch(FormatSection::hasCondition)) {
      for (FormatSection section : numeric) {
        if (section.takes(value)) {
          return section;
        }
      }
      return null;
    }
    int sign = value.signum();
    if (sign < 0 && numeric.size() > 1) {
      return numeric.get(1);
    }
    return sign == 0 && numeric.size() > 2 ? numeric.get(2) : numeric.get(0);
  }

  /** {@return a number as it is shown without a format: rounded to what fits into a cell} */
  static String general(BigDecimal value) {
    int whole = Math.max(1, value.precision() - value.scale());
    BigDecimal fitting =
        value.setScale(Math.max(0, GENERAL_WIDTH - 1 - whole), RoundingMode.HALF_UP);
    BigDecimal shown = fitting.signum() == 0 ? value : fitting;
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
