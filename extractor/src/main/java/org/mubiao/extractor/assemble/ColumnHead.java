package org.mubiao.extractor.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Base;
import org.mubiao.model.time.Period;

/**
 * What the head of a column of figures says about them.
 *
 * @param period years it names, null if none
 * @param base what a change is measured from, null if it does not say
 * @param reached whether the figures are said to have been reached
 * @param promised whether they are said to be aims, even of years gone by
 * @param change whether they tell how far one figure lies from another: 2015年比2010年增长, 增减情况
 * @param falls whether a change is one downwards as written: 比2020年下降
 * @param annual whether they hold for each year: 年均
 * @param unit what stands in brackets at the end, empty if nothing does
 * @param addition what the column measures of the thing that heads the row: 总投资, 完成率; empty if the
 *     row alone names it
 */
record ColumnHead(
    @Nullable Period period,
    @Nullable Base base,
    boolean reached,
    boolean promised,
    boolean change,
    boolean falls,
    boolean annual,
    String unit,
    String addition) {

  private static final QuickPattern YEAR = QuickPattern.compile("((?:19|20)\\d{2})年?");
  private static final QuickPattern PLAN = QuickPattern.compile("十([一二三四五六七八九])五");
  private static final QuickPattern COMPARED =
      QuickPattern.compile(
          "(?:(?:19|20)\\d{2}年?|“?十[一二三四五六七八九]?五”?末?)?[比较]((?:19|20)\\d{2})年?(?:[^/]*)");
  private static final QuickPattern CHANGE =
      WordClasses.pattern(".*(?:增减|变化|升降|增幅|增速|增长|{falls}).*");
  private static final QuickPattern FALL = WordClasses.pattern(".*{falls}.*");
  private static final QuickPattern REACHED =
      QuickPattern.compile(".*(?:现状|实际|完成值|完成情况|完成数|完成率|基期|基数|实绩|达到值|上年|预计完成).*");
  private static final QuickPattern AIM = QuickPattern.compile(".*(?:目标|任务|计划|规划).*");
  private static final QuickPattern ADDITION =
      QuickPattern.compile(".*?((?:总|计划|年度|完成)?(?:投资额|投资|完成率|资金|占地面积|建筑面积|面积|产值|金额)).*");
  private static final QuickPattern BRACKET =
      QuickPattern.compile("[（(](?:单位：)?([^（）()]{1,12})[）)]$");

  /** {@return what a head says, its rows joined by / from the top} */
  static ColumnHead of(String head) {
    String folded = TextFolder.fold(head).folded();
    QuickMatcher bracket = BRACKET.matcher(folded);
    String unit = bracket.find() ? bracket.group(1) : "";
    String words = unit.isEmpty() ? folded : folded.substring(0, bracket.start());
    boolean annual = words.contains("年均");
    QuickMatcher compared = COMPARED.matcher(words);
    Base base = null;
    if (compared.find()) {
      int year = Integer.parseInt(compared.group(1));
      base = new Base(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null);
    }
    boolean change = CHANGE.matcher(words).matches();
    boolean reached = REACHED.matcher(words).matches();
    QuickMatcher addition = ADDITION.matcher(words);
    return new ColumnHead(
        period(words),
        base,
        reached,
        !reached && AIM.matcher(words).matches(),
        change,
        change && FALL.matcher(words).matches(),
        annual,
        unit,
        addition.matches() ? addition.group(1) : "");
  }

  private static @Nullable Period period(String words) {
    List<String> years = new ArrayList<>();
    QuickMatcher year = YEAR.matcher(words);
    String first = "";
    while (year.find()) {
      first = first.isEmpty() ? year.group() : first;
      years.add(year.group(1));
    }
    if (!years.isEmpty() && !startsWithComparison(words)) {
      return Period.year(Integer.parseInt(years.get(0))).withText(first);
    }
    QuickMatcher plan = PLAN.matcher(words);
    if (plan.find() && !startsWithComparison(words)) {
      int from = FiveYearPlan.firstYear(plan.group(1).charAt(0));
      boolean end = words.startsWith("末", plan.end()) || words.startsWith("”末", plan.end());
      return (end ? Period.year(from + 4) : Period.years(from, from + 4)).withText(plan.group());
    }
    return null;
  }

  /** 比2020年增长 says from when, not when. */
  private static boolean startsWithComparison(String words) {
    String last = TableNames.lowest(words);
    return last.startsWith("比") || last.startsWith("较");
  }
}
