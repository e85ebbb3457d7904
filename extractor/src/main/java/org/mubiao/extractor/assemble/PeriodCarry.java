package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;

/** What the words of time of a passage lend to later ones. */
final class PeriodCarry {

  /** 仍有13个断面, 治理率仅19.7%: how things stand at the time of writing, not over the years before. */
  private static final QuickPattern PRESENT =
      QuickPattern.compile(
          "(?:目前|现有|现状|尚(?:有|未|不)|仍(?:有|然|存在|未|不)|还有|还(?:不|存在)|仅(?:为|有|余|占|相当于|\\d)|不足|差距|短板|问题)");

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

  private final int opensAt;

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
      present = PRESENT.matcher(text).region(presentUntil, at).find();
      presentUntil = at;
    }
    return present;
  }

  /** “十一五”期间，… at the head of a paragraph holds for its sentences until another date. */
  private boolean opening(TimeMention time) {
    return time.start() <= opensAt + LONGEST_OPENING
        && time.dated()
        && time.first().getYear() != time.last().getYear();
  }
}
