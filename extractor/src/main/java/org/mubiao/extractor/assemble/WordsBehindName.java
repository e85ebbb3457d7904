package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Finds words that stand between a name and its verb or number and are no part of the name: what it
 * is held against, where it ranks, how long it took, how it came about.
 */
final class WordsBehindName {

  private static final List<String> TRAILING_MANNER =
      List.of(
          "平均", "首次", "实际", "名义", "稳步", "持续", "连续", "进一步", "逐年", "逐步", "大幅", "已经", "同步", "成功",
          "历史性", "基本", "每人", "每户", "每生", "每亩", "继续", "逆势", "始终", "整体", "统一", "一律", "均已", "合计", "共有",
          "接连", "相继", "单月", "首年", "剩余", "其余", "余下", "当月", "同口径", "按同口径", "按可比口径", "可比口径", "可比",
          "按可比价格", "按可比价", "按不变价", "总体", "连跨", "接连", "每届", "每小时", "年度", "一般", "一般应", "通常");

  /** 达到121.6亿元，同口径增长9.8%: in which terms something grows is never what grows. */
  private static final String TERMS = "口径";

  private static final String COMPARABLE = "可比";

  /** 债务余额控制在核定限额67亿元以内: within what it is held. */
  private static final QuickPattern WITHIN_LIMIT =
      QuickPattern.compile("(?:严格|有效|始终|总体|全部)*控制在[^，。；、\\d]{0,10}(?:限额|额度|限值|范围)$");

  private static final QuickPattern BASE =
      QuickPattern.compile(
          "(?:“?(?:十?[一二三四五六七八九]五|十五)”?(?:末期|末|初|期末|期间|时期|时)?|.{0,8}(?:年|年底|年末|同期|上年|去年|水平|平均|平均数|平均值|均值|全国|全省|计划|目标)|(?:国家|省|原)?(?:法定|规定|承诺|现行)(?:的)?(?:办理|办结|审批|审查)?(?:时限|时间|期限|标准|要求|工作日)?|.{0,8}(?:水平|平均值?|均值|全国|全省|全市)高出?)(?:相比)?");

  private static final QuickPattern STAIRS =
      QuickPattern.compile(
          "(?:连续)?(?:跨上|跨过|迈上|跃上|登上|站上|连跨|跨越|突破)(?:\\d个)?[^，。；、\\d]{1,10}(?:台阶|大关|关口)、?$");

  /** 增速高于GDP2个百分点: what it is held against. */
  private static final QuickPattern GAP =
      QuickPattern.compile("(?<![不得])(?:高于|快于|优于|好于|慢于|领先)(?![ⅠⅡⅢⅣⅤIV一二三四五]+类)[^，。；、]{1,12}$");

  /** 进出口总额进入全省前十、突破80亿元: where it ranks. */
  private static final QuickPattern RANKING =
      QuickPattern.compile(
          "(?:进入|位居|稳居|跃居|位列|跻身|排名|居)[^，。；、]{0,8}(?:前[一二三四五六七八九十\\d]+位?|第[一二三四五六七八九十\\d]+位?|前列)、?$");

  /** 固定资产投资增速由负转正、增长5%以上: how it turned, said before by how much. */
  private static final QuickPattern TURN =
      QuickPattern.compile(
          "(?:由(?:负转正|降转[升增]|跌转[升涨])|止[跌降滑](?:回升|转[升增]|企稳)|企稳(?:回升|向好)|触底回升|稳步回升|持续回升|实现正)、?$");

  private static final String AVERAGE = "[^，。；、]{0,6}(?:平均|水平|均值)";
  private static final String WHOSE = "(?:同期)?(?:全国|全省|全市|全区|全县|世界|国家|东部|上年|去年)";

  /** 能耗约为全国的70%, 收入相当于全省平均水平的90%: what the share is a share of. */
  private static final QuickPattern AS_THAT_OF =
      QuickPattern.compile(
          "(?:(?:(?:仅|只|约|大约|大致)(?:为|是)|相当于)"
              + WHOSE
              + "(?:"
              + AVERAGE
              + ")?|(?:为|是|达到|达)"
              + WHOSE
              + AVERAGE
              + ")$");

  /** 人均预期寿命从2020年的78岁提升至80岁: the state that the number left behind. */
  private static final QuickPattern EARLIER_STATE =
      QuickPattern.compile("[从由](?:20\\d\\d年的?)?\\d+(?:\\.\\d+)?[^\\d，。；、]{1,3}$");

  /** 毛入学率达到并保持在95%以上: two verbs, the second stands at the number. */
  private static final QuickPattern FIRST_OF_TWO_VERBS =
      QuickPattern.compile("(?:达到|超过|实现|提高到|提升到)[并或]$");

  private static final int LONGEST_RANKING = 18;

  /** 近3年, 连续3年, 3年: a length of time before the number or before its verb. */
  private static final QuickPattern LENGTH_OF_TIME =
      QuickPattern.compile(
          "(?:近|连续|过去|这|已连续)?(?<!\\d)(?:[2-9]|1\\d|[两三四五六七八九十]{1,2})年(?:来|间|累计)?$");

  private static final int LONGEST_TIME = 10;
  private static final int LONGEST_BASE = 14;

  /** 产值在2020年的基础上翻番. */
  private static final String ON_BASE = "基础上";

  private static final int LONGEST_ON_BASE = 24;

  /** 剔除一次性因素后增长1.8%: what is left out of account. */
  private static final QuickPattern WITHOUT =
      QuickPattern.compile("(?:剔除|扣除|还原)[^，。；、\\d]{2,14}(?:因素|影响)(?:影响)?后?$");

  /** 覆盖率由目前的60%: when the earlier state is, in a word that names no day. */
  private static final QuickPattern AT_PRESENT =
      QuickPattern.compile("[由从](?:目前|现在|当前|现有|现行|原来|原先|原有|过去|以前|此前)(?:的|平均|约)*$");

  private static final int LONGEST_PRESENT = 8;

  private WordsBehindName() {}

  /** {@return where the name ends before 由目前的, {@code to} if nothing of that form is there} */
  static int beforePresent(String text, int from, int to) {
    QuickMatcher present =
        AT_PRESENT.matcher(text).region(Math.max(from, to - LONGEST_PRESENT), to);
    return present.find() ? present.start() : to;
  }

  /**
   * {@return where the name ends if one such stretch is taken off it; {@code to} if none is there}
   *
   * @param thing whether things are counted
   * @param share whether the number is a share
   */
  static int end(PassageText passage, int from, int to, boolean thing, boolean share) {
    String text = passage.folded();
    int base = base(passage, from, to);
    if (base < to) {
      return base;
    }
    QuickMatcher without = WITHOUT.matcher(text).region(Math.max(from, to - LONGEST_RANKING), to);
    if (without.find()) {
      return without.start();
    }
    int phrase = phrase(text, STAIRS, from, to);
    phrase = phrase == to && share ? phrase(text, GAP, from, to) : phrase;
    phrase = phrase == to && share ? phrase(text, AS_THAT_OF, from, to) : phrase;
    phrase = phrase == to ? phrase(text, EARLIER_STATE, from, to) : phrase;
    phrase = phrase == to ? phrase(text, FIRST_OF_TWO_VERBS, from, to) : phrase;
    phrase = phrase == to ? phrase(text, RANKING, from, to) : phrase;
    phrase = phrase == to && share ? phrase(text, TURN, from, to) : phrase;
    QuickMatcher limit = WITHIN_LIMIT.matcher(text).region(from, to);
    phrase = phrase == to && !thing && limit.find() ? limit.start() : phrase;
    if (phrase < to) {
      return phrase;
    }
    boolean verb =
        share && to - from > 3 && text.charAt(to - 1) == '占' && text.startsWith("分别", to - 3);
    if (verb) {
      // 高速公路、国省干线分别占60%、18%: 占 alone is the verb
      return to - 1;
    }
    boolean each =
        to - from > 4
            && text.charAt(to - 2) == '每'
            && "县市区镇乡村校家户人生亩".indexOf(text.charAt(to - 1)) >= 0;
    boolean done = !thing && !share && to - from > 4 && text.startsWith("完成", to - 2);
    if (each || done) {
      // 维修养护每县不少于30处, 总产值完成460亿元
      return to - 2;
    }
    for (String word : TRAILING_MANNER) {
      boolean alone =
          to - word.length() == from && (word.endsWith(TERMS) || word.equals(COMPARABLE));
      if ((alone || to - word.length() > from) && text.startsWith(word, to - word.length())) {
        return to - word.length();
      }
    }
    QuickMatcher length =
        LENGTH_OF_TIME.matcher(text).region(Math.max(from, to - LONGEST_TIME), to);
    return length.find() ? length.start() : to;
  }

  /** {@return the words without how their figure turned, unchanged if nothing says it} */
  static String withoutTurn(String words) {
    return TURN.matcher(words).replaceFirst("");
  }

  private static int phrase(String text, QuickPattern pattern, int from, int to) {
    QuickMatcher matcher = pattern.matcher(text).region(Math.max(from, to - LONGEST_RANKING), to);
    return matcher.find() && matcher.start() > from + 1 ? matcher.start() : to;
  }

  /** 比“十三五”末, 较2020年相比, 比全国平均水平, 在上年基础上. */
  private static int base(PassageText passage, int from, int to) {
    String text = passage.folded();
    if (text.startsWith(ON_BASE, to - ON_BASE.length())) {
      int at = text.lastIndexOf('在', to - ON_BASE.length());
      if (at > from && to - at <= LONGEST_ON_BASE && passage.isBoundary(at)) {
        return at;
      }
    }
    for (int i = to - 1; i > from && to - i <= LONGEST_BASE; i--) {
      char c = text.charAt(i - 1);
      if ((c == '比' || c == '较')
          && passage.isBoundary(i - 1)
          && passage.isBoundary(i)
          && BASE.matcher(text.substring(i, to)).matches()) {
        return i - 1;
      }
    }
    return to;
  }
}
