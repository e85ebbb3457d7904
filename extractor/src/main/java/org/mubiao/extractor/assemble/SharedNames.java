package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;

/**
 * Takes listed names apart: 一产、二产、三产增加值 shares its tail, 国家、省级孵化器 its head noun. Words decide where
 * the shared part begins.
 */
final class SharedNames {

  /** Every sign and word that separates the members of a list. */
  static final String ANY = "、和与及";

  /** 省属企业, 经开区: whose figures are listed. */
  private static final QuickPattern BEARER =
      QuickPattern.compile(".*(?:企业|公司|集团|产业|行业|[^产行]业|园区|区|机构|项目|机场|港口?|农户|居民|医院|学校|高校|平台|银行)");

  static final QuickPattern BARE_FIGURE =
      WordClasses.pattern(
          "(?:年度|总|计划)?(?:营业|主营业务|销售|技工贸总)?(?:{sums}|利润总额|投资|产量|销量|出口|进口|研发投入|死亡人数|金额)");

  /** 利用外资 is a figure too, though it opens with a verb. */
  private static final QuickPattern BARE_OR_ACTED =
      QuickPattern.compile(BARE_FIGURE.pattern() + "|(?:实际)?利用外资|进出口(?:总额|总值)?|融资|用电量");

  /** 死亡人数 behind 生产安全事故起数 are those of the accidents. */
  private static final QuickPattern CASUALTIES = QuickPattern.compile("(?:死亡|伤亡|受伤|亡)人数");

  private static final QuickPattern HERD = QuickPattern.compile("(?:存栏|出栏)(?:量|数)?");
  private static final QuickPattern HERD_AT_END =
      QuickPattern.compile("(?<=.{2})(?:存栏|出栏)(?:量|数)?$");

  private static final String INCOME = "收入";
  private static final String SPENDING = "支出";
  private static final String REACHING = "实现";

  private static final String CASES = "起数";

  /** 水耗 and 二氧化碳排放 behind 单位GDP能耗 are for the same output. */
  private static final QuickPattern PER_OUTPUT =
      QuickPattern.compile(
          "^((?:单位|万元)(?:地区生产总值|国内生产总值|生产总值|GDP|(?:规上|规模以上)?工业增加值|产值|产品))(?:能耗|水耗|用水|电耗|能源消耗|用地|建设用地).*$");

  private static final QuickPattern SPENT =
      QuickPattern.compile("(?:能耗|水耗|用水量|电耗|二氧化碳排放(?:量|强度)?|碳排放(?:量|强度)?)");

  private static final String DONE_TO_IT = "(?:{rated}|保存|成活|治疗|发现|核实|上图|入户|检出|追溯|控制|收集|清运)率";

  /** 合格率 behind 造林面积核实率: what was done to so much of it, with nothing that says of what. */
  private static final QuickPattern RATE_OF_SAME = WordClasses.pattern("(?!入[学园])" + DONE_TO_IT);

  private static final QuickPattern RATED =
      WordClasses.pattern("([^，。；、]{2,}?)(?<!群众|居民|家长|社会|企业|学生|师生|职工|公众)(?!满意|知晓|互认)" + DONE_TO_IT);

  private static final QuickPattern COUNTED =
      QuickPattern.compile("(?!每|新增|累计|净增)[^总]{2,14}(?:(?<!总)数|床位|托位|医师|护士|医生)");

  private static final QuickPattern HOW_MANY =
      QuickPattern.compile(
          "(?<=[^前后第各这十])[两二三四五六七八九]大(?=(?:支柱|主导|优势|重点|特色|传统|新兴|战略性)?(?:产业|行业|集群|领域|板块|园区|企业))");

  private SharedNames() {}

  /** {@return 生猪存栏 for 存栏 behind 生猪出栏; null if the words are of no herd} */
  static @Nullable String otherOfHerd(String earlier, String words) {
    QuickMatcher herd = HERD_AT_END.matcher(earlier);
    return HERD.matcher(words).matches() && herd.find() ? herd.replaceFirst("") + words : null;
  }

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
   * 感染者和病人发现率、治疗率均达到95%: {@return the members, those that 和 joins inside of one rate as one, where
   * all that 、 parts are rates}
   */
  static List<int[]> wholeRates(PassageText passage, List<int[]> members) {
    String text = passage.folded();
    List<int[]> joined = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      int[] member = members.get(m);
      int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && text.charAt(last[1]) != '、'
          && !NameShapes.isRatio(passage.nameWords(last[0], last[1]))) {
        joined.set(joined.size() - 1, new int[] {last[0], member[1]});
      } else {
        joined.add(member);
      }
    }
    boolean rates =
        joined.size() > 1
            && joined.stream()
                .allMatch(one -> NameShapes.isRatio(passage.nameWords(one[0], one[1])));
    return rates ? joined : members;
  }

  /**
   * {@return the full name of each member}
   *
   * @param passage where they stand
   * @param members their stretches
   * @param verbEnd where the shared verb before the first one ends; its start if there is none
   * @param oneUnit whether all are counted in one unit
   */
  static List<String> complete(
      PassageText passage, List<int[]> members, int verbEnd, boolean oneUnit) {
    // 硼铁、增压器两大产业产值: how many there are is no part of each one's name
    return named(passage, members, verbEnd, oneUnit).stream()
        .map(name -> HOW_MANY.matcher(name).replaceFirst(""))
        .toList();
  }

  private static List<String> named(
      PassageText passage, List<int[]> members, int verbEnd, boolean oneUnit) {
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
        String name = passage.nameWords(start(member, m, verbEnd), member[1]);
        names.add(
            SharedTail.isComplete(name, shared) ? name : SharedTail.join(name, shared, shared));
      }
      return names;
    }
    SharedTail tail = new SharedTail(passage, members, last);
    List<String> own = new ArrayList<>();
    boolean apart = false;
    for (int m = 0; m < members.size(); m++) {
      int[] member = members.get(m);
      int from = start(member, m, verbEnd);
      boolean will = m > 0 && from + 3 < member[1] && passage.folded().startsWith(REACHING, from);
      // 接待游客、实现旅游收入: that it is reached is no part of the name, and nothing is shared
      apart |= will;
      own.add(passage.nameWords(will ? from + REACHING.length() : from, member[1]));
    }
    boolean mixed =
        own.subList(0, own.size() - 1).stream()
            .anyMatch(
                name -> SharedTail.hasOwnFigure(name) && !BARE_FIGURE.matcher(name).matches());
    List<String> names = new ArrayList<>();
    for (int m = 0; m < members.size(); m++) {
      int[] member = members.get(m);
      String name = own.get(m);
      String herd = m > 0 ? otherOfHerd(own.get(0), name) : null;
      if (tail.areAreas(name)) {
        names.add(name);
      } else if (m > 0 && names.get(0).endsWith(CASES) && CASUALTIES.matcher(name).matches()) {
        String cases = names.get(0);
        names.add(cases.substring(0, cases.length() - CASES.length()) + name);
      } else if (herd != null) {
        // 生猪存栏、出栏: both are of the same animals
        names.add(herd);
      } else if (m > 0
          && COUNTED.matcher(name).matches()
          && PerHeads.PER_HEADS.matcher(own.get(0)).find()) {
        // 每千人口执业医师数、注册护士数: each is counted for as many people
        names.add(PerHeads.PER_HEADS.matcher(own.get(0)).replaceFirst("$1") + name);
      } else if (m > 0
          && RATE_OF_SAME.matcher(name).matches()
          && RATED.matcher(own.get(0)).matches()) {
        // 造林面积核实率、合格率: of the same
        names.add(RATED.matcher(own.get(0)).replaceFirst("$1") + name);
      } else if (m > 0 && name.equals(SPENDING) && own.get(0).endsWith(INCOME)) {
        // 基金收入、支出
        String income = own.get(0);
        names.add(income.substring(0, income.length() - INCOME.length()) + name);
      } else if (m > 0 && SPENT.matcher(name).matches() && PER_OUTPUT.matcher(own.get(0)).find()) {
        names.add(PER_OUTPUT.matcher(own.get(0)).replaceFirst("$1") + name);
      } else if (m > 0 && BARE_FIGURE.matcher(name).matches()) {
        names.add(bearer(passage, members.get(0), verbEnd) + name);
      } else if (apart || m == members.size() - 1) {
        names.add(name);
      } else {
        int[] nearer = nearer(passage, members, m);
        SharedTail shares = nearer == null ? tail : new SharedTail(passage, members, nearer);
        names.add(shares.complete(name, start(member, m, verbEnd), member[1], mixed, oneUnit));
      }
    }
    return names;
  }

  /**
   * 批发业、零售业销售额和住宿业、餐饮业营业额: {@return the last of the part of the list that a member stands in, null
   * if that is the last of all}
   */
  private static int @Nullable [] nearer(PassageText passage, List<int[]> members, int index) {
    for (int m = index; m < members.size() - 1; m++) {
      int[] member = members.get(m);
      if (passage.folded().charAt(member[1]) != '、') {
        boolean figure =
            m > index && SharedTail.endsInFigure(passage.nameWords(member[0], member[1]));
        return figure ? member : null;
      }
    }
    return null;
  }

  /** The shared verb before the first member is none of its own words. */
  private static int start(int[] member, int index, int verbEnd) {
    return index == 0 ? Math.max(member[0], Math.min(verbEnd, member[1] - 1)) : member[0];
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
}
