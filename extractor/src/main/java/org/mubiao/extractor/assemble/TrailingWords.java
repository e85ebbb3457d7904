package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Takes away from the end of a stretch what is no part of a name, one word after the other, and
 * keeps what it said of the figure.
 */
final class TrailingWords {

  private static final Set<String> TRAILING_WILL =
      Set.of(
          "力争", "确保", "预计", "要", "将", "拟", "须", "应", "务必", "努力", "原则上", "可", "争取", "预期", "实现",
          "力争实现", "确保实现", "应当", "必须", "预计可", "平均", "首次", "达产后", "累计共");

  private static final Set<String> IMPROVING = Set.of("提升", "扩大", "加快", "提质", "增效", "提速");

  private static final List<CueRole> TRAILING =
      List.of(
          CueRole.NET,
          CueRole.GROWTH,
          CueRole.REDUCTION,
          CueRole.CUMULATIVE,
          CueRole.DISTRIBUTE,
          CueRole.COMPARE,
          CueRole.INCREASE,
          CueRole.REACH,
          CueRole.HOLD,
          CueRole.INTENT);

  private static final QuickPattern COMPARED =
      QuickPattern.compile("同比|环比|[比较](?:上年|去年|年初|上月|上季|20\\d\\d年|“?十[一二三四五六七八九]五)");

  private static final QuickPattern MORE_OR_FEWER =
      QuickPattern.compile("(?:同比|(?:比|较)(?:上年|去年|上年同期|去年同期|20\\d\\d年))(?:多|少)$");

  private static final QuickPattern LEFT_OVER = QuickPattern.compile("[仅只还尚]剩");

  private static final int LONGEST_BASE = 14;

  /** 去年, 三年, 5年: with these before it, 年 does not say each year. */
  private static final String NO_YEAR_ALONE =
      "青少老成中壮明次来同学财去今上前全当本每逐历往近整成周两半多几一二三四五六七八九十百千0123456789";

  private static final QuickPattern MONEY_ASSIGNED =
      QuickPattern.compile("(?:收入|支出|预算|经费|费)(?:拟|计划|预计)?安排$");

  private static final QuickPattern SUMMED_UP = QuickPattern.compile("(?:收入|支出|收支)(?:总计|合计)");

  private final CueWords cues;
  private final PassageText passage;
  private final String text;
  private final boolean thing;
  private final boolean share;
  private final int from;

  /** Where the name ends. */
  int to;

  @Nullable Measure measure;
  boolean average;
  boolean distributed;

  TrailingWords(CueWords cues, PassageText passage, NameRegion region) {
    this.cues = cues;
    this.passage = passage;
    this.text = passage.folded();
    this.thing = region.thing();
    this.share = region.share();
    this.from = region.from();
    this.to = region.to();
  }

  void strip() {
    to = WordsBehindName.beforePresent(text, from, to);
    while (to > from && stripTrailing()) {
      // each step takes one word away
    }
  }

  private boolean stripTrailing() {
    char c = text.charAt(to - 1);
    boolean wordOfItsOwn = c != '约' && c != '只' && c != '已' || passage.isBoundary(to - 1);
    if ("：、，的了又再还约至在到仅仍只已".indexOf(c) >= 0 && wordOfItsOwn
        || ((c == '从' || c == '由') && passage.isBoundary(to - 1))) {
      to--;
      return true;
    }
    if (to - from > 4 && LEFT_OVER.matcher(text).region(to - 2, to).matches()) {
      // 可出让地块仅剩3宗
      to -= 2;
      return true;
    }
    if (c == '年' && isYearly()) {
      // 申请量年增长10%: so much each year
      to--;
      average = true;
      return true;
    }
    TimeMention time = passage.timeEndingAt(to);
    if (time != null && time.start() >= from) {
      to = time.start();
      average |= time.kind() == TimeMention.Kind.AVERAGE;
      boolean share = to - 1 > from && text.startsWith("占比", to - 2);
      if (to > from && !share && "较比与由从自".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      return true;
    }
    if (!thing
        && !share
        && text.startsWith("安排", to - 2)
        && MONEY_ASSIGNED.matcher(text).region(from, to).find()) {
      // 一般公共预算收入安排106.5亿元: what is done with the money is no part of its name
      to -= 2;
      return true;
    }
    return stripCompared() || stripBehind() || stripNew() || stripTrailingCue() || stripImproved();
  }

  /** 年 alone before a word of change that was just taken off, no part of 去年 or of a number. */
  private boolean isYearly() {
    return (measure == Measure.GROWTH || measure == Measure.REDUCTION)
        && to - from > 2
        && passage.timeEndingAt(to) == null
        && NO_YEAR_ALONE.indexOf(text.charAt(to - 2)) < 0;
  }

  private boolean stripTrailingCue() {
    for (CueRole role : TRAILING) {
      int length = cues.endingAt(role, text, to, from);
      if (length == 0
          || role == CueRole.DISTRIBUTE && isPerHead(to - length)
          || role == CueRole.GROWTH && !share && text.startsWith("增收", to - length)
          || role == CueRole.INTENT && !TRAILING_WILL.contains(text.substring(to - length, to))
          || length == 1 && role == CueRole.INTENT && isPartOfVerb(to - 1)
          || length == 1
              && (role == CueRole.HOLD
                  || role == CueRole.REACH
                  || role == CueRole.REDUCTION
                  || role == CueRole.GROWTH
                  || role == CueRole.INTENT)
              && !passage.isBoundary(to - 1)) {
        continue;
      }
      String word = text.substring(to - length, to);
      if (role == CueRole.HOLD && SUMMED_UP.matcher(text).region(from, to).matches()) {
        continue; // 收入总计1114.3亿元: 收入 alone would be another figure
      }
      if (role == CueRole.GROWTH && !share && IMPROVING.contains(word)) {
        // 林分优化提升200万亩: what is done to the land, no growth of it
        continue;
      }
      average |= word.contains("年均") || word.contains("年平均");
      boolean compared = COMPARED.matcher(text).region(from, to).find();
      if (role == CueRole.INCREASE && word.startsWith("增加") && compared) {
        // 优良天数增加13天: an increase of what the name measures
        measure = measure == null ? Measure.GROWTH : measure;
      } else {
        take(role);
      }
      to -= length;
      return true;
    }
    return false;
  }

  /** 比去年多38项, 较上年同期少5家. */
  private boolean stripCompared() {
    QuickMatcher compared =
        MORE_OR_FEWER.matcher(text).region(Math.max(from, to - LONGEST_BASE), to);
    if (!compared.find()) {
      return false;
    }
    Measure change = text.charAt(to - 1) == '多' ? Measure.GROWTH : Measure.REDUCTION;
    measure = measure == null ? change : measure;
    to = compared.start();
    return true;
  }

  /** 贷款户数新增1.2万户: 新增 behind its subject. */
  private boolean stripNew() {
    if (to - from <= 4 || !text.startsWith("新增", to - 2)) {
      return false;
    }
    to -= text.charAt(to - 3) == '再' ? 3 : 2;
    measure = measure == null ? Measure.NEW : measure;
    return true;
  }

  /** 供应, 响应: 应 belongs to the word before it. */
  private boolean isPartOfVerb(int at) {
    return text.charAt(at) == '应' && at > from && "供响适对反相效".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 户均, 人均: 均 belongs to the word before it. */
  private boolean isPerHead(int at) {
    return text.charAt(at) == '均' && at > from && "户人亩年月日地校村平厂".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 浓度改善10%: better means less of what harms. */
  private boolean stripImproved() {
    if (!share || to - from <= 4 || !text.startsWith("改善", to - 2)) {
      return false;
    }
    String name = text.substring(from, to - 2);
    boolean lowerIsBetter = name.contains("浓度") || name.contains("排放") || name.contains("能耗");
    measure = measure != null ? measure : lowerIsBetter ? Measure.REDUCTION : Measure.GROWTH;
    to -= 2;
    return true;
  }

  private boolean stripBehind() {
    int end = WordsBehindName.end(passage, from, to, thing, share);
    boolean stripped = end < to;
    to = end;
    return stripped;
  }

  private void take(CueRole role) {
    switch (role) {
      case NET -> measure = measure == null ? Measure.NET : measure;
      case GROWTH ->
          measure = measure == null || measure == Measure.CUMULATIVE ? Measure.GROWTH : measure;
      case REDUCTION -> measure = Measure.REDUCTION;
      case CUMULATIVE -> measure = measure == null ? Measure.CUMULATIVE : measure;
      case INCREASE -> measure = measure == null ? Measure.NEW : measure;
      case DISTRIBUTE -> distributed = true;
      default -> {
        // words of comparison and of will say nothing of the kind of figure
      }
    }
  }
}
