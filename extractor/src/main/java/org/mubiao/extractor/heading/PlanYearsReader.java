package org.mubiao.extractor.heading;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.numeral.ChineseYears;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.PlanYears;

/** The years a plan covers: from its title, else from the dates its text sets itself. */
final class PlanYearsReader {

  private static final QuickPattern RANGE =
      QuickPattern.compile("((?:19|20)\\d{2})年?[—\\-–－~至到]+((?:19|20)\\d{2})年?");
  private static final QuickPattern YEAR = QuickPattern.compile("((?:19|20)\\d{2})年");
  private static final QuickPattern FIVE =
      QuickPattern.compile("“?十([一二三四五六七八九])(?:个)?五(?:年规划|年计划)?”?");
  private static final QuickPattern BY =
      QuickPattern.compile("(?:到|至)((?:19|20)\\d{2})年|((?:19|20)\\d{2})年(?:底|末)");
  private static final QuickPattern YEARS =
      QuickPattern.compile("([一二两三四五]|\\d)年(?:行动|攻坚|提升|培育|倍增|滚动|计划|实施)");

  /** 规划期为2021—2025年: the text says itself what years it is for. */
  private static final QuickPattern SAID =
      QuickPattern.compile("(?:规划期|实施期|行动期|计划期|实施时间|期限|周期)限?(?:为|是|：)?" + RANGE.pattern());

  private static final int LONGEST_SPAN = 30;

  /** 现就我市2023—2025年交通项目建设提出如下意见: a plan's years in its preamble. */
  private static final QuickPattern SET_OUT =
      QuickPattern.compile(
          "(?:就|对|将)[^。；]{0,16}?((?:19|20)\\d{2})年?[—\\-–－~至到]+((?:19|20)\\d{2})年[^。；]{0,40}(?:提出|制定|明确|安排|印发)");

  private static final int PREAMBLE = 1_500;

  private PlanYearsReader() {}

  static @Nullable PlanYears read(
      @Nullable String written, String body, @Nullable Integer issued, boolean review) {
    // 第十四个五年规划和二〇三五年远景目标纲要 is for the five years
    String title =
        written == null || FIVE.matcher(written).find() ? written : ChineseYears.inDigits(written);
    if (title != null) {
      QuickMatcher range = RANGE.matcher(title);
      if (range.find()) {
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        if (from <= to && to - from <= LONGEST_SPAN) {
          return new PlanYears(from, to);
        }
      }
      int last = 0;
      QuickMatcher year = YEAR.matcher(title);
      while (year.find()) {
        last = Math.max(last, Integer.parseInt(year.group(1)));
      }
      if (last > 0) {
        return new PlanYears(last, last);
      }
      QuickMatcher five = FIVE.matcher(title);
      if (five.find() && !title.contains("工作报告")) {
        int from = FiveYearPlan.firstYear(five.group(1).charAt(0));
        return new PlanYears(from, from + 4);
      }
      QuickMatcher years = YEARS.matcher(title);
      if (years.find() && issued != null) {
        char c = years.group(1).charAt(0);
        int count = Character.isDigit(c) ? c - '0' : ChineseNumerals.digit(c);
        Integer end = mostNamed(body, issued);
        return end != null && end >= issued && end - issued < count + 2
            ? new PlanYears(Math.min(issued, end), end)
            : new PlanYears(issued, issued + Math.max(1, count) - 1);
      }
      if (title.contains("工作报告") && issued != null) {
        return new PlanYears(issued, issued);
      }
    }
    QuickMatcher set = SET_OUT.matcher(body).region(0, Math.min(body.length(), PREAMBLE));
    if (!review && set.find()) {
      PlanYears years = years(set);
      if (years != null) {
        return years;
      }
    }
    QuickMatcher said = SAID.matcher(body);
    if (!review && said.find()) {
      PlanYears years = years(said);
      if (years != null) {
        return years;
      }
    }
    if (issued == null) {
      return null;
    }
    if (review) {
      return new PlanYears(issued, issued);
    }
    Integer end = mostNamed(body, issued);
    return end == null ? new PlanYears(issued, issued) : new PlanYears(issued, end);
  }

  private static @Nullable PlanYears years(QuickMatcher range) {
    int from = Integer.parseInt(range.group(1));
    int to = Integer.parseInt(range.group(2));
    return from <= to && to - from <= LONGEST_SPAN ? new PlanYears(from, to) : null;
  }

  /** The year that the text most often sets as its end; the earlier of two named equally often. */
  private static @Nullable Integer mostNamed(String body, int issued) {
    Map<Integer, Integer> counts = new TreeMap<>();
    QuickMatcher by = BY.matcher(body);
    while (by.find()) {
      int year = Integer.parseInt(by.group(1) != null ? by.group(1) : by.group(2));
      if (year >= issued && year <= issued + 15) {
        counts.merge(year, 1, Integer::sum);
      }
    }
    Integer best = null;
    int bestCount = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > bestCount) {
        best = entry.getKey();
        bestCount = entry.getValue();
      }
    }
    return best;
  }
}
