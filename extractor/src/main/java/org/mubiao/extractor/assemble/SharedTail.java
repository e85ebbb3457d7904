package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;

/**
 * Finds what the last of listed names shares with those before it: 增加值 in 一产、二产、三产增加值. Words decide
 * where the shared part begins; it never begins with a piece of what is said of the last one alone.
 */
final class SharedTail {

  private static final QuickPattern COMPLETE =
      QuickPattern.compile(
          ".*(?:能耗|煤耗|水耗|率|额|数|量|值|比重|占比|比例|收入|支出|规模|面积|人次|投资|花费|产值|企业|项目|人才|专利|平台|机构|产能|总产量|产量|增加值|强度|浓度|人数|次数|里程|能力|成本|价格|产业|客流|指标|游客|消费|总额|经费|资金|费用|投入|人口|营收|税收|存款|贷款|余额|客运量|货运量|中心|基地|孵化器|加速器|实验室|工厂|车间|园区|产业园|示范园|床位|托位|学位|学校|医院|社区|集群|联盟|标准|产品|品牌|团队|院士|博士|硕士|速度|水平|覆盖度|满意度|利润|税收)$");

  private static final QuickPattern THING =
      QuickPattern.compile(
          ".*(?:企业|项目|人才|专利|平台|机构|产业|指标|游客|人口|中心|基地|孵化器|加速器|实验室|工厂|车间|园区|床位|托位|学位|学校|医院|社区|集群|联盟|标准|产品|品牌|团队|院士|博士|硕士|业)");

  /** 游客, 企业: what is counted has no sum of money; 规上工业 beside 服务业增加值 has one. */
  private static final QuickPattern COUNTED =
      QuickPattern.compile(".*(?:企业|游客|旅客|主体|工商户|项目|人员|人才|用户|船舶|车辆|航班|班列)(?:进出|进出港|往来|开行|到港)?");

  private static final String SUMS =
      "(?:(?<=人均)纯收入|增加值|总产值|产值|固定资产投资|投资|主营业务收入|营业收入|销售收入|可支配收入|收入|支出|利润总额|利润|税收|营收|销售额|零售额|产量|销量|进出口总额|进出口|出口额|出口|用电量)";

  /** 增加值占地区生产总值比重: a sum as a share of another. */
  private static final String OF_WHOLE = "(?:占[^，。；、]{2,16}(?:比重|比例))?";

  private static final QuickPattern FIGURE =
      QuickPattern.compile("(?:(?:工业|人均|户均|村均|亩均)?" + SUMS + OF_WHOLE + "|数量|总数|(?<=位)数)$");

  /** 产业产值, 核心产业增加值, 贷款余额: a figure with the noun that any kind of it may stand before. */
  private static final QuickPattern HEADED_FIGURE =
      QuickPattern.compile(
          "(?<=.{2})(?:(?:核心|相关|重点|优势|特色|主导)?(?:产业|行业)(?:"
              + SUMS
              + OF_WHOLE
              + "|规模)|(?:贷款|信贷|存款)余额)$");

  /** 存款 beside 贷款余额: the last noun of both. */
  private static final QuickPattern MONEY_HELD = QuickPattern.compile(".{2,}(?:存款|贷款|债务|债券)");

  private static final String BALANCE = "余额";

  /** 国家级, 农村: a class of the last one's thing, which has all its words. */
  private static final QuickPattern CLASS =
      QuickPattern.compile(".*级|国家|国内|境内|境外|省内|省外|全国|全省|全市|城市|城镇|农村|中央|地方|上级|[一二三]产");

  /** 存、贷款 and 国、省道: words that lost the character they share with the next. */
  private static final List<String> HALVES =
      List.of("存贷", "进出", "内外", "大中小", "国省县乡村", "公铁", "初高", "中高");

  /** 小水果, 老旧小区: an adjective never stands alone before a shared tail. */
  private static final String ADJECTIVES = "小大新老旧";

  private static final String NUMERALS = "一二三四五六七八九十";

  /** 衡南县, 市城区, 高新区. */
  private static final QuickPattern AREA =
      QuickPattern.compile(
          "[\u4e00-\u9fa5]{1,5}?(?:自治县|城区|新区|开发区|高新区|经开区|市|县|(?<!建成)区|旗|州|镇|乡|街道)");

  private static final String JOINS = "和与及、";
  private static final int FEWEST_ALIKE = 3;
  private static final int LONGEST_ADJECTIVE_LIST = 2;

  /** 牛 beside 猪存栏 is too short to be counted by itself. */
  private static final int SHORTEST_THING = 2;

  /** 刑事案件、命案数: the one syllable that is a tail. */
  private static final String NUMBER = "数";

  private static final int NOUN = 2;
  private static final int LONGEST_MEASURED = 10;

  /** What may be measured of things of one kind. */
  private static final QuickPattern MEASURED =
      QuickPattern.compile(
          ".*(?:数|量|额|率|值|比例|比重|占比|面积|规模|里程|收入|利润|投资|余额|能力|强度|水平|浓度|标准|增速|人次|工作者|专职人员|专任教师|床位)");

  /** Nouns of one kind: whose figure is named with the last holds for the others. */
  private static final List<QuickPattern> KINDS =
      List.of(
          QuickPattern.compile("(?:人员|毕业生|学生|儿童|居民|劳动力|人口|农民工|妇女|老年人|残疾人|职工|医师|医生|护士|教师)"),
          QuickPattern.compile(
              "(?:卫生院|卫生室|服务中心|医疗机构|医院|学校|幼儿园|小学|初中|高中|院校|高校|敬老院|养老院|文化馆|图书馆|博物馆|文化站)"),
          QuickPattern.compile("(?:公路|铁路|道路|航道|省道)"));

  private static final List<QuickPattern> ENDS_IN_KIND =
      KINDS.stream().map(kind -> QuickPattern.compile(".*" + kind.pattern())).toList();

  /** 国有 beside 民营企业: the noun is part of the last one's first word. */
  private static final QuickPattern KIND_OF_FIRM =
      QuickPattern.compile(".{2}(企业|经济|学校|医院|地区|人员|产品)");

  /** 省、市 beside 县级. */
  private static final QuickPattern LEVEL = QuickPattern.compile("(?:国家|部|省|市|州|县|区|乡|镇|村)");

  private static final QuickPattern ROAD = QuickPattern.compile("[国省市县乡村]道(?=.{2})");

  private static final QuickPattern AT_LEVEL = QuickPattern.compile("(?:省|市|州|县|区|乡|镇|村)级");

  /** 首个智慧矿山 beside 零碳园区: the first of its kind is named in full. */
  private static final QuickPattern FIRST_OF_KIND =
      QuickPattern.compile(".{0,6}首[个家座条支艘](?!.*级$)[^，。；、]{3,}");

  private final PassageText passage;
  private final List<int[]> members;
  private final int[] last;
  private final String lastName;

  /**
   * @param passage where the names stand
   * @param members their stretches
   * @param last the stretch of the last one, its own words and the shared ones
   */
  SharedTail(PassageText passage, List<int[]> members, int[] last) {
    this.passage = passage;
    this.members = members;
    this.last = last;
    this.lastName = passage.nameWords(last[0], last[1]);
  }

  /** {@return whether both are names of areas, which share nothing} */
  boolean areAreas(String name) {
    return AREA.matcher(name).matches() && AREA.matcher(lastName).matches();
  }

  /**
   * {@return the name of a member that is not the last one, with the shared tail}
   *
   * @param name the member's own words
   * @param start where they start
   * @param end where they end
   * @param mixed whether another member of the list has a figure of its own
   * @param oneUnit whether all members are counted in one unit
   */
  String complete(String name, int start, int end, boolean mixed, boolean oneUnit) {
    if (name.isEmpty() || lastName.isEmpty() || FIRST_OF_KIND.matcher(name).matches()) {
      return name;
    }
    String alike = behindSameNoun(name);
    if (!alike.isEmpty()) {
      return name + alike;
    }
    if (isComplete(name, lastName)
        || mixed && COUNTED.matcher(name).matches()
        || !oneUnit && name.length() > SHORTEST_THING && !NameShapes.isFigure(lastName)) {
      return name;
    }
    String tail = tail(name, start, end);
    return tail == null || tail.isEmpty() ? name : join(name, tail, lastName);
  }

  /** {@return whether a name ends in what is measured: 零售业销售额, 生猪出栏} */
  static boolean endsInFigure(String name) {
    return MEASURED.matcher(name).matches() || !figure(name).isEmpty() || name.endsWith("产量");
  }

  /** 国有企业、民营企业负债率: {@return what is measured of things of the member's kind, else empty} */
  private String behindSameNoun(String name) {
    if (name.length() <= NOUN) {
      return "";
    }
    int same = lastName.lastIndexOf(name.substring(name.length() - NOUN));
    String measured = same > 0 ? lastName.substring(same + NOUN) : "";
    for (int k = 0; k < KINDS.size() && measured.isEmpty(); k++) {
      QuickMatcher of = KINDS.get(k).matcher(lastName);
      boolean alike = ENDS_IN_KIND.get(k).matcher(name).matches();
      while (alike && measured.isEmpty() && of.find()) {
        measured = of.start() > 0 ? lastName.substring(of.end()) : "";
      }
    }
    return measured.length() <= LONGEST_MEASURED && MEASURED.matcher(measured).matches()
        ? measured
        : "";
  }

  /** {@return whether a member has a figure of its own: 进口货值 beside 离岛免税销售额} */
  static boolean hasOwnFigure(String name) {
    return COMPLETE.matcher(name).matches()
        && !THING.matcher(name).matches()
        && NameShapes.namesFigure(name);
  }

  private @Nullable String tail(String name, int start, int end) {
    if (MONEY_HELD.matcher(name).matches() && lastName.endsWith(BALANCE)) {
      return BALANCE;
    }
    String figure = figure(lastName);
    boolean thing = THING.matcher(name).matches() && name.length() > 2;
    String headed = headed(name);
    if (!headed.isEmpty() && (figure.isEmpty() || !thing)) {
      return headed;
    }
    // 工业、制造业、工业技改投资: what is said of the last one alone is no part of the others
    if (!figure.isEmpty() && (thing || repeats())) {
      return figure;
    }
    int closed = lastName.indexOf('”');
    if (lastName.charAt(0) == '“' && closed > 0 && !CLASS.matcher(name).matches()) {
      // 资格互认、“同标”事项: what is shared stands behind the quotation
      return lastName.substring(closed + 1);
    }
    int built = alike();
    return built > 0 ? lastName.substring(built) : whole(name, byWords(start, end));
  }

  /** {@return the tail without a piece of a list or of a quotation; null if it is a quotation} */
  private @Nullable String whole(String name, @Nullable String tail) {
    if (tail == null) {
      return null;
    }
    int closed = tail.indexOf('”');
    int opened = tail.indexOf('“');
    if (closed >= 0 && (opened < 0 || opened > closed)) {
      // half a quotation is no tail
      return tail.substring(closed + 1);
    }
    if (opened == 0 && closed == tail.length() - 1 && !CLASS.matcher(name).matches()) {
      // 单项冠军、专精特新“小巨人”: a name is shared by nobody
      return null;
    }
    if (JOINS.indexOf(tail.charAt(0)) >= 0) {
      // 信息传输、租赁和商务服务业增加值: the last one is a list itself
      return figure(lastName);
    }
    return tail;
  }

  /** {@return the figure of the last one with its general noun; empty if it has none} */
  private String headed(String name) {
    QuickMatcher matcher = HEADED_FIGURE.matcher(lastName);
    return matcher.find() && !CLASS.matcher(name).matches() ? matcher.group() : "";
  }

  /**
   * Whether a member needs no tail of the last one: it ends in a figure, or in a thing where the
   * last one is no figure either.
   */
  static boolean isComplete(String name, String lastName) {
    if (!COMPLETE.matcher(name).matches() || name.equals("企业") || name.endsWith("需氧量")) {
      return false;
    }
    if (MONEY_HELD.matcher(name).matches() && lastName.endsWith(BALANCE)) {
      return false;
    }
    boolean figure = !figure(lastName).isEmpty() || HEADED_FIGURE.matcher(lastName).find();
    return !figure || !THING.matcher(name).matches();
  }

  /** {@return the sum of money or of goods a name ends in: 投资, 增加值; empty if in none} */
  private static String figure(String name) {
    QuickMatcher matcher = FIGURE.matcher(name);
    return matcher.find() && matcher.start() > 0 ? matcher.group() : "";
  }

  private boolean repeats() {
    return members.subList(0, members.size() - 1).stream()
        .map(member -> passage.nameWords(member[0], member[1]))
        .anyMatch(name -> lastName.startsWith(name) && lastName.length() > name.length());
  }

  /**
   * 低压非居民、高压单电源、高压双电源用户办电时间: {@return how long the last one's own part is if all before it are of
   * one length, 0 if that tells nothing}
   */
  private int alike() {
    if (members.size() < FEWEST_ALIKE) {
      return 0;
    }
    int length = members.get(1)[1] - members.get(1)[0];
    for (int[] member : members.subList(1, members.size() - 1)) {
      if (member[1] - member[0] != length) {
        return 0;
      }
    }
    int first = members.get(0)[1] - members.get(0)[0];
    int end = last[0] + length;
    return length > 1
            && first >= length
            && end < last[1]
            && passage.isBoundary(end)
            && passage.nameWords(last[0], end).length() == length
        ? length
        : 0;
  }

  private @Nullable String byWords(int start, int end) {
    List<Word> member = passage.wordsIn(start, end);
    List<Word> words = passage.wordsIn(last[0], last[1]);
    String first = passage.nameWords(start, end);
    if (isHalf(first, start, end)) {
      // 存、贷款余额, 国、省道
      return lastName.substring(1);
    }
    if (LEVEL.matcher(first).matches() && AT_LEVEL.matcher(lastName).lookingAt()) {
      // 省、市、县级公园
      return lastName.substring(1);
    }
    if (LEVEL.matcher(first).matches() && ROAD.matcher(lastName).lookingAt()) {
      // 县、乡、村道优良中等路率
      return lastName.substring(1);
    }
    if (words.size() < 2 || builtAlike(member, words) && !isMeasured()) {
      // 商标注册、专利授权: built alike, and each is whole
      return null;
    }
    String opening = passage.nameWords(last[0], words.get(0).end());
    if (opening.length() == first.length() + NOUN && KIND_OF_FIRM.matcher(opening).matches()) {
      return lastName.substring(opening.length() - NOUN);
    }
    if (first.length() == 1
        && NUMERALS.indexOf(first) >= 0
        && NUMERALS.indexOf(lastName.charAt(0)) >= 0) {
      // 一、二、三产业增加值
      return lastName.substring(1);
    }
    QuickMatcher area = AREA.matcher(lastName);
    if (AREA.matcher(first).matches() && area.lookingAt() && area.end() < lastName.length()) {
      // 市城区、衡南县、耒阳市优良天数比例: each area has the figure
      return lastName.substring(area.end());
    }
    if (first.charAt(0) == lastName.charAt(0)
        && first.length() < lastName.length()
        && passage.isBoundary(last[0] + first.length())) {
      // 涉诈、涉毒警情: members built alike share what goes beyond their length
      return lastName.substring(first.length());
    }
    // 机动车、非道路机械排放率: what is denied of the last one is longer than a word
    boolean denied = lastName.charAt(0) == '非' && words.get(0).end() - words.get(0).start() == 1;
    int cut = denied ? -1 : member.size() > 1 ? cutLike(member, words) : 1;
    if (cut < 0) {
      // 高标准农田、节水灌溉面积: nothing alike but the figure
      cut = words.size() - 1;
      String head = passage.nameWords(words.get(cut).start(), last[1]);
      if (!isMeasured() && figure(lastName).isEmpty() && !COMPLETE.matcher(head).matches()) {
        return null;
      }
    }
    boolean shortened =
        words.size() > 2 && words.get(1).end() - words.get(0).start() == NOUN && cut == 1;
    if (shortened) {
      // 高中、中职招生比例: two syllables are one word
      cut = 2;
    }
    if (cut == 1
        && words.size() > LONGEST_ADJECTIVE_LIST
        && words.get(0).end() - words.get(0).start() == 1
        && ADJECTIVES.indexOf(lastName.charAt(0)) >= 0) {
      // 蔬菜、小水果设施产量: the fruit is not shared
      cut = 2;
    }
    if (last[1] - words.get(cut).start() == 1 && !lastName.endsWith(NUMBER)) {
      // 耕种收、畜牧养殖机械化率: a syllable is no tail
      cut--;
    }
    if (cut == 0) {
      return null;
    }
    Word opens = words.get(cut);
    if (opens.end() - opens.start() == 1 && opens.broad() == 'n' && cut + 1 < words.size()) {
      // 粉煤灰、脱硫石膏、冶炼渣综合利用率: the slag belongs to the word before it
      cut++;
    }
    return passage.nameWords(words.get(cut).start(), last[1]);
  }

  /** {@return behind which word of the last one the shared words begin, -1 if none is alike} */
  private static int cutLike(List<Word> member, List<Word> words) {
    char wanted = member.get(member.size() - 1).broad();
    int same = member.size();
    boolean aligned = same < words.size() && words.get(same - 1).broad() == wanted;
    for (int k = aligned ? same : 1; k < words.size(); k++) {
      if (words.get(k - 1).broad() == wanted) {
        return k;
      }
    }
    return -1;
  }

  private static boolean builtAlike(List<Word> member, List<Word> words) {
    boolean alike = member.size() == words.size() && member.size() > 1;
    for (int i = 0; alike && i < words.size(); i++) {
      alike = member.get(i).broad() == words.get(i).broad();
    }
    return alike;
  }

  private boolean isMeasured() {
    return NameShapes.isFigure(lastName) || NameShapes.isRatio(lastName);
  }

  /** Whether a member ends in half a word whose other half the last one has. */
  private boolean isHalf(String name, int start, int end) {
    Word half = passage.wordEndingAt(end);
    if (half == null
        || half.start() != end - 1
        || half.start() < start
        || lastName.length() < 2
        || lastName.charAt(1) == '级') {
      return false;
    }
    char own = name.charAt(name.length() - 1);
    char other = lastName.charAt(0);
    return own != other
        && !passage.isBoundary(last[0] + 1)
        && HALVES.stream().anyMatch(pair -> pair.indexOf(own) >= 0 && pair.indexOf(other) >= 0);
  }

  /** Joins name and tail; what the name already ends with is not repeated. */
  static String join(String name, String tail, String lastName) {
    for (int length = Math.min(name.length(), tail.length()); length > 1; length--) {
      if (name.endsWith(tail.substring(0, length))) {
        return name + tail.substring(length);
      }
    }
    // 智能水表、智能燃气表: what the name ends with, be it one character, is not shared again
    return name.endsWith(lastName) || name.endsWith(tail) ? name : name + tail;
  }
}
