package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/**
 * Reads words before a number that name only a part, and lean on an earlier name for what is
 * measured: a level (其中省级120名), an area (瑞丽市8个), bodies of a whole (登记额中，高校不少于3亿元).
 */
final class LeaningNames {

  /** 城区主要道路 in 城区主要道路无障碍设施建设率: whose rate it was, when another bearer is named. */
  private static final QuickPattern BEARER_OPENING =
      QuickPattern.compile(
          "^(?:[^，。；、的]{2,8}(?:企业|项目|建筑|学校|医院|居民|家庭(?!医生|养老|病床)|道路|线路|园区)|[^，。；、的]{3,8}(?:区域?|地区))(?=.{3})");

  private static final QuickPattern LEVEL =
      QuickPattern.compile("(?:国家|省|市|旗县|区县|县区|县|区|部|校|院|自治区|乡镇|镇|乡|村|州|盟|旗)级(?:以上|及以上)?");

  /** 特级, 5A级, 三星级: a grade that stands for what was counted before. */
  private static final QuickPattern GRADE =
      QuickPattern.compile("(?:[特一二三四五甲乙丙]|[2-5]?A|[一二三四五]星)级(?:以上|及以上)?");

  /** A级景区, 星级酒店: things of any grade. */
  private static final QuickPattern GRADED = QuickPattern.compile("(?<![0-9A])A级|(?<![一二三四五])星级");

  /** 超10亿元, 亿元以上: the size of what is counted. */
  private static final QuickPattern THRESHOLD =
      QuickPattern.compile("(?:超过|超|过|突破)?(?:\\d+(?:\\.\\d+)?)?[十百千万亿]+元(?:以上|及以上)?");

  private static final QuickPattern SIZE_OPENING =
      QuickPattern.compile("^(?:" + THRESHOLD.pattern() + "|[超过]?[一二三四五六七八九十百千万亿\\d]*亿元?级)");

  private static final QuickPattern SHARE_AT_END = QuickPattern.compile("(?:占比|比例|比重)$");

  /** 50万元以上的, 50万元以上占比. */
  private static final QuickPattern SIZED_SHARE = QuickPattern.compile("的?(?:村|企业)?(?:占比|比例|比重)?$");

  private static final QuickPattern LEVEL_AT_START = QuickPattern.compile("^" + LEVEL.pattern());

  private static final QuickPattern LEVEL_AT_END =
      QuickPattern.compile("(?<=.{3})" + LEVEL.pattern() + "$");

  /** 瑞丽市, 衡阳高新区: the name of a place and nothing else. */
  private static final QuickPattern PLACE =
      QuickPattern.compile(
          "[\\u4e00-\\u9fa5]{1,7}(?:自治州|自治县|城区|新区|开发区|高新区|经开区|园区|市|县|区|旗|州|盟|镇|乡|街道)(?:（[^）]{1,12}）)?");

  /** 全国文明村镇, 特色小镇: a kind of places that is counted, no place. */
  private static final QuickPattern KIND_OF_PLACE =
      QuickPattern.compile(
          "[国级强美率]|占比|比例|城市$|^新[增建]|文明|特色|示范|重点|试点|卫生|生态|产业|旅游|创新|先进|乡村|城镇|村镇|小镇|社区$|小区|片区|园区$|(?:社区|街道|乡镇)（|^(?:建设|创建)?(?:健康|美丽|平安|和美|绿色|智慧|宜居|幸福|星级|无废|法治|民主|老年友好|儿童友好|节水型?|学习型|书香|未来|精品|中心)|棚户区|[景矿灌牧厂库]区$|示范区|度假区|保护区|住宅区|居民区|聚居区|集聚区|功能区");

  /** 城市, 县城: where a rate holds, as the first word of its name. */
  private static final QuickPattern AREA_OPENING =
      QuickPattern.compile("^(?:全市|全县|城乡|城市|城镇|城区|市区|县城|农村|乡镇|建制镇)");

  private static final QuickPattern AREA_INSIDE =
      QuickPattern.compile("(?<=.{2})(?:城镇|城区|市区|县城|农村|主城区|中心城区)(?=[^，。；、]{2,6}(?:率|占比|比例|标准)$)");

  private static final String ONE_KIND_OF_AREA =
      "(?:城市|城镇|城区|市区|县城|县域|农村地区|农村|乡村|乡镇|建制镇|主城区|中心城区|边境乡镇|城乡结合部|省内|省外|市内|市外|县内|县外)";

  private static final QuickPattern KIND_OF_AREA =
      QuickPattern.compile("(?:原则上)?" + ONE_KIND_OF_AREA + "(?:[、和及与]" + ONE_KIND_OF_AREA + ")*");

  /** 小学, 初中: kinds of schools that share a figure. */
  private static final String ONE_KIND_OF_SCHOOL =
      "(?:中小学校?|小学|初中|普通高中|高中|中职|高职|本科|幼儿园|学前|义务教育|特殊教育)";

  private static final QuickPattern KIND_OF_SCHOOL =
      QuickPattern.compile(
          ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生)?(?:[、和及与]" + ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生)?)*");

  private static final QuickPattern SCHOOL_OPENING =
      QuickPattern.compile("^" + ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生)?(?=.{2})");

  private static final QuickPattern SCHOOL_ENDING =
      QuickPattern.compile("(?<=.{3})" + ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生)?$");

  private static final QuickPattern PLACE_OPENING =
      QuickPattern.compile(
          "^[\\u4e00-\\u9fa5]{2,5}(?:市|县|区|旗|州|镇|乡|街道)(?:[、和][\\u4e00-\\u9fa5]{2,5}(?:市|县|区|旗|州|镇|乡|街道)){0,8}(?=.{3})");

  private static final QuickPattern TOWN_OPENING = QuickPattern.compile("^(?:县城|市区|城区)(?=.{2})");

  private static final QuickPattern SUM =
      QuickPattern.compile(
          "(?:总投资|投资|总产值|产值|增加值|收入|支出|贷款|存款|资金|销售额|成交额|税收|利润|进出口|出口|产量|规模|装机容量|装机规模|装机|发电量|用电量|销量|产能|(?:贷款|存款)?余额)$");

  /** Sums that one of a list may leave out: 产值突破500亿元、现代医药200亿元. */
  private static final QuickPattern OWN_SUM =
      QuickPattern.compile("总产值|产值|增加值|收入|销售额|成交额|税收|利润|进出口|出口|产量|发电量|用电量|销量|产能|(?:贷款|存款)?余额");

  /** Words that end in a sum of their own, though in none that others share. */
  private static final QuickPattern OTHER_SUM =
      QuickPattern.compile(
          "(?:国债|债券|债|基金|消费|费用|费|成本|支出|投入|融资|资产|负债|补贴|授信|担保|订单|合同|损失|率|价|额|量|值|数|建设|改造|培训|活动|项目|企业|工程)$");

  private static final QuickPattern MULTIPLIER = QuickPattern.compile("^[十百千万亿]+(?=.)");

  /** 清洁取暖率城区: a rate of its own, no bearer of another. */
  private static final QuickPattern HAS_RATE = QuickPattern.compile("率|占比|比例|比重");

  private static final String CLASS_NAME = "(?:[A-E甲乙丙丁]|第?[一二三四])[类档]";

  private static final QuickPattern CLASS_ALONE = QuickPattern.compile(CLASS_NAME);

  private static final QuickPattern CLASS_SCOPE = QuickPattern.compile(CLASS_NAME + "(.{1,8})");

  private static final QuickPattern LIST_MARK = QuickPattern.compile("[、和与及]");

  private static final QuickPattern SHORT_PLACE = QuickPattern.compile("[\\u4e00-\\u9fa5]{2,3}");

  private static final QuickPattern FULL_PLACE_BEHIND =
      QuickPattern.compile(
          "(?:、[\\u4e00-\\u9fa5]{2,4}\\d[^，。；、）]{0,8}){0,12}[、，](?:其他|其余|其它)?[\\u4e00-\\u9fa5]{0,3}(?:县市区|县市|县区|区县|[县区旗镇乡])(?:各|共)?\\d");

  private static final int LONGEST_LIST = 120;
  static final QuickPattern AMONG = QuickPattern.compile("其中[，：]?$");
  static final int AMONG_LENGTH = 3;

  private static final int LONGEST_PART = 10;
  private static final int LONGEST_ATTRIBUTE = 20;

  /** 仅为全国平均水平的四成, 是上一个五年的1.7倍, 高于全县居民平均增速: what the figure before is held against. */
  private static final QuickPattern AGAINST =
      QuickPattern.compile(
          "(?:仅|只|约)?(?:是|为|相当于|不足|达|高于|低于|快于|慢于|优于|领先|超过|高出|比)(?:“?十[一二三四五六七八九]五|上一个|测算|同期|全国|全省|全市|全区|全县|全州|经济|GDP|城镇|城乡|国家|[^，。；、]{0,8}平均)[^，。；、]{0,10}"
              + "|(?:持续)?(?:高于|低于|快于|慢于|优于)");

  /** 比上年年初预算, 较上年决算数: the figure of the year before in the same accounts. */
  private static final QuickPattern AGAINST_BUDGET =
      QuickPattern.compile("[比较](?:上年|去年)?年?(?:初|末|度)?(?:调整|执行|决算|完成)?后?(?:预算|决算|执行|完成)数?");

  /** 高于全省, 快于经济, 优于计划: what the points before the number are points above. */
  private static final QuickPattern POINTS_ABOVE =
      QuickPattern.compile(
          "(?:分别)?(?:高于|低于|快于|慢于|优于|好于|领先于?|落后于?|超过|超出|高出)[^，。；、\\d]{0,14}"
              + "|(?:超|超过|快于|慢于|高于|低于|滞后于?|落后于?)(?:时序|序时|计划|目标)(?:进度|任务)?"
              + "|(?:但|仍)?(?:比|较|与|距|离|距离)[^，。；、]{0,16}(?:目标|计划|任务|预期)(?:任务|值|要求)?(?:仍|还|尚)?(?:低|高|差|少|相差|有)?"
              + "|(?:仍|还|尚)?(?:相差|差)[^，。；、\\d]{0,6}(?:目标|计划|任务|预期)");

  private static final QuickPattern ABOVE_AVERAGE =
      QuickPattern.compile(
          "(?:分别)?(?:高于|低于|多于|少于|超过|超出|高出|比|较)(?:同期)?(?:全国|全省|全市|全区|全州|国家|省|市)(?:的)?(?:平均|总体)?(?:水平|数|值)?(?:高出?|低|多|少)?");

  private static final String POINTS = "百分点";

  /** 稳居全省前五、增长6%: between two figures of one thing, where it ranks. */
  private static final QuickPattern RANKED =
      QuickPattern.compile(
          "(?:稳居|位居|位列|居|排名|跃居|保持|升至)[^，。；、]{0,6}(?:前[一二三四五六七八九十\\d]+[位强名]?|第[一二三四五六七八九十\\d]+位?|首位|前列)");

  /** 新建居住区, 公共建筑, 沿黄19县: bodies, places and things that a rate holds for. */
  private static final QuickPattern BEARER =
      QuickPattern.compile(
          "[^，。；、的]{2,12}(?:区|县|市|镇|乡|村|社区|区域|地区|片区|企业|项目|建筑|学校|医院|单位|机构|园区|居民|家庭|人群|人口|老年人|儿童|学生|患者|工程|线路|道路|产业|行业)");

  /** 省级卫生乡镇比例: what the share is of, and nothing else. */
  private static final QuickPattern SHARE_OF_BEARER =
      QuickPattern.compile(
          "((?:国家|省|市|州|县|区)级)?[^，。；、的占]{2,10}(?:乡镇|县|区|市|镇|乡|村|社区|县城|园区)(占比|比例|比重)");

  private static final QuickPattern RANKED_BODIES =
      QuickPattern.compile(
          "(?:[一二三]级(?:以上)?|市级|县级|乡级|省级|公办|民办|规上|规模以上|小型|中型|大型|高危|重点|其他|其余)[^，。；、的]{0,4}(?:行业|领域|医院|企业|机构|学校|单位|园区|幼儿园|部门)");

  private static final QuickPattern LEANING_SHARE = QuickPattern.compile("占|完成|达标|合格|覆盖|[0-9]");

  private static final QuickPattern EACH_OF_THEM = QuickPattern.compile("每[支个家所队座处批期站]");

  private static final QuickPattern OF_POPULATION =
      QuickPattern.compile("[^，。；、\\d]{0,4}\\d+万?人(?:口)?(?:及)?以[上下]的?(?:乡镇|县|街道|村|社区|学校|企业|区|市)");

  private static final QuickPattern AREA_AT_END = QuickPattern.compile("[县区市镇乡村]$");

  private LeaningNames() {}

  /** {@return the name that the words lean on, null if they lean on none} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    NameParts parts = ofRateBefore(passage, region, left, memory);
    parts = parts != null ? parts : kindOfArea(passage, region, left, memory);
    parts = parts != null ? parts : kindOfSchool(passage, region, left, memory);
    parts = parts != null || !region.thing() ? parts : bodies(passage, region, left, memory);
    parts = parts != null ? parts : against(passage, region, left, memory);
    parts = parts != null ? parts : levelBehind(passage, region, left, memory);
    parts = parts != null ? parts : level(passage, region, left, memory, cues);
    parts = parts != null ? parts : area(passage, region, left, memory);
    parts = parts != null ? parts : bearer(passage, region, left, memory);
    parts = parts != null ? parts : partOfSum(passage, region, left, memory, cues);
    return parts != null ? parts : partOfWhole(passage, left, memory);
  }

  /** 循环利用率，高速公路达95%、国道达80%: the rate stands alone before those it holds for. */
  private static @Nullable NameParts ofRateBefore(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String subject = memory.subject;
    String words = passage.nameWords(left.from(), left.to());
    if (!region.share()
        || left.measure() != null
        || words.length() > LONGEST_PART
        || NameShapes.isRatio(words)
        || HAS_RATE.matcher(words).find()
        || LEANING_SHARE.matcher(words).find()) {
      return null;
    }
    boolean first = memory.name == null && subject != null && NameShapes.isRate(subject);
    boolean next =
        memory.rateBefore != null
            && memory.rateBefore.equals(memory.name)
            && left.from() > 0
            && "、，".indexOf(passage.folded().charAt(left.from() - 1)) >= 0
            && region.unit().equals(memory.unit);
    memory.rateBefore = first ? subject : next ? memory.rateBefore : null;
    String rate = memory.rateBefore;
    return rate == null
        ? null
        : inherited(
            rate, first ? memory.subjectStart : memory.nameStart, left.measure(), left, words);
  }

  /** 一般乡镇不少于3家: the number is about what the clauses before were about. */
  private static @Nullable NameParts bodies(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String who = passage.folded().substring(left.from(), left.to());
    String earlier = memory.name;
    boolean same = earlier != null && sameUnit(region.unit(), memory.unit);
    QuickMatcher kind = memory.scope == null ? null : CLASS_SCOPE.matcher(memory.scope);
    if (earlier != null
        && same
        && kind != null
        && kind.matches()
        && CLASS_ALONE.matcher(who).matches()) {
      // A类乡镇不少于3个、B类不少于2个: the other class of the same bodies
      return inherited(
          earlier,
          memory.nameStart,
          left.measure() != null ? left.measure() : memory.measure,
          left,
          who + kind.group(1));
    }
    if (memory.name != null && memory.thing && EACH_OF_THEM.matcher(who).matches()) {
      // 建设救援队10支、每支不少于25人
      return inherited(memory.name, memory.nameStart, null, left, who);
    }
    if (memory.name != null
        && region.unit().equals(memory.unit)
        && OF_POPULATION.matcher(who).matches()) {
      // 配备安全员不少于5名，人口5万人以上的乡镇不少于8名
      return inherited(memory.name, memory.nameStart, memory.measure, left, who);
    }
    if (!NameShapes.isScopeOnly(who)) {
      return null;
    }
    String name = same ? earlier : earlier == null ? memory.subject : null;
    if (name == null) {
      return null;
    }
    String scope = passage.nameWords(left.from(), left.to());
    return inherited(
        name,
        same ? memory.nameStart : memory.subjectStart,
        left.measure() != null ? left.measure() : memory.measure,
        left,
        scope.startsWith("原则上") ? scope.substring(3) : scope);
  }

  /** 企业15家，其中年销售收入超5亿元的2家: which of them, and nothing but that. */
  static @Nullable NameParts attributed(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String name = memory.name;
    String text = passage.folded();
    int end = Math.max(left.to(), region.to() - 1);
    if (name == null
        || !region.thing()
        || !sameUnit(region.unit(), memory.unit)
        || end >= text.length()
        || text.charAt(end) != '的'
        || end - left.from() > LONGEST_ATTRIBUTE) {
      return null;
    }
    boolean among = AMONG.matcher(text).region(Math.max(0, left.from() - 3), left.from()).find();
    boolean goesOn = left.from() > 0 && "、，".indexOf(text.charAt(left.from() - 1)) >= 0;
    int thingFrom = name.lastIndexOf('的') + 1;
    boolean alone =
        region.rightFrom() >= text.length()
            || "，。；、）".indexOf(text.charAt(region.rightFrom())) >= 0;
    if (!alone || !among && !(goesOn && thingFrom > 0)) {
      return null;
    }
    String which = passage.nameWords(left.from(), end);
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String thing = name.substring(Math.max(verb, thingFrom));
    if (thing.length() < 2) {
      return null;
    }
    QuickMatcher size = THRESHOLD.matcher(which);
    QuickMatcher earlier = THRESHOLD.matcher(name);
    if (size.matches() && earlier.find() && name.lastIndexOf('的') > earlier.end() - 1) {
      which = name.substring(verb, earlier.start()) + which;
    }
    return inherited(
        which + "的" + thing,
        memory.nameStart,
        left.measure() != null ? left.measure() : memory.measure,
        left,
        null);
  }

  /** 其中省级120名: a level stands for what was counted before. */
  private static @Nullable NameParts level(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String level = passage.folded().substring(left.from(), left.to());
    String name = memory.name;
    if (name != null && region.thing() && sameUnit(region.unit(), memory.unit)) {
      String size = level.endsWith("的") ? level.substring(0, level.length() - 1) : level;
      for (QuickPattern kind : List.of(GRADE, THRESHOLD)) {
        QuickMatcher before = kind.matcher(name);
        QuickMatcher own = kind.matcher(size);
        boolean whole = own.matches();
        if (!whole && kind == THRESHOLD && own.lookingAt() && before.find()) {
          // 培育产值过10亿元企业3家、过5亿元企业6家: the same thing of another size
          String thing = size.substring(own.end());
          if (name.endsWith(thing) && before.end() + thing.length() == name.length()) {
            return inherited(
                name.substring(0, before.start()) + size,
                memory.nameStart,
                left.measure() != null ? left.measure() : memory.measure,
                left,
                null);
          }
          continue;
        }
        QuickMatcher graded = GRADED.matcher(name);
        if (whole && kind == GRADE && !before.find() && graded.find()) {
          // A级景区12家，其中5A级1家: one grade of those that have any
          return inherited(
              name.substring(0, graded.start()) + size + name.substring(graded.end()),
              memory.nameStart,
              left.measure() != null ? left.measure() : memory.measure,
              left,
              null);
        }
        before = kind.matcher(name);
        if (whole && before.find()) {
          // 培育营业收入超10亿元的企业3家、超亿元的30家; 特级企业1家、一级15家
          String other = name.substring(0, before.start()) + size + name.substring(before.end());
          return inherited(
              other,
              memory.nameStart,
              left.measure() != null ? left.measure() : memory.measure,
              left,
              null);
        }
      }
    }
    String counted = memory.counted.get(region.unit());
    if (counted != null && region.thing() && THRESHOLD.matcher(level).matches()) {
      return sizedLikeCounted(passage, left, memory, counted, level, cues);
    }
    if (name != null && region.thing() && !sameUnit(region.unit(), memory.unit)) {
      // 收入超50万元的村占比达到60%，超100万元的村达到30个: the same thing of another size, counted
      QuickMatcher before = THRESHOLD.matcher(name);
      QuickMatcher own = THRESHOLD.matcher(level);
      if (own.matches() && before.find() && name.startsWith("的", before.end())) {
        // 收入10万元以上的村达到65%，其中50万元以上20个
        return inherited(
            name.substring(0, before.start())
                + level
                + SHARE_AT_END.matcher(name.substring(before.end())).replaceFirst(""),
            memory.nameStart,
            left.measure(),
            left,
            null);
      }
      if (own.lookingAt()
          && own.end() < level.length()
          && before.find()
          && before.start() > 0
          && name.startsWith(level.substring(own.end()), before.end())) {
        String other = name.substring(0, before.start()) + level;
        return inherited(other, memory.nameStart, left.measure(), left, null);
      }
    }
    if (name != null && region.share() && sameUnit(region.unit(), memory.unit)) {
      // 收入10万元以上的村占比85%，50万元以上的达到22%: the share of those of another size
      QuickMatcher before = THRESHOLD.matcher(name);
      String size = SIZED_SHARE.matcher(level).replaceFirst("");
      if (THRESHOLD.matcher(size).matches()
          && before.find()
          && name.startsWith("的", before.end())) {
        return inherited(
            name.substring(0, before.start()) + size + name.substring(before.end()),
            memory.nameStart,
            left.measure(),
            left,
            null);
      }
    }
    if (name == null
        && memory.subject != null
        && region.thing()
        && LEVEL.matcher(level).matches()
        && left.from() > 0
        && passage.folded().charAt(left.from() - 1) == '：') {
      // 挂牌督办重大隐患：市级每年不少于20处、县级不少于10处
      return inherited(memory.subject, memory.subjectStart, left.measure(), left, level);
    }
    if (name == null || !sameUnit(region.unit(), memory.unit) || !LEVEL.matcher(level).matches()) {
      return null;
    }
    if (memory.scope != null && LEVEL.matcher(memory.scope).matches()) {
      return inherited(name, memory.nameStart, memory.measure, left, level);
    }
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String object = LEVEL_AT_START.matcher(name.substring(verb)).replaceFirst("");
    return new NameParts(
        List.of(name.substring(0, verb) + level + object),
        left.from(),
        left.to(),
        left.measure() != null ? left.measure() : memory.measure,
        left.average(),
        null,
        false,
        true);
  }

  /** 签约亿元以上项目52个、总投资326亿元，其中10亿元以上8个; 百亿级企业8家，其中超500亿元1家. */
  private static @Nullable NameParts sizedLikeCounted(
      PassageText passage,
      StrippedName left,
      NameMemory memory,
      String counted,
      String size,
      CueWords cues) {
    int from = left.from();
    boolean goesOn = from > 0 && "、和及".indexOf(passage.folded().charAt(from - 1)) >= 0;
    boolean among = AMONG.matcher(passage.folded()).region(Math.max(0, from - 3), from).find();
    int verb = cues.startingAt(CueRole.ACTION, counted, 0);
    QuickMatcher earlier = SIZE_OPENING.matcher(counted.substring(verb));
    String thing = earlier.replaceFirst("");
    return !among && !goesOn || thing.length() < 2
        ? null
        : inherited(
            counted.substring(0, verb) + size + thing,
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null);
  }

  /** 检验项目市级不低于90%、县级不低于85%: the other level takes the place of the one at the end. */
  private static @Nullable NameParts levelBehind(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String level = passage.folded().substring(left.from(), left.to());
    if (name == null || !sameUnit(region.unit(), memory.unit) || !LEVEL.matcher(level).matches()) {
      return null;
    }
    QuickMatcher behind = LEVEL_AT_END.matcher(name);
    return behind.find()
        ? inherited(
            name.substring(0, behind.start()) + level,
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null)
        : null;
  }

  /** 研发投入占比0.6%，不足全省平均水平的六成: still the figure before, held against another. */
  static @Nullable NameParts against(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String words = passage.folded().substring(left.from(), left.to());
    if (region.thing()) {
      // 专利拥有量达44.7件，高于全市平均水平32.6件
      return memory.name != null
              && sameUnit(region.unit(), memory.unit)
              && ABOVE_AVERAGE.matcher(words).matches()
          ? inherited(memory.name, memory.nameStart, left.measure(), left, null)
          : null;
    }
    return memory.name != null
            && (AGAINST.matcher(words).matches()
                || AGAINST_BUDGET.matcher(words).matches()
                || RANKED.matcher(words).matches()
                || region.unit().endsWith(POINTS) && POINTS_ABOVE.matcher(words).matches())
        ? inherited(memory.name, memory.nameStart, left.measure(), left, null)
        : null;
  }

  /** {@return 绿地率不低于35%，新建居住区不低于30%: the same rate of others; null if it is none} */
  static @Nullable NameParts bearer(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String words = passage.nameWords(left.from(), left.to());
    if (name == null
        || region.thing()
        || !region.unit().equals(memory.unit)
        || isDoing(passage, region)
        || !NameShapes.isRatio(name)
        || HAS_RATE.matcher(words).find()
        || !BEARER.matcher(words).matches()) {
      return null;
    }
    if (memory.scope != null
        && !name.contains(memory.scope)
        && RANKED_BODIES.matcher(words).matches()) {
      // 互认率三级医院100%、二级医院80%
      return inherited(name, memory.nameStart, memory.measure, left, words);
    }
    QuickMatcher share = SHARE_OF_BEARER.matcher(name);
    if (share.matches() && AREA_AT_END.matcher(words).find()) {
      // 省级卫生乡镇比例达80%、卫生村达60%
      String level = share.group(1) == null || words.contains("级") ? "" : share.group(1);
      return inherited(
          level + words + share.group(2), memory.nameStart, memory.measure, left, null);
    }
    String rate = BEARER_OPENING.matcher(name).replaceFirst("");
    return inherited(words + rate, memory.nameStart, memory.measure, left, null);
  }

  /** {@return the names with the rate before them, if each only says whose rate it is} */
  static List<String> bearers(
      List<String> names, String name, @Nullable String unit, String ownUnit) {
    boolean all =
        names.size() > 1
            && ownUnit.equals(unit)
            && NameShapes.isRatio(name)
            && names.stream()
                .allMatch(one -> BEARER.matcher(one).matches() && !HAS_RATE.matcher(one).find());
    String rate = BEARER_OPENING.matcher(name).replaceFirst("");
    return all ? names.stream().map(one -> one + rate).toList() : names;
  }

  /** 妇幼保健院100%开设托育服务: {@return whether a verb behind the number says what the share does} */
  static boolean isDoing(PassageText passage, NameRegion region) {
    int from = region.rightFrom();
    Word next = from < region.rightTo() ? passage.wordStartingAt(from) : null;
    return next != null && next.isVerb() && next.end() - from > 1;
  }

  /** {@return whether words are the names of two places or more: 红塔区、江川区、澄江市} */
  static boolean arePlaces(String words) {
    String[] names = LIST_MARK.split(words);
    return names.length > 1 && !places(List.of(names)).isEmpty();
  }

  /** {@return the names if each is that of a place, else none} */
  static List<String> places(List<String> names) {
    boolean all =
        names.stream()
            .allMatch(name -> PLACE.matcher(name).matches() && !KIND_OF_PLACE.matcher(name).find());
    return all ? names : List.of();
  }

  /** {@return whether two units differ in their multiplier at most: 万人 and 人} */
  static boolean sameUnit(String one, String other) {
    return MULTIPLIER
        .matcher(one)
        .replaceFirst("")
        .equals(MULTIPLIER.matcher(other).replaceFirst(""));
  }

  /** 小学班额控制在45人以内、初中50人以内: the other kind of school takes the place of the first. */
  private static @Nullable NameParts kindOfSchool(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String school = passage.folded().substring(left.from(), left.to());
    if (name == null
        || !sameUnit(region.unit(), memory.unit)
        || !KIND_OF_SCHOOL.matcher(school).matches()) {
      return null;
    }
    QuickMatcher opening = SCHOOL_OPENING.matcher(name);
    if (opening.find()) {
      return inherited(
          school + name.substring(opening.end()), memory.nameStart, left.measure(), left, null);
    }
    QuickMatcher ending = SCHOOL_ENDING.matcher(name);
    return ending.find()
        ? inherited(
            name.substring(0, ending.start()) + school,
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null)
        : null;
  }

  /** 城市污水收集率达到60%，县城达到45%: the other area takes the place of the first. */
  private static @Nullable NameParts kindOfArea(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String place = passage.folded().substring(left.from(), left.to());
    if (name == null
        || !sameUnit(region.unit(), memory.unit)
        || !KIND_OF_AREA.matcher(place).matches()) {
      return null;
    }
    QuickMatcher opening = AREA_OPENING.matcher(name);
    if (opening.find()) {
      return inherited(
          place + name.substring(opening.end()), memory.nameStart, left.measure(), left, null);
    }
    // 助餐点城区覆盖率90%以上、农村达到60%
    QuickMatcher inside = AREA_INSIDE.matcher(name);
    return inside.find()
        ? inherited(
            name.substring(0, inside.start()) + place + name.substring(inside.end()),
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null)
        : null;
  }

  /** 其中瑞丽市8个、盈江县12个; 独山子区下降3.1%; 县城达到45%. */
  private static @Nullable NameParts area(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    if (name == null || !sameUnit(region.unit(), memory.unit)) {
      return null;
    }
    String place = passage.folded().substring(left.from(), left.to());
    boolean area =
        KIND_OF_AREA.matcher(place).matches()
            || PLACE.matcher(place).matches() && !KIND_OF_PLACE.matcher(place).find()
            || isShortPlace(passage, region, left, place);
    if (!area) {
      return null;
    }
    Measure measure = left.measure() != null ? left.measure() : memory.measure;
    QuickMatcher opening = PLACE_OPENING.matcher(name);
    if (opening.find() && !KIND_OF_PLACE.matcher(opening.group()).find()) {
      // 克拉玛依区单位GDP能耗下降2.8%，独山子区下降3.1%: the name of the first place is no part of the figure
      name = name.substring(opening.end());
    } else if (place.endsWith("城区") && TOWN_OPENING.matcher(name).find()) {
      // 县城防洪标准达到20年一遇，甲城区达到50年一遇
      name = TOWN_OPENING.matcher(name).replaceFirst("");
    }
    return inherited(
        name, memory.nameStart, measure, left, passage.nameWords(left.from(), left.to()));
  }

  /** 其中：延平500个、建阳400个、其他县市区1600个: short names of places beside a full one. */
  private static boolean isShortPlace(
      PassageText passage, NameRegion region, StrippedName left, String place) {
    String text = passage.folded();
    int from = left.from();
    boolean listed =
        from > 0 && text.charAt(from - 1) == '、'
            || text.startsWith("其中", Math.max(0, from - 2))
            || text.startsWith("其中：", Math.max(0, from - 3));
    int end = Math.min(text.length(), region.rightFrom() + LONGEST_LIST);
    return region.thing()
        && listed
        && SHORT_PLACE.matcher(place).matches()
        && FULL_PLACE_BEHIND.matcher(text).region(region.rightFrom(), end).lookingAt();
  }

  /** 完成投资150亿元，其中高速公路95亿元: the part is a part of the same sum. */
  private static @Nullable NameParts partOfSum(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String name = memory.name;
    String part = passage.nameWords(left.from(), left.to());
    boolean among =
        passage.folded().startsWith("其中", Math.max(0, region.from()))
            || passage.folded().startsWith("其中", Math.max(0, left.from() - 2))
            || memory.among;
    // 产值增长8%，其中装备制造业增长12%: of the same figure, how it changed
    boolean changed = isChange(left.measure()) && isChange(memory.measure);
    // 甲产业链产值突破500亿元、乙200亿元: the same sum of another of its kind
    boolean listed =
        !among
            && !region.share()
            && left.from() > 0
            && passage.folded().charAt(left.from() - 1) == '、'
            && !NameShapes.isFigure(part)
            && !OTHER_SUM.matcher(part).find()
            && cues.startingAt(CueRole.ACTION, part, 0) == 0;
    if (name == null
        || region.thing()
        || region.share() && !changed
        || !among && !listed
        || !region.unit().equals(memory.unit)
        || part.length() > LONGEST_PART
        || SUM.matcher(part).find()) {
      return null;
    }
    QuickMatcher sum = SUM.matcher(name);
    if (!sum.find() || listed && !OWN_SUM.matcher(sum.group()).matches()) {
      return null;
    }
    memory.among |= !listed;
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    return new NameParts(
        List.of(name.substring(0, verb) + part + sum.group()),
        left.from(),
        left.to(),
        left.measure() != null ? left.measure() : memory.measure,
        left.average(),
        null,
        false,
        true);
  }

  private static boolean isChange(@Nullable Measure measure) {
    return measure == Measure.GROWTH || measure == Measure.REDUCTION;
  }

  /** 技术合同登记额中，高校院所不少于3亿元: the whole stands before, the part before the number. */
  private static @Nullable NameParts partOfWhole(
      PassageText passage, StrippedName left, NameMemory memory) {
    String subject = memory.subject;
    if (subject != null && subject.endsWith("中") && subject.length() > 3) {
      memory.whole = subject.substring(0, subject.length() - 1);
      memory.wholeStart = memory.subjectStart;
    }
    String whole = memory.whole;
    return whole == null
        ? null
        : inherited(
            whole,
            memory.wholeStart,
            left.measure(),
            left,
            passage.nameWords(left.from(), left.to()));
  }

  private static NameParts inherited(
      String name,
      int start,
      @Nullable Measure measure,
      StrippedName left,
      @Nullable String scope) {
    return new NameParts(List.of(name), start, start, measure, left.average(), scope, false, true);
  }
}
