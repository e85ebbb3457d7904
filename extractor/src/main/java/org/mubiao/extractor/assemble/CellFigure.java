package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;

/**
 * The figure that fills a cell.
 *
 * @param amount its value, always zero or more, and its unit, empty if the cell has none
 * @param negative whether a minus stands before it
 * @param bracketed whether it stands in the brackets that plans give to sums over all their years
 * @param cumulative whether the cell says so in words
 */
record CellFigure(Amount amount, boolean negative, boolean bracketed, boolean cumulative) {

  private static final QuickPattern BARE =
      QuickPattern.compile("([≥≤><≧≦]?)(\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)(左右|上下|及?以上|及?以下|以内)?");
  private static final QuickPattern REACHES = QuickPattern.compile("^(?:确保|力争)?(?:达到|达)");
  private static final QuickPattern IN_ROUND_BRACKETS =
      QuickPattern.compile("（(-?\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)）");
  private static final QuickPattern SUM = QuickPattern.compile("^(?:五年|三年)?累计(?:完成|实现|新增)?");

  /** {@return the figure that fills a cell, null if anything else stands in it} */
  static @Nullable CellFigure of(AlignedText cell, AmountFinder finder) {
    int start = 0;
    int end = cell.length();
    String words = cell.folded();
    boolean bracketed =
        end > 2 && "〔[".indexOf(words.charAt(0)) >= 0 && "〕]".indexOf(words.charAt(end - 1)) >= 0;
    QuickMatcher round = IN_ROUND_BRACKETS.matcher(words);
    if (bracketed || round.matches()) {
      start++;
      end--;
    }
    QuickMatcher sum = SUM.matcher(words.substring(start, end));
    boolean cumulative = sum.find();
    start += cumulative ? sum.end() : 0;
    boolean negative = end - start > 1 && "-−".indexOf(words.charAt(start)) >= 0;
    start += negative ? 1 : 0;
    Amount amount = amount(cell.slice(start, end), finder);
    return amount == null ? null : new CellFigure(amount, negative, bracketed, cumulative);
  }

  private static @Nullable Amount amount(AlignedText words, AmountFinder finder) {
    List<AmountMention> found = finder.find(words);
    if (found.size() == 1) {
      AmountMention amount = found.get(0);
      if (amount.prefixStart() == 0 && amount.end() == words.length()) {
        Operator operator = amount.operator(true);
        BigDecimal upper = operator == Operator.RANGE ? amount.upper() : null;
        return new Amount(operator, amount.value(), upper, amount.unit());
      }
    }
    String plain = words.folded();
    QuickMatcher reaches = REACHES.matcher(plain);
    boolean reached = reaches.find();
    QuickMatcher bare = BARE.matcher(reached ? plain.substring(reaches.end()) : plain);
    if (!bare.matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(bare.group(2).replace(",", ""));
    return new Amount(operator(bare.group(1), bare.group(3), reached), number, null, "");
  }

  private static Operator operator(String sign, @Nullable String behind, boolean reached) {
    if (behind != null) {
      return switch (behind) {
        case "左右", "上下" -> Operator.APPROX;
        case "以上", "及以上" -> Operator.GE;
        default -> Operator.LE;
      };
    }
    return switch (sign) {
      case "≥", "≧" -> Operator.GE;
      case "≤", "≦" -> Operator.LE;
      case ">" -> Operator.GT;
      case "<" -> Operator.LT;
      default -> reached ? Operator.GE : Operator.EQ;
    };
  }
}
