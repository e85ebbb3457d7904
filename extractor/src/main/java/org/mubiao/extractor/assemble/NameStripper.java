package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Takes away, from both ends of a stretch, what is no part of a name, and keeps what it said of the
 * figure: the kind of figure, an average, one value for each, the bodies that are to act.
 */
final class NameStripper {

  /** 培育企业20家，特别是专精特新企业10家: the second is stressed. */
  private static final List<String> STRESS = List.of("特别", "尤其", "主要");

  /** 我们还获得荣誉7项, 做到提前介入率100%: who speaks, and that it is done. */
  private static final QuickPattern SPEAKER =
      QuickPattern.compile("(?:我们|我局|我委|我办|我院|我中心)(?:还|又|也|共|已)?|做到(?=.{2,}率)|分年度(?=完成|实施|改造|建设)");

  /** 二是利用…: the place of a task in running text. */
  private static final QuickPattern PLACE_IN_LIST = QuickPattern.compile("[一二三四五六七八九十]{1,3}是");

  /** 组织产业链招商活动: the verb only says what kind of event it is. */
  private static final QuickPattern EVENT =
      QuickPattern.compile("(?:活动|大会|推介会|对接会|洽谈会|座谈会|培训班|讲座|比赛|竞赛|大赛|论坛|展会|行动|专场)$");

  /** 可降解材料, 可再生能源: what a thing can do names it. */
  private static final QuickPattern ABLE_THING =
      QuickPattern.compile("可(?:降解|再生|持续|循环|视|移动|穿戴|交互|调节|燃|回收|追溯|利用|支配)");

  /** 再融资债券, 再就业: the word is no 再 of doing something once more. */
  private static final QuickPattern NAMED_AGAIN =
      QuickPattern.compile(
          "[直间]接融资|继续(?:教育|医学)|提前(?!完成|超额|实现|达到|建成)|再(?:融资|就业|生|贷款|贴现|担保|制造|保险|教育|分配|利用)");

  /** 直接融资规模, 年度投资: before a figure these words are part of the name. */
  private static final Set<String> FIGURE_MANNERS = Set.of("直接", "重点", "主要", "集中", "年度", "一般");

  private static final QuickPattern KIND = QuickPattern.compile("(?:项目|企业|计划|工程|专项|任务|产品|领域)$");

  /** 按期办结率: with no more than this behind it, a word of manner belongs to a rate's name. */
  private static final int SHORTEST_RATE = 5;

  private static final List<String> NOUN_HEADS =
      List.of("服务", "组织", "保障", "指导", "协同", "联合", "对接", "帮扶", "扶持", "安排");

  /** 三年完成造林: how long the plan takes. */
  private static final QuickPattern YEARS_LONG =
      QuickPattern.compile(
          "(?:(?!九年义务|九年一贯)[2-9两三四五六七八九十]年间?(?:共(?=新|计|引进|培育|实施|完成|招引|发放))?"
              + "|共(?=新|引进|培育|招引|发放|排查|检查|出动|查处|受理|办理|开展|实施|完成|组织|举办|争取)|共有|现有)"
              + "(?=计划|累计|共|完成|实施|新|绿化|投资|建|总|[^内来前后以度底末]{2})");

  private static final QuickPattern OFFICE =
      QuickPattern.compile("[\\u4e00-\\u9fa5、]{1,22}(?:局|委|办|厅|部门|政府|管委会|办公室)(?:和有关部门|等部门)?");

  private static final String KIND_ENDINGS = "性型类";

  private static final int LONGEST_SUBJECT = 24;

  private final CueWords cues;
  private final VerbReader verbs;
  private final PassageText passage;
  private final String text;
  private final boolean thing;
  private final boolean share;
  private final NameRegion region;

  /** Where the number with its comparison starts. */
  private final int numberFrom;

  private int from;
  private int to;
  private @Nullable Measure measure;
  private boolean average;
  private boolean distributed;
  private @Nullable String bodies;

  NameStripper(CueWords cues, VerbReader verbs, PassageText passage, NameRegion region) {
    this.cues = cues;
    this.verbs = verbs;
    this.passage = passage;
    this.text = passage.folded();
    this.thing = region.thing();
    this.share = region.share();
    this.region = region;
    this.from = region.from();
    this.to = region.to();
    this.numberFrom = region.to();
  }

  /** {@return what is left of the stretch} */
  StrippedName strip() {
    TrailingWords trailing = new TrailingWords(cues, passage, region);
    trailing.strip();
    to = trailing.to;
    measure = trailing.measure;
    average = trailing.average;
    distributed = trailing.distributed;
    stripLeading();
    boolean split = stripSplitVerb();
    takeBodies();
    skipCausatives();
    from = wholeQuote(from);
    if (from < to && !split) {
      takeLeadingMeasure();
    }
    return new StrippedName(from, to, measure, average, distributed, bodies);
  }

  /** 推动“高效办成一件事”新增事项: {@return where a name in quotes opens, if {@code at} stands inside of it} */
  private int wholeQuote(int at) {
    int close = at;
    while (close < to && "“”".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close >= to || text.charAt(close) == '“') {
      return at;
    }
    int open = at - 1;
    while (open >= region.from() && "“”".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return open >= region.from() && text.charAt(open) == '“' ? open : at;
  }

  /** 提高代偿容忍度至10%: the first half of 提高至 is no part of the name. */
  private boolean stripSplitVerb() {
    int end = numberFrom;
    if (end >= text.length() || end <= from || "至到".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    int verb = Math.max(leading(CueRole.GROWTH, from), leading(CueRole.REDUCTION, from));
    if (verb == 0 && text.startsWith("增加", from)) {
      verb = 2;
    }
    if (verb > 1 && from + verb < to) {
      from += verb;
      return true;
    }
    return false;
  }

  private void stripLeading() {
    while (from < to && stripLeadingWord()) {
      // each step takes one word away
    }
  }

  private boolean stripLeadingWord() {
    char opening = text.charAt(from);
    boolean joins = "并和与及且或".indexOf(opening) >= 0 && passage.isBoundary(from + 1);
    boolean makes = opening == '使' && passage.isBoundary(from + 1);
    // 新建学校5所（含续建2所）
    boolean holds =
        opening == '含'
            && from > 0
            && ("（，、".indexOf(text.charAt(from - 1)) >= 0 || text.startsWith("其中", from - 2))
            && passage.isBoundary(from + 1);
    if (joins || makes || holds || "、，：；”）—–".indexOf(opening) >= 0) {
      from++;
      return true;
    }
    if (opening == '的' && from > 0 && "上下内%".indexOf(text.charAt(from - 1)) >= 0) {
      // 覆盖50%以上的乡镇、学习点覆盖80%: what the number before is a share of ends with its list mark
      for (int next = from + 1; next + 2 < to && next - from <= LONGEST_SUBJECT; next++) {
        if (text.charAt(next) == '、') {
          from = next + 1;
          return true;
        }
      }
    }
    if (to - from > 3 && text.startsWith("分别", from)) {
      // 2024年、2025年分别新增高新技术企业80家、90家
      from += 2;
      return true;
    }
    if (to - from > 3
        && text.charAt(from + 2) == '是'
        && STRESS.contains(text.substring(from, from + 2))) {
      from += 3;
      return true;
    }
    int opens = OpeningWords.length(cues, verbs, passage, from, to, thing);
    if (opens > 0) {
      from += opens;
      return true;
    }
    if (from == 0 || "。；：，".indexOf(text.charAt(from - 1)) >= 0) {
      QuickMatcher place = PLACE_IN_LIST.matcher(text).region(from, to);
      if (place.lookingAt() && place.end() < to) {
        from = place.end();
        return true;
      }
    }
    if ("我做分".indexOf(opening) >= 0) {
      QuickMatcher speaker = SPEAKER.matcher(text).region(from, to);
      if (speaker.lookingAt() && speaker.end() < to) {
        from = speaker.end();
        return true;
      }
    }
    TimeMention time = passage.timeStartingAt(from);
    if (time != null && time.end() <= to) {
      if (time.kind() == TimeMention.Kind.AVERAGE
          && time.end() < to
          && "每因".indexOf(text.charAt(time.end())) >= 0) {
        // 年均每百万人口死亡率: an average by its name
        return false;
      }
      from = time.end();
      return true;
    }
    if (verbs.opensNoun(passage, from, to)) {
      // 保障房, 引导基金
      return false;
    }
    int intent = leading(CueRole.INTENT, from);
    if (intent > 0 && text.startsWith("争取", from) && !opensVerb(from + intent)) {
      // 争取上级资金: here the word is what is done, not a wish
      return false;
    }
    if (intent > 1 && from + intent < to && isKindEnding(from + intent)) {
      return false;
    }
    boolean able = text.charAt(from) == '可';
    if (able && ABLE_THING.matcher(text).region(from, to).lookingAt()) {
      return false;
    }
    if (intent > 1
        || intent == 1 && passage.isBoundary(from + 1) && (!able || opensVerb(from + 1))) {
      from += intent;
      return true;
    }
    int area = leading(CueRole.OWN_AREA, from);
    if (area > 0 && from + area < to && text.charAt(from + area) != '性') {
      from += area;
      return true;
    }
    QuickMatcher years = YEARS_LONG.matcher(text).region(from, to);
    if (years.lookingAt()) {
      from = years.end();
      return true;
    }
    int cumulative = leading(CueRole.CUMULATIVE, from);
    if (cumulative > 0) {
      measure = measure == null ? Measure.CUMULATIVE : measure;
      from += cumulative;
      return true;
    }
    int manner = leading(CueRole.MANNER, from);
    boolean rate =
        !thing
            && to - from - manner <= SHORTEST_RATE
            && NameShapes.isRatio(text.substring(from, to));
    boolean figure = !thing && FIGURE_MANNERS.contains(text.substring(from, from + manner));
    if (manner > 0
        && !NAMED_AGAIN.matcher(text).region(from, to).lookingAt()
        && !(figure && NameShapes.isFigure(text.substring(from, to)))
        && !namesKind(from + manner)
        && !(rate && manner > 1)
        && leading(CueRole.ACTION, from) <= manner
        && opensVerb(from + manner)) {
      from += manner;
      return true;
    }
    return false;
  }

  /** 保障性住房, 服务型制造: with 性 behind it, a verb says of what kind a thing is. */
  private boolean isKindEnding(int at) {
    return KIND_ENDINGS.indexOf(text.charAt(at)) >= 0;
  }

  /** 重点研发项目: manner and verb together name a kind of thing. */
  private boolean namesKind(int at) {
    int verb = at < to ? leading(CueRole.ACTION, at) : 0;
    return verb == 2
        && text.startsWith("重点", at - 2)
        && to - at - verb == 2
        && KIND.matcher(text.substring(at, to)).find();
  }

  private int leading(CueRole role, int at) {
    return cues.startingAt(role, text, at, to);
  }

  /** 重点引进 is a manner and a verb; 重点企业 is a name. */
  private boolean opensVerb(int start) {
    int at = start;
    while (at < to && passage.timeStartingAt(at) == null) {
      if (leading(CueRole.ACTION, at) > 1
          || leading(CueRole.CAUSATIVE, at) > 0
          || leading(CueRole.INTENT, at) > 0
          || leading(CueRole.INCREASE, at) > 0
          || leading(CueRole.REDUCTION, at) > 0
          || leading(CueRole.NET, at) > 0
          || (text.charAt(at) == '新' && leading(CueRole.ACTION, at + 1) > 1)) {
        return true;
      }
      int manner = leading(CueRole.MANNER, at);
      if (manner == 0) {
        return false;
      }
      at += manner;
    }
    return true;
  }

  /** 各相关单位要指定: the bodies that are to act, and what they must do. */
  private void takeBodies() {
    for (int i = from + 3; i < to && i - from <= LONGEST_SUBJECT; i++) {
      boolean must =
          "要须应".indexOf(text.charAt(i)) >= 0 && passage.isBoundary(i)
              || text.startsWith("应当", i)
              || text.startsWith("必须", i);
      if (must) {
        String who = text.substring(from, i);
        if (NameShapes.isEachScope(who) || NameShapes.isArea(who)) {
          bodies = passage.nameWords(from, i);
          from = i;
          stripLeading();
        } else if (OFFICE.matcher(who).matches()) {
          // 市财政局要督促资金支出进度达到85%: who is to act is neither name nor scope
          from = i;
          stripLeading();
        }
        return;
      }
    }
  }

  /** 推动企业新建研发机构: what somebody is moved to do is the statement. */
  private void skipCausatives() {
    if (from >= to || verbs.opensNoun(passage, from, to)) {
      return;
    }
    int length = leading(CueRole.CAUSATIVE, from);
    if (length <= 1) {
      return;
    }
    boolean ratio = NameShapes.isRatio(text.substring(from, to));
    if (!thing && text.startsWith("带动", from)) {
      // 带动企业投入1.5亿元: what was set in motion is part of what is counted
      return;
    }
    if (ratio && isNounHead(from)) {
      return;
    }
    while (from < to
        && length > 1
        // 服务业增加值 is no service to anybody
        && (from + length >= to || passage.isBoundary(from + length))
        && (from + length >= to || !isKindEnding(from + length))
        && verbs.actionLength(passage, from, to) <= length) {
      int after = from + length;
      int action = ratio ? -1 : verbs.firstAction(passage, Math.min(to, after), to);
      boolean event =
          thing && action > after && EVENT.matcher(text).region(action + 2, to).lookingAt();
      if (event || action > after && action + verbs.actionLength(passage, action, to) >= to) {
        // 推进“三北”工程建设: a verb that ends the stretch is a noun there
        action = -1;
      }
      if (action >= 0) {
        boolean eachFirst = NameShapes.isEach(withoutTrailingEach(text.substring(after, action)));
        from = eachFirst ? after : action;
      } else if (!ratio && after < to && (thing ? !text.startsWith("推", from) : isNounHead(from))) {
        return;
      } else {
        from = after;
      }
      stripLeading();
      length = from < to ? leading(CueRole.CAUSATIVE, from) : 0;
    }
  }

  /** 服务贸易, 组织收入: words that move somebody, but here open a name. */
  private boolean isNounHead(int at) {
    return NOUN_HEADS.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static String withoutTrailingEach(String words) {
    return words.endsWith("各") ? words.substring(0, words.length() - 1) : words;
  }

  private void takeLeadingMeasure() {
    if (!thing
        && !share
        && text.startsWith("完成", from)
        && to - from > 5
        && NameShapes.isSum(text.substring(from + 2, to))) {
      // 完成工业产值820亿元: a sum of money is reached, not made
      from += 2;
    }
    measure = MeasureWords.of(cues, passage, from, to, measure, thing);
  }
}
