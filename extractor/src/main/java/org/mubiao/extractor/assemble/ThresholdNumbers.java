package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.AmountMention.Prefix;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.quantity.Operator;

/**
 * Tells from the shape of the words around a bound that it says which things are meant: a property
 * that comes before 的 and a class of things, a definition in brackets, who may apply.
 */
final class ThresholdNumbers {

  /** 30万千瓦以上（含）的机组, 500万元以上（含500万元）的项目: whether the bound itself is meant. */
  private static final QuickPattern INCLUSIVE = QuickPattern.compile("^（[均不]?含[^（）]{0,10}）");

  /** 热效率不低于85%的锅炉, 达标率低于90%的企业. */
  private static final QuickPattern HAVING =
      WordClasses.pattern(
          "^的[^，。；、]{0,8}(?:{parties}|{areas}|设备|设施|装置|机组|锅炉|窑炉|电机|车辆|船舶|机械|建筑|材料|城市|地区|区域|行业|产品|村)");

  /** 占比超过20%的有23种: how large those are that are counted behind it. */
  private static final QuickPattern THERE_ARE =
      QuickPattern.compile("^的(?:共有|有|达到?|为)\\d+(?!%|个百分点|\\.)");

  private static final QuickPattern RATE_AT_END =
      WordClasses.pattern("(?:{shares}|增速|增幅|涨幅|降幅|强度|满意度|指数|浓度|得分)(?:均)?$");

  /** 注册资本不少于500万元、从业人员不少于20人的机构可以申报. */
  private static final QuickPattern MAY_APPLY =
      WordClasses.pattern(
          "的[^，。；、]{0,10}{parties}，?(?:均)?(?:可以?|方可|均可|有资格|优先)(?:申报|申请|享受|认定|参评|参加|获得|纳入|推荐|按)");

  /** 纳税额超过1000万元且亩均税收高于20万元的企业: the first of two conditions. */
  private static final QuickPattern AND_HAVING =
      WordClasses.pattern("^、?(?:且|并且)[^，。；、的]{1,16}[\\d.]+[^，。；、的\\d]{1,8}的[^，。；、]{0,8}{parties}");

  /** 对30人以上的劳动密集型企业, 对存在5项以上隐患的企业: who something is done to. */
  private static final QuickPattern DONE_TO =
      QuickPattern.compile("(?:^|[一二三四五六七八九十]、|\\d[.．]|）)(?:针对|对|凡)[^，。；、]{0,10}$");

  private static final QuickPattern SUCH =
      WordClasses.pattern("^[^，。；、的\\d]{0,6}的[^，。；、\\d]{0,10}(?:{parties}|{areas}|小区|建筑|村)");

  /** Units that count the class itself: 对200家以上的企业. */
  private static final String COUNTING = "家个户名所条处位座栋";

  /** 总面积达3000平方米的储备库投入使用: the size of something named in passing. */
  private static final QuickPattern OF_SIZE =
      QuickPattern.compile(
          "^的(?![^，。；、\\d]{0,10}(?:目标|任务|规模|水平|要求|标准|基础|速度|增速|增长|增幅|突破|成绩|佳绩|历史|份额|比例|数量|能力|程度|预期|红线|底线|条件|产能|产值|投资|资金|区间|格局|新高))[^，。；、\\d]{3,}");

  /** 3层以上住宅: how high the buildings are that are meant. */
  private static final QuickPattern STOREYS =
      QuickPattern.compile("^(?:的|(?:既有|老旧|多层|高层|公共|农村)*(?:建筑|楼|住宅|厂房|房屋|住房|农房))");

  /** 确定5%左右的增长目标: talk of a goal that was set before. */
  private static final QuickPattern GOAL_ITSELF =
      QuickPattern.compile("^的(?:预期|年度|年均|经济)*(?:增长|增速)(?:预期)?目标");

  /** 以占排放总量60%以上的污染源为重点: which of all are meant. */
  private static final QuickPattern MAKING_UP =
      QuickPattern.compile("(?:^|以|对|将|抓好|抓住|聚焦|紧盯)占[^，。；、]{2,16}$");

  /** 成为全省第3个吞吐量超100万人次的机场: the class that something came into. */
  private static final QuickPattern ONE_OF_CLASS =
      QuickPattern.compile("(?:成为|跻身|第[\\d一二三四五六七八九十]+[个座家条]|首[个座家条])[^，。；、]{0,16}$");

  /** 一次死亡3人以上事故: how grave it must be. */
  private static final QuickPattern CASUALTIES_AT_END = QuickPattern.compile("(?:死亡|亡|重伤|伤亡|受伤)$");

  private static final QuickPattern ACCIDENT =
      QuickPattern.compile("^(?:的)?[^，。；、\\d]{0,12}(?:事故|事件|灾害)");

  private static final QuickPattern CLASS_AT_END =
      QuickPattern.compile("^的[^，。；、\\d]{1,12}(?=[，。；、]|$)");

  private static final QuickPattern SIZE_SAID =
      QuickPattern.compile("(?:全长|总长|长|线路长|总?建筑面积|总?面积|占地|规模|总?装机|日处理能力|总?投资|库容|设计能力)?(?:约|为)?");

  private static final QuickPattern NAMED_PROJECTS =
      QuickPattern.compile(
          "）(?:、[^，。；、\\d]{2,20}(?:（[^（）]{1,20}）)?){0,4}等(?:一批)?(?:重点|重大|在建|续建|新建)?(?:项目|工程)");

  private static final QuickPattern PUSHES_ON =
      QuickPattern.compile("(?:推进|抓好|实施|加快|推动|确保|统筹|谋划|建设)[^。；]{0,60}$");

  private static final String SYMBOLS = "<＜≤≦⩽>＞≥≧⩾";
  private static final String STOPS = "，。；、）";
  private static final int REACH = 60;

  /** 造林（5万亩以上）任务: the work is as large as the bracket says. */
  private static final List<String> WORK = List.of("任务", "工程", "项目", "建设", "改造", "治理");

  private ThresholdNumbers() {}

  /** {@return what stands behind a number, without the remark that the bound is included} */
  static String withoutInclusive(String right) {
    return right.startsWith("（") ? INCLUSIVE.matcher(right).replaceFirst("") : right;
  }

  /**
   * {@return whether the number only says which things are meant}
   *
   * @param clauseStart where its clause, or the bracket it stands in, starts
   * @param left what stands before it in its clause
   * @param right what stands behind it in its clause
   * @param dimension that of its unit, empty if the unit is not in the lexicon
   */
  static boolean holds(
      String text,
      int clauseStart,
      String left,
      String right,
      AmountMention amount,
      String dimension) {
    boolean share = dimension.equals("share");
    boolean sized =
        !Dimensions.countsThings(dimension)
            && !dimension.startsWith("share")
            && !dimension.startsWith("ratio");
    boolean bracketed = clauseStart > 0 && text.charAt(clauseStart - 1) == '（';
    return bracketed && (isInclusion(left) || defines(text, left, right, amount))
        || bracketed
            && sized
            && amount.prefix() == null
            && amount.suffix() == null
            && sizesProject(text, clauseStart, left, right, amount)
        || share && GOAL_ITSELF.matcher(right).find()
        || sized
            && amount.prefix() == Prefix.REACH
            && amount.suffix() == null
            && OF_SIZE.matcher(right).find()
        || isBound(amount)
            && (share && RATE_AT_END.matcher(left).find() && HAVING.matcher(right).find()
                || share && THERE_ARE.matcher(right).find()
                || share && right.startsWith("的") && MAKING_UP.matcher(left).find()
                || !share && ONE_OF_CLASS.matcher(left).find() && CLASS_AT_END.matcher(right).find()
                || !share && AND_HAVING.matcher(right).find()
                || !share
                    && CASUALTIES_AT_END.matcher(left).find()
                    && ACCIDENT.matcher(right).find()
                || !share
                    && !(right.startsWith("的")
                        && !amount.unit().isEmpty()
                        && COUNTING.contains(amount.unit()))
                    && DONE_TO.matcher(left).find()
                    && SUCH.matcher(right).find()
                || amount.unit().equals("层") && STOREYS.matcher(right).find()
                || MAY_APPLY
                        .matcher(text)
                        .region(amount.end(), sentenceEnd(text, amount.end()))
                        .find()
                    && noStopBefore(text, amount.end()));
  }

  /** The 500万元 of （含500万元）. */
  private static boolean isInclusion(String left) {
    return left.equals("含") || left.equals("均含") || left.equals("不含");
  }

  /** 大型企业（营业收入≥4亿元）, 中型管网（600mm≤管径＜1000mm）清疏: what the word before the bracket means. */
  private static boolean defines(String text, String left, String right, AmountMention amount) {
    int limit = Math.min(text.length() - 1, amount.end() + REACH);
    int close = amount.end();
    while (close < limit && text.charAt(close) != '）') {
      close++;
    }
    boolean goesOn = close < limit && STOPS.indexOf(text.charAt(close + 1)) < 0;
    boolean behindName = !left.isEmpty() && SYMBOLS.indexOf(text.charAt(amount.prefixStart())) >= 0;
    boolean beforeName =
        left.isEmpty() && !right.isEmpty() && SYMBOLS.indexOf(right.charAt(0)) >= 0;
    // 小规模学校（100人以下）调减30%: nothing but the bound in the bracket, and the sentence goes on
    boolean boundAlone =
        left.isEmpty()
            && right.isEmpty()
            && amount.prefix() == null
            && amount.suffix() != null
            && !amount.unit().equals("%")
            && goesOn
            && "（和与及或".indexOf(text.charAt(close + 1)) < 0
            && !isWork(text, close + 1);
    return goesOn && (behindName || beforeName) || boundAlone;
  }

  /** 推进快速路（6.8公里）、体育馆（建筑面积14万平方米）等项目: how large the named ones are. */
  private static boolean sizesProject(
      String text, int clauseStart, String left, String right, AmountMention amount) {
    if (!right.isEmpty() || !SIZE_SAID.matcher(left).matches()) {
      return false;
    }
    int limit = Math.min(text.length(), amount.end() + REACH);
    int from = Math.max(0, clauseStart - REACH);
    return NAMED_PROJECTS.matcher(text).region(amount.end(), limit).lookingAt()
        && PUSHES_ON.matcher(text).region(from, clauseStart).find();
  }

  private static boolean isWork(String text, int at) {
    return WORK.stream().anyMatch(work -> text.startsWith(work, at));
  }

  private static boolean isBound(AmountMention amount) {
    Prefix prefix = amount.prefix();
    return amount.suffix() == Operator.GE
        || amount.suffix() == Operator.LE
        || prefix == Prefix.AT_LEAST
        || prefix == Prefix.AT_MOST
        || prefix == Prefix.MORE_THAN
        || prefix == Prefix.LESS_THAN;
  }

  /** Whether the things that may apply stand in the same list of conditions. */
  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    int end = from;
    while (end < limit && "。；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean noStopBefore(String text, int from) {
    int to = Math.min(text.length(), from + REACH);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '的') {
        return true;
      }
      if (c == '。' || c == '；' || c == '，') {
        return false;
      }
    }
    return false;
  }
}
