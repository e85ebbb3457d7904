package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;

/** What the words of time of a passage lend to later ones. */
final class PeriodCarry {

  /** 仍有13个断面, 治理率仅19.7%: how things stand at the time of writing, not over the years before. */
  private static final QuickPattern PRESENT =
      QuickPattern.compile(
          "(?:目前|现有|现状|尚(?:有|未|不)|仍(?:有|然|存在|未|不)|还有|还(?:不|存在)|仅(?:为|有|余|占|相当于|\\d))");

  private static final QuickPattern LACK = QuickPattern.compile("不足|差距|短板|问题");

  /** 补齐短板, 解决遗留问题, 整治腐败问题: what was done about a lack says nothing of how things stand. */
  private static final QuickPattern MENDED_BEFORE =
      QuickPattern.compile("(?:补|解决|化解|整改|整治|纠治|治理|查处|破解|消除|弥补|缩小|缓解|攻克|排查|处理|办理|回应)[^，。；]{0,14}$");

  private static final QuickPattern MENDED_BEHIND =
      QuickPattern.compile(
          "(?:工程|项目|行动|[^，。；]{0,6}(?:得到|有效|基本|全部|大幅|持续|逐步|如期|妥善)?(?:解决|化解|整改|销号|清零|办结|缓解|处置|缩小))");

  private static final int MENDED_REACH = 20;

  /** 这五年, “十三五”期间: words that open a sentence are no longer. */
  private static final int LONGEST_LEAD = 10;

  /** A paragraph may open with a quotation mark or a dash of two characters: ——这五年，…. */
  private static final int LONGEST_OPENING = 2;

  @Nullable TimeMention date;
  @Nullable TimeMention milestone;

  /** 这五年，…: the years a report sums up, until another date. */
  @Nullable TimeMention summary;

  /** 由2005年的52%提高到72%，…由12%提高到82.6%: the year both changes start from. */
  @Nullable Period changeFrom;

  /** The latest figure, null before the first. */
  @Nullable Statement latest;

  /** What the latest average growth covers, and where it ends: 年均增长7%、高于全国1个百分点. */
  @Nullable Period averageOf;

  int averageEnd;

  /** Where the number of the latest deed ends, 0 before the first: 建成机场3座、泊位8个. */
  int deedEnd;

  private final int opensAt;

  /** Where the sentence before began. */
  private int before;

  /** Whether the sentence has come to how things stand; up to where it was looked for. */
  private boolean present;

  private int presentUntil;

  /** The single year that the latest dated sentence opened with. */
  @Nullable TimeMention openedWith;

  /** Whether the sentence speaks of what is to come; null while nobody has asked. */
  @Nullable Boolean future;

  /** Begins a paragraph whose text starts at {@code opensAt}. */
  PeriodCarry(int opensAt) {
    this.opensAt = opensAt;
    this.before = opensAt;
  }

  void nextSentence(PassageText passage, Sentence sentence, Voice voice) {
    future = null;
    present = false;
    presentUntil = sentence.start();
    changeFrom = null;
    for (TimeMention time :
        passage.timesIn(
            sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_LEAD))) {
      if (time.start() <= sentence.start() + 1
          && time.kind() == TimeMention.Kind.DURING
          && time.wholeYears()
          && time.first().getYear() == time.last().getYear()) {
        openedWith = time;
      }
    }
    if (voice.status() == Status.ACTUAL) {
      for (TimeMention time :
          passage.timesIn(
              sentence.start(), Math.min(sentence.end(), sentence.start() + LONGEST_LEAD))) {
        boolean opens = time.start() <= sentence.start() + 1 && time.dated();
        if (opens
            && time.first().getYear() != time.last().getYear()
            && !PeriodResolver.leansOnNothing(passage.folded(), time, voice)) {
          summary = time;
          date = time;
        }
      }
    }
    if (date != null
        && date.kind() == TimeMention.Kind.BY
        && date.start() > before + LONGEST_OPENING
        && date.last().getYear() < voice.to()) {
      // …，2023年底前每县至少建成1家。…: a date inside of a sentence of a longer plan is its own
      date = null;
    }
    before = sentence.start();
    if (date != null && !date.wholeYears()) {
      // 9月底前完成创建。新建…: a part of the year is said anew for each sentence
      date = null;
    }
    if (date != null
        && date.kind() != TimeMention.Kind.BY
        && !opening(date)
        && !date.equals(summary)) {
      date = null;
    }
  }

  /** {@return whether the sentence speaks of how things stand, up to {@code at}} */
  boolean present(String text, int at) {
    if (!present && at > presentUntil) {
      present =
          PRESENT.matcher(text).region(presentUntil, at).find() || lacks(text, presentUntil, at);
      presentUntil = at;
    }
    return present;
  }

  /** {@return whether a stretch names a lack that nothing is done about} */
  private static boolean lacks(String text, int from, int to) {
    QuickMatcher lack = LACK.matcher(text).region(from, to);
    while (lack.find()) {
      int start = lack.start();
      String before = text.substring(Math.max(0, start - MENDED_REACH), start);
      int end = Math.min(text.length(), lack.end() + MENDED_REACH);
      if (!MENDED_BEFORE.matcher(before).find()
          && !MENDED_BEHIND.matcher(text).region(lack.end(), end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** “十一五”期间，… at the head of a paragraph holds for its sentences until another date. */
  private boolean opening(TimeMention time) {
    return time.start() <= opensAt + LONGEST_OPENING
        && time.dated()
        && time.first().getYear() != time.last().getYear();
  }
}
