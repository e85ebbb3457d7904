package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.model.document.Section;
import org.mubiao.model.lexicon.MeasurementUnits;

/** Reads the statements of running text, one passage at a time. */
final class ProseReader {

  private static final QuickPattern COUNTS = QuickPattern.compile("\\p{IsHan}\\d[\\d.]*\\p{IsHan}");

  /** A heading without a comma or full stop that is no longer than this states nothing. */
  private static final int LONGEST_MERE_HEADING = 14;

  private static final int SHORTEST_FLATTENED = 60;
  private static final int MOST_NUMBERS = 10;

  /** Measure words so common that what follows them is never read as one word with them. */
  private static final String USUAL_UNITS = "个家项件名人位所条次元亩吨米户套座万亿";

  private final AmountFinder amountFinder;
  private final TimeFinder timeFinder = new TimeFinder();
  private final Segmenter segmenter;
  private final Qualifiers qualifiers;
  private final AmountGroupReader groups;
  private final MilestoneReader milestones;

  ProseReader(CueWords cues, Segmenter segmenter, MeasurementUnits measures) {
    this.segmenter = segmenter;
    this.amountFinder = new AmountFinder(measures, cues);
    this.qualifiers = new Qualifiers(cues, measures);
    this.groups = new AmountGroupReader(cues, measures);
    this.milestones = new MilestoneReader(cues);
  }

  /** {@return the statements of a passage that begins in a voice, in order} */
  List<Statement> read(Passage passage, Voice opening, List<UnitListMention> lists) {
    String text = passage.text().folded();
    if (isFlattenedTable(text)) {
      // figures without their rows and columns would be wrong figures
      return List.of();
    }
    Marks marks = new Marks(text);
    Stretches listed = Stretches.ofLists(lists);
    List<AmountMention> amounts = new ArrayList<>();
    List<AmountMention> found = SharedUnits.complete(text, amountFinder.find(passage.text()));
    ConditionsOfEntry conditions = ConditionsOfEntry.in(passage);
    for (AmountMention amount : qualifiers.filter(text, marks, found)) {
      if (!conditions.contains(amount.start())
          && !listed.overlaps(amount.start(), amount.start() + 1)) {
        amounts.add(amount);
      }
    }
    List<TimeMention> times = timeFinder.find(text, opening.years());
    Section section = passage.section();
    String heading = section == null ? "" : section.title();
    int bodyStart = passage.opens() ? passage.bodyStart() : 0;
    PassageText words =
        new PassageText(passage.text(), marks, segmenter, times, heading, bodyStart);
    amounts.removeIf(amount -> opensWord(words, amount));
    Stretches numbers = Stretches.ofAmounts(amounts);
    List<Statement> statements = new ArrayList<>();
    int from = readFrom(passage, lists, amounts);
    PeriodCarry carry = new PeriodCarry(from);
    Voice voice = opening;
    for (Sentence sentence : Sentence.split(text, from, lists)) {
      if (OpeningVoice.demands(text, sentence)) {
        voice = opening.demanded();
      } else if (OpeningVoice.reports(text, sentence)) {
        voice = opening;
      }
      if (!goesOn(text, sentence, listed)) {
        carry.nextSentence(words, sentence, voice);
      }
      List<AmountMention> own = amountsOf(sentence, amounts, numbers);
      int before = statements.size();
      groups.read(words, sentence, own, voice, carry, statements);
      YearSeries.apply(words, sentence, voice, statements.subList(before, statements.size()));
      DateSeries.apply(words, sentence, statements.subList(before, statements.size()));
      statements.addAll(milestones.read(words, from, sentence, own, voice, carry, listed));
    }
    return statements;
  }

  /** 2023年供应…；（责任单位：甲）新增…: behind a list in its middle a sentence goes on. */
  private static boolean goesOn(String text, Sentence sentence, Stretches lists) {
    int list = lists.startOfEnding(sentence.start());
    return list > 0 && "；，".indexOf(text.charAt(list - 1)) >= 0;
  }

  /** A table that lost its lines: many numbers, hardly a comma or a full stop between them. */
  private static boolean isFlattenedTable(String text) {
    if (text.length() < SHORTEST_FLATTENED) {
      return false;
    }
    int numbers = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit && (i == 0 || "0123456789.".indexOf(text.charAt(i - 1)) < 0)) {
        numbers++;
      } else if (c == '。') {
        // dates, document numbers and 5G crowd a paragraph too, but one of several sentences
        stops += 3;
      } else if ("，；、".indexOf(c) >= 0) {
        stops++;
      }
    }
    return numbers >= MOST_NUMBERS && numbers > 2 * stops;
  }

  /** 3单位, 43区块: a single character that words make the start of a word is no unit. */
  private static boolean opensWord(PassageText words, AmountMention amount) {
    boolean single = amount.unit().length() == 1 && amount.unit().charAt(0) > 0x2e7f;
    return single
        && amount.prefix() == null
        && amount.suffix() == null
        && USUAL_UNITS.indexOf(amount.unit()) < 0
        && !words.isBoundary(amount.valueEnd());
  }

  private static List<AmountMention> amountsOf(
      Sentence sentence, List<AmountMention> amounts, Stretches numbers) {
    int first = numbers.firstFrom(sentence.start());
    int end = first;
    while (end < amounts.size() && amounts.get(end).end() <= sentence.end() + 1) {
      end++;
    }
    return amounts.subList(first, end);
  }

  /**
   * A mere heading of several clauses is read like a sentence; a heading with a body is only if it
   * states a figure. A list of units is no body: 1.新增企业5家。（责任单位：…）.
   */
  private static int readFrom(
      Passage passage, List<UnitListMention> lists, List<AmountMention> amounts) {
    String text = passage.text().folded();
    boolean listOnly = !lists.isEmpty() && lists.get(0).start() <= passage.bodyStart();
    int headingEnd = listOnly ? lists.get(0).start() : text.length();
    if (!passage.opens() || passage.bodyStart() < headingEnd) {
      return passage.opens() ? behindHeading(passage, amounts) : passage.bodyStart();
    }
    String heading = text.substring(0, headingEnd);
    boolean prose =
        heading.length() > LONGEST_MERE_HEADING
            || heading.indexOf('，') >= 0
            || heading.endsWith("。")
            || heading.endsWith("；")
            || listOnly && text.startsWith("。", lists.get(0).end());
    Ordinal ordinal = Ordinal.opening(text);
    int behind = ordinal == null ? 0 : Math.min(ordinal.length(), headingEnd);
    // 1.新建桥梁3座（责任单位：…）: nothing but its list stands behind the figure
    prose |= listOnly && COUNTS.matcher(heading.substring(behind)).find();
    return prose ? behind : passage.bodyStart();
  }

  /**
   * 3.森林覆盖率达到45%。加强抚育…: what opens like a heading, with a full stop, may be the first statement.
   */
  private static int behindHeading(Passage passage, List<AmountMention> amounts) {
    String text = passage.text().folded();
    int end = passage.bodyStart();
    Ordinal ordinal = Ordinal.opening(text);
    int from = ordinal == null ? 0 : ordinal.length();
    boolean stops = end > from && end <= text.length() && text.charAt(end - 1) == '。';
    boolean figure =
        stops
            && amounts.stream()
                .anyMatch(
                    amount ->
                        amount.start() >= from
                            && amount.end() < end
                            && text.lastIndexOf('“', amount.start())
                                <= text.lastIndexOf('”', amount.start()));
    return figure ? from : end;
  }
}
