package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/**
 * Names for numbers before which nothing stands, or nothing but a verb: an earlier name holds on.
 */
final class EarlierNames {

  private static final QuickPattern OBJECT_IN_VERB =
      QuickPattern.compile(
          "(?:完成|实现|到位|累计完成)?(?:投资|资金|产值|营收|销售|造林|营造林|种草|治沙|固沙|植树|绿化|复绿|招商|引资|退耕还林|退牧还草)");

  /** 安排产业项目, 新建水厂: what money is spent on, without what is done with it. */
  private static final QuickPattern WORKS =
      QuickPattern.compile(
          "(?:安排|实施|推进|新建|改建|扩建|改扩建|新改建|建设|建成)*([^，。；、]*(?:项目|工程|中心|基地|园区?|站|厂|库|馆|院|学校|桥|码头|泵站|公园|广场|市场))");

  private static final QuickPattern WORK_ON_LAND =
      QuickPattern.compile(
          "(?:完成|实施|开展|新增|累计完成)?(?:人工)?(?:造林|营造林|抚育|森林抚育|种草|治沙|固沙|植树|义务植树|封山育林|退化林修复|绿化|国土绿化|复绿|清淤|疏浚|清运)");

  private static final QuickPattern AIMS_HIGHER =
      QuickPattern.compile(
          "[，、；]?(?:并|且)?(?:[一二三四]季度|上半年|前三季度|全年|年底前?|下半年)?(?:要|必须)?(?:力争|确保|争取|冲刺|力求|奋斗目标(?:为|是)?|努力|奋力|全力|挑战)(?:实现|达到|完成|达|突破|超过)?"
              + "|[，、；]?(?:[一二三四]季度|上半年|前三季度|下半年)(?:要|必须)?");

  private static final QuickPattern EACH = QuickPattern.compile("，?(?:同比|较上年|比上年)?(?:均|都|双双)");

  private static final QuickPattern WILL_BEFORE =
      QuickPattern.compile("^(?:确保|力争|实现|推动|全年|全市|全县|全区|年内|今年)+");

  private static final QuickPattern STEADY_SHARE =
      WordClasses.pattern(
          "^([^，。；、]{2,24}?{shares})(?:总体|基本|大体)?(?:保持|稳定|稳步|持续|继续|逐步|不断|明显|大幅|进一步|平稳|有所)");

  /** How many take part says nothing of the thing that a heading names. */
  private static final Set<String> OF_PEOPLE =
      Set.of("人", "人次", "名", "次", "场", "场次", "期", "批", "%", "倍", "个百分点", "百分点");

  private static final String SHARE_UNIT = "%";

  private static final QuickPattern RHYTHM = QuickPattern.compile("每[周天日]");
  private static final QuickPattern RHYTHM_BEHIND = QuickPattern.compile("全年|每[年月周天日]");

  private static final QuickPattern OPENING_YEAR = QuickPattern.compile("到?20\\d\\d年");

  /** 到2026年底 stands at most so far before what is reached. */
  private static final int LONGEST_OPENING = 12;

  private static final QuickPattern LIST_MARK = QuickPattern.compile("[、和与及]");

  private static final QuickPattern CHANGES_BEHIND =
      WordClasses.pattern("(?:实现|保持)?“?(?:双|三|持续|同步|稳步|继续|均|较快|快速)*(?:{rises}|{falls}|回落)”?$");

  /** 预算收入与经济增长基本同步，年均增长7%: with what something keeps in step is not what grows. */
  private static final QuickPattern IN_STEP =
      QuickPattern.compile(
          "([^，。；、与和]{3,}?)(?:增速|增长|增幅)?[与和][^，。；、]{2,12}(?:基本|保持|大体|总体)*(?:同步|同频)(?:增长|提高)?");

  private final CueWords cues;
  private final VerbReader verbs;
  private final OtherVerb otherVerb;

  EarlierNames(CueWords cues, VerbReader verbs, OtherVerb otherVerb) {
    this.cues = cues;
    this.verbs = verbs;
    this.otherVerb = otherVerb;
  }

  /** Nothing but a verb, or nothing at all, stands before the number: an earlier name holds on. */
  @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String text = passage.folded();
    NameParts reached = ReachOfWork.read(passage, region, left, memory);
    if (reached != null) {
      return reached;
    }
    NameParts listed = listedBefore(region, left, memory);
    if (listed != null) {
      return listed;
    }
    if (left.isEmpty()
        && region.thing()
        && memory.subject != null
        && memory.name == null
        && cues.startingAt(CueRole.CAUSATIVE, memory.subject, 0) > 1) {
      // 组织企业参加展会，每年不少于10场: what is done so often
      return inherited(memory.subject, memory.subjectStart, left.measure(), left.average(), null);
    }
    if (left.isEmpty()
        && memory.subject != null
        && memory.name == null
        && !region.unit().isEmpty()) {
      // 收入保持全国领先，超过7.2万元: the number is about the noun that opens the clause before
      String noun = subjectFigure(passage, memory.subject, region);
      return noun.isEmpty()
          ? null
          : inherited(noun, memory.subjectStart, left.measure(), left.average(), null);
    }
    if (left.isEmpty() && memory.subject != null && region.unit().isEmpty()) {
      return inherited(
          withoutPredicate(memory.subject),
          memory.subjectStart,
          left.measure(),
          left.average(),
          null);
    }
    int values = region.values();
    int earlier = left.isEmpty() ? earlier(text, region, left, memory) : 0;
    if (earlier > 0) {
      return new NameParts(
          memory.recent.subList(Math.max(0, memory.recent.size() - earlier), memory.recent.size()),
          memory.nameStart,
          memory.nameStart,
          left.measure(),
          left.average(),
          null,
          true,
          true);
    }
    if (left.isEmpty() && memory.subject != null && values == 1) {
      // 东盟进出口增长5%，全省进出口总值创历史新高，达到…: the nearer noun is meant
      String noun = subjectFigure(passage, memory.subject, region);
      if (NameShapes.namesFigure(noun) || NameShapes.isRatio(noun) || NameShapes.isSum(noun)) {
        return inherited(noun, memory.subjectStart, left.measure(), left.average(), null);
      }
    }
    NameParts swapped = left.isEmpty() ? null : otherVerb.read(passage, region, left, memory);
    if (swapped != null) {
      return swapped;
    }
    NameParts ofSame = left.isEmpty() ? null : otherFigure(passage, region, left, memory);
    if (ofSame != null) {
      return ofSame;
    }
    boolean ownObject =
        !left.isEmpty() && OBJECT_IN_VERB.matcher(text.substring(left.from(), left.to())).matches();
    if (ownObject) {
      // 总投资5亿元，当年完成投资3亿元: the verb says what is measured
      return new NameParts(
          List.of(passage.nameWords(left.from(), left.to())),
          left.from(),
          left.to(),
          left.measure(),
          left.average(),
          null,
          false,
          false);
    }
    if (left.isEmpty()
        && left.measure() == null
        && memory.name != null
        && memory.measure != null
        && region.unit().equals(memory.unit)
        && aimsHigher(text, region.from(), region.to())) {
      // 产值增长10%、力争12%: the same figure, aimed higher
      return inherited(memory.name, memory.nameStart, memory.measure, left.average(), null);
    }
    String earlierName = memory.name;
    if (!left.isEmpty()
        && earlierName != null
        && !region.share()
        && isWork(earlierName)
        && isWork(passage.nameWords(left.from(), left.to()))) {
      // 完成造林5万亩、抚育3万亩: a work of its own, not another part of the first
      String work = passage.nameWords(left.from(), left.to());
      return new NameParts(
          List.of(work),
          left.from(),
          left.to(),
          left.measure(),
          left.average(),
          null,
          false,
          false);
    }
    NameParts other = otherVerb.swapped(passage, region, left, memory);
    if (other != null) {
      return other;
    }
    String whole = left.isEmpty() ? wholeOfParts(text, region, left, memory) : null;
    if (whole != null) {
      return inherited(whole, memory.nameStart, left.measure(), left.average(), null);
    }
    String ofUnit = left.isEmpty() ? countedBefore(text, region, left, memory) : null;
    if (ofUnit != null) {
      return inherited(ofUnit, memory.nameStart, left.measure(), left.average(), null);
    }
    boolean otherUnit = !left.isEmpty() && !region.unit().equals(memory.unit);
    if (memory.name != null && !otherUnit) {
      Measure verb = left.isEmpty() ? null : verbs.measure(text.substring(left.from(), left.to()));
      // 新增泊位4000个，年均新增800个: the second verb says the kind of figure again
      Measure own = left.measure() != null ? left.measure() : verb;
      return inherited(
          withoutRhythm(memory.name, text, region), memory.nameStart, own, left.average(), null);
    }
    if (left.isEmpty()) {
      return null;
    }
    boolean cumulative =
        left.measure() == Measure.CUMULATIVE
            && left.from() >= 2
            && text.startsWith("累计", left.from() - 2);
    int nameFrom = cumulative ? left.from() - 2 : left.from();
    Measure said = left.measure();
    String verb = passage.nameWords(nameFrom, left.to());
    String completed =
        memory.subject == null && !region.unit().endsWith("元") && !OF_PEOPLE.contains(region.unit())
            ? HeadingObject.completed(passage.headingOf(nameFrom), verb, cues)
            : null;
    return new NameParts(
        List.of(completed == null ? verb : completed),
        nameFrom,
        left.to(),
        said != null ? said : verbs.measure(text.substring(left.from(), left.to())),
        left.average(),
        null,
        false,
        completed != null);
  }

  /**
   * 造林5万亩，其中甲1万亩、乙2万亩，三年累计15万亩: {@return what the parts told before are parts of, where a sum in a
   * clause of its own goes back to it; null if none does}
   */
  private static @Nullable String wholeOfParts(
      String text, NameRegion region, StrippedName left, NameMemory memory) {
    int from = region.from();
    boolean ownClause = from > 0 && text.charAt(from - 1) == '，' && !text.startsWith("其中", from);
    return ownClause
            && left.measure() == Measure.CUMULATIVE
            && memory.listed > 1
            && LeaningNames.sameUnit(region.unit(), memory.beforePartsUnit)
        ? memory.beforeParts
        : null;
  }

  /** Whether a clause is of a year of its own: 劳动生产率增长7%，达到每人38万元 goes on with the rate. */
  private static boolean opensWithYear(String text, int from) {
    int start = from;
    while (start > Math.max(0, from - LONGEST_OPENING)
        && "，；。".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return OPENING_YEAR.matcher(text).region(start, text.length()).lookingAt();
  }

  /**
   * 每千人口托位数3个，普惠占比60%；2025年达到4个: {@return the last name that was counted in the unit of the number,
   * where the name before it is that of a share; null if there is none}
   */
  private static @Nullable String countedBefore(
      String text, NameRegion region, StrippedName left, NameMemory memory) {
    boolean behindShare =
        memory.name != null
            && SHARE_UNIT.equals(memory.unit)
            && NameShapes.isRatio(memory.name)
            && opensWithYear(text, region.from())
            && !region.share()
            && !region.unit().isEmpty()
            && left.measure() == null;
    return behindShare ? memory.byUnit.get(LeaningNames.bareUnit(region.unit())) : null;
  }

  /** {@return whether nothing but 力争 or the like stands between two figures} */
  static boolean aimsHigher(String text, int from, int to) {
    return from < to && AIMS_HIGHER.matcher(text).region(from, to).matches();
  }

  /** 生猪出栏42万头、存栏23万头; 产业项目82个、投资51亿元: {@return the other figure of the same, null if it is none} */
  private static @Nullable NameParts otherFigure(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String earlier = memory.name;
    String words = passage.nameWords(left.from(), left.to());
    char mark = left.from() > 0 ? passage.folded().charAt(left.from() - 1) : ' ';
    if (earlier == null || mark != '、' && mark != '，') {
      return null;
    }
    boolean sum =
        words.equals("投资") && memory.thing && memory.listed <= 1 && region.unit().endsWith("元");
    QuickMatcher works = WORKS.matcher(earlier);
    String other =
        sum && works.matches()
            ? works.group(1) + words
            : mark == '、' ? SharedNames.otherOfHerd(earlier, words) : null;
    return other == null
        ? null
        : new NameParts(
            List.of(other),
            left.from(),
            left.to(),
            left.measure(),
            left.average(),
            null,
            false,
            true);
  }

  /** 每周开放不少于35小时、全年不少于330天: the second is none of the week. */
  private static String withoutRhythm(String name, String text, NameRegion region) {
    return RHYTHM_BEHIND.matcher(text).region(region.from(), region.to()).find()
        ? RHYTHM.matcher(name).replaceFirst("")
        : name;
  }

  /** Whether a name is that of a work on land, with no object: 完成造林. */
  private static boolean isWork(String name) {
    return WORK_ON_LAND.matcher(name).matches();
  }

  /** 事故起数、死亡人数“双下降”，分别下降8%和10%: as many names as values in the clause before. */
  private static @Nullable NameParts listedBefore(
      NameRegion region, StrippedName left, NameMemory memory) {
    int values = region.values();
    if (!left.isEmpty() || memory.subject == null || values < 2 || !left.distributed()) {
      return null;
    }
    String bare = CHANGES_BEHIND.matcher(memory.subject).replaceFirst("");
    List<String> listed = List.of(LIST_MARK.split(WILL_BEFORE.matcher(bare).replaceFirst("")));
    boolean names = listed.stream().allMatch(name -> name.length() > 1);
    return listed.size() != values || !names
        ? null
        : new NameParts(
            listed,
            memory.subjectStart,
            memory.subjectStart,
            left.measure(),
            left.average(),
            null,
            true,
            true);
  }

  /** How many of the names read before a group that names nothing speaks of; 0 if of none. */
  private static int earlier(String text, NameRegion region, StrippedName left, NameMemory memory) {
    int values = region.values();
    if (values == 1 && memory.listed > 1 && each(text, region)) {
      return memory.listed; // 接待游客1300万人次、收入120亿元，均增长10%
    }
    if (values == 1 && memory.listed == 1 && each(text, region) && memory.row.size() > 1) {
      return memory.row.size(); // 快递业务量突破3亿件，业务收入达到30亿元，均实现翻番
    }
    // 游客4亿人次、花费1.2万亿元，分别增长32%、41%
    boolean shared = values > 1 && left.distributed() && memory.recent.size() >= values;
    return shared ? values : 0;
  }

  private static boolean each(String text, NameRegion region) {
    return EACH.matcher(text).region(region.from(), region.to()).lookingAt();
  }

  static NameParts inherited(
      String name, int start, @Nullable Measure measure, boolean average, @Nullable String scope) {
    return new NameParts(List.of(name), start, start, measure, average, scope, false, true);
  }

  /** 三次产业结构进一步优化: what is said of the thing is no part of its name. */
  private String withoutPredicate(String subject) {
    for (int i = 2; i < subject.length(); i++) {
      if (cues.startingAt(CueRole.MANNER, subject, i) > 1
          || cues.startingAt(CueRole.VAGUE, subject, i) > 1) {
        return subject.substring(0, i);
      }
    }
    return subject;
  }

  /** 增加值占GDP比重保持稳定，不低于36%: a share that opens a clause, else the noun that does. */
  private static String subjectFigure(PassageText passage, String subject, NameRegion region) {
    QuickMatcher share = STEADY_SHARE.matcher(subject);
    return region.share() && share.find() ? share.group(1) : subjectNoun(passage, subject);
  }

  /** 经营主体增量提质，总量…: the noun that opens a clause is what its figures belong to. */
  static String subjectNoun(PassageText passage, String subject) {
    String turned = WordsBehindName.withoutTurn(subject);
    if (turned.length() < subject.length()) {
      // 社会消费品零售总额增速止跌回升，增长4%
      return turned;
    }
    QuickMatcher together = IN_STEP.matcher(subject);
    if (together.matches()) {
      return together.group(1);
    }
    if (NameShapes.isRate(subject)) {
      // 心理健康教师配备率，2023年达到80%: the whole clause is the name
      return subject;
    }
    int end = 0;
    for (Word word : passage.segment(subject)) {
      boolean noun = "ngjl".indexOf(word.broad()) >= 0;
      boolean goesOn = noun || end > 0 && !word.isVerb() && "dpcuy".indexOf(word.broad()) < 0;
      if (word.start() != end || !goesOn) {
        break;
      }
      end = word.end();
    }
    return end >= 2 && end < subject.length() ? subject.substring(0, end) : "";
  }
}
