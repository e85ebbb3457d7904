package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.Measure;

/**
 * The figure that fills a cell.
 *
 * @param amount its value, always zero or more, and its unit, empty if the cell has none
 * @param negative whether a minus stands before it
 * @param bracketed whether it stands in the brackets that plans give to sums over all their years
 * @param cumulative whether the cell says so in words
 * @param said what kind of figure the words of the cell say it is (增长6%左右, 新建8家), null if nothing
 * @param also a second figure of the cell (286亿元、增长5.5%), null if there is none
 */
record CellFigure(
    Amount amount,
    boolean negative,
    boolean bracketed,
    boolean cumulative,
    @Nullable Measure said,
    @Nullable CellFigure also) {

  /** 增长6%左右, 力争新建8家: a verb and nothing else before the number. */
  private static final QuickPattern VERB =
      WordClasses.pattern(
          "^(?:力争|确保|预计|实现|同比|年均|比上年|较上年|全年|计划)*(?:(年均增长|上涨|{rises})|({falls}|压减|下调|压缩)|(净增)|(新增|新建|新培育|新改建|新引进|新认定)|(?:完成|建成|培育|引进|创建|实现|改造|开展|组织|举办|培训|建设)(?!率))(?:了)?$");

  /** Longer words are a sentence. */
  private static final int LONGEST_FIGURE = 40;

  private static final QuickPattern PARTED = QuickPattern.compile("[、，,；;]");

  private static final QuickPattern BARE =
      QuickPattern.compile("([≥≤><≧≦]?)(\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)(左右|上下|及?以上|及?以下|以内)?");
  private static final QuickPattern REACHES = QuickPattern.compile("^(?:确保|力争)?(?:达到|达)");
  private static final QuickPattern IN_ROUND_BRACKETS =
      QuickPattern.compile("（(-?\\d[\\d,]{0,30}(?:\\.\\d{1,20})?)）");
  private static final QuickPattern SUM = QuickPattern.compile("^(?:五年|三年)?累计(?:完成|实现|新增)?");

  /**
   * {@return the figure that fills a cell, or the two that do; null if anything else stands in it}
   */
  static @Nullable CellFigure of(AlignedText cell, AmountFinder finder) {
    CellFigure whole = single(cell, finder);
    if (whole != null || cell.length() > LONGEST_FIGURE) {
      return whole;
    }
    QuickMatcher parted = PARTED.matcher(cell.folded());
    if (!parted.find() || parted.start() == 0 || parted.end() == cell.length()) {
      return null;
    }
    CellFigure first = single(cell.slice(0, parted.start()), finder);
    CellFigure second = single(cell.slice(parted.end(), cell.length()), finder);
    // 12,500 is one number; 286亿元、增长5.5% are two, and the second says what it is
    return first == null || second == null || second.said() == null
        ? null
        : new CellFigure(
            first.amount(),
            first.negative(),
            first.bracketed(),
            first.cumulative(),
            first.said(),
            second);
  }

  private static @Nullable CellFigure single(AlignedText cell, AmountFinder finder) {
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
    AlignedText rest = cell.slice(start, end);
    Amount amount = amount(rest, finder);
    if (amount != null) {
      return new CellFigure(amount, negative, bracketed, cumulative, null, null);
    }
    return cumulative || negative || bracketed || rest.length() > LONGEST_FIGURE
        ? null
        : withVerb(rest, finder);
  }

  private static @Nullable CellFigure withVerb(AlignedText words, AmountFinder finder) {
    List<AmountMention> found = finder.find(words);
    if (found.size() != 1 || found.get(0).end() != words.length()) {
      return null;
    }
    int at = found.get(0).prefixStart();
    QuickMatcher verb = VERB.matcher(words.folded().substring(0, at));
    if (at == 0 || !verb.matches()) {
      return null;
    }
    Amount amount = amount(words.slice(at, words.length()), finder);
    Measure said =
        verb.group(1) != null
            ? Measure.GROWTH
            : verb.group(2) != null
                ? Measure.REDUCTION
                : verb.group(3) != null
                    ? Measure.NET
                    : verb.group(4) != null ? Measure.NEW : Measure.LEVEL;
    return amount == null ? null : new CellFigure(amount, false, false, false, said, null);
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
