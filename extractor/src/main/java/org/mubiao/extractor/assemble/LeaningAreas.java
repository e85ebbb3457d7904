package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Reads words before a number that only name a place, a kind of area or of school, and lean on an
 * earlier name for what is measured: 其中瑞丽市8个, 县城达到45%, 初中50人以内.
 */
final class LeaningAreas {

  /** 瑞丽市, 衡阳高新区: the name of a place and nothing else. */
  private static final QuickPattern PLACE =
      WordClasses.pattern("[\\u4e00-\\u9fa5]{1,7}(?:{zones}|{area-ends}|城区)(?:（[^）]{1,12}）)?");

  /** 全国文明村镇, 特色小镇: a kind of places that is counted, no place. */
  private static final QuickPattern KIND_OF_PLACE =
      QuickPattern.compile(
          "[国级强美率]|[东欧联]盟|占比|比例|城市$|^新[增建]|文明|特色|示范|重点|试点|卫生|生态|产业|旅游|创新|先进|乡村|城镇|村镇|小镇|社区$|小区|片区|园区$|(?:社区|街道|乡镇)（|^(?:建设|创建)?(?:健康|美丽|平安(?![区县])|和美|绿色|智慧|宜居|幸福|星级|无废|法治|民主|老年友好|儿童友好|节水型?|学习型|书香|未来|精品|中心)|棚户区|[景灌牧厂库]区$|示范区|度假区|保护区|住宅区|居民区|聚居区|集聚区|功能区");

  /** 城市, 县城: where a rate holds, as the first word of its name. */
  private static final QuickPattern AREA_OPENING = WordClasses.pattern("^(?:{settings}|全市|全县|城乡)");

  private static final QuickPattern AREA_INSIDE =
      WordClasses.pattern("(?<=.{2}){settings}(?=[^，。；、]{2,6}(?:{shares}|标准)$)");

  private static final String ONE_KIND_OF_AREA = "(?:{settings}|县域|乡村|边境乡镇|省内|省外|市内|市外|县内|县外)";

  private static final QuickPattern KIND_OF_AREA =
      WordClasses.pattern("(?:原则上)?" + ONE_KIND_OF_AREA + "(?:[、和及与]" + ONE_KIND_OF_AREA + ")*");

  /** 小学, 初中: kinds of schools that share a figure. */
  private static final String ONE_KIND_OF_SCHOOL =
      "(?:中小学校?|小学|初中|普通高中|高中|中职|高职|本科|幼儿园|学前|义务教育|特殊教育)";

  private static final QuickPattern KIND_OF_SCHOOL =
      QuickPattern.compile(
          ONE_KIND_OF_SCHOOL
              + "(?:学校|阶段|学生|生)*(?:[、和及与]"
              + ONE_KIND_OF_SCHOOL
              + "(?:学校|阶段|学生|生)*)*");

  private static final QuickPattern SCHOOL_OPENING =
      QuickPattern.compile("^" + ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生|生)*(?=.{2})");

  private static final QuickPattern SCHOOL_ENDING =
      QuickPattern.compile("(?<=.{3})" + ONE_KIND_OF_SCHOOL + "(?:学校|阶段|学生|生)*$");

  private static final QuickPattern PLACE_OPENING =
      WordClasses.pattern(
          "^[\\u4e00-\\u9fa5]{2,5}{area-ends}(?:[、和][\\u4e00-\\u9fa5]{2,5}{area-ends}){0,8}(?=.{3})");

  private static final QuickPattern TOWN_OPENING = QuickPattern.compile("^(?:县城|市区|城区)(?=.{2})");

  private static final QuickPattern LIST_MARK = QuickPattern.compile("[、和与及]");

  private static final QuickPattern SHORT_PLACE = QuickPattern.compile("[\\u4e00-\\u9fa5]{2,3}");

  private static final QuickPattern FULL_PLACE_BEHIND =
      QuickPattern.compile(
          "(?:、[\\u4e00-\\u9fa5]{2,4}\\d[^，。；、）]{0,8}){0,12}[、，](?:其他|其余|其它)?[\\u4e00-\\u9fa5]{0,3}(?:县市区|县市|县区|区县|[县区旗镇乡])(?:各|共)?\\d");

  private static final int LONGEST_LIST = 120;

  private LeaningAreas() {}

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

  /** 小学班额控制在45人以内、初中50人以内: the other kind of school takes the place of the first. */
  static @Nullable NameParts kindOfSchool(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String school = passage.folded().substring(left.from(), left.to());
    if (name == null
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || !KIND_OF_SCHOOL.matcher(school).matches()) {
      return null;
    }
    QuickMatcher ending = SCHOOL_ENDING.matcher(name);
    if (ending.find()) {
      // 义务教育学校校际差异系数小学控制在0.45以内、初中控制在0.4以内
      return LeaningNames.inherited(
          name.substring(0, ending.start()) + school,
          memory.nameStart,
          left.measure() != null ? left.measure() : memory.measure,
          left,
          null);
    }
    QuickMatcher opening = SCHOOL_OPENING.matcher(name);
    return opening.find()
        ? LeaningNames.inherited(
            school + name.substring(opening.end()), memory.nameStart, left.measure(), left, null)
        : null;
  }

  /** 城市污水收集率达到60%，县城达到45%: the other area takes the place of the first. */
  static @Nullable NameParts kindOfArea(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    String place = passage.folded().substring(left.from(), left.to());
    if (name == null
        || !LeaningNames.sameUnit(region.unit(), memory.unit)
        || !KIND_OF_AREA.matcher(place).matches()) {
      return null;
    }
    QuickMatcher opening = AREA_OPENING.matcher(name);
    if (opening.find()) {
      return LeaningNames.inherited(
          place + name.substring(opening.end()), memory.nameStart, left.measure(), left, null);
    }
    // 助餐点城区覆盖率90%以上、农村达到60%
    QuickMatcher inside = AREA_INSIDE.matcher(name);
    return inside.find()
        ? LeaningNames.inherited(
            name.substring(0, inside.start()) + place + name.substring(inside.end()),
            memory.nameStart,
            left.measure() != null ? left.measure() : memory.measure,
            left,
            null)
        : null;
  }

  /** 其中瑞丽市8个、盈江县12个; 独山子区下降3.1%; 县城达到45%. */
  static @Nullable NameParts area(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    if (name == null || !LeaningNames.sameUnit(region.unit(), memory.unit)) {
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
    return LeaningNames.inherited(
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
}
