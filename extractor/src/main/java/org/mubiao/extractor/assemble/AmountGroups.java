package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.UnitOfMeasure;

/**
 * Tells which numbers stand together with nothing but a separator between them, and how far the
 * words behind them reach.
 */
final class AmountGroups {

  private static final Set<String> SEPARATORS = Set.of("、", "和", "及", "以及", "与", "：");

  /** 分别提高到每月1010元和每年10920元: each value says for how long it is paid. */
  private static final QuickPattern BY_TERM = QuickPattern.compile("[、和及与](?:每人)?每[年月天日]");

  /** 分别比上年增加0.8万亩、1.2万吨: how each of the figures before changed. */
  private static final QuickPattern CHANGED =
      WordClasses.pattern("分别同?[比较][^，。；、\\d]{1,8}(?:{rises}|{falls}|多|少)$");

  private static final int LONGEST_COMPARISON = 16;

  /** A number opens its clause if no more than a verb stands before it. */
  private static final int LONGEST_OPENING = 4;

  private static final QuickPattern GIVEN_OUT =
      WordClasses.pattern("分别(?:{rises}|{falls}|扩大|缩短|[从由](?:20\\d\\d年[末底]?的?)?)了?$");

  /** 分别从2015年的11.2/10万、4.5‰下降到2020年的8.9/10万、3.2‰. */
  private static final QuickPattern LATER_STATE =
      QuickPattern.compile("[到至为](?:20\\d\\d年[末底]?的?)?$");

  private static final QuickPattern GIVEN_FROM = QuickPattern.compile("分别[从由][^，。；]*$");

  /** 初中3所（共54班、2700个学位）: in a bracket behind a count, each number may have a name of its own. */
  private static final QuickPattern BRACKET_BEHIND_COUNT =
      QuickPattern.compile("\\d[^，。；、：（）\\d]{1,4}（[^，。；、（）\\d]{0,4}$");

  private static final int LONGEST_BRACKET_OPENING = 12;
  private static final int LONGEST_VERB = 14;
  private static final int LONGEST_CHANGE = 80;

  private final MeasurementUnits measures;

  AmountGroups(MeasurementUnits measures) {
    this.measures = measures;
  }

  /**
   * {@return one past the last number of the group that begins with number {@code from}}
   *
   * @param acted tells whether nothing but a verb stands before a number in its clause
   */
  int end(String text, List<AmountMention> amounts, int from, Predicate<AmountMention> acted) {
    int end = from + 1;
    int before = amounts.get(from).prefixStart();
    boolean shared =
        text.startsWith("分别", before - 2)
            || CHANGED.matcher(text).region(Math.max(0, before - LONGEST_COMPARISON), before).find()
            || isGivenOut(text, amounts.get(from));
    while (end < amounts.size()) {
      AmountMention last = amounts.get(end - 1);
      AmountMention next = amounts.get(end);
      String between = text.substring(last.end(), next.prefixStart());
      if (between.isEmpty()
          && (!isNamed(text, amounts.get(from))
              || isNameBehind(text, next) && acted.test(amounts.get(from)))) {
        // 对207户673名帮扶对象, 推出12批1181项改革举措: two numbers of the thing behind them
        end++;
        continue;
      }
      if (between.equals("、")
          && !isNamed(text, amounts.get(from))
          && isNameBehind(text, next)
          && last.unit().endsWith("户")
          && next.unit().endsWith("人")) {
        end++; // 3.6万户、8.5万人贫困人口脱贫: households and people of one kind
        continue;
      }
      if (between.equals("、")
          && !last.unit().equals(next.unit())
          && isNameBehind(text, next)
          && BRACKET_BEHIND_COUNT
              .matcher(text)
              .region(Math.max(0, before - LONGEST_BRACKET_OPENING), before)
              .find()) {
        break;
      }
      if (!SEPARATORS.contains(between) && !(shared && BY_TERM.matcher(between).matches())
          || !shared && !sameDimension(last, next)
          || !shared && !isReached(last) && isReached(next)) {
        // 新增3家、累计达到12家: what is reached is another figure
        break;
      }
      end++;
    }
    return end;
  }

  /** 分别增加1.93张、0.85人: the verb stands between 分别 and the first number. */
  private static boolean isGivenOut(String text, AmountMention amount) {
    int before = amount.prefixStart();
    int from = Math.max(0, before - LONGEST_VERB);
    if (GIVEN_OUT.matcher(text).region(from, before).find()) {
      return true;
    }
    int start = Math.max(0, before - LONGEST_CHANGE);
    boolean reached =
        amount.prefix() == AmountMention.Prefix.REACH
            || amount.prefix() == AmountMention.Prefix.FALL;
    return (reached || LATER_STATE.matcher(text).region(from, before).find())
        && GIVEN_FROM.matcher(text).region(start, before).find();
  }

  private static boolean isReached(AmountMention amount) {
    return amount.prefix() == AmountMention.Prefix.REACH;
  }

  /** Whether words that may be a name stand before the number in its clause. */
  private static boolean isNamed(String text, AmountMention amount) {
    int start = amount.prefixStart();
    return start > 0 && "，。；：、对为将给".indexOf(text.charAt(start - 1)) < 0;
  }

  /** Whether words that may be a name stand behind the number. */
  private static boolean isNameBehind(String text, AmountMention amount) {
    return amount.suffix() == null
        && amount.end() < text.length()
        && Character.isIdeographic(text.charAt(amount.end()));
  }

  private boolean sameDimension(AmountMention one, AmountMention other) {
    UnitOfMeasure unit = measures.named(one.unit());
    UnitOfMeasure second = measures.named(other.unit());
    return unit == null
        ? one.unit().equals(other.unit())
        : second != null && unit.dimension().equals(second.dimension());
  }

  /**
   * Where the words after a number end: the clause, or the separator before the next number's name.
   */
  static int rightLimit(
      String text,
      Sentence sentence,
      List<AmountMention> amounts,
      int next,
      AmountMention first,
      AmountMention last) {
    int to = Sentence.clauseEnd(text, sentence.end(), last.end());
    if (next >= amounts.size() || amounts.get(next).prefixStart() >= to) {
      return to;
    }
    AmountMention following = amounts.get(next);
    int nextStart = following.prefixStart();
    int cut = lastOf(text, '、', last.end(), nextStart);
    if (cut < 0) {
      cut = lastOf(text, '和', last.end(), nextStart);
    }
    if (cut >= 0) {
      return cut;
    }
    int bracket = last.end();
    while (bracket < nextStart && text.charAt(bracket) != '（') {
      bracket++;
    }
    if (bracket > last.end() && bracket < nextStart) {
      return bracket; // 每季度开展1次集中检查（高危行业每月1次）
    }
    // 175家企业发行债券1193只: the number that opens its clause has its name between the two
    int opens = Sentence.clauseStart(text, sentence.start(), first.prefixStart());
    return first.prefixStart() - opens <= LONGEST_OPENING ? nextStart : last.end();
  }

  /**
   * 建立1支不少于10人的救援队: {@return where the name of what is counted starts, behind the size that stands
   * between the two; -1 if none does}
   */
  static int behindSize(String text, List<AmountMention> amounts, int next, AmountMention last) {
    if (next >= amounts.size()) {
      return -1;
    }
    AmountMention size = amounts.get(next);
    boolean of =
        size.prefix() != null
            && size.prefixStart() == last.end()
            && size.end() + 2 < text.length()
            && text.charAt(size.end()) == '的';
    return of ? size.end() + 1 : -1;
  }

  private static int lastOf(String text, char wanted, int from, int to) {
    int depth = 0;
    for (int i = to; i >= from; i--) {
      char c = text.charAt(i);
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
      if (depth <= 0 && c == wanted) {
        return i;
      }
    }
    return -1;
  }
}
