package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.model.lexicon.MeasurementUnits;

/**
 * Finds numbers that measure something. Years, dates, ordinals, document numbers, versions and
 * numbers inside Latin names are not amounts; whether an amount is a commitment is decided later.
 */
public final class AmountFinder {

  private final Comparisons comparisons;
  private final ArabicAmountReader arabic;
  private final ChineseAmountReader chinese;

  /** Prepares a finder. */
  public AmountFinder(MeasurementUnits measures, CueWords cues) {
    UnitReader units = new UnitReader(measures);
    this.comparisons = new Comparisons(cues);
    Dates dates = new Dates(comparisons);
    this.arabic = new ArabicAmountReader(units, comparisons, dates);
    this.chinese = new ChineseAmountReader(units, comparisons, dates);
  }

  /** {@return the amounts of a passage, in order, not overlapping} */
  public List<AmountMention> find(AlignedText passage) {
    String text = passage.folded();
    List<AmountMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      AmountMention mention = null;
      if (isDigit(c)) {
        List<AmountMention> parts = arabic.structure(text, i);
        if (!parts.isEmpty()) {
          found.addAll(parts);
          i = parts.get(parts.size() - 1).end();
          continue;
        }
        next = ArabicNumerals.end(text, i);
        mention = arabic.read(text, i);
      } else if (c == 'h') {
        next = Math.max(next, WebAddresses.end(text, i));
      } else if (ChineseAmountReader.mayStart(c)) {
        mention = chinese.read(text, i);
      }
      if (mention != null) {
        found.add(Signs.negative(text, mention.start()) ? negative(text, mention) : mention);
        next = mention.end();
      }
      i = next;
    }
    return found;
  }

  /** The amount with the sign before it; the ends of a range have none of their own. */
  private AmountMention negative(String text, AmountMention amount) {
    if (amount.upper() != null) {
      return amount;
    }
    int start = amount.start() - 1;
    Comparisons.Before before = comparisons.before(text, start);
    return new AmountMention(
        start,
        amount.end(),
        amount.valueEnd(),
        before == null ? start : before.start(),
        amount.value().negate(),
        null,
        amount.unit(),
        before == null ? null : before.prefix(),
        amount.suffix(),
        amount.chinese());
  }
}
