package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;

/** Tells the two numbers of 由A提高到B from other neighbours: A is an earlier state, B the later. */
final class StateChange {

  private static final int LONGEST_GAP = 3;
  private static final int LONGEST_THING = 10;

  private static final int LONGEST_BASE = 16;

  /**
   * 比2022年的38%提高4个百分点, 较“十三五”末的9323.1亿元增加…, 由2017年的11.6%历史性归零: the state that a change starts from.
   */
  private static final QuickPattern AGAINST =
      QuickPattern.compile("[比较由从](?:20\\d\\d年|“?十[一二三四五六七八九]五”?|上年|去年)(?:末|底|年末|年底)?的$");

  private static final QuickPattern SEPARATED = QuickPattern.compile("[，、；]");

  private static final QuickPattern CHANGES_TO =
      QuickPattern.compile("[^，。；、\\d]{0,6}[到至为](?:20\\d\\d年[末底]?的?)?");

  private static final QuickPattern GIVEN_FROM = QuickPattern.compile("分别[从由]");

  private static final int LONGEST_CHANGE = 14;

  private static final QuickPattern CLAUSE_BETWEEN = QuickPattern.compile("[，；。]");

  private StateChange() {}

  /**
   * {@return whether a number is the earlier state of the one after {@code index}}
   *
   * @param amount the first number of the group that ends at {@code index}
   */
  static boolean isEarlier(
      String text, List<AmountMention> amounts, int index, AmountMention amount) {
    if (AGAINST
        .matcher(text.substring(Math.max(0, amount.start() - LONGEST_BASE), amount.start()))
        .find()) {
      return true;
    }
    if (index + 1 >= amounts.size()) {
      return false;
    }
    AmountMention next = amounts.get(index + 1);
    int end = amounts.get(index).end();
    int gap = next.prefixStart() - end;
    // 由113个重点城市增加到333个: behind 由 itself the thing may stand between the two
    boolean direct = amount.start() > 0 && "由从".indexOf(text.charAt(amount.start() - 1)) >= 0;
    boolean changes =
        next.prefix() != null
            || direct && next.start() > end && "至到为".indexOf(text.charAt(next.start() - 1)) >= 0;
    if (index > 0 && gap > LONGEST_GAP && gap <= LONGEST_CHANGE) {
      // 分别从2015年的4.8%、6.1%下降到2020年的3.2%、4.3%
      int clause = Sentence.clauseStart(text, 0, amount.start());
      String between = text.substring(end, next.prefixStart());
      boolean later =
          CHANGES_TO.matcher(between).matches()
              && GIVEN_FROM.matcher(text).region(clause, amount.start()).find();
      if (later) {
        return true;
      }
    }
    if (!changes || gap > (direct ? LONGEST_THING : LONGEST_GAP)) {
      return false;
    }
    String before = text.substring(Sentence.clauseStart(text, 0, amount.start()), amount.start());
    return !SEPARATED
            .matcher(text.substring(Math.min(end, next.prefixStart()), next.prefixStart()))
            .find()
        && (before.contains("由") || before.contains("从"));
  }

  /** {@return whether the number at {@code index} is the later state of the one before it} */
  static boolean isLater(String text, List<AmountMention> amounts, int index) {
    return index > 0
        && isEarlier(text, amounts, index - 1, amounts.get(index - 1))
        && !CLAUSE_BETWEEN
            // 由11.2%降为零，人均收入由2900元增长到…: the change is told, the next clause has another
            .matcher(
                text.substring(
                    amounts.get(index - 1).end(),
                    Math.max(amounts.get(index - 1).end(), amounts.get(index).prefixStart())))
            .find();
  }
}
