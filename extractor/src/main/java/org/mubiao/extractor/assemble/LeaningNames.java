package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Reads words before a number that name only a part, and lean on an earlier name for what is
 * measured: a level (其中省级120名), an area (瑞丽市8个), bodies of a whole (登记额中，高校不少于3亿元).
 */
final class LeaningNames {

  private static final QuickPattern SUM =
      WordClasses.pattern(
          "(?:{sums}|(?:居民消费|消费|出厂|购进)?价格(?:指数)?|总投资|投资|支出|贷款|存款|资金|进出口|出口|产量|规模|装机总?容量|装机总?规模|装机|发电量|用电量|销量|产能|(?:贷款|存款)?余额)$");

  /** Sums that one of a list may leave out: 产值突破500亿元、现代医药200亿元. */
  private static final QuickPattern OWN_SUM =
      WordClasses.pattern("{sums}|进出口|出口|产量|发电量|用电量|销量|产能|(?:贷款|存款)?余额");

  /** Words that end in a sum of their own, though in none that others share. */
  private static final QuickPattern OTHER_SUM =
      QuickPattern.compile(
          "(?:国债|债券|债|基金|消费|费用|费|成本|支出|投入|融资|资产|负债|补贴|授信|担保|订单|合同|损失|率|价|额|量|值|数|建设|改造|培训|活动|项目|企业|工程)$");

  private static final QuickPattern MULTIPLIER = QuickPattern.compile("^[十百千万亿]+(?=.)");

  private static final String CLASS_NAME = "(?:[A-E甲乙丙丁]|第?[一二三四])[类档]";

  private static final QuickPattern CLASS_ALONE = QuickPattern.compile(CLASS_NAME);

  private static final QuickPattern CLASS_SCOPE = QuickPattern.compile(CLASS_NAME + "(.{1,8})");

  static final QuickPattern AMONG = QuickPattern.compile("其中[，：]?$");

  static final int AMONG_LENGTH = 3;

  private static final int LONGEST_PART = 10;

  /** 电力、热力、燃气及水生产和供应业. */
  private static final int LONGEST_TRADE = 18;

  private static final QuickPattern EACH_OF_THEM = QuickPattern.compile("每[支个家所队座处批期站人名户]");

  private static final QuickPattern OF_POPULATION =
      QuickPattern.compile("[^，。；、\\d]{0,4}\\d+万?人(?:口)?(?:及)?以[上下]的?(?:乡镇|县|街道|村|社区|学校|企业|区|市)");

  private LeaningNames() {}

  /** {@return the name that the words lean on, null if they lean on none} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    NameParts parts = LeaningBearers.ofRateBefore(passage, region, left, memory);
    parts = parts != null ? parts : LeaningAreas.kindOfArea(passage, region, left, memory);
    parts = parts != null ? parts : LeaningAreas.kindOfSchool(passage, region, left, memory);
    parts = parts != null || !region.thing() ? parts : bodies(passage, region, left, memory);
    parts = parts != null ? parts : PartsOfProject.instalment(passage, region, left, memory);
    parts = parts != null ? parts : HeldAgainst.against(passage, region, left, memory);
    parts = parts != null ? parts : SizedNames.levelBehind(passage, region, left, memory);
    parts = parts != null ? parts : SizedNames.level(passage, region, left, memory, cues);
    parts = parts != null ? parts : LeaningAreas.area(passage, region, left, memory);
    parts = parts != null ? parts : LeaningBearers.bearer(passage, region, left, memory);
    parts = parts != null ? parts : partOfSum(passage, region, left, memory, cues);
    return parts != null ? parts : partOfWhole(passage, left, memory);
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

  /** {@return whether two units differ in their multiplier at most: 万人 and 人} */
  static boolean sameUnit(String one, String other) {
    return bareUnit(one).equals(bareUnit(other));
  }

  /** {@return a unit without its multiplier: 人 for 万人} */
  static String bareUnit(String unit) {
    return MULTIPLIER.matcher(unit).replaceFirst("");
  }

  /** 完成投资150亿元，其中高速公路95亿元: the part is a part of the same sum. */
  private static @Nullable NameParts partOfSum(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String part = passage.nameWords(left.from(), left.to());
    boolean among =
        passage.folded().startsWith("其中", Math.max(0, region.from()))
            || AMONG
                .matcher(passage.folded())
                .region(Math.max(0, left.from() - AMONG_LENGTH), left.from())
                .find()
            || memory.among;
    boolean sameUnit = region.unit().equals(memory.unit);
    // 粮食总产量24万吨，增产1.3%，其中夏粮7万吨: of the sum in the same unit, not of how it changed
    String name =
        sameUnit || !among || region.share()
            ? memory.name
            : memory.byUnit.get(bareUnit(region.unit()));
    // 产值增长8%，其中装备制造业增长12%: of the same figure, how it changed
    boolean changed =
        isChange(memory.measure)
            && (PartOfChange.is(passage, region, left, memory) || isChange(left.measure()));
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
        || !sameUnit && !among
        || part.length() > (part.endsWith("业") ? LONGEST_TRADE : LONGEST_PART)
        || SUM.matcher(part).find()) {
      return null;
    }
    QuickMatcher sum = SUM.matcher(name);
    if (!sum.find() || listed && !OWN_SUM.matcher(sum.group()).matches()) {
      return null;
    }
    memory.among |= !listed;
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    if (verb < name.length() && name.charAt(verb) == '业') {
      verb = 0; // 种植业产值: a trade, nobody plants
    }
    return new NameParts(
        List.of(name.substring(0, verb) + part + sum.group()),
        left.from(),
        left.to(),
        left.measure() != null ? left.measure() : sameUnit ? memory.measure : Measure.LEVEL,
        left.average(),
        null,
        false,
        true);
  }

  static boolean isChange(@Nullable Measure measure) {
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

  static NameParts inherited(
      String name,
      int start,
      @Nullable Measure measure,
      StrippedName left,
      @Nullable String scope) {
    return new NameParts(List.of(name), start, start, measure, left.average(), scope, false, true);
  }
}
