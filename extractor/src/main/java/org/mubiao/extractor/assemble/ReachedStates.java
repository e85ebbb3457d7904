package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.time.Period;

/**
 * Tells a state that was reached at the end of the years reported (总里程达到9000公里) from what was done
 * in them (改造小区300个) and from what held through them (稳定在90%).
 */
final class ReachedStates {

  /** 总里程, 占比, 收入, 余额, 装机规模: a name that ends by saying which figure is meant is no deed. */
  private static final QuickPattern FIGURE =
      QuickPattern.compile("(?:收入|余额|总[数量额]|总里程|规模|容量|能力|水平|装机|强度|占比|比重|比例|指数|浓度|里程)$");

  /** 引进项目360个，总投资900亿元，其中亿元以上项目120个: more of the same deed. */
  private static final QuickPattern PART = QuickPattern.compile("[、，](?:其中|(?:计划|协议)?总投资)");

  /** 总数186家 behind 新增62家: the whole, of which the list told a part. */
  private static final QuickPattern WHOLE = QuickPattern.compile("^总(?!投资|额|金额)");

  /** Verbs that say what there is, not what was done. */
  private static final Set<String> STATIVE =
      Set.of(
          "拥有", "持有", "存有", "共有", "现有", "已有", "建有", "设有", "保有", "占有", "登记", "注册", "参保", "备案", "在册",
          "在校", "就业", "就读", "执业", "从业", "存续", "达到", "超过", "突破", "保持", "稳定", "维持", "位居", "达标", "合格");

  /** 失业人员再就业9.7万人: each of the years adds to those that found work, or were reached. */
  private static final QuickPattern FOUND_WORK =
      QuickPattern.compile("(?:再就业|困难(?:人员|群体|群众)(?:实现)?就业|转移就业|新增就业|惠及(?:户数|人数|人次))$");

  private static final String CARRIED_OUT = "完成";
  private static final int SHORTEST_VERB = 2;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_MEMBER = 60;

  private final CueWords cues;
  private final VerbReader verbs;

  ReachedStates(CueWords cues) {
    this.cues = cues;
    this.verbs = new VerbReader(cues);
  }

  /**
   * {@return whether the number of a statement, whose period spans several years, is a state at
   * their end}
   *
   * @param unit the unit in the lexicon, null if it is not there
   */
  boolean is(
      PassageText passage,
      Statement statement,
      NameParts parts,
      String name,
      AmountMention amount,
      @Nullable UnitOfMeasure unit,
      PeriodCarry carry) {
    if (statement.status != Status.ACTUAL) {
      return false;
    }
    boolean nameFirst = parts.nameEnd() <= amount.prefixStart();
    boolean level = statement.measure == Measure.LEVEL;
    boolean several = severalYears(statement.period);
    boolean state =
        level
            && nameFirst
            && !held(passage.folded(), amount)
            && !(several
                ? tellsDeed(passage, parts, name, amount, unit, carry)
                : startsWithAction(name));
    boolean adds =
        statement.measure == Measure.NEW
            || statement.measure == Measure.NET
            || statement.measure == Measure.CUMULATIVE;
    if (!state && (level || adds)) {
      carry.deedEnd = amount.end();
    }
    return state;
  }

  /** 稳定在90% held through the years; 比重为29.4% only says what it is, 均为100% what it was each time. */
  private static boolean held(String text, AmountMention amount) {
    return amount.prefix() == AmountMention.Prefix.HOLD
        && ("为是".indexOf(text.charAt(amount.prefixStart())) < 0
            || amount.prefixStart() > 0 && text.charAt(amount.prefixStart() - 1) == '均');
  }

  private static boolean severalYears(@Nullable Period period) {
    return period != null
        && period.from() != null
        && period.to() != null
        && period.from().getYear() < period.to().getYear();
  }

  private boolean startsWithAction(String name) {
    return cues.startingAt(CueRole.ACTION, name, 0) > 1 && !NameShapes.namesFigure(name);
  }

  private boolean tellsDeed(
      PassageText passage,
      NameParts parts,
      String name,
      AmountMention amount,
      @Nullable UnitOfMeasure unit,
      PeriodCarry carry) {
    boolean share =
        unit != null
            && (unit.dimension().startsWith("share") || unit.dimension().startsWith("ratio"));
    if (FIGURE.matcher(name).find() || NameShapes.isPerUnit(name) || comesTo(passage, amount)) {
      return false;
    }
    if (FOUND_WORK.matcher(name).find()) {
      return true;
    }
    if (startsWithAction(name) || passage.folded().startsWith(CARRIED_OUT, beforeVerb(amount))) {
      return true;
    }
    boolean reached = amount.prefix() == AmountMention.Prefix.REACH;
    if (share || reached || NameShapes.namesFigure(name)) {
      return false;
    }
    return continuesDeeds(passage.folded(), parts, name, amount, carry)
        || startsWithVerb(passage, parts)
        || hasVerbInside(passage, parts);
  }

  /** 交通投资完成86亿元: where the verb would stand. */
  private static int beforeVerb(AmountMention amount) {
    return Math.max(0, amount.prefixStart() - CARRIED_OUT.length());
  }

  /** 扩容至7个: behind a verb of change 至 and 到 name the state at the end. */
  private static boolean comesTo(PassageText passage, AmountMention amount) {
    int at = amount.prefixStart();
    return at > 0 && "至到".indexOf(passage.folded().charAt(at - 1)) >= 0;
  }

  /** 建成机场3座、泊位8个, 新增铁路600公里、其中高铁300公里: the verb of the list holds for its later members. */
  private static boolean continuesDeeds(
      String text, NameParts parts, String name, AmountMention amount, PeriodCarry carry) {
    int at = carry.deedEnd;
    if (at <= 0
        || at >= amount.prefixStart()
        || amount.prefixStart() - at > LONGEST_MEMBER
        || WHOLE.matcher(name).find()) {
      return false;
    }
    boolean listed = text.charAt(at) == '、';
    boolean part = PART.matcher(text).region(at, amount.prefixStart()).lookingAt();
    return (listed || part)
        && parts.nameStart() > at
        && text.substring(at + 1, amount.prefixStart())
            .chars()
            .noneMatch(c -> "，；。".indexOf(c) >= 0);
  }

  /** 提请审议法规60件, 承接国家试点15个: a verb opens the clause, be it in the lexicon or not. */
  private static boolean startsWithVerb(PassageText passage, NameParts parts) {
    Word first = passage.wordStartingAt(parts.nameStart());
    return first != null && first.end() <= parts.nameEnd() && isDeed(passage, first);
  }

  /** 攻坚行动完成治理900万亩, 客运航线运送旅客400万人次: somebody does something. */
  private boolean hasVerbInside(PassageText passage, NameParts parts) {
    int from = parts.nameStart();
    int to = parts.nameEnd();
    if (from < 0 || to <= from || to - from > LONGEST_NAME) {
      return false;
    }
    List<Word> words = passage.wordsIn(from, to);
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (isDeed(passage, word)
          && word.start() > from
          && verbs.actionLength(passage, word.start(), to) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 恢复至42只 and 扩容到7个 are states, 年接待游客 is a figure of each year. */
  private static boolean isDeed(PassageText passage, Word word) {
    String text = passage.folded();
    boolean result = word.end() < text.length() && "至到为".indexOf(text.charAt(word.end())) >= 0;
    boolean yearly = word.start() > 0 && text.charAt(word.start() - 1) == '年';
    return word.isVerb()
        && !result
        && !yearly
        && word.end() - word.start() >= SHORTEST_VERB
        && !STATIVE.contains(text.substring(word.start(), word.end()));
  }
}
