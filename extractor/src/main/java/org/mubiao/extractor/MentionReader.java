package org.mubiao.extractor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.NumberFinder;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.text.Span;

/** Finds numbers, amounts and times in single lines of text. Safe for use by several threads. */
public final class MentionReader {

  private final AmountFinder amounts;
  private final TimeFinder times = new TimeFinder();
  private final NumberFinder numbers;

  /** Prepares a reader. */
  public MentionReader(Lexicon lexicon) {
    CueWords cues = CueWords.load();
    this.amounts = new AmountFinder(lexicon.measures(), cues);
    this.numbers = new NumberFinder(lexicon.measures(), cues, new Segmenter(Set.of()));
  }

  /**
   * {@return the mentions of a line, in order; amounts win over times, times over bare numbers}
   *
   * @param line text without line ends
   * @param reference the day that 今年 and 三年内 count from
   */
  public List<FoundMention> read(String line, LocalDate reference) {
    AlignedText text = TextFolder.fold(line);
    int year = reference.getYear();
    List<FoundMention> found = new ArrayList<>();
    for (AmountMention amount : amounts.find(text)) {
      found.add(measured(FoundMention.Type.AMOUNT, text, line, amount));
    }
    for (TimeMention time :
        times.find(text.folded(), new TimeFinder.Years(year, year, year, year))) {
      Span span = text.span(time.start(), time.end());
      if (time.dated() && isFree(span, found)) {
        found.add(
            new FoundMention(
                FoundMention.Type.PERIOD,
                span.cut(line),
                span,
                null,
                null,
                null,
                null,
                time.first(),
                time.last()));
      }
    }
    for (AmountMention number : numbers.find(text.folded())) {
      FoundMention.Type type =
          number.unit().isEmpty() ? FoundMention.Type.NUMBER : FoundMention.Type.AMOUNT;
      FoundMention mention = measured(type, text, line, number);
      if (isFree(mention.span(), found)) {
        found.add(mention);
      }
    }
    found.sort(Comparator.comparing(FoundMention::span));
    return found;
  }

  private static FoundMention measured(
      FoundMention.Type type, AlignedText text, String line, AmountMention amount) {
    Span span = text.span(amount.prefixStart(), amount.end());
    Operator operator = amount.operator(true);
    return new FoundMention(
        type,
        span.cut(line),
        span,
        operator,
        amount.value(),
        operator == Operator.RANGE ? amount.upper() : null,
        type == FoundMention.Type.NUMBER ? null : amount.unit(),
        null,
        null);
  }

  private static boolean isFree(Span span, List<FoundMention> found) {
    return found.stream().noneMatch(other -> other.span().overlaps(span));
  }
}
