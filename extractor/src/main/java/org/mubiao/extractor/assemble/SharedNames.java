package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;

/**
 * Takes listed names apart: 一产、二产、三产增加值 shares its tail, 国家、省级孵化器 its head noun. Words decide where
 * the shared part begins.
 */
final class SharedNames {

  private static final QuickPattern COMPLETE =
      QuickPattern.compile(
          ".*(?:能耗|煤耗|水耗|率|额|数|量|值|比重|占比|比例|收入|支出|规模|面积|人次|投资|花费|产值|企业|项目|人才|专利|平台|机构|产能|总产量|产量|增加值|强度|浓度|人数|次数|里程|能力|成本|价格|产业|客流|指标|游客|消费|总额|经费|资金|费用|投入|人口|营收|税收|存款|贷款|余额|客运量|货运量|中心|基地|孵化器|加速器|实验室|工厂|车间|园区|床位|托位|学位|学校|医院|社区|集群|联盟|标准|产品|品牌|团队|院士|博士|硕士|速度|水平|覆盖度|满意度|利润|税收)$");

  private static final QuickPattern THING =
      QuickPattern.compile(
          ".*(?:企业|项目|人才|专利|平台|机构|产业|指标|游客|人口|中心|基地|孵化器|加速器|实验室|工厂|车间|园区|床位|托位|学位|学校|医院|社区|集群|联盟|标准|产品|品牌|团队|院士|博士|硕士|业)");

  private static final QuickPattern FIGURE =
      QuickPattern.compile(
          "(?:工业)?(?:增加值|总产值|产值|固定资产投资|投资|主营业务收入|营业收入|销售收入|可支配收入|收入|支出|利润总额|利润|税收|销售额|零售额|产量|销量|进出口总额|进出口|出口额|出口|用电量)$");

  private static final String NUMERALS = "一二三四五六七八九十";

  /** 衡南县, 市城区, 高新区. */
  private static final QuickPattern AREA =
      QuickPattern.compile("[\u4e00-\u9fa5]{1,5}?(?:自治县|城区|新区|开发区|高新区|经开区|市|县|区|旗|州|镇|乡|街道)");

  /** Every sign and word that separates the members of a list. */
  static final String ANY = "、和与及";

  /** 省属企业, 经开区: whose figures are listed. */
  private static final QuickPattern BEARER =
      QuickPattern.compile(".*(?:企业|公司|集团|产业|行业|[^产行]业|园区|区|机构|项目|机场|港口?|农户|居民|医院|学校|高校|平台|银行)");

  static final QuickPattern BARE_FIGURE =
      QuickPattern.compile(
          "(?:年度|总|计划)?(?:营业|主营业务|销售|技工贸总)?(?:收入|利润|利润总额|利税|税收|投资|产值|产量|销量|销售额|出口|进口|增加值|营收|研发投入|死亡人数|成交额|金额|交易额)");

  /** 利用外资 is a figure too, though it opens with a verb. */
  private static final QuickPattern BARE_OR_ACTED =
      QuickPattern.compile(BARE_FIGURE.pattern() + "|(?:实际)?利用外资|进出口(?:总额|总值)?|融资|用电量");

  /** 死亡人数 behind 生产安全事故起数 are those of the accidents. */
  private static final QuickPattern CASUALTIES = QuickPattern.compile("(?:死亡|伤亡|受伤|亡)人数");

  private static final String CASES = "起数";

  private static final QuickPattern HOW_MANY =
      QuickPattern.compile(
          "(?<=.{2})[两二三四五六七八九]大(?=(?:支柱|主导|优势|重点|特色|传统|新兴|战略性)?(?:产业|行业|集群|领域|板块|园区|企业))");

  private static final int FEWEST_ALIKE = 3;

  private SharedNames() {}

  /** {@return the start and end of each listed member of a folded stretch} */
  static List<int[]> members(PassageText passage, int from, int to, String separators) {
    String text = passage.folded();
    List<int[]> members = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '“' || c == '《') {
        depth++;
      } else if (c == '）' || c == '”' || c == '》') {
        depth--;
      }
      boolean separator =
          depth <= 0
              && separators.indexOf(c) >= 0
              && (c == '、'
                  || ((c == '和' || c == '与' || c == '及')
                      && i > from
                      && i < to - 1
                      && passage.isBoundary(i + 1)
                      && (passage.isBoundary(i) || text.charAt(i - 1) == '以')));
      if (separator) {
        int end = i > start && c == '及' && text.charAt(i - 1) == '以' ? i - 1 : i;
        if (end > start) {
          members.add(new int[] {start, end});
        }
        start = i + 1;
      }
    }
    if (start < to) {
      members.add(new int[] {start, to});
    }
    return members;
  }

  /**
   * {@return the full name of each member}
   *
   * @param passage where they stand
   * @param members their stretches
   * @param verbEnd where the shared verb before the first one ends; its start if there is none
   */
  static List<String> complete(PassageText passage, List<int[]> members, int verbEnd) {
    // 硼铁、增压器两大产业产值: how many there are is no part of each one's name
    return named(passage, members, verbEnd).stream()
        .map(name -> HOW_MANY.matcher(name).replaceFirst(""))
        .toList();
  }

  private static List<String> named(PassageText passage, List<int[]> members, int verbEnd) {
    int[] last = members.get(members.size() - 1);
    String shared = "";
    int etc = etcetera(passage, last);
    if (etc > 0) {
      // 食品、石化等产业增加值: what stands behind 等 belongs to every member
      shared = etc + 1 < last[1] ? passage.nameWords(etc + 1, last[1]) : "";
      last = new int[] {last[0], etc};
      members = new ArrayList<>(members.subList(0, members.size() - 1));
      members.add(last);
    }
    if (!shared.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (int m = 0; m < members.size(); m++) {
        int[] member = members.get(m);
        int start = m == 0 ? Math.max(member[0], Math.min(verbEnd, member[1] - 1)) : member[0];
        String name = passage.nameWords(start, member[1]);
        names.add(isComplete(name, shared) ? name : join(name, shared, shared));
      }
      return names;
    }
    String lastName = passage.nameWords(last[0], last[1]);
    List<String> names = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      int[] member = members.get(m);
      int start = m == 0 ? Math.max(member[0], Math.min(verbEnd, member[1] - 1)) : member[0];
      String name = passage.nameWords(start, member[1]);
      if (AREA.matcher(name).matches() && AREA.matcher(lastName).matches()) {
        names.add(name);
      } else if (m > 0 && names.get(0).endsWith(CASES) && CASUALTIES.matcher(name).matches()) {
        String cases = names.get(0);
        names.add(cases.substring(0, cases.length() - CASES.length()) + name);
      } else if (m > 0 && BARE_FIGURE.matcher(name).matches()) {
        names.add(bearer(passage, members.get(0), verbEnd) + name);
      } else if (m == members.size() - 1) {
        names.add(name);
      } else if (isComplete(name, lastName)) {
        names.add(name);
      } else {
        String figure = figure(lastName);
        // 工业、制造业、工业技改投资: what is said of the last one alone is no part of the others
        boolean bare =
            THING.matcher(name).matches() && name.length() > 2
                || repeats(passage, members, lastName);
        int built = alike(members, last, passage);
        String tail =
            figure.isEmpty() || !bare
                ? built > 0 ? lastName.substring(built) : tail(passage, start, member[1], last)
                : figure;
        names.add(tail == null ? name : join(name, tail, lastName));
      }
    }
    return names;
  }

  /**
   * Whether a member needs no tail of the last one: it ends in a figure, or in a thing where the
   * last one is no figure either.
   */
  private static boolean isComplete(String name, String lastName) {
    if (!COMPLETE.matcher(name).matches() || name.equals("企业") || name.endsWith("需氧量")) {
      return false;
    }
    return figure(lastName).isEmpty() || !THING.matcher(name).matches();
  }

  /** {@return the sum of money or of goods a name ends in: 投资, 增加值; empty if in none} */
  private static String figure(String name) {
    QuickMatcher matcher = FIGURE.matcher(name);
    return matcher.find() && matcher.start() > 0 ? matcher.group() : "";
  }

  private static boolean repeats(PassageText passage, List<int[]> members, String lastName) {
    return members.subList(0, members.size() - 1).stream()
        .map(member -> passage.nameWords(member[0], member[1]))
        .anyMatch(name -> lastName.startsWith(name) && lastName.length() > name.length());
  }

  private static int etcetera(PassageText passage, int[] member) {
    for (int i = member[0] + 1; i < member[1]; i++) {
      if (passage.folded().charAt(i) == '等' && passage.isBoundary(i) && passage.isBoundary(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** 省属企业营业收入、利润: 省属企业 holds for the second figure too. */
  private static String bearer(PassageText passage, int[] first, int verbEnd) {
    int start = Math.max(first[0], Math.min(verbEnd, first[1] - 1));
    List<Word> words = passage.wordsIn(start, first[1]);
    for (int end = words.size() - 1; end > 0; end--) {
      String head = passage.nameWords(start, words.get(end - 1).end());
      String figure = passage.nameWords(words.get(end).start(), first[1]);
      if (BEARER.matcher(head).matches() && BARE_OR_ACTED.matcher(figure).matches()) {
        return head;
      }
    }
    return "";
  }

  /**
   * 低压非居民、高压单电源、高压双电源用户办电时间: {@return how long the last one's own part is if all before it are of
   * one length, 0 if that tells nothing}
   */
  private static int alike(List<int[]> members, int[] last, PassageText passage) {
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

  private static @Nullable String tail(PassageText passage, int start, int end, int[] last) {
    List<Word> member = passage.wordsIn(start, end);
    List<Word> words = passage.wordsIn(last[0], last[1]);
    if (words.size() < 2) {
      return null;
    }
    String first = passage.nameWords(start, end);
    String whole = passage.nameWords(last[0], last[1]);
    if (first.length() == 1
        && NUMERALS.indexOf(first) >= 0
        && NUMERALS.indexOf(whole.charAt(0)) >= 0) {
      // 一、二、三产业增加值
      return whole.substring(1);
    }
    QuickMatcher area = AREA.matcher(whole);
    if (AREA.matcher(first).matches() && area.lookingAt() && area.end() < whole.length()) {
      // 市城区、衡南县、耒阳市优良天数比例: each area has the figure
      return whole.substring(area.end());
    }
    if (first.charAt(0) == whole.charAt(0)
        && first.length() < whole.length()
        && passage.isBoundary(last[0] + first.length())) {
      // 涉诈、涉毒警情: members built alike share what goes beyond their length
      return whole.substring(first.length());
    }
    int cut = 1;
    if (member.size() > 1) {
      char wanted = member.get(member.size() - 1).broad();
      int same = member.size();
      boolean aligned = same < words.size() && words.get(same - 1).broad() == wanted;
      for (int k = aligned ? same : 1; k < words.size(); k++) {
        if (words.get(k - 1).broad() == wanted) {
          cut = k;
          break;
        }
      }
    }
    return passage.nameWords(words.get(cut).start(), last[1]);
  }

  /** Joins name and tail; what the name already ends with is not repeated. */
  private static String join(String name, String tail, String lastName) {
    for (int length = Math.min(name.length(), tail.length()); length > 1; length--) {
      if (name.endsWith(tail.substring(0, length))) {
        return name + tail.substring(length);
      }
    }
    return name.endsWith(lastName) ? name : name + tail;
  }
}
