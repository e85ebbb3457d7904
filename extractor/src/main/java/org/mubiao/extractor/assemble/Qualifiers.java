package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.quantity.UnitOfMeasure;

/**
 * Tells numbers that name or qualify from numbers that measure: thresholds inside a name,
 * denominators, sizes in passing, rankings, terms of an incentive, scores, names in quotes.
 */
final class Qualifiers {

  /** 6月底前达到60%: a limit of time, no rank (前10%). */
  private static final QuickPattern LIMIT = QuickPattern.compile("[年月日底末]前$");

  static final QuickPattern ORGANISATION =
      QuickPattern.compile(
          "^的?(?:规模)?(?:工业)?(?:(?:省|市|县|区)级)?(?:普通|农村|公办|民办|大型|集中式?|标准化)?(?:供水工程|饮水工程|供水点|灌区|安置点|安置区|居民点|机关|事业单位|党政机关|企业|单位|机构|社区|医院|学校|村|养殖场|场所|项目|自然村|村组|用人单位|小区|城市|城镇|城区|市区|中心城区|县城|乡镇|家庭|老年人|老人|儿童|人员|女性|居民|人口|职工|党员)");
  private static final QuickPattern RANKED =
      QuickPattern.compile("^(?:主要|重点|核心)?(?:经济)?指标[^，。；]{0,6}(?:居|位居|位列|排名|列|高于|好于|优于|领先|快于)");

  /** 0.1微克攻坚行动: the size names an action. */
  private static final QuickPattern NAMED_ACTION =
      QuickPattern.compile("^[^，。；、的]{0,6}(?:攻坚行动|专项行动|行动|攻坚战|战略|战役)");

  /** 提出6项指标, 共设置20项指标: what the plan itself is made of. */
  private static final QuickPattern SETS_OUT =
      QuickPattern.compile("(?:提出|设置|设定|确定|安排|包括|涉及|共设|分解|部署)(?:了|为)?$");

  private static final QuickPattern INDICATORS =
      QuickPattern.compile("^(?:主要|重点|核心|具体|约束性|预期性)*指标");

  /** 《纲要》部署了13项: a plan that counts its own parts. */
  private static final QuickPattern OF_A_PLAN =
      QuickPattern.compile("(?:》|纲要|规划|方案|意见|清单)[^，。；、]{0,12}$");

  /** 连跨4个万亿元台阶, 15分钟生活圈: figures of speech and names. */
  private static final QuickPattern FIGURE_OF_SPEECH = QuickPattern.compile("^[^，。；、]{0,6}台阶");

  private static final QuickPattern CIRCLE = QuickPattern.compile("^[^，。；、的]{0,10}圈");

  private static final QuickPattern PLAN_PARTS =
      QuickPattern.compile("^(?:方面|环节|阶段|层面|维度|步骤|专章|章节|部分|字|轮子|车轮)");
  private static final QuickPattern CONDITION =
      WordClasses.pattern("^的(?:[^，。；、]{0,12})?(?:{parties}|区域|地区|行业|产品|建筑|道路|工程)");

  /** 未完成削减10%的目标: what was not done is no figure of what was. */
  private static final QuickPattern NEGATED =
      QuickPattern.compile("(?:未|没有|未能|尚未)(?:完成|实现|达到|达|如期完成)");

  /** 过50亿元的达到8家: the size of those that are counted behind it. */
  private static final QuickPattern SIZE_OF =
      QuickPattern.compile("^(?:以上|及以上)?的(?:达到?|突破|超过?|不少于|力争|新增|有|为)*\\d+(?:家|户|个)");

  private static final QuickPattern CLASS_BEHIND =
      QuickPattern.compile(
          "^的?(?:县|县区|县市|城市|企业|园区|开发区|集群|产业|产业链|镇|乡镇|强镇|村|项目|龙头|平台|单品|楼宇|商圈|市场|商场|街区|产品|基地|农场|工厂|品牌)");

  /** Behind the size of a thing, the thing and how many there are. */
  private static final QuickPattern COUNTED_BEHIND =
      QuickPattern.compile("[\\u4e00-\\u9fa5“”]{2,14}\\d{1,5}(?:个|家|座|处|所|条|只|户|支|片)");

  private static final QuickPattern NAMED_BETWEEN =
      QuickPattern.compile("[\\u4e00-\\u9fa5“”（）]{3,20}");
  private static final BigDecimal MOST_CLASSES = BigDecimal.valueOf(4);
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(20);
  private static final QuickPattern CARRIES_OUT = QuickPattern.compile("(?:实施|推进|抓好|开展|突出|聚焦)$");
  private static final QuickPattern OWN_PARTS =
      QuickPattern.compile("^[^，。；、的]{0,8}(?:重点|重大|专项|保护)(?:工程|行动|任务|举措)$");

  private static final QuickPattern ISSUES =
      QuickPattern.compile("(?:出台|制定|推出|印发|发布|实施|落实|提出|细化)[^，。；]{0,24}$");
  private static final QuickPattern POLICY_POINTS =
      QuickPattern.compile("^(?:[、和及][^，。；、]{2,24}\\d+条){0,4}等?[^，。；、]{0,8}(?:措施|举措|政策)");

  private static final QuickPattern COMES_INTO_USE =
      WordClasses.pattern("^[^，。；、]{1,16}(?:{finished}|并网)[^，。；、]{0,4}$");

  /** 实现21个地级市全覆盖: how many there are to cover is no aim of its own. */
  private static final QuickPattern COVERED = QuickPattern.compile("^[^，。；、]{1,16}全(?:面)?覆盖$");

  /** 15个指标自动生成: how the list of indicators is made up. */
  private static final QuickPattern INDICATOR_OF_LIST =
      QuickPattern.compile("^指标(?:为|由|自动|是|分为|纳入)");

  /** 选派10名骨干到有需求的10家企业: somebody goes somewhere, nobody owns anything. */
  private static final String MOVES = "到至给向在为";

  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  private static final QuickPattern JUST_THERE =
      WordClasses.pattern("(?:全线|全部|全面|已|基本)?(?:{finished}|贯通|开通|达标|办结|办理完毕)(?:通车|投用|投运|运营|使用)?");

  private static final QuickPattern RATING =
      QuickPattern.compile("(?:满意度|指数)(?:评价|测评|得分)?[^，。；、]{0,6}$");

  private static final int LONGEST_RATING = 20;

  /** 每低于目标值0.1个百分点扣1分: the step of a scale. */
  private static final QuickPattern EACH_STEP =
      QuickPattern.compile(
          "每(?:(?:低于|高于|超过|超出|提高|提升|增加|降低|下降|减少|上升|增长|新增|递增)[^，。；、\\d]{0,8}|[超高低多少差]出?)$");

  /** 30万人口以上的县: how many live in the places that are meant. */
  private static final QuickPattern POPULATION =
      QuickPattern.compile("^口(?:及|或)?以[上下](?:的)?[\\u4e00-\\u9fa5]{1,}");

  /** 高于全国0.6人的平均水平: the average of others is no figure of one's own. */
  private static final QuickPattern ABOVE_OTHERS =
      QuickPattern.compile(
          "(?:高于|低于|多于|少于|超过|超出|优于|好于|超|不及|不足)(?:同期)?(?:全国|全省|全市|全区|全州|世界|国家|省|市|东部|中部|西部)(?:的)?$");

  /** 给予1个百分点的财政贴息: what is paid. */
  private static final QuickPattern PAID =
      WordClasses.pattern("^的?[^，。；、\\d]{0,6}(?:{payments}|优惠)");

  /** 从业人员300人以上的煤矿: how many work for those that are meant. */
  private static final QuickPattern OF_STAFF =
      QuickPattern.compile("(?:从业人员|职工|员工|在校生|学生|常住人口|人口)(?:人数|数)?$");

  /** 从业人员10万人生产安全事故死亡率: for how many people a rate is told. */
  private static final QuickPattern RATE_PER_PEOPLE =
      QuickPattern.compile("^[^，。；、\\d的]{0,12}(?:死亡率|发病率|患病率|感染率|发生率|发案率)");

  private static final QuickPattern AVERAGE_BEHIND =
      QuickPattern.compile("^的?(?:平均|总体|整体|一般)(?:水平|值|数)");

  /** 5级以上堤防达标率: the class of what is measured, where the unit counts classes. */
  private static final String CLASS_UNIT = "级";

  private static final Set<String> NAMING_UNITS = Set.of("分", "届", "号");
  private static final Set<String> YEARS_OF_AGE = Set.of("岁", "周岁");

  /** 8个公司运营的16支基金: whose the counted things are. */
  private static final QuickPattern WHOSE = QuickPattern.compile("^[^，。；、]{1,12}的$");

  static final List<CueRole> NO_NOUN =
      List.of(
          CueRole.GROWTH,
          CueRole.REDUCTION,
          CueRole.INCREASE,
          CueRole.REACH,
          CueRole.AT_MOST,
          CueRole.CAUSATIVE);
  private static final List<CueRole> PREDICATES =
      List.of(
          CueRole.ACTION,
          CueRole.INCREASE,
          CueRole.REDUCTION,
          CueRole.NET,
          CueRole.INTENT,
          CueRole.MANNER,
          CueRole.CUMULATIVE);

  private final CueWords cues;
  private final MeasurementUnits measures;
  private final ClassesCounted classes;
  private final BearersCounted bearers;

  Qualifiers(CueWords cues, MeasurementUnits measures) {
    this.cues = cues;
    this.measures = measures;
    this.classes = new ClassesCounted(cues, measures);
    this.bearers = new BearersCounted(measures);
  }

  /** {@return the amounts that measure something} */
  List<AmountMention> filter(String text, Marks marks, List<AmountMention> amounts) {
    List<AmountMention> kept = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      AmountMention amount = amounts.get(i);
      AmountMention next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      boolean listed = !kept.isEmpty() && continuesList(text, kept.get(kept.size() - 1), amount);
      if (!qualifies(text, marks, amount, listed)
          && !bearers.count(text, amount, next)
          && !isOwner(text, amount, next)
          && !isClassOfCounted(text, amount, next)
          && !classes.says(text, amount, next)) {
        kept.add(amount);
      }
    }
    return kept;
  }

  /** 二类以上医疗器械注册证50张, 1类创新药批件5个: of what class the things are that are counted. */
  private static boolean isClassOfCounted(
      String text, AmountMention amount, @Nullable AmountMention next) {
    boolean classed =
        amount.suffix() == Operator.GE || amount.value().compareTo(BigDecimal.ONE) == 0;
    return next != null
        && amount.unit().equals("类")
        && amount.prefix() == null
        && classed
        && amount.value().compareTo(MOST_CLASSES) <= 0
        && !next.unit().equals("类")
        && NAMED_BETWEEN
            .matcher(text)
            .region(amount.end(), Math.max(amount.end(), next.prefixStart()))
            .matches();
  }

  /** 改造210公里农村公路和120万平方米村内道路: the verb before the first number holds for both. */
  private boolean continuesList(String text, AmountMention previous, AmountMention amount) {
    if (amount.unit().endsWith("千伏")
        || previous.end() + 1 >= amount.prefixStart()
        || "和、及与".indexOf(text.charAt(amount.prefixStart() - 1)) < 0) {
      return false;
    }
    String between = text.substring(previous.end(), amount.prefixStart() - 1);
    int clauseStart = Sentence.clauseStart(text, 0, previous.prefixStart());
    return between.chars().noneMatch(c -> "，；。、".indexOf(c) >= 0)
        && endsWithAction(text.substring(clauseStart, previous.prefixStart()))
        && clauseStart < previous.prefixStart();
  }

  private boolean isOwner(String text, AmountMention amount, @Nullable AmountMention next) {
    String dimension = Dimensions.of(measures, amount.unit());
    return next != null
        && amount.prefix() == null
        && amount.suffix() == null
        && dimension != null
        && isThing(dimension)
        && next.prefixStart() > amount.end()
        && MOVES
            .chars()
            .noneMatch(c -> text.substring(amount.end(), next.prefixStart()).indexOf(c) >= 0)
        && WHOSE.matcher(text.substring(amount.end(), next.prefixStart())).matches();
  }

  private boolean qualifies(String text, Marks marks, AmountMention amount, boolean listed) {
    if (marks.insideTitle(amount.start(), amount.end())
        || marks.insideQuotedName(amount.start(), amount.end())
        || namesClass(amount.unit()) && !isRating(text, amount)) {
      return true;
    }
    int sentenceStart = marks.sentenceStart(amount.prefixStart());
    int sentenceEnd = marks.sentenceEnd(amount.end());
    int clauseStart = Sentence.clauseStart(text, sentenceStart, amount.prefixStart());
    int clauseEnd = Sentence.clauseEnd(text, sentenceEnd, amount.end());
    String left = text.substring(clauseStart, amount.prefixStart());
    String right = ThresholdNumbers.withoutInclusive(text.substring(amount.end(), clauseEnd));
    UnitOfMeasure unit = measures.named(amount.unit());
    String dimension = unit == null ? "" : unit.dimension();
    return right.startsWith("级")
        || right.startsWith("阶")
        || NoCommitment.holds(text, sentenceStart, sentenceEnd, left, right, amount)
        || right.startsWith("指标") && INDICATOR_OF_LIST.matcher(right).find()
        || amount.unit().equals("级") && right.startsWith("标准")
        || NEGATED.matcher(left).find()
        || YEARS_OF_AGE.contains(amount.unit())
            && amount.value().scale() <= 0 // nobody is 76.8 of age
            && !left.contains("寿命")
            && !left.contains("年龄")
        || right.startsWith("之一")
        || right.endsWith("之一") && right.length() < 12
        || left.endsWith("连续")
        || amount.unit().equals("小时")
            && amount.value().compareTo(DAY) == 0
            && !left.endsWith("由")
            && !left.endsWith("从")
            && amount.prefix() == null
            && amount.suffix() == null
        || isThing(dimension) && COVERED.matcher(right).find()
        || setsOut(left, right)
        || isOwnPart(amount, left, right)
        || isPolicyPoint(amount, left, right)
        || dimension.equals("count") && FIGURE_OF_SPEECH.matcher(right).find()
        || amount.unit().equals("分钟") && CIRCLE.matcher(right).find()
        || !isThing(dimension)
            && !dimension.startsWith("share")
            && NAMED_ACTION.matcher(right).find()
        || left.contains("禁止")
        || RANKED.matcher(right).find()
        || dimension.equals("count") && PLAN_PARTS.matcher(right).find()
        || isPeople(dimension)
            && OF_STAFF.matcher(left).find()
            && right.startsWith("的")
            && isBounded(amount)
        || amount.unit().endsWith("万人")
            && amount.prefix() == null
            && amount.suffix() == null
            && RATE_PER_PEOPLE.matcher(right).find()
        || amount.unit().endsWith("人") && POPULATION.matcher(right).find()
        || AVERAGE_BEHIND.matcher(right).find() && ABOVE_OTHERS.matcher(left).find()
        || amount.unit().endsWith("百分点") && PAID.matcher(right).find()
        || endsInRate(left)
        || isRanking(left, amount, text)
        || isThreshold(amount, dimension, left, right)
        || ThresholdNumbers.holds(text, clauseStart, left, right, amount, dimension)
        || !listed && isSizeInPassing(amount, dimension, left, right)
        || isMoneyOrShare(amount.unit(), dimension)
            && IncentiveTerms.hold(cues, text, clauseStart, clauseEnd, sentenceStart);
  }

  /** 实施8项环境保护重点工程: how many parts the plan itself has. */
  private static boolean isOwnPart(AmountMention amount, String left, String right) {
    return amount.value().compareTo(MOST_PARTS) <= 0
        && amount.prefix() == null
        && amount.suffix() == null
        && "项个大".contains(amount.unit())
        && CARRIES_OUT.matcher(left).find()
        && OWN_PARTS.matcher(right).find();
  }

  /** 出台民营经济27条举措: how many points the paper of a policy has. */
  private static boolean isPolicyPoint(AmountMention amount, String left, String right) {
    return amount.unit().equals("条")
        && ISSUES.matcher(left).find()
        && POLICY_POINTS.matcher(right).find();
  }

  private static boolean setsOut(String left, String right) {
    return SETS_OUT.matcher(left).find()
        && (INDICATORS.matcher(right).find()
            || OF_A_PLAN.matcher(SETS_OUT.matcher(left).replaceFirst("")).find());
  }

  /** Units that name a class, a score, an age or a session rather than an amount. */
  private static boolean namesClass(String unit) {
    return NAMING_UNITS.contains(unit) || unit.length() > 1 && unit.endsWith("级");
  }

  /** 游客满意度保持在95分以上: what those asked say is measured in marks; an appraisal gives marks. */
  private static boolean isRating(String text, AmountMention amount) {
    int to = amount.prefixStart();
    return amount.unit().equals("分")
        && RATING.matcher(text).region(Math.max(0, to - LONGEST_RATING), to).find();
  }

  /** 每10亿元, 第3: the number is part of what is counted. */
  private static boolean endsInRate(String left) {
    return left.endsWith("每")
        || left.endsWith("第")
        || left.endsWith("每满")
        || EACH_STEP.matcher(left).find();
  }

  private static boolean isMoneyOrShare(String unit, String dimension) {
    return dimension.startsWith("money")
        || dimension.equals("share")
        || dimension.startsWith("currency")
        || unit.endsWith("元")
        || unit.contains("元/");
  }

  private static boolean isRanking(String left, AmountMention amount, String text) {
    boolean share =
        amount.unit().isEmpty() || amount.unit().equals("%") || amount.unit().equals("‰");
    return share && left.endsWith("前") && !LIMIT.matcher(left).find()
        || left.endsWith("前")
            && !LIMIT.matcher(left).find()
            && "位名强个户家".indexOf(text.charAt(amount.valueEnd() - 1)) >= 0
        || (left.endsWith("全国第")
                || left.contains("排名")
                || left.contains("位次")
                || left.endsWith("列") && amount.prefix() == null)
            && "位名强个".indexOf(text.charAt(amount.valueEnd() - 1)) >= 0
        || left.endsWith("百") && amount.unit().equals("强");
  }

  /** 5万元以上产学研合作项目, 投资1亿元以上的项目, 500人以上的企业, 25微克以下的城市. */
  private boolean isThreshold(AmountMention amount, String dimension, String left, String right) {
    if (!isThing(dimension)
        && amount.prefix() == AmountMention.Prefix.MORE_THAN
        && CLASS_BEHIND.matcher(right).find()) {
      // 新增经济总量超200亿元县2个: the class of what is counted
      return true;
    }
    boolean bounded = amount.suffix() == Operator.GE || amount.suffix() == Operator.LE;
    if (right.isEmpty()) {
      return false;
    }
    if (!isThing(dimension) && !dimension.equals("share") && SIZE_OF.matcher(right).find()) {
      return true;
    }
    if (bounded
        && amount.prefix() == null
        && cues.startingAt(CueRole.ACTION, right, 0) == 0
        && cues.startingAt(CueRole.CAUSATIVE, right, 0) == 0
        && COUNTED_BEHIND.matcher(right).lookingAt()) {
      return true; // 建成万头以上育种场8个
    }
    if (bounded && (amount.prefix() == null || amount.prefix() == AmountMention.Prefix.HOLD)) {
      if (amount.unit().equals(CLASS_UNIT) && startsNoun(right)) {
        return true;
      }
      if (isThing(dimension)) {
        return (isPeople(dimension) || amount.unit().equals("户"))
            && ORGANISATION.matcher(right).find()
            && !endsWithAction(left);
      }
      if (dimension.equals("share") || WithinTime.isPromised(amount.unit(), left, right)) {
        return false;
      }
      return startsNoun(right);
    }
    if (bounded && CONDITION.matcher(right).find()) {
      return !isThing(dimension);
    }
    return !isThing(dimension)
        && !dimension.equals("share")
        && CONDITION.matcher(right).find()
        && !left.isEmpty();
  }

  private boolean isSizeInPassing(
      AmountMention amount, String dimension, String left, String right) {
    if (right.isEmpty()
        || isThing(dimension)
        || dimension.equals("share")
        || dimension.equals("share-change")
        || dimension.startsWith("ratio")) {
      return false;
    }
    if (amount.unit().endsWith("千伏") || amount.unit().endsWith("kV")) {
      return startsNoun(right);
    }
    if (amount.prefix() != null || amount.suffix() != null || "和与及".indexOf(right.charAt(0)) >= 0) {
      return false;
    }
    if (right.indexOf('《') > 0 && right.indexOf('《') < 12) {
      return true;
    }
    if (JUST_THERE.matcher(right).matches()) {
      // 生态廊道1194公里全线贯通: the length is what there is now
      return false;
    }
    if ((left.isEmpty() || left.endsWith("等")) && COMES_INTO_USE.matcher(right).find()) {
      // 等402万千瓦机组建成投运: the size is what has come into use
      return false;
    }
    return startsNoun(right) && !endsWithAction(left) && !right.startsWith("的");
  }

  private static boolean isBounded(AmountMention amount) {
    return amount.prefix() == null
        && (amount.suffix() == Operator.GE || amount.suffix() == Operator.LE);
  }

  private boolean startsNoun(String right) {
    String rest = right.startsWith("的") ? right.substring(1) : right;
    if (NO_NOUN.stream().anyMatch(role -> cues.startingAt(role, rest, 0) > 0)) {
      return false;
    }
    boolean listEnds =
        rest.startsWith("等") && (rest.length() == 1 || "，。；、）".indexOf(rest.charAt(1)) >= 0);
    return !rest.isEmpty()
        && !listEnds
        && "（并且，。；、）”".indexOf(rest.charAt(0)) < 0
        && !rest.startsWith("目标")
        && !rest.startsWith("任务");
  }

  private boolean endsWithAction(String left) {
    return left.isEmpty()
        || PREDICATES.stream().anyMatch(role -> cues.endingAt(role, left, left.length()) > 0);
  }

  private static boolean isThing(String dimension) {
    return Dimensions.countsThings(dimension);
  }

  private static boolean isPeople(String dimension) {
    return dimension.equals("people") || dimension.equals("count");
  }
}
