package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.quantity.Operator;

/** Reads the words of comparison before and behind a number: 不少于, 以上, 左右. */
final class Comparisons {

  /** Words of comparison before a number, and where they start. */
  record Before(Prefix prefix, int start) {}

  private record Candidate(CueRole role, Prefix prefix) {}

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(CueRole.AT_LEAST, Prefix.AT_LEAST),
          new Candidate(CueRole.MORE_THAN, Prefix.MORE_THAN),
          new Candidate(CueRole.AT_MOST, Prefix.AT_MOST),
          new Candidate(CueRole.LESS_THAN, Prefix.LESS_THAN),
          new Candidate(CueRole.ABOUT, Prefix.ABOUT),
          new Candidate(CueRole.REACH, Prefix.REACH),
          new Candidate(CueRole.HOLD, Prefix.HOLD));

  /** First characters of 降至, 下降到, 减少到, 压缩至, 缩短至, 精简到, 收窄至, 回落到. */
  private static final String FALLS = "降下减压缩精收回调";

  private static final String NOT_ABOUT = "签合节预条履制集契特邀";

  /** 累计, 预计, 估计: 计 belongs to the word before it. */
  private static final String NOT_COUNTED = "累预估统审会设";

  /** 供应, 响应, 适应: 应 belongs to the word before it. */
  private static final String SUPPLY = "供响适对反相效";

  /** 建有, 设有, 配有: 有 belongs to the word before it. */
  private static final String HAVING = "建设配";

  private static final String NOT_REACHED = "雷马下直抵送通传";

  private static final int LONGEST_SPLIT = 24;
  private static final String WILL = "(?:并|要|力争|确保|逐步|进一步|大幅|稳步|持续|将|适当|努力)*";
  private static final QuickPattern RAISED =
      WordClasses.pattern(WILL + "(?:{rises}|扩大|延长|拓展)(?!了)");
  private static final QuickPattern LOWERED =
      QuickPattern.compile(WILL + "(?:降低|减少|压缩|缩短|压减|缩小)(?!了)");
  private static final int LONGEST_BASIS = 8;
  private static final QuickPattern BASIS =
      QuickPattern.compile(
          "每(?:[十百千万]+)?(?:人口?|户|生|亩|床|名|家|平方公里|立方米|平方米|标准立方米|公顷|公里|吨|千克|公斤|升)(?:每[年月天日])?$|每人每[年月]$|每[年月天日]$");

  private final CueWords cues;

  Comparisons(CueWords cues) {
    this.cues = cues;
  }

  /** {@return the comparison that ends where the number starts, null if none does} */
  @Nullable Before before(String text, int at) {
    if (at > 1 && text.charAt(at - 1) == '的' && text.charAt(at - 2) == '达') {
      return null; // 省下达的15项任务
    }
    int end = basisBefore(text, yearBefore(text, at));
    if (end > 0 && text.charAt(end - 1) == '了') {
      end--;
    }
    int longest = 0;
    Prefix prefix = null;
    for (Candidate candidate : CANDIDATES) {
      int length = cues.endingAt(candidate.role(), text, end);
      if (length > longest) {
        longest = length;
        prefix = candidate.prefix();
      }
    }
    if (prefix != null
        && longest > 1
        && end - longest > 0
        && text.charAt(end - longest) == '应'
        && SUPPLY.indexOf(text.charAt(end - longest - 1)) >= 0) {
      longest--; // 供应不少于5000亩
    }
    if (prefix == null && end > 1 && "至到".indexOf(text.charAt(end - 1)) >= 0) {
      return split(text, end - 1);
    }
    if (prefix == Prefix.ABOUT
        && longest == 1
        && end > 1
        && NOT_ABOUT.indexOf(text.charAt(end - 2)) >= 0) {
      // 新签约亿元以上项目: 约 belongs to the word before it
      return null;
    }
    if (prefix == Prefix.REACH
        && longest == 1
        && end > 1
        && NOT_REACHED.indexOf(text.charAt(end - 2)) >= 0) {
      // 雷达2部, 通达120个村: 达 belongs to the word before it
      return null;
    }
    if (prefix == Prefix.HOLD
        && longest == 1
        && end > 1
        && text.charAt(end - 1) == '计'
        && NOT_COUNTED.indexOf(text.charAt(end - 2)) >= 0) {
      return null;
    }
    if (prefix == Prefix.HOLD
        && longest == 1
        && end > 1
        && text.charAt(end - 1) == '有'
        && HAVING.indexOf(text.charAt(end - 2)) >= 0) {
      return null;
    }
    if (prefix == Prefix.AT_MOST && FALLS.indexOf(text.charAt(end - longest)) >= 0) {
      prefix = Prefix.FALL;
    }
    return prefix == null ? null : new Before(prefix, end - longest);
  }

  /** 提高代偿容忍度至10%: the thing stands between the two halves of 提高至. */
  private static @Nullable Before split(String text, int preposition) {
    int from = preposition;
    while (from > 0
        && preposition - from < LONGEST_SPLIT
        && "，。；：、".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    QuickMatcher raised = RAISED.matcher(text).region(from, preposition);
    if (raised.lookingAt()) {
      return new Before(Prefix.REACH, preposition);
    }
    return LOWERED.matcher(text).region(from, preposition).lookingAt()
        ? new Before(Prefix.FALL, preposition)
        : null;
  }

  /** 达到每人每月842元, 超每千人6.6批次: the comparison stands before the basis of the figure. */
  private static int basisBefore(String text, int at) {
    int from = Math.max(0, at - LONGEST_BASIS);
    QuickMatcher basis = BASIS.matcher(text).region(from, at);
    return basis.find() ? basis.start() : at;
  }

  /** 增长到2025年的4.93万亿元: the comparison stands before the year. */
  private static int yearBefore(String text, int at) {
    int end = at;
    if (end > 0 && text.charAt(end - 1) == '的') {
      end--;
    }
    if (end < 5 || text.charAt(end - 1) != '年') {
      return at;
    }
    for (int i = end - 5; i < end - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return at;
      }
    }
    return end - 5;
  }

  /** {@return whether a verb of action ends where the number starts: 新增, 建成} */
  boolean followsAction(String text, int at) {
    return cues.endingAt(CueRole.ACTION, text, at) > 1;
  }

  /** {@return whether a word of change such as 增加 or 减少 ends where the number starts} */
  boolean changes(String text, int at) {
    return cues.endingAt(CueRole.INCREASE, text, at) > 1
        || cues.endingAt(CueRole.REDUCTION, text, at) > 1
        || cues.endingAt(CueRole.GROWTH, text, at) > 1;
  }

  /** {@return whether a number is the state a change starts from: 由24小时压缩到, 从9.3年增加到} */
  boolean isEarlierState(String text, int start, int end) {
    int before = yearBefore(text, start);
    return before > 0
        && "由从".indexOf(text.charAt(before - 1)) >= 0
        && (cues.startingAt(CueRole.REACH, text, end) > 1
            || cues.startingAt(CueRole.AT_MOST, text, end) > 1);
  }

  /** {@return whether 以内 or the like stands at {@code at}, but not the short 内} */
  boolean bounds(String text, int at) {
    return at < text.length()
        && cues.startingAt(CueRole.SUFFIX_AT_MOST, text, at) > 0
        && !text.startsWith("内", at);
  }

  /** {@return whether 以上, 以内, 左右 or the like stands at {@code at}: 价格指数103左右} */
  boolean limitsAt(String text, int at) {
    return cues.startingAt(CueRole.SUFFIX_AT_LEAST, text, at) > 1
        || cues.startingAt(CueRole.SUFFIX_AT_MOST, text, at) > 1
        || cues.startingAt(CueRole.SUFFIX_ABOUT, text, at) > 1;
  }

  /** {@return whether 以上 or the like stands at {@code at}} */
  boolean atLeastAt(String text, int at) {
    return cues.startingAt(CueRole.SUFFIX_AT_LEAST, text, at) > 0;
  }

  /** {@return the amount with the comparisons around it} */
  AmountMention complete(
      String text, int at, Measured measured, @Nullable BigDecimal upper, boolean chinese) {
    Before before = before(text, at);
    int end = measured.end();
    Operator suffix = measured.more() ? Operator.GT : null;
    int atLeast = cues.startingAt(CueRole.SUFFIX_AT_LEAST, text, end);
    // 3个起 bounds only at the end of a clause; 起步 and 起草 are other words
    if (atLeast > 0 && !(text.startsWith("起", end) && !endsClause(text, end + 1))) {
      suffix = Operator.GE;
      end += text.startsWith("以上的", end) ? 2 : atLeast;
    } else {
      int atMost = cues.startingAt(CueRole.SUFFIX_AT_MOST, text, end);
      int about = cues.startingAt(CueRole.SUFFIX_ABOUT, text, end);
      if (atMost > 0) {
        suffix = Operator.LE;
        end += atMost;
      } else if (about > 0) {
        suffix = Operator.APPROX;
        end += about;
      }
    }
    return new AmountMention(
        at,
        end,
        measured.end(),
        before == null ? at : before.start(),
        measured.value(),
        upper,
        measured.unit(),
        before == null ? null : before.prefix(),
        suffix,
        chinese);
  }

  /**
   * Whether a number without a unit may end there: at a clause's end, before a bound or a change.
   */
  static boolean endsNumber(String text, int at) {
    return endsClause(text, at) || "以左上下之降提升增减缩扩".indexOf(text.charAt(at)) >= 0;
  }

  static boolean endsClause(String text, int at) {
    return at >= text.length() || "，。；、）".indexOf(text.charAt(at)) >= 0;
  }
}
