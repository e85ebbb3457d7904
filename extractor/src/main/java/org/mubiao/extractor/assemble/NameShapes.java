package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickPattern;

/** Shapes of names: parts of an area, classes of bodies, names that lean on another name. */
final class NameShapes {

  private static final QuickPattern SCOPE =
      WordClasses.pattern(
          "^(?:各|每个|每|一般|其他|其余|试点|重点|全部|所有|[一二三四五六七八九十]+大|原则上)*[^，。；]{0,16}(?:{areas}|{zones}|{settings}|{bodies}|镇|乡|村|农区|牧区|山区|片区|地区|区域|小区|企业（[^）]*）|县（市、区）|家庭|地方|[0-9]户|每校|各校|每班)(?:（[^）]{1,12}）)?$");
  private static final QuickPattern EACH_AT_END = QuickPattern.compile("(?:各|均|至少|重点|全部|要|须|应)+$");
  private static final QuickPattern AREA_END =
      QuickPattern.compile(
          ".{0,16}(?:城区|市区|设区市|县级市|县城|(?:中心|重点|建制|试点|边境|特色|一般)镇|乡镇|街道|园区|产业园|示范园|示范区|合作区|农高区|开发区|新区|山区|农村|牧区)(?:（[^）]{1,20}）)?");
  private static final QuickPattern NEW_THING =
      QuickPattern.compile("^新(?:建商品(?:住宅|住房|房).|增劳动力.|增建设用地.{0,6}中|生儿|生婴儿|购(?:商品|住)房|车|城)");

  /** 清洁取暖率城区: the rate is what is measured. */
  private static final QuickPattern RATE_BEFORE_AREA = WordClasses.pattern("{shares}(?=.)");

  private static final QuickPattern PER_UNIT =
      QuickPattern.compile("人均|平均|亩均|户均|地均|强度|密度|每[^，。]{0,3}[万千百人户亩]");
  private static final QuickPattern ETCETERA =
      QuickPattern.compile("(?<![高中初平均优相末])等(?![级次候第待额距])");
  private static final QuickPattern SUM = WordClasses.pattern(".{2,}(?:{sums}|总额)");
  private static final QuickPattern FIGURE_TAIL =
      QuickPattern.compile("(?:总)?(?:量|额|率|数|值|面积|规模|能力|强度|比例|占比)");
  private static final QuickPattern STRONG_SCOPE =
      QuickPattern.compile("^(?:各|每个|每|一般|试点|[一二三四五六七八九]大).{1,20}$");

  /** 惠及1.3万户，总投资…: whom a work reaches is not what the money is of. */
  private static final QuickPattern REACH =
      QuickPattern.compile(
          "(?:.{0,14}(?:改造|建设|整治|工程|项目|供水))?(?:直接|累计|预计|可)?(?:惠及|受益|带动|辐射|服务)(?:居民|群众|人口|农户|户数|家庭)?|.*惠及(?:户数|人数|人次)");

  /** 大中型企业, 一般乡镇: a class of bodies that a value holds for. */
  private static final QuickPattern CLASS_OF_BODIES =
      WordClasses.pattern(
          "^(?:原则上)?(?:各类?|每个|每家|一般|其他|其余|大中型|大型|中型|小型|微型|中小|小微|规模以上|规上|规下|市级|县级|省级|区级|国有)(?:大型|中型|小型)?{bodies}(?:（[^）]*）)?$");

  private static final QuickPattern AREA =
      WordClasses.pattern(
          "^(?:原则上)?(?:各|每个|每|一般|其他|其余|重点|主|中心|非|边远|偏远)?(?:{areas}|{zones}|{settings}|农区|牧区|山区)$");
  private static final QuickPattern RELATIONAL =
      QuickPattern.compile(
          "^(?:入选|成交|公示|完成|合作|支付|签约|获批|授权|到位|新增|投放|参与|参会|中标|交易|资助|服务|登记)?(?:数|数量|总数|额|金额|总额|总里程|里程|总长|总长度|总面积|平均面积|平均规模|投放额|面积|规模|占比|比重|产值|产量|总量|利用率|人数|装机规模|总投资|投资额|死亡人数|覆盖率|使用率|合格率|达标率|参与率|总产值|总产量?|单产|亩产|资金)$"
              + "|^(?:(?:年度|当年|本年度?|全年)(?:计划|完成)*投资额?|(?:协议|合同|计划|概算|估算|预计|意向)(?:总投资|投资|金额)(?:总额|额)?|投资总额|总投资额|总金额|总规模|总市值|总产能|总库容|总营收|总销售额|总装机(?:容量|规模)?|保有量|注册资本|年产值|年销售额|年营收)$");
  private static final QuickPattern RATIO =
      QuickPattern.compile(".*(?:率|比重|占比|比例|强度|贡献度|覆盖面|覆盖度|满意度|指数|系数|浓度|占GDP|水平|进度|PUE值?)$");
  private static final QuickPattern RATE_ALONE =
      WordClasses.pattern(
          "(?!(?:不断|持续|稳步|进一步|全面|大力|着力|切实|有效|逐步|力争|确保|实现)?(?:提高|提升|降低|增加|推动|推进|加强|完善|保持|控制|巩固|优化|建立|健全|实施|开展|落实))[^，。；、的]{3,20}{rated}率");

  private static final int LONGEST_SCOPE = 20;

  /** Last characters of words that say which figure of a thing is meant. */
  private static final List<String> FIGURE_ENDS =
      List.of("数", "额", "量", "率", "值", "占比", "比重", "面积");

  private NameShapes() {}

  /** {@return whether the words end by naming a figure: 成交额, 装机容量} */
  static boolean namesFigure(String words) {
    return FIGURE_ENDS.stream().anyMatch(words::endsWith);
  }

  /** {@return whether the words say each or every of something: 各乡镇, 每个园区} */
  static boolean isEach(String words) {
    return STRONG_SCOPE.matcher(words).matches();
  }

  /** {@return whether the words only say which figure of a verb is meant: 减排 and 量} */
  static boolean isFigureTail(String words) {
    return FIGURE_TAIL.matcher(words).matches();
  }

  /** {@return whether the words end in a figure of money, goods or people} */
  static boolean isFigure(String words) {
    return namesFigure(words) || isSum(words) || words.endsWith("投资") || words.endsWith("规模");
  }

  /** {@return whether the words end in a sum of money: 产值, 收入} */
  static boolean isSum(String words) {
    return SUM.matcher(words).matches();
  }

  /** {@return whether the words name a rate, or a figure for each of something} */
  static boolean isPerUnit(String words) {
    return isRatio(words) || PER_UNIT.matcher(words).find();
  }

  /** {@return whether 新 only says which things are meant: 新建商品住宅销售面积, 新增劳动力受教育年限} */
  static boolean namesNewThing(String words) {
    return NEW_THING.matcher(words).find();
  }

  /** {@return whether 等 stands there as a word: A、B等项目, but not 等级民宿} */
  static boolean listsExamples(String words) {
    return ETCETERA.matcher(words).find();
  }

  /** {@return whether the words end in a kind of area: 杭州、宁波市中心城区} */
  static boolean isArea(String words) {
    return AREA_END.matcher(words).matches() && !RATE_BEFORE_AREA.matcher(words).find();
  }

  /** {@return whether the words say each of a kind of area or body} */
  static boolean isEachScope(String words) {
    return isEach(words) && SCOPE.matcher(words).matches();
  }

  /** {@return whether the words are an area or a class of bodies and nothing else} */
  static boolean isScopeOnly(String words) {
    return words.length() <= LONGEST_SCOPE
        && (CLASS_OF_BODIES.matcher(words).matches() || AREA.matcher(words).matches());
  }

  /** {@return whether a name needs another before it: 成交额, 占比} */
  static boolean isRelational(String name) {
    return RELATIONAL.matcher(name).matches();
  }

  /** {@return whether the words name a rate, a share or an index} */
  static boolean isRatio(String words) {
    return RATIO.matcher(words).matches();
  }

  /** {@return whether the words are the name of a rate and nothing else} */
  static boolean isRate(String words) {
    return RATE_ALONE.matcher(words).matches();
  }

  /** {@return the words without 各, 均 or 至少 at their end, which belong to the verb after them} */
  static String withoutEach(String words) {
    return EACH_AT_END.matcher(words).replaceFirst("");
  }

  /** {@return whether a name tells only whom a work reaches} */
  static boolean isReach(String name) {
    return REACH.matcher(name).matches();
  }
}
