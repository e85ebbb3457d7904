package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;

/**
 * Reads words before a share that only say whose it is, and lean on an earlier rate:
 * 绿地率不低于35%，公共建筑不低于30%.
 */
final class LeaningBearers {

  /** 城区主要道路 in 城区主要道路无障碍设施建设率: whose rate it was, when another bearer is named. */
  private static final QuickPattern BEARER_OPENING =
      QuickPattern.compile(
          "^(?:[^，。；、的]{2,8}(?:企业|项目|建筑|学校|医院|居民|家庭(?!医生|养老|病床)|道路|线路|园区)|[^，。；、的]{3,8}(?:区域?|地区))(?=.{3})");

  /** 清洁取暖率城区: a rate of its own, no bearer of another. */
  private static final QuickPattern HAS_RATE = WordClasses.pattern("{shares}");

  /** 垃圾收运覆盖自然村95%: what covers them is a figure of its own, they bear no other. */
  private static final QuickPattern DEED_INSIDE = QuickPattern.compile("覆盖|通达|普及|纳入|开展|实现|配备|设立");

  private static final int LONGEST_BEARER = 10;

  /** 新建居住区, 公共建筑, 沿黄19县: bodies, places and things that a rate holds for. */
  private static final QuickPattern BEARER =
      QuickPattern.compile(
          "[^，。；、的]{2,12}(?:区|县|市|镇|乡|村|社区|区域|地区|片区|企业|项目|建筑|学校|医院|单位|机构|园区|居民|家庭|人群|人口|老年人|儿童|学生|患者|工程|线路|道路|产业|行业)");

  /** 省级卫生乡镇比例: what the share is of, and nothing else. */
  private static final QuickPattern SHARE_OF_BEARER =
      QuickPattern.compile(
          "((?:国家|省|市|州|县|区)级)?[^，。；、的占]{2,10}(?:乡镇|县|区|市|镇|乡|村|社区|县城|园区)(占比|比例|比重)");

  private static final QuickPattern RANKED_BODIES =
      WordClasses.pattern(
          "(?:[一二三]级(?:以上)?|市级|县级|乡级|省级|公办|民办|规上|规模以上|小型|中型|大型|高危|重点|其他|其余)[^，。；、的]{0,4}(?:{bodies}|行业|领域)");

  private static final QuickPattern LEANING_SHARE = QuickPattern.compile("占|完成|达标|合格|覆盖|[0-9]");

  private static final QuickPattern AREA_AT_END = QuickPattern.compile("[县区市镇乡村]$");

  private LeaningBearers() {}

  /** 循环利用率，高速公路达95%、国道达80%: the rate stands alone before those it holds for. */
  static @Nullable NameParts ofRateBefore(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String subject = memory.subject;
    String words = passage.nameWords(left.from(), left.to());
    if (!region.share()
        || left.measure() != null
        || words.length() > LONGEST_BEARER
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
        : LeaningNames.inherited(
            rate, first ? memory.subjectStart : memory.nameStart, left.measure(), left, words);
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
        || DEED_INSIDE.matcher(words).find()
        || !BEARER.matcher(words).matches()) {
      return null;
    }
    if (memory.scope != null
        && !name.contains(memory.scope)
        && RANKED_BODIES.matcher(words).matches()) {
      // 互认率三级医院100%、二级医院80%
      return LeaningNames.inherited(name, memory.nameStart, memory.measure, left, words);
    }
    QuickMatcher share = SHARE_OF_BEARER.matcher(name);
    if (share.matches() && AREA_AT_END.matcher(words).find()) {
      // 省级卫生乡镇比例达80%、卫生村达60%
      String level = share.group(1) == null || words.contains("级") ? "" : share.group(1);
      return LeaningNames.inherited(
          level + words + share.group(2), memory.nameStart, memory.measure, left, null);
    }
    String rate = BEARER_OPENING.matcher(name).replaceFirst("");
    return LeaningNames.inherited(words + rate, memory.nameStart, memory.measure, left, null);
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
}
