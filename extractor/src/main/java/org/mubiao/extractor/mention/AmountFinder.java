package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.numeral.ArabicNumerals;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/**
 * Finds numbers that measure something. Years, dates, ordinals, document numbers, versions and
 * numbers inside Latin names are not amounts; whether an amount is a commitment is decided later.
 */
public final class AmountFinder {

  /** 分别提高15、22: numbers before the one that says what all are counted in. */
  private static final QuickPattern SHARING =
      QuickPattern.compile("分别[^，。；、\\d]{0,10}(?:\\d{1,9}(?:\\.\\d{1,6})?[、和])+");

  private static final QuickPattern BARE = QuickPattern.compile("\\d{1,9}(?:\\.\\d{1,6})?(?=[、和])");

  private static final String EACH = "分别";

  /** Of these a bare number may name one: 5、6月. */
  private static final String NAMED_BY_NUMBER = "年月日号期届天";

  private static final int LONGEST_SHARING = 64;

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
        share(text, mention, found);
        found.add(Signs.negative(text, mention.start()) ? negative(text, mention) : mention);
        next = mention.end();
      }
      i = next;
    }
    return found;
  }

  /** Adds the bare numbers right before an amount that are counted in what it is counted in. */
  private void share(String text, AmountMention amount, List<AmountMention> found) {
    int start = amount.start();
    boolean listed = start > 0 && "、和".indexOf(text.charAt(start - 1)) >= 0;
    if (!listed || amount.unit().isEmpty() || NAMED_BY_NUMBER.contains(amount.unit())) {
      return;
    }
    int from = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    int each = start - EACH.length();
    int first = Math.max(from, start - LONGEST_SHARING);
    while (each >= first && !text.startsWith(EACH, each)) {
      each--;
    }
    if (each < first) {
      return;
    }
    QuickMatcher sharing = SHARING.matcher(text).region(each, start);
    if (!sharing.matches()) {
      return;
    }
    QuickMatcher bare = BARE.matcher(text).region(each, start);
    while (bare.find()) {
      Comparisons.Before before = comparisons.before(text, bare.start());
      found.add(
          new AmountMention(
              bare.start(),
              bare.end(),
              bare.end(),
              before == null ? bare.start() : before.start(),
              new BigDecimal(bare.group()),
              null,
              amount.unit(),
              before == null ? null : before.prefix(),
              null,
              false));
    }
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
