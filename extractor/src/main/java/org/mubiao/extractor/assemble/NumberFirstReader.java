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

/** Reads names that stand behind their number: 新增2家瞪羚企业. */
final class NumberFirstReader {

  private static final String NO_NAME = "并且，。；、：）”的了将";
  private static final List<String> SAYS_ONLY_THAT_IT_IS_A_GOAL =
      List.of("的目标", "的任务", "目标", "的要求", "的水平", "任务");

  /** Verbs by their form that say of what kind a thing is: 300个免费工位. */
  private static final List<String> ATTRIBUTES = List.of("免费", "保障性", "改善性", "流动", "开放", "示范");

  /** 48枚金牌、位列全国第3: where it ranks is no part of the name. */
  private static final QuickPattern RANKED_BEHIND =
      QuickPattern.compile("、(?:[^，。；、]{0,6}(?:居|位列|列|排名))[^，。；、]{0,10}(?:第|前)");

  /** 12个续建项目总投资36亿元: the sum has the next number. */
  private static final QuickPattern SUM_OF_NEXT =
      QuickPattern.compile(
          "(?<=[^，。；、]{2})(?:(?:计划|概算|估算|协议|预计|年度)*总投资额?|总规模|总面积|总里程|总产值)(?:约|达|为|达到|超|超过|近)?$");

  private static final int LONGEST_NAME = 48;
  private static final String FOR = "为对给向";

  /** Last characters of figures, behind which 为 gives the value. */
  private static final String SAYS_WHAT = "资额值量数率积模入出款比均总约度长分别";

  /** 世界级, 千亿级, 经济总量过百亿: a grade of something that is named with the next number. */
  private static final QuickPattern GRADE =
      QuickPattern.compile(
          "(?:[\\u4e00-\\u9fa5]{1,5}级(?:以上)?|[\\u4e00-\\u9fa5]{0,6}?[过超近破达][一二三四五六七八九十百千万亿]{2,4}元?(?:以上)?)");

  /** 、7个国家级: the next number with its grade, whoever it is of. */
  private static final QuickPattern NEXT_GRADE =
      QuickPattern.compile(
          "(?:以及|[、，和及与])[^，。；：（）\\d]{0,12}?(?:\\d+|[一二两三四五六七八九十]+)[家个户所处座项条件种批支名人]"
              + GRADE.pattern());

  private static final QuickPattern GRADED =
      QuickPattern.compile("[\\u4e00-\\u9fa5]{2,12}?(?=[，。；、：（和及与]|$)");

  /** 上云企业超12万家，8家企业获评智能工厂: what became of things that were there before. */
  private static final QuickPattern BECAME =
      QuickPattern.compile(
          "(?:[^，。；、的（]|（[^）]{1,12}）){2,20}(?:入选|获评|评为|认定为|纳入|列入|获批|获得|荣获|通过|上榜|跻身|进入|达到|开设|开展|实现|接入|上市|挂牌)(?:[^，。；、]{2}|[，。；、]|$)");

  /** 建成区25%面积达到…: what the share is a share of stands behind it without 的. */
  private static final QuickPattern BEARER =
      QuickPattern.compile(
          "^以?上?(?:面积|人口|区域|企业|乡镇|村|居民|学校|河段|断面|地区|县区|农户|家庭|项目|单位|街道|社区|行政村|改革|(?:建设|年度|整治|改造|整改|总)?(?:任务|目标|工作量|工程量))");

  /** 完成80%以上建设任务: the work that so much is done of. */
  private static final QuickPattern WORK_BEHIND =
      QuickPattern.compile(
          "[\\u4e00-\\u9fa5“”]{0,12}(?:任务|工作量|工程量|建设|改造|整治|治理|修复|整改|排查|主体工程|征地拆迁|签约)");

  /** 信访件186件全部办结: what became of them, not what they are. */
  private static final QuickPattern ALL_DONE =
      WordClasses.pattern(
          "(?:均|都|已|均已|全部|全面|基本|如期|按期|按时|顺利|已经|已全部|全部按期)*(?:{finished}|办结|完成|销号|清零|到位|达标|开工|整改|整改到位|完成整改|落实|兑现|化解|结案|审结|验收)");

  private static final int LONGEST_WHOLE = 8;
  private static final int LONGEST_OBJECT = 6;
  private static final int LONGEST_SUBJECT = 14;
  private static final int LONGEST_ATTRIBUTE = 16;

  private static final Set<String> WHOLE_AREA = Set.of("", "将", "全国", "全省", "全市", "全县", "全区");

  private final CueWords cues;
  private final VerbReader verbs;

  NumberFirstReader(CueWords cues, VerbReader verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  /** {@return whether the name stands behind the number} */
  boolean applies(PassageText passage, NameRegion region, StrippedName left, boolean verbOnly) {
    String text = passage.folded();
    int rightEnd = rightEnd(text, region);
    if (rightEnd <= region.rightFrom()) {
      return false;
    }
    String right = text.substring(region.rightFrom(), rightEnd);
    boolean of = right.startsWith("的");
    if (SAYS_ONLY_THAT_IT_IS_A_GOAL.stream().anyMatch(right::startsWith)
        || !of && NO_NAME.indexOf(right.charAt(0)) >= 0) {
      return false;
    }
    if (right.equals("约") || right.startsWith("约") && Character.isDigit(right.charAt(1))) {
      return false; // 新开工5条约420公里
    }
    if (region.share()) {
      return left.isEmpty() && left.measure() == null
          || !of
              && isWhole(text.substring(left.from(), left.to()), left)
              && BEARER.matcher(right).find()
          || !of && verbOnly && WORK_BEHIND.matcher(right).matches()
          || of && joined(passage, left) > 0
          // 站点覆盖95%以上的社区
          || of && left.measure() == null && endsWithVerb(passage, left)
          || of && (verbOnly || isWhole(text.substring(left.from(), left.to()), left));
    }
    if (WithinTime.isPromised(region.unit(), text.substring(left.from(), left.to()), right)) {
      return false;
    }
    if (left.isEmpty() || verbOnly) {
      return true;
    }
    if (right.startsWith("等") && !right.startsWith("等级")) {
      return false; // 新建水闸2座等: the list ends here
    }
    if (region.thing()
        && !of
        && text.substring(left.from(), left.to()).contains(right)
        && endsWithVerb(passage, left)) {
      // 实施老旧小区改造112个小区: what is counted is said again behind the number
      return false;
    }
    if (region.thing() && !of && text.charAt(left.to() - 1) == '等') {
      // 实施光电、制储氢等10个聚力攻坚专项: examples stand before the number, the thing behind it
      return true;
    }
    if (!region.thing()) {
      return !of && endsWithVerb(passage, left) && !ALL_DONE.matcher(right).matches();
    }
    if (!of && isActionOfEach(passage, left)) {
      return true;
    }
    String where = text.substring(left.from(), left.to());
    if (!of
        && right.length() > 2
        && !where.equals("将")
        && WHOLE_AREA.contains(where)
        && !ALL_DONE.matcher(text).region(region.rightFrom(), rightEnd).lookingAt()) {
      return true; // 全县7个集中安置点: 集中 is no verb where nothing else can be counted
    }
    return of
        ? endsWithVerb(passage, left)
        : !startsWithVerb(passage, region.rightFrom(), rightEnd);
  }

  /** 各乡镇设立1个服务点: nothing but whose it is to be and the verb stands before the number. */
  private boolean isActionOfEach(PassageText passage, StrippedName left) {
    int action = cues.endingAt(CueRole.ACTION, passage.folded(), left.to(), left.from());
    if (action == 0 || left.to() - action <= left.from()) {
      return false;
    }
    String who = passage.nameWords(left.from(), left.to() - action);
    return NameShapes.isEachScope(NameShapes.withoutEach(who));
  }

  /**
   * 远程医疗覆盖县级医院和90%的乡镇卫生院: {@return where the verb ends that has both, 0 if the words join nothing}
   */
  private int joined(PassageText passage, StrippedName left) {
    String text = passage.folded();
    if (left.isEmpty() || "和与及".indexOf(text.charAt(left.to() - 1)) < 0) {
      return 0;
    }
    int action = verbs.predicate(passage, left.from(), left.to());
    return action < 0 ? 0 : action + verbs.actionLength(passage, action, left.to());
  }

  /** 将, 全国, 流经城市 before 26%的…: no figure of its own, only where or by whom. */
  private static boolean isWhole(String words, StrippedName left) {
    return words.equals("将")
        || left.measure() == null
            && words.length() <= LONGEST_WHOLE
            && !NameShapes.isRatio(words)
            && !NameShapes.namesFigure(words)
            && !NameShapes.isRelational(words);
  }

  private boolean startsWithVerb(PassageText passage, int from, int to) {
    if (cues.startingAt(CueRole.CAUSATIVE, passage.folded(), from, to) > 0
        || ALL_DONE.matcher(passage.folded()).region(from, to).matches()) {
      return true;
    }
    List<Word> words = passage.wordsIn(from, to);
    int first = 0;
    while (first + 1 < words.size() && words.get(first).broad() == 'd') {
      // 大幅减少, 全部达标
      first++;
    }
    return !words.isEmpty()
        && words.get(0).start() == from
        && words.get(first).isVerb()
        && ATTRIBUTES.stream().noneMatch(word -> passage.folded().startsWith(word, from));
  }

  private boolean endsWithVerb(PassageText passage, StrippedName left) {
    if (cues.endingAt(CueRole.ACTION, passage.folded(), left.to(), left.from()) > 0) {
      return true;
    }
    Word last = passage.wordEndingAt(left.to());
    return last != null && last.start() >= left.from() && last.isVerb();
  }

  /** The verb before a number, with what stands before the verb. */
  private record Predicate(
      String verb, int start, @Nullable Measure measure, @Nullable String scope) {}

  /** {@return the name behind the number, with the verb before the number} */
  NameParts read(
      PassageText passage,
      NameRegion region,
      StrippedName left,
      boolean verbOnly,
      NameMemory memory) {
    String text = passage.folded();
    int rightEnd = rightEnd(text, region);
    int rightFrom = region.rightFrom();
    boolean of = text.startsWith("的", rightFrom);
    if (of) {
      rightFrom++;
    }
    Predicate predicate = predicate(passage, region, left, verbOnly, memory);
    int forWhom = left.isEmpty() ? forWhom(text, region.to()) : -1;
    if (forWhom >= 0 && tellsOfDeed(passage, rightFrom, rightEnd)) {
      // 为500户家庭实施改造: for whom it is done, and what
      String word = text.substring(forWhom, forWhom + 1);
      predicate = new Predicate(word, forWhom, predicate.measure(), predicate.scope());
    }
    int shared = of && region.share() && !verbOnly ? joined(passage, left) : 0;
    if (shared > 0) {
      predicate =
          new Predicate(
              passage.nameWords(left.from(), shared), left.from(), null, predicate.scope());
    }
    String where = left.isEmpty() ? "" : text.substring(left.from(), left.to());
    if (region.share() && !verbOnly && predicate.verb().isEmpty() && !WHOLE_AREA.contains(where)) {
      // 流经城市90%的河段受到污染: whose share it is belongs to the name
      predicate =
          new Predicate(
              of ? where + "的" : where, left.from(), predicate.measure(), predicate.scope());
    }
    if (of && region.share()) {
      int before = region.to() - 1;
      boolean goesOn =
          left.isEmpty() && before > 0 && SharedNames.ANY.indexOf(text.charAt(before)) >= 0;
      String acting = memory.sharing;
      if (goesOn && acting != null) {
        // 站点覆盖95%以上的社区和85%以上的村
        predicate =
            new Predicate(acting, predicate.start(), predicate.measure(), predicate.scope());
      }
      memory.sharing = predicate.verb();
    }
    return new NameParts(
        List.of(
            predicate.verb()
                + passage.nameWords(rightFrom, rightEnd)
                + graded(text, rightFrom, rightEnd)
                + (left.isEmpty() ? DeedOfNext.told(passage, rightEnd, region.share()) : "")),
        predicate.start(),
        rightEnd,
        left.measure() != null ? left.measure() : predicate.measure(),
        left.average(),
        predicate.scope(),
        false,
        false);
  }

  /** 6个世界级、7个国家级、9个区域级产业集群: what the grades are grades of stands behind the last. */
  private static String graded(String text, int from, int to) {
    if (!GRADE.matcher(text).region(from, to).matches()) {
      return "";
    }
    int limit = Math.min(text.length(), to + 2 * LONGEST_NAME);
    int end = to;
    QuickMatcher next = NEXT_GRADE.matcher(text).region(end, limit);
    while (next.lookingAt()) {
      end = next.end();
      QuickMatcher noun = GRADED.matcher(text).region(end, limit);
      if (noun.lookingAt()) {
        return noun.group();
      }
      next = NEXT_GRADE.matcher(text).region(end, limit);
    }
    return "";
  }

  private Predicate predicate(
      PassageText passage,
      NameRegion region,
      StrippedName left,
      boolean verbOnly,
      NameMemory memory) {
    String text = passage.folded();
    int from = left.from();
    int to = left.to();
    if (left.isEmpty()) {
      boolean goesOn =
          memory.thing
              && region.thing()
              && forWhom(text, region.to()) < 0
              && !tellsWhatBecame(text, region)
              && (memory.measure == Measure.NEW || memory.measure == Measure.NET);
      return new Predicate("", from, goesOn ? memory.measure : null, left.bodies());
    }
    if (verbOnly) {
      return new Predicate(
          passage.nameWords(from, to),
          from,
          verbs.measure(text.substring(from, to)),
          left.bodies());
    }
    int last = text.lastIndexOf('、', to - 1) + 1;
    if (last > from && verbs.isVerb(passage, last, to) && !verbs.isVerb(passage, from, last - 1)) {
      // 实施免费教育政策、惠及168万名儿童: the nearer verb has the number
      String verb = passage.nameWords(last, to);
      return new Predicate(verb, last, verbs.measure(verb), left.bodies());
    }
    int action = verbs.predicate(passage, from, to);
    Word nearest = passage.wordEndingAt(to);
    boolean otherVerb =
        nearest != null && nearest.isVerb() && nearest.start() - from > LONGEST_OBJECT;
    if (action == from
        && nearest != null
        && otherVerb
        && verbs.isVerb(passage, nearest.start(), to)) {
      // 统筹园区连续三年提供300个工位: the verb before the number has it
      String verb = passage.nameWords(nearest.start(), to);
      return new Predicate(verb, nearest.start(), verbs.measure(verb), left.bodies());
    }
    boolean attributed = text.charAt(Math.max(0, region.to() - 1)) == '的';
    if (action == from && attributed && to - from <= LONGEST_ATTRIBUTE) {
      // 改造列入计划的12个小区: which ones they are stands before the number
      String verb = passage.nameWords(from, from + cues.startingAt(CueRole.ACTION, text, from, to));
      return new Predicate(
          passage.nameWords(from, to) + "的", from, verbs.measure(verb), left.bodies());
    }
    int listedVerb = action > from ? action + verbs.actionLength(passage, action, to) : to;
    if (listedVerb < to && text.substring(from, action).indexOf('、') >= 0) {
      // 抓好甲、乙配套、丙服务3条主线: a verb inside a listed thing has no number
      return new Predicate("", from, null, left.bodies());
    }
    if (action == from) {
      String verb = passage.nameWords(from, from + verbs.actionLength(passage, from, to));
      return new Predicate(verb, from, verbs.measure(verb), left.bodies());
    }
    if (!endsWithVerb(passage, left)) {
      String who = NameShapes.withoutEach(passage.nameWords(from, to));
      return new Predicate("", from, null, NameShapes.isEachScope(who) ? who : left.bodies());
    }
    int ending = cues.endingAt(CueRole.ACTION, text, to, from);
    Measure measure = ending > 0 ? verbs.measure(text.substring(to - ending, to)) : null;
    if (action > from) {
      String subject = NameShapes.withoutEach(passage.nameWords(from, action));
      if (NameShapes.isEach(subject)
          || NameShapes.isArea(subject)
          || LeaningAreas.arePlaces(subject)) {
        return new Predicate(passage.nameWords(action, to), action, measure, subject);
      }
      if (subject.length() > LONGEST_SUBJECT || NameShapes.listsExamples(subject)) {
        return new Predicate(passage.nameWords(action, to), action, measure, left.bodies());
      }
    }
    return new Predicate(passage.nameWords(from, to), from, measure, left.bodies());
  }

  /**
   * 新建服务站20处，为4000户家庭实施改造: {@return where the word stands that says for whom something is done,
   * which is not new therefore; -1 if none does}
   */
  static int forWhom(String text, int numberFrom) {
    int at =
        numberFrom < text.length() && FOR.indexOf(text.charAt(numberFrom)) >= 0
            ? numberFrom // the word was read with the number
            : numberFrom - 1;
    boolean said = at >= 0 && FOR.indexOf(text.charAt(at)) >= 0;
    // 总投资为5亿元: behind words it says what they are
    boolean opens = at == 0 || said && SAYS_WHAT.indexOf(text.charAt(at - 1)) < 0;
    return said && opens ? at : -1;
  }

  /** Whether a verb stands inside of what is told behind a number, and a noun before it. */
  static boolean tellsOfDeed(PassageText passage, int from, int to) {
    return passage.wordsIn(from, to).stream()
        .anyMatch(word -> word.start() > from + 1 && word.end() < to && word.isVerb());
  }

  /** 新增A8个，197家医院开设门诊: a clause of its own, of things that are not new. */
  private static boolean tellsWhatBecame(String text, NameRegion region) {
    int to = region.to();
    return to > 0
        && "，；".indexOf(text.charAt(to - 1)) >= 0
        && BECAME
            .matcher(text)
            .region(region.rightFrom(), Math.max(region.rightFrom(), rightEnd(text, region)))
            .lookingAt();
  }

  private static int rightEnd(String text, NameRegion region) {
    int from = region.rightFrom();
    if (text.startsWith("（", from)) {
      return from;
    }
    int end = region.rightTo();
    // no further than a name may reach: a search to the end of a long text would take its time
    String words = text.substring(from, Math.min(end, from + LONGEST_NAME));
    int dashes = words.indexOf("——");
    if (dashes >= 0) {
      // 培育龙头企业1家——市工信局: who answers for it stands behind
      words = words.substring(0, dashes);
      end = from + dashes;
    }
    int open = words.lastIndexOf('（');
    if (open > 0 && words.indexOf('）', open) < 0 && from + words.length() == end) {
      // 建设10个示范镇（每县至少1个）: a bracket that holds another number
      end = from + open;
    }
    QuickMatcher sum = SUM_OF_NEXT.matcher(text).region(from, Math.min(end, from + LONGEST_NAME));
    if (region.thing()
        && from + words.length() == end
        && end < text.length()
        && Character.isDigit(text.charAt(end))
        && sum.find()) {
      end = sum.start();
    }
    QuickMatcher ranking = RANKED_BEHIND.matcher(text).region(from, end);
    if (ranking.find() && ranking.start() > from) {
      end = ranking.start();
    }
    while (end > from && "、和及与".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Math.min(end, from + LONGEST_NAME);
  }
}
