package org.mubiao.extractor.assemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/** Reads names that stand before their number: 高企总数突破950家. */
final class NameFirstReader {

  /** 高速公路3条、总里程86公里、总投资120亿元: each figure is of the roads. */
  private static final QuickPattern EXTENT_AT_END =
      QuickPattern.compile(
          "(?<=.{2})(?:通车|运营|营业|航道|概算|计划|估算|预算|协议)*(?:总里程|里程|总长度|总长|总面积|总投资额?|总规模|总数|总量|总产能|总产量?)$");

  private static final QuickPattern BURDEN =
      QuickPattern.compile("(?:平均|办理|审批|办结|申报|申请)?(?:时间|环节|材料|时限|用时|费用|成本)");
  private static final QuickPattern OTHER_BURDEN =
      QuickPattern.compile("(.{2,}?)(?:平均|办理|审批|办结|申报|申请)?(?:时间|环节|材料|时限|用时|费用|成本)(?:数|数量)?");
  private static final QuickPattern SHARE_AT_END = QuickPattern.compile("(?:占比|比重|比例)$");
  private static final QuickPattern SIZE_AT_END =
      QuickPattern.compile("(?:总规模|首期规模|规模|总额度|额度|注册资本|总额)$");
  private static final QuickPattern FUND =
      QuickPattern.compile(
          "[^，。；、：（）\\d]{0,20}?(?:基金(?:群|集群)?|资金池|(?:专项|应急|引导|转贷|周转|补偿|风险|互助|担保|扶持)+资金(?!池)|债券|信贷产品|贷款|授信)");
  private static final QuickPattern GOES_TO =
      QuickPattern.compile("(?:投向|用于|投入|来自|来源于|源于|由|集中在|集中于|布局在|分布在|留在|投在|用在)");

  /** 地区生产总值增长5%、投资增长4% speaks of two figures of the whole, not of 地区投资. */
  private static final Set<String> WHOLE_ECONOMY =
      Set.of("地区", "国内", "社会", "全社会", "一般公共", "财政", "一般", "公共", "人均", "城镇", "农村", "居民");

  /** 绿色食品认证50个: a verb at the end of a listed name that stands for the thing. */
  private static final QuickPattern NOMINAL = QuickPattern.compile(".{2,}(?:认证|挂牌|备案|登记|授权|试点|示范)");

  private static final QuickPattern EMPLOYMENT =
      QuickPattern.compile(".*(?:人员|劳动力|毕业生|对象|人口|农民工)[^，。]{0,4}(?:就业|培训|创业)");

  /** 交通等领域, 石化等行业: what the listed are, where the list says which. */
  private static final QuickPattern KIND_ONLY =
      QuickPattern.compile("(?:重点|主要|相关)?(?:领域|行业|方面|环节|地区|区域|部门|流域|群体|人群|产业)(?=.{2})");

  private static final QuickPattern EXTENT_UNIT =
      QuickPattern.compile("[十百千万]*(?:公里|千米|米|延米|亩|公顷|平方米|平方公里)");

  private static final QuickPattern KIND_OF_AREA =
      QuickPattern.compile("乡镇|城市|城镇|农村|县城|社区|村级|行政村|街道|城区|市区|园区");

  private static final String TOTAL = "总量";
  private static final String INVESTED = "投资项目";
  private static final String AGREED = "达成";
  private static final String MAKES_UP = "占";

  private static final Set<String> ALL = Set.of("100%", "全部", "达100%");

  private static final int LONGEST_DEED = 16;

  private static final Set<String> LEANING = Set.of("有效", "投资", "规模");

  /** 分别完成年度计划的102%和98%: the word may stand before the verb. */
  private static final int EACH_LENGTH = 2;

  private static final int LONGEST_SUBJECT = 26;

  private final CueWords cues;
  private final VerbReader verbs;
  private final OtherVerb otherVerb;
  private final EarlierNames earlierNames;

  NameFirstReader(CueWords cues, VerbReader verbs) {
    this.cues = cues;
    this.verbs = verbs;
    this.otherVerb = new OtherVerb(cues, verbs);
    this.earlierNames = new EarlierNames(cues, verbs, otherVerb);
  }

  /** {@return the name before the number, null if nothing can be told} */
  @Nullable NameParts read(
      PassageText passage,
      NameRegion region,
      StrippedName left,
      boolean verbOnly,
      NameMemory memory) {
    String text = passage.folded();
    NameParts ofEach = EachOfCounted.read(passage, region, left, memory, cues);
    if (ofEach != null) {
      return ofEach;
    }
    NameParts threshold = OtherThreshold.read(passage, region, left, memory);
    if (threshold != null) {
      return threshold;
    }
    NameParts spending = LeaningShares.spending(passage, region, left, memory);
    if (spending != null) {
      return spending;
    }
    if (!left.isEmpty() && OtherVerb.isStage(text.substring(left.from(), left.to()))) {
      NameParts swapped = otherVerb.read(passage, region, left, memory);
      if (swapped != null) {
        return swapped;
      }
    }
    NameParts paired = left.isEmpty() ? null : PairedNames.read(passage, region, left, memory);
    if (paired != null) {
      return paired;
    }
    String before = memory.name;
    if (!left.isEmpty()
        && before != null
        && left.to() < region.to()
        && text.charAt(left.to()) == '、'
        && before.contains(text.substring(left.from(), left.to()))) {
      // 改造老旧小区112个小区、1.3万户: the words still belong to the number before
      return EarlierNames.inherited(before, memory.nameStart, memory.measure, left.average(), null);
    }
    if (left.isEmpty()
        || verbOnly
            && cues.is(CueRole.ACTION, text.substring(left.from(), left.to()))
            && !isTrade(text, region, left)) {
      return earlierNames.read(passage, region, left, memory);
    }
    NameParts sharedVerb = SharedVerb.read(passage, region, left, cues, verbs);
    sharedVerb =
        sharedVerb != null || !region.thing()
            ? sharedVerb
            : SharedVerb.object(passage, region, left, verbs);
    if (sharedVerb != null) {
      return sharedVerb;
    }
    int action = verbs.predicate(passage, left.from(), left.to());
    boolean noun =
        text.charAt(left.to() - 1) == '业'
            || action > left.from()
                && verbs.actionLength(passage, action, left.to()) == left.to() - action;
    if (memory.among && noun && region.unit().equals(memory.unit)) {
      action = -1; // 燃气及水生产和供应业, 生物质发电: one of the parts behind 其中
    }
    NameParts which = SizedNames.attributed(passage, region, left, memory, cues);
    which = which != null ? which : RepeatedDeeds.read(passage, region, left, memory);
    if (which != null) {
      return which;
    }
    NameParts leaning =
        action < 0
            ? LeaningNames.read(passage, region, left, memory, cues)
            : LeaningBearers.bearer(passage, region, left, memory);
    if (leaning == null && action == left.from()) {
      leaning = SizedNames.levelActedOn(passage, region, left, memory, cues, verbs);
    }
    if (leaning == null) {
      leaning = HeldAgainst.against(passage, region, left, memory);
    }
    if (leaning != null) {
      return leaning;
    }
    Predicate predicate = predicate(passage, region, left, action);
    Measure measure = measure(passage, region, left, predicate, memory);
    int from = predicate.from();
    int to = left.to();
    List<String> both =
        region.values() == 2
                && !YearSeries.hasRow(text, region.from(), region.to())
                && text.charAt(region.to() - 1) != '的'
            ? JoinedPairs.apart(passage.nameWords(from, to))
            : List.of();
    if (!both.isEmpty()) {
      return new NameParts(both, from, to, measure, left.average(), predicate.scope(), true, false);
    }
    int listFrom = Math.min(predicate.verbEnd(), to);
    if (!region.thing()) {
      // 生产安全事故起数和死亡人数分别下降…: a rate changes nothing, so its name has no verb to share
      listFrom = from;
    }
    if (region.values() > 1 && YearSeries.rowBetween(text, to, region.to()) == region.values()) {
      // 重点人群和慢性病患者管理率2023年、2025年分别达到70%、75%: a value for each year, of one rate
      return new NameParts(
          List.of(passage.nameWords(from, to)),
          from,
          to,
          measure,
          left.average(),
          predicate.scope(),
          false,
          false);
    }
    List<int[]> members = SharedNames.members(passage, listFrom, to, SharedNames.ANY);
    if (region.values() > 1 && members.size() > region.values()) {
      // 信息传输、租赁和商务服务业增加值分别…: as many parts as there are values
      List<int[]> parts = SharedNames.members(passage, listFrom, to, "、");
      members = parts.size() == region.values() ? parts : members;
    }
    if (left.distributed() && region.values() == 1) {
      members = SharedNames.wholeRates(passage, members);
    }
    List<TimeMention> times = region.values() > 1 ? passage.timesIn(from, to) : List.of();
    String dated = times.isEmpty() ? "" : passage.nameWords(from, times.get(0).start());
    if (dated.length() > 1 && times.size() == region.values()) {
      // 小区改造6月底、9月底分别完成50%、80%: a row of dates, and one thing
      return new NameParts(
          List.of(dated), from, to, measure, left.average(), predicate.scope(), false, false);
    }
    boolean distributed =
        left.distributed()
            && members.size() > 1
            && (region.values() == 1
                || region.values() == members.size()
                || region.values() == members.size() * YearSeries.countBefore(text, region.to()));
    boolean listed = region.values() > 1 && members.size() == region.values();
    if (distributed || listed) {
      int shared = region.thing() ? predicate.verbEnd() : from;
      List<String> names =
          PerHeads.ofFewOnly(
              SharedNames.complete(passage, members, shared, region.oneUnit()),
              text.substring(region.to(), region.rightFrom()));
      if (region.share() && text.startsWith("占", to)) {
        // 高速公路、国省干线分别占60%、18%
        names = names.stream().map(name -> name + "占比").toList();
      }
      return new NameParts(
          names, from, to, measure, left.average(), predicate.scope(), true, false);
    }
    String name = sized(passage, region, shortened(passage, from, predicate.verbEnd(), to));
    List<String> row =
        !YearSeries.hasRow(text, region.from(), region.to())
            ? ListedSubject.names(name, region, left, memory, cues)
            : null; // 2026年、2027年产值分别…: a value for each year
    row = row != null ? row : RowsOfOne.names(name, region, left, memory);
    if (row != null) {
      return new NameParts(row, from, to, measure, left.average(), predicate.scope(), true, false);
    }
    int values = region.values();
    if (values > 1
        && (left.distributed() || text.startsWith("分别", Math.max(0, from - EACH_LENGTH)))
        && region.share()
        && memory.recent.size() >= values
        && LeaningShares.isShare(name)) {
      // 种草165万亩、治沙98万亩，分别占任务的112%、105%
      String share = name;
      List<String> wholes =
          memory.recent.subList(memory.recent.size() - values, memory.recent.size());
      return new NameParts(
          wholes.stream().map(whole -> whole + share).toList(),
          from,
          to,
          Measure.LEVEL,
          left.average(),
          null,
          true,
          true);
    }
    String head = "";
    String earlier = memory.name;
    boolean bareInList =
        from > 0 && text.charAt(from - 1) == '、' && SharedNames.BARE_FIGURE.matcher(name).matches();
    boolean shareOfWhole = region.share() && LeaningShares.isShare(name);
    String project = PartsOfProject.project(name, memory);
    if (earlier != null && shareOfWhole) {
      // 无人机产量增长39%、占全国9成: whose share it is stands before
      head = earlier;
      measure = left.measure() == null ? Measure.LEVEL : left.measure();
    } else if (earlier != null && bareInList) {
      // 猕猴桃产值增长8.5%、出口增长53.6%: the second figure is of the same thing
      String thing = head(passage, earlier);
      // 营收72亿元、利润总额5亿元: a bare figure before it does not say whose
      boolean whose =
          !WHOLE_ECONOMY.contains(thing)
              && !SharedNames.BARE_FIGURE.matcher(thing).matches()
              && !SharedNames.BARE_FIGURE.matcher(earlier).matches();
      head = whose ? thing : "";
    } else if (earlier != null && BURDEN.matcher(name).matches()) {
      // 企业开办环节压减至1个，时间压减至0.5天: the other burden of the same thing
      QuickMatcher other = OTHER_BURDEN.matcher(earlier);
      head = other.matches() ? other.group(1) : "";
      if (measure == null && from > 0 && text.charAt(from - 1) == '、') {
        measure = region.unit().equals(memory.unit) ? memory.measure : null;
      }
    } else if (earlier != null
        && name.equals(TOTAL)
        && memory.measure == Measure.GROWTH
        && NameShapes.isFigure(earlier)) {
      // 零售总额增长7%以上、总量突破2200亿元: the same figure, as it stands
      head = "";
      name = earlier;
    } else if (isTotalAgain(passage, name, from, memory)) {
      // 装机容量650万千瓦，其中甲100万千瓦；2030年总装机1000万千瓦: of the whole, not of its last part
      head = "";
      name = requireNonNull(memory.beforeParts);
    } else if (project != null) {
      head = project;
    } else if (NameShapes.isRelational(name)
        && !(from > 0 && text.charAt(from - 1) == '（' && name.startsWith("年度"))) {
      head =
          memory.name != null
                  && !NameShapes.isReach(memory.name)
                  && (memory.subject == null
                      || EarlierNames.subjectNoun(passage, memory.subject).isEmpty())
              ? head(passage, memory.name)
              : memory.subject != null
                  ? subjectHead(passage, EarlierNames.subjectNoun(passage, memory.subject))
                  : "";
    }
    String acted = Topics.actedOn(memory.subject, name);
    String labelled = acted == null ? Topics.labelled(passage.folded(), name, from) : null;
    if (labelled != null) {
      // 扩建工程：新增停机位14个，总投资3亿元: the label says what it is for
      head = "";
      name = labelled;
    } else if (acted != null
        || head.isEmpty()
        || NameShapes.isRatio(earlier == null ? "" : earlier)) {
      head = Topics.isOfProject(name) ? "" : head;
      String topical = acted != null ? acted : Topics.named(passage, name, from);
      topical =
          topical == null && head.isEmpty()
              ? HeadingObject.sizeOf(passage.headingOf(from), name, cues)
              : topical;
      if (topical != null) {
        head = "";
        name = topical;
      }
    }
    head = head.isEmpty() ? PeopleOfBodies.of(name, memory) : head;
    if (head.isEmpty() && earlier != null) {
      head = PerHeads.of(earlier, passage, region, name, from, action);
    }
    if (region.share() && to == region.to() && name.length() > 2 && name.endsWith(MAKES_UP)) {
      // 其中女性占40%: the share they make up
      name += "比";
    }
    boolean inherited = !head.isEmpty() && !name.startsWith(head);
    // 妇幼保健院100%开设托育服务: what they all do
    boolean doing =
        region.share()
            && ALL.contains(text.substring(to, region.rightFrom()))
            && measure == null
            && !inherited
            && !NameShapes.isRatio(name)
            && !NameShapes.isFigure(name)
            && region.rightTo() - region.rightFrom() <= LONGEST_DEED
            && LeaningBearers.isDoing(passage, region);
    int deedEnd =
        WithinTime.isTime(region.unit())
            ? WithinTime.namedDeedEnd(text, region.rightFrom(), region.rightTo())
            : region.rightFrom();
    if (deedEnd > region.rightFrom()) {
      // 急件2小时内送达: what is done within the time
      String done = passage.nameWords(region.rightFrom(), deedEnd);
      return new NameParts(
          List.of((inherited ? head + name : name) + done),
          from,
          deedEnd,
          measure,
          left.average(),
          predicate.scope(),
          false,
          inherited);
    }
    if (doing
        || region.share()
            && GOES_TO.matcher(text).region(region.rightFrom(), region.rightTo()).lookingAt()) {
      // 财政支出八成以上投向民生领域: where the share goes is part of what it is
      return new NameParts(
          List.of(head + name + passage.nameWords(region.rightFrom(), region.rightTo())),
          from,
          region.rightTo(),
          measure,
          left.average(),
          predicate.scope(),
          false,
          inherited);
    }
    return new NameParts(
        List.of(inherited ? head + name : name),
        from,
        to,
        measure,
        left.average(),
        predicate.scope(),
        false,
        inherited);
  }

  private static boolean isTotalAgain(
      PassageText passage, String name, int from, NameMemory memory) {
    String whole = memory.beforeParts;
    return whole != null
        && name.startsWith("总")
        && whole.contains(name)
        && memory.outerName == null
        && passage.folded().substring(Math.max(0, from - LONGEST_DEED), from).indexOf('；') >= 0;
  }

  /** 进出口135亿元，其中出口97亿元: a figure of its own, though it reads like a verb. */
  private static boolean isTrade(String text, NameRegion region, StrippedName left) {
    String words = text.substring(left.from(), left.to());
    return !region.thing()
        && (words.equals("出口") || words.equals("进口"))
        && LeaningNames.AMONG
            .matcher(text)
            .region(Math.max(0, left.from() - LeaningNames.AMONG_LENGTH), left.from())
            .find();
  }

  /** 设立总规模200亿元的产业基金: whose size it is stands behind the number. */
  private static String sized(PassageText passage, NameRegion region, String name) {
    QuickMatcher size = SIZE_AT_END.matcher(name);
    int from = region.rightFrom();
    if (region.thing()
        || region.share()
        || !passage.folded().startsWith("的", from)
        || from >= region.rightTo()
        || !size.find()) {
      return name;
    }
    QuickMatcher fund = FUND.matcher(passage.folded()).region(from + 1, region.rightTo());
    return fund.lookingAt()
        ? name.substring(0, size.start())
            + passage.nameWords(from + 1, fund.end())
            + name.substring(size.start())
        : name;
  }

  /**
   * How the words before a number divide.
   *
   * @param from where the name starts
   * @param verbEnd where its verb ends, its start if it has none
   * @param action the first verb of action, -1 if there is none
   * @param measure what the verb says of the kind of figure
   * @param scope part of the area, null for the whole
   */
  private record Predicate(
      int from, int verbEnd, int action, @Nullable Measure measure, @Nullable String scope) {}

  private Predicate predicate(
      PassageText passage, NameRegion region, StrippedName left, int action) {
    String text = passage.folded();
    int from = left.from();
    int to = left.to();
    if (action < 0 || text.startsWith(INVESTED, action)) {
      // 一般企业投资项目审批时间: projects of a kind, nobody invests
      return new Predicate(from, from, action, null, left.bodies());
    }
    int verbEnd = action + verbs.actionLength(passage, action, to);
    Measure said = verbs.measure(text.substring(action, verbEnd));
    if (action == from) {
      return new Predicate(from, verbEnd, action, said, left.bodies());
    }
    String subject = text.substring(from, action);
    String scope = NameShapes.withoutEach(passage.nameWords(from, action));
    boolean kind =
        region.thing()
            && from > 0
            && text.charAt(from - 1) == '、'
            && KIND_OF_AREA.matcher(scope).matches();
    if (kind) {
      // 建设物流中心14个、乡镇运输服务站120个: of what kind the stations are
      return new Predicate(from, from, -1, null, left.bodies());
    }
    if (NameShapes.isEachScope(scope)
        || NameShapes.isArea(scope)
        || LeaningAreas.arePlaces(scope)) {
      return new Predicate(action, verbEnd, action, said, scope);
    }
    boolean ratio = NameShapes.isRatio(text.substring(from, to));
    if (!ratio && (NameShapes.listsExamples(subject) || to - from > LONGEST_SUBJECT)) {
      return new Predicate(action, verbEnd, action, said, left.bodies());
    }
    return new Predicate(from, from, action, ratio || region.share() ? null : said, left.bodies());
  }

  private @Nullable Measure measure(
      PassageText passage,
      NameRegion region,
      StrippedName left,
      Predicate predicate,
      NameMemory memory) {
    Measure said = left.measure() != null ? left.measure() : predicate.measure();
    if (said != null) {
      return said;
    }
    String text = passage.folded();
    int from = predicate.from();
    int to = left.to();
    int action = predicate.action();
    boolean listed = from > 0 && text.charAt(from - 1) == '、';
    boolean nominal = listed && NOMINAL.matcher(text.substring(from, to)).matches();
    boolean noPredicate = action < 0 || nominal || action > from && isModifier(passage, action, to);
    if (EMPLOYMENT.matcher(text.substring(from, to)).matches()) {
      // 新增就业1.1万人、失业人员再就业6000人: each kind of people is counted by itself
      return null;
    }
    // 新增A类2家、B类3家: the verb holds for the whole list
    if (text.startsWith("再", from)) {
      // 新增债券41亿元、再融资债券55亿元: each is a kind of its own
      return null;
    }
    boolean sameUnit = !region.share() && region.unit().equals(memory.unit);
    // 新增铁路600公里、其中高铁300公里: a part of what was added was added
    boolean among =
        sameUnit && LeaningNames.AMONG.matcher(text).region(Math.max(0, from - 3), from).find();
    // 新建公园30个、绿道40公里、花园50处: an extent among what was built was built too
    boolean extent =
        listed
            && !region.share()
            && EXTENT_UNIT.matcher(region.unit()).matches()
            && !NameShapes.isFigure(text.substring(from, to))
            && memory.thing;
    boolean sameList = sameUnit && (listed || among) || extent;
    Word last = passage.wordEndingAt(to);
    if (!nominal && region.thing() && !listed && last != null && last.isVerb()) {
      // 新增专用线8条，新能源重卡推广应用1万辆: another verb has this number
      return null;
    }
    if ((region.thing() && (memory.thing || listed) || sameList)
        && noPredicate
        && !NameShapes.namesFigure(text.substring(from, to))
        && (memory.measure == Measure.NEW || memory.measure == Measure.NET)
        && !NameShapes.isRelational(text.substring(from, to))) {
      return memory.measure;
    }
    if (PartOfChange.is(passage, region, left, memory)) {
      return memory.measure;
    }
    if (among && noPredicate && memory.measure == Measure.CUMULATIVE) {
      return Measure.CUMULATIVE;
    }
    boolean listGoesOn =
        memory.measure == Measure.CUMULATIVE
            && text.charAt(Math.max(0, region.from() - 1)) != '，'
            && from > 0
            && text.charAt(from - 1) == '、';
    return listGoesOn ? Measure.CUMULATIVE : null;
  }

  /** 市场化运营基金: a verb before a noun, after a modifier, is no predicate. */
  private static boolean isModifier(PassageText passage, int action, int to) {
    Word before = passage.wordEndingAt(action);
    boolean quoted = action > 0 && passage.folded().charAt(action - 1) == '”';
    Word verb = passage.wordStartingAt(action);
    if (!quoted && verb != null && !verb.isVerb() && action + 2 < to) {
      // 科技合作基地: a verb that is used as a noun
      return true;
    }
    return before != null && before.broad() != 'n' && action > 0 && action + 2 < to && !quoted;
  }

  /** 引进A、B等首店 is 引进首店: examples before 等 are not part of the name. */
  private static String shortened(PassageText passage, int from, int verbEnd, int to) {
    String text = passage.folded();
    int depth = 0;
    for (int i = to - 3; i > Math.max(verbEnd, from); i--) {
      char c = text.charAt(i);
      if (c == '）' || c == '”' || c == '》') {
        depth++;
      } else if (c == '（' || c == '“' || c == '《') {
        depth--;
      } else if (c == '等'
          && depth <= 0
          && passage.isBoundary(i)
          && passage.isBoundary(i + 1)
          && "级次教".indexOf(text.charAt(i + 1)) < 0) {
        if (KIND_ONLY.matcher(text).region(i + 1, to).lookingAt()) {
          // 工业、建筑、交通等领域投资: the members say which, the word behind 等 does not
          continue;
        }
        String verb = verbEnd > from ? passage.nameWords(from, verbEnd) : "";
        return verb + passage.nameWords(i + 1, to);
      }
    }
    return passage.nameWords(from, to);
  }

  /** 汽车市场渗透率居首位，保有量突破5万辆: of what the figure in the clause before is. */
  private String subjectHead(PassageText passage, String noun) {
    return NameShapes.namesFigure(noun) ? head(passage, noun) : noun;
  }

  /** The part of an earlier name that a name such as 成交额 leaves out. */
  private String head(PassageText passage, String name) {
    int action =
        cues.startingAt(CueRole.NOUN, name, 0) > 0 ? 0 : cues.startingAt(CueRole.ACTION, name, 0);
    int verb = Math.max(action, cues.startingAt(CueRole.NET, name, 0));
    // 达成合作50项，合同金额2亿元: of the cooperation, not of what is reached
    verb = name.startsWith(AGREED) ? AGREED.length() : verb;
    String object = verb > 0 && verb < name.length() ? name.substring(verb) : name;
    String rest = SHARE_AT_END.matcher(object).replaceFirst("");
    rest = EXTENT_AT_END.matcher(rest).replaceFirst("");
    List<Word> words = passage.segment(rest);
    int end = words.size();
    while (end > 1 && namesFigure(words.get(end - 1), rest)) {
      end--;
    }
    String head = end == 0 ? "" : rest.substring(0, words.get(end - 1).end());
    // 播种面积120万亩、产量60万吨: a figure is no thing
    return head.length() < 2 ? object : isOnlyFigure(head) ? "" : head;
  }

  private static boolean isOnlyFigure(String head) {
    return head.equals("面积") || head.equals("规模");
  }

  /** Whether a word says which figure of the thing is meant, not what the thing is. */
  private static boolean namesFigure(Word word, String name) {
    String said = name.substring(word.start(), word.end());
    return "vda".indexOf(word.broad()) >= 0
        || LEANING.contains(said)
        || NameShapes.namesFigure(said);
  }
}
