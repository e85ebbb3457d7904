package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.UnitOfMeasure;
import org.mubiao.model.target.Measure;

/**
 * Reads the numbers of a sentence one after the other. Numbers with nothing but a separator between
 * them (1485件、200件) are one group and share what stands around it.
 */
final class AmountGroupReader {

  /** 保持20%以上增长, 5%左右的增速. */
  private static final QuickPattern GROWS = QuickPattern.compile("的?(?:正|快速|高速|较快)?(?:增长|增速|增幅)");

  private static final int LONGEST_BRACKET = 120;

  private static final String DAY = "天";
  private static final QuickPattern SHARE_OF_DAYS = WordClasses.pattern("(.*天数){shares}");

  private static final QuickPattern AT_LEAST =
      QuickPattern.compile("(?:至少|最少|不少于)[^，。；、\\d]{0,8}$");

  private static final QuickPattern LEAST_INSIDE = QuickPattern.compile("(?:至少|最少)(?=.)");

  /** 不足全省平均水平的六成. */
  private static final QuickPattern LESS_THAN = QuickPattern.compile("不足[^，。；、\\d]{2,12}的$");

  private static final QuickPattern ADDED =
      QuickPattern.compile("^(?:新增加?|净增加?|新建|新培育|新认定|新引进)(?=.{2})");

  /** 60个乡镇中40个建成…; 按户籍人口120万人设置…: the number that was passed over, with its words. */
  private static final QuickPattern PASSED_OVER =
      QuickPattern.compile(
          "\\d[\\d.]*[万千百]?[\\u4e00-\\u9fa5][^，。；、其\\d]{1,12}中(?:要?有|至少有?|力争有?|确保有?|须有)?(?=\\d|至少|不少于|$)"
              + "|按(?:照)?[^，。；、\\d每]{0,10}\\d[\\d.—-]*[万千]?[人户名](?=[\\u4e00-\\u9fa5])");

  private static final QuickPattern OF_ALL = QuickPattern.compile("全[市县区省州镇]|共|累计|合计");

  private static final QuickPattern IN_ALL = QuickPattern.compile("[，、；]?(?:总量|总数)?累计");

  private static final QuickPattern SUM_OF_ACCOUNT =
      QuickPattern.compile("[^，。；、\\d]{0,16}?((?:[^，。；、\\d]{2,8}预算)?(?:收入|支出))");

  private final CueWords cues;
  private final MeasurementUnits measures;
  private final AmountGroups groups;
  private final NameReader names;
  private final StatementMaker maker;

  AmountGroupReader(CueWords cues, MeasurementUnits measures) {
    this.cues = cues;
    this.measures = measures;
    this.groups = new AmountGroups(measures);
    this.names = new NameReader(cues);
    this.maker = new StatementMaker(cues, measures);
  }

  /** What holds for all groups of a sentence. */
  private record Setting(
      PassageText passage,
      Sentence sentence,
      List<AmountMention> amounts,
      Voice voice,
      PeriodCarry carry,
      NameMemory memory,
      List<Statement> statements) {

    String text() {
      return passage.folded();
    }
  }

  /** Adds the statements of a sentence's numbers. */
  void read(
      PassageText passage,
      Sentence sentence,
      List<AmountMention> amounts,
      Voice voice,
      PeriodCarry carry,
      List<Statement> statements) {
    Setting setting =
        new Setting(passage, sentence, amounts, voice, carry, new NameMemory(), statements);
    int previousEnd = sentence.start();
    int first = 0;
    while (first < amounts.size()) {
      int end =
          groups.end(
              passage.folded(), amounts, first, amount -> names.isActed(passage, sentence, amount));
      previousEnd =
          Math.max(
              readGroup(setting, first, end, previousEnd),
              PassedMarks.end(passage.folded(), amounts.get(end - 1).end()));
      first = end;
    }
  }

  /** {@return where the words of the group end} */
  private int readGroup(Setting setting, int first, int end, int previousEnd) {
    String text = setting.text();
    Sentence sentence = setting.sentence();
    NameMemory memory = setting.memory();
    List<AmountMention> amounts = setting.amounts();
    AmountMention amount = amounts.get(first);
    AmountMention last = amounts.get(end - 1);
    int clauseStart = Sentence.clauseStart(text, sentence.start(), amount.prefixStart());
    int gapStart = Math.max(sentence.start(), previousEnd - 1);
    memory.enter(openBracket(text, sentence.start(), amount.start()));
    if (setting.passage().marks().semicolonBetween(gapStart, amount.start())) {
      memory.measure = null;
    }
    if (previousEnd <= clauseStart && text.startsWith("其中", clauseStart)) {
      memory.beforeParts = memory.name;
      memory.beforePartsUnit = memory.unit;
    }
    rememberSubject(setting, clauseStart, previousEnd);
    if (memory.share != null && amount.unit().endsWith("百分点")) {
      memory.name = memory.share;
      memory.share = null;
    }
    int sized = end - first == 1 ? AmountGroups.behindSize(text, amounts, end, last) : -1;
    NameRegion region =
        region(
            behindPassedOver(
                text,
                Math.max(clauseStart, Math.min(previousEnd, amount.prefixStart())),
                amount.prefixStart()),
            amount,
            sized < 0 ? PassedMarks.end(text, last.end()) : sized,
            sized < 0
                ? AmountGroups.rightLimit(text, sentence, amounts, end, amount, last)
                : Math.max(
                    sized,
                    AmountGroups.rightLimit(
                        text, sentence, amounts, end + 1, amount, amounts.get(end))),
            amounts.subList(first, end));
    NameParts parts = parts(setting, region, clauseStart, first);
    if (parts == null) {
      return last.end();
    }
    boolean sameClause = previousEnd > clauseStart && first > 0;
    parts = BearersCounted.apart(EachScopes.apart(ClassScopes.apart(parts)));
    String place =
        parts.scope() == null ? PlaceLeads.of(setting.passage(), sentence, clauseStart) : null;
    if (place != null) {
      parts = parts.withScope(place);
    }
    if (parts.scope() == null && memory.scope != null) {
      boolean goesOn =
          sameClause
              || (memory.classScope
                  && !parts.inherited()
                  && parts.nameEnd() <= amount.prefixStart());
      if (goesOn) {
        parts = parts.withScope(memory.scope);
      }
    }
    String bodies =
        parts.scope() == null ? BodiesInCharge.of(setting.passage(), sentence, clauseStart) : null;
    if (bodies != null) {
      parts = parts.withScope(bodies);
    }
    memory.classScope = parts.scope() != null && ClassScopes.isClass(parts.scope());
    memory.scope = bodies == null ? parts.scope() : null;
    if (text.startsWith("总计", amount.prefixStart())) {
      // 收入总计1114.3亿元: all of it, and no more of what stands before
      QuickMatcher sum = SUM_OF_ACCOUNT.matcher(text).region(clauseStart, amount.prefixStart());
      parts = sum.matches() ? parts.withNames(List.of(sum.group(1) + "总计")) : parts;
    }
    parts = parts.withNames(StructureParts.names(parts.names(), amount, end - first));
    ShareOfWhole ofWhole =
        amount.prefix() == null
                && amount.start() > 0
                && text.charAt(amount.start() - 1) == '的'
                && parts.names().size() == 1
            ? ShareOfWhole.of(
                parts.names().get(0), amount.unit(), text.substring(clauseStart, amount.start()))
            : null;
    AmountMention compared = atLeast(text, clauseStart, amount);
    if (!compared.equals(amount) && parts.names().size() == 1) {
      parts = parts.withNames(List.of(LEAST_INSIDE.matcher(parts.names().get(0)).replaceFirst("")));
    }
    if (ofWhole != null) {
      parts = parts.withNames(List.of(ofWhole.name()));
      if (ofWhole.prefix() == AmountMention.Prefix.AT_MOST
          && parts.measure() == Measure.REDUCTION) {
        parts = parts.withMeasure(Measure.LEVEL);
      }
      compared = amount.withPrefix(ofWhole.prefix());
    }
    if (setting.voice().forecasts(text.substring(clauseStart, amount.start()))) {
      return parts.nameEnd();
    }
    if (parts.inherited() && DAY.equals(amount.unit()) && parts.names().size() == 1) {
      // 优良天数比例88.8%，同比增加11天: the days, not their share
      QuickMatcher days = SHARE_OF_DAYS.matcher(parts.names().get(0));
      parts = days.matches() ? parts.withNames(List.of(days.group(1))) : parts;
    }
    parts = doneFor(setting, parts, first);
    if (parts.measure() == null && text.startsWith("累计", amount.prefixStart())) {
      // 国家级、省级工厂累计达到13户、29户
      parts = parts.withMeasure(Measure.CUMULATIVE);
    }
    boolean earlier = StateChange.isEarlier(text, amounts, end - 1, amount);
    List<String> all = parts.names();
    List<String> places =
        parts.distributed() && memory.name != null && amount.unit().equals(memory.unit)
            ? LeaningAreas.places(all)
            : List.of();
    if (!places.isEmpty()) {
      // 甲区、乙区分别不少于400张、350张: the areas are where, not what
      all = List.of(memory.name);
    }
    boolean apartFromRow = setting.passage().marks().semicolonBetween(gapStart, amount.start());
    PlacesOfRow row = places.isEmpty() && parts.distributed() ? PlacesOfRow.of(all) : null;
    if (row != null) {
      places = row.places();
      all = List.of(row.name());
      parts = parts.withNames(all);
    } else if (places.isEmpty()
        && all.size() == 1
        && end - first > 1
        && end - first == memory.places.size()
        && !apartFromRow
        && setting.passage().timesIn(clauseStart, amount.start()).size() < 2
        && !OF_ALL.matcher(text).region(clauseStart, amount.start()).find()) {
      // 甲县、乙县分别造林9万亩、6万亩，抚育分别为5万亩、4万亩
      places = memory.places;
    }
    memory.places = !places.isEmpty() ? places : apartFromRow ? List.<String>of() : memory.places;
    if (parts.distributed() && !parts.inherited() && memory.name != null) {
      // 工业用水重复利用率达到93%，火电、石化行业分别达到98%、96%
      all = LeaningBearers.bearers(all, memory.name, memory.unit, amount.unit());
    }
    NameParts told =
        end < amounts.size() && end - first == 1
            ? Doers.only(setting.passage(), region, parts, amounts.get(end))
            : parts;
    boolean apart = !told.equals(parts);
    if (apart) {
      // 为5万名农民工追回欠薪6亿元: counted are those for whom it was done
      int forWhom = NumberFirstReader.forWhom(text, amount.prefixStart());
      String who = told.names().get(0);
      boolean forThem = forWhom >= 0 && who.charAt(0) == text.charAt(forWhom);
      all = forThem ? List.of(who.substring(1)) : told.names();
    }
    int count =
        Math.max(end - first, parts.distributed() ? Math.max(all.size(), places.size()) : 1);
    all = parts.distributed() ? YearsByNames.spread(all, amounts.subList(first, end)) : all;
    for (int k = 0; k < count; k++) {
      setting
          .statements()
          .add(
              maker.make(
                  setting.passage(),
                  sentence,
                  places.isEmpty()
                      ? told
                      : parts.withScope(places.get(Math.min(k, places.size() - 1))),
                  all.get(Math.min(k, all.size() - 1)),
                  withBound(
                      k == 0 && first < end
                          ? compared
                          : amounts.get(Math.min(first + k, end - 1)).withPrefixOf(compared),
                      compared,
                      last),
                  setting.voice(),
                  setting.carry(),
                  earlier));
    }
    all = apart ? parts.names() : all; // what was done may be counted next
    if (!parts.inherited() || parts.nameEnd() > parts.nameStart()) {
      memory.recent.addAll(all);
      memory.row.add(all, parts, region, cues);
      boolean joined =
          first > 0
              && parts.nameStart() == amounts.get(first - 1).end() + 1
              && SharedNames.ANY.indexOf(text.charAt(parts.nameStart() - 1)) >= 0;
      memory.listed = all.size() > 1 ? all.size() : joined ? memory.listed + 1 : 1;
    } else if (region.share()) {
      memory.row.end();
    }
    if (region.share() && parts.inherited() && LeaningShares.isShareOf(memory.name, all)) {
      memory.share = all.get(0);
      return parts.nameEnd();
    }
    memory.share = null;
    memory.name = earlier ? all.get(0) : all.get(all.size() - 1);
    memory.bodies = PeopleOfBodies.told(memory.name, memory.bodies);
    memory.verbOnly = cues.is(CueRole.ACTION, memory.name);
    memory.nameStart = parts.nameStart();
    memory.thing = region.thing();
    memory.unit = amount.unit();
    if (!region.share() && !memory.verbOnly && !memory.unit.isEmpty()) {
      memory.byUnit.put(LeaningNames.bareUnit(memory.unit), memory.name);
    }
    if (region.thing() && !memory.verbOnly && !memory.unit.isEmpty()) {
      memory.counted.put(memory.unit, memory.name);
    }
    // 新认定冠军企业3户（累计11户）、标杆2个: the sum in brackets is an aside
    boolean aside =
        parts.inherited()
            && parts.measure() == Measure.CUMULATIVE
            && clauseStart > 0
            && text.charAt(clauseStart - 1) == '（';
    if (!aside && (!parts.inherited() || parts.measure() != null)) {
      memory.measure = parts.measure();
    }
    return parts.nameEnd();
  }

  /** {@return where the words begin that belong to the number at {@code to}} */
  private static int behindPassedOver(String text, int from, int to) {
    QuickMatcher passed = PASSED_OVER.matcher(text).region(from, to);
    int start = from;
    while (passed.find()) {
      start = passed.end();
    }
    return start;
  }

  /** 分别保持在90%、85%以上: what holds the first holds all, and so does the bound behind the last. */
  private static AmountMention withBound(
      AmountMention amount, AmountMention first, AmountMention last) {
    return first.prefix() == AmountMention.Prefix.HOLD ? amount.withSuffixOf(last) : amount;
  }

  /** {@return where the bracket opens that a number stands in, -1 if in none, or in a long one} */
  private static int openBracket(String text, int from, int at) {
    int depth = 0;
    for (int i = at - 1; i >= from && at - i <= LONGEST_BRACKET; i--) {
      char c = text.charAt(i);
      if (c == '）') {
        depth++;
      } else if (c == '（' && --depth < 0) {
        return i;
      }
    }
    return -1;
  }

  /** 至少培育1名带头人, 不足平均水平的六成: the comparison stands apart from the number. */
  private static AmountMention atLeast(String text, int clauseStart, AmountMention amount) {
    boolean free =
        amount.suffix() == null
            && (amount.prefix() == null || amount.prefix() == AmountMention.Prefix.HOLD);
    if (free && AT_LEAST.matcher(text).region(clauseStart, amount.prefixStart()).find()) {
      return amount.withPrefix(AmountMention.Prefix.AT_LEAST);
    }
    return free && LESS_THAN.matcher(text).region(clauseStart, amount.prefixStart()).find()
        ? amount.withPrefix(AmountMention.Prefix.LESS_THAN)
        : amount;
  }

  private NameRegion region(
      int from, AmountMention amount, int rightFrom, int rightTo, List<AmountMention> group) {
    UnitOfMeasure unit = measures.named(amount.unit());
    String dimension = unit == null ? "count" : unit.dimension();
    return new NameRegion(
        from,
        amount.prefixStart(),
        rightFrom,
        Math.max(rightFrom, rightTo),
        amount.unit(),
        Dimensions.countsThings(dimension),
        amount.unit().isEmpty() || dimension.startsWith("share") || dimension.startsWith("ratio"),
        group.size(),
        group.stream().allMatch(one -> LeaningNames.sameUnit(one.unit(), amount.unit())));
  }

  private @Nullable NameParts parts(
      Setting setting, NameRegion region, int clauseStart, int first) {
    NameMemory memory = setting.memory();
    boolean afterAdded = memory.measure == Measure.NEW;
    AmountMention number = setting.amounts().get(first);
    if ((number.prefix() == AmountMention.Prefix.REACH
            || afterAdded && setting.text().startsWith("突破", number.prefixStart()))
        && !strivesFurther(setting, first)
        && !(region.share() && memory.measure == Measure.GROWTH)) {
      // 新增A类5家，B类达到22家: what is reached is no longer what was added
      memory.measure = null;
    }
    boolean row =
        region.values() > 1 && StateChange.isLater(setting.text(), setting.amounts(), first);
    // 分别从4.8%、6.1%下降到3.2%、4.3%: each of the later has a name of its own
    NameParts adjacent = row ? null : adjacent(setting, first);
    if (adjacent != null) {
      return adjacent;
    }
    boolean inBracket =
        clauseStart > 0
            && setting.text().charAt(clauseStart - 1) == '（'
            && region.from() >= region.to();
    NameParts before = inBracket ? bracketed(setting, clauseStart, first) : null;
    if (before != null) {
      return before;
    }
    NameParts parts = names.read(setting.passage(), region, memory);
    if (memory.name != null && StateChange.isLater(setting.text(), setting.amounts(), first)) {
      int listed = region.values();
      List<String> recent = memory.recent;
      // 分别从A、B提高到C、D: the later states have the names of the earlier ones
      List<String> earlier =
          listed > 1 && recent.size() >= listed
              ? recent.subList(recent.size() - listed, recent.size())
              : List.of(memory.name);
      parts =
          new NameParts(
              earlier,
              memory.nameStart,
              memory.nameStart,
              null,
              false,
              null,
              earlier.size() > 1,
              true);
    }
    if (parts != null && parts.inherited() && parts.names().size() == 1) {
      parts = ofEach(setting, region, clauseStart, parts);
    }
    if (parts != null
        && parts.measure() == null
        && region.share()
        && GROWS.matcher(setting.text()).region(region.rightFrom(), region.rightTo()).lookingAt()) {
      parts = parts.withMeasure(Measure.GROWTH);
    }
    if (parts != null
        && parts.inherited()
        && parts.names().size() == 1
        && afterAdded
        && first > 0
        && saysInAll(setting, first)) {
      // 新增装机18万千瓦，累计达到63万千瓦: all there is by then was not all added
      parts = parts.withNames(List.of(ADDED.matcher(parts.names().get(0)).replaceFirst("")));
    }
    if (parts == null || parts.names().get(0).isBlank()) {
      return bracketed(setting, clauseStart, first);
    }
    return parts;
  }

  /** 为5万名农民工追回欠薪6亿元: for whom it was done stands before the number before. */
  private static NameParts doneFor(Setting setting, NameParts parts, int first) {
    AmountMention before = first == 0 ? null : setting.amounts().get(first - 1);
    int forWhom =
        before == null ? -1 : NumberFirstReader.forWhom(setting.text(), before.prefixStart());
    return before != null
            && forWhom >= 0
            && parts.names().size() == 1
            && parts.nameStart() == before.end()
            && NumberFirstReader.tellsOfDeed(
                setting.passage(), parts.nameStart(), setting.amounts().get(first).prefixStart())
        ? parts.withNames(List.of(setting.text().charAt(forWhom) + parts.names().get(0)))
        : parts;
  }

  private static boolean saysInAll(Setting setting, int first) {
    int from = setting.amounts().get(first - 1).end();
    int to = setting.amounts().get(first).start();
    return from < to && IN_ALL.matcher(setting.text()).region(from, to).lookingAt();
  }

  /** 增长5.5%以上，力争达到6%: what is striven for is the same change, and more of it. */
  private static boolean strivesFurther(Setting setting, int first) {
    List<AmountMention> amounts = setting.amounts();
    return first > 0
        && amounts.get(first).unit().equals(setting.memory().unit)
        && EarlierNames.aimsHigher(
            setting.text(), amounts.get(first - 1).end(), amounts.get(first).prefixStart());
  }

  /** 城镇、农村收入分别为4万元、2万元，增长3.8%、7.1%: as many values again are of the same names. */
  private static NameParts ofEach(
      Setting setting, NameRegion region, int clauseStart, NameParts parts) {
    NameMemory memory = setting.memory();
    int values = region.values();
    boolean each =
        values == memory.listed
            || setting.text().substring(clauseStart, region.to()).contains("分别");
    if (values < 2 || !each || memory.recent.size() < values) {
      return parts;
    }
    List<String> recent =
        List.copyOf(memory.recent.subList(memory.recent.size() - values, memory.recent.size()));
    return parts.names().get(0).equals(recent.get(values - 1))
        ? new NameParts(
            recent,
            parts.nameStart(),
            parts.nameEnd(),
            parts.measure(),
            parts.average(),
            parts.scope(),
            true,
            true)
        : parts;
  }

  /** 标准化基地40个5.6万亩: a second number of the same thing, with nothing between the two. */
  private static @Nullable NameParts adjacent(Setting setting, int first) {
    NameMemory memory = setting.memory();
    List<AmountMention> amounts = setting.amounts();
    boolean follows =
        first > 0
            && memory.name != null
            && amounts.get(first).prefixStart() == amounts.get(first - 1).end()
            && !memory.verbOnly;
    // 营业收入6500亿元，占工业比重由12%提高到20%
    String share = memory.share;
    return follows
        ? new NameParts(
            List.of(share != null && amounts.get(first).unit().equals("%") ? share : memory.name),
            memory.nameStart,
            memory.nameStart,
            // 提高0.3个百分点达48.6%: what is reached is no growth
            amounts.get(first).prefix() == AmountMention.Prefix.REACH ? null : memory.measure,
            false,
            null,
            false,
            true)
        : null;
  }

  /** 法人管理层级（原则上控制在三级以内）: the name stands before the bracket. */
  private @Nullable NameParts bracketed(Setting setting, int clauseStart, int first) {
    String text = setting.text();
    int open = clauseStart - 1;
    if (open < setting.sentence().start() || text.charAt(open) != '（') {
      return null;
    }
    String counted = setting.memory().outerName;
    if (counted != null && first > 0 && setting.amounts().get(first - 1).end() == open) {
      // 小学2所（共72班）: a second number of what is counted before the bracket
      int start = setting.memory().outerStart;
      Measure measure = setting.memory().outerMeasure;
      return new NameParts(List.of(counted), start, start, measure, false, null, false, true);
    }
    int outer = Sentence.clauseStart(text, setting.sentence().start(), open);
    // 数据集（不少于600个）、接口（不少于1200个）: each bracket has the name before it
    int closed = outer + text.substring(outer, open).lastIndexOf('）');
    if (closed >= outer && closed + 2 < open && "、和与及".indexOf(text.charAt(closed + 1)) >= 0) {
      outer = closed + 2;
    }
    NameRegion region =
        new NameRegion(
            outer, open, open, open, setting.amounts().get(first).unit(), true, false, 1, true);
    return names.read(setting.passage(), region, new NameMemory());
  }

  /** The last clause without a number is what a following scope may be about. */
  private static void rememberSubject(Setting setting, int clauseStart, int previousEnd) {
    NameMemory memory = setting.memory();
    int sentenceStart = setting.sentence().start();
    memory.subject = null;
    if (clauseStart <= sentenceStart + 1) {
      return;
    }
    int from = Sentence.clauseStart(setting.text(), sentenceStart, clauseStart - 1);
    if (from < previousEnd && previousEnd > sentenceStart) {
      return;
    }
    TimeMention time = setting.passage().timeStartingAt(from);
    if (time != null && time.end() >= clauseStart - 1) {
      return; // 到2025年，规上企业达到150家: a date is no subject
    }
    if (time != null) {
      from = time.end();
    }
    if (clauseStart - 1 > from) {
      memory.subject = setting.passage().nameWords(from, clauseStart - 1);
      memory.subjectStart = from;
    }
  }
}
