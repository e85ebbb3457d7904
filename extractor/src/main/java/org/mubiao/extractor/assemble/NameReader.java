package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.target.Measure;

/**
 * Reads what is measured from the words around a number.
 *
 * <p>Two orders exist: name before number (高企总数突破950家) and number before name (新增2家瞪羚企业). Cue words
 * decide what is stripped; word boundaries decide where a verb may be seen.
 */
final class NameReader {

  private static final Pattern SCOPE =
      Pattern.compile(
          "^(?:各|每个|每|一般|其他|其余|试点|重点|全部|所有|[一二三四五六七八九十]+大|原则上)*[^，。；]{0,16}(?:功能区|乡镇|镇|乡|街道|园区|开发区|县区|区县|县市|市区|城区|县城|农村|农区|牧区|山区|片区|地区|区域|城市|区镇|社区|行政村|村|企业|单位|部门|学校|医院|机构|银行|高校|院校|小区|企业（[^）]*）|县级市|设区市|市州|县（市、区）|家庭|地方)$");
  private static final Pattern STRONG_SCOPE =
      Pattern.compile("^(?:各|每个|每|一般|试点|[一二三四五六七八九]大).{1,20}$");

  /** 大中型企业, 一般乡镇: a class of bodies that a value holds for. */
  private static final Pattern CLASS_OF_BODIES =
      Pattern.compile(
          "^(?:原则上)?(?:各类?|每个|每家|一般|其他|其余|大中型|大型|中型|小型|微型|中小|小微|规模以上|规上|规下|市级|县级|省级|区级|国有)(?:大型|中型|小型)?(?:企业|单位|部门|学校|医院|机构|银行|高校|院校|园区|公司)(?:（[^）]*）)?$");

  private static final Pattern AREA =
      Pattern.compile(
          "^(?:原则上)?(?:各|每个|每|一般|其他|其余|重点|主|中心|非|边远|偏远)?(?:功能区|乡镇|镇街|街道|园区|开发区|县区|区县|市区|城区|县城|农村|城市|城镇|区镇|社区|行政村|农区|牧区|山区)$");
  private static final Pattern RELATIONAL =
      Pattern.compile(
          "^(?:入选|成交|公示|完成|合作|支付|签约|获批|授权|到位|新增|投放|参与|参会|中标|交易|资助|服务|登记)?(?:数|数量|总数|额|金额|总额|面积|规模|占比|比重|产值|产量|总量|利用率|人数|装机规模|总投资|投资额|死亡人数|覆盖率|使用率|合格率|达标率|参与率|总产值|资金)$");
  private static final java.util.Set<String> TRAILING_WILL =
      java.util.Set.of(
          "力争", "确保", "预计", "要", "将", "拟", "须", "应", "务必", "努力", "原则上", "可", "争取", "预期", "实现",
          "力争实现", "确保实现", "应当", "必须", "预计可", "平均", "首次", "达产后", "累计共");
  private static final Pattern RATIO =
      Pattern.compile(".*(?:率|比重|占比|比例|强度|贡献度|覆盖面|覆盖度|满意度|指数|系数|浓度|占GDP|水平)$");
  private static final String NO_NAME = "并且，。；、：）”的了将";

  private final CueWords cues;

  NameReader(CueWords cues) {
    this.cues = cues;
  }

  /** What earlier numbers of the sentence leave behind. */
  static final class Memory {
    @Nullable String name;
    int nameStart = -1;
    @Nullable Measure measure;
    String verb = "";
    boolean thing;
    String unit = "";
    @Nullable String scope;
    @Nullable String subject;
    int subjectStart = -1;
  }

  /** Where to look. */
  record Region(
      int from,
      int to,
      int rightFrom,
      int rightTo,
      String unit,
      boolean thing,
      boolean share,
      boolean reached,
      boolean suffixed,
      int values) {}

  /** {@return what is measured, null if nothing can be told} */
  @Nullable NameParts read(PassageText passage, Region region, Memory memory) {
    Stripping s = new Stripping(passage, region.from(), region.to(), region.thing());
    s.trailing();
    s.leading();
    s.bodies();
    s.causatives();
    String text = passage.folded();
    int rightEnd = rightEnd(text, region);
    boolean verbOnly = s.from < s.to && isVerb(passage, s.from, s.to);
    boolean numberFirst = numberFirst(passage, region, s, rightEnd, verbOnly);
    if (numberFirst) {
      return numberFirst(passage, region, s, rightEnd, verbOnly, memory);
    }
    return nameFirst(passage, region, s, memory);
  }

  // ---- name before number ----

  private @Nullable NameParts nameFirst(
      PassageText passage, Region region, Stripping s, Memory memory) {
    String text = passage.folded();
    Measure measure = s.measure;
    if (s.from >= s.to || verbOnlyWithoutObject(passage, s)) {
      boolean own = s.from < s.to && (memory.name == null || !region.unit().equals(memory.unit));
      if (s.from >= s.to && memory.subject != null && region.unit().isEmpty()) {
        return new NameParts(
            List.of(withoutPredicate(memory.subject)),
            memory.subjectStart,
            memory.subjectStart,
            measure,
            s.average,
            null,
            false,
            true);
      }
      if (memory.name == null || own) {
        int nameFrom =
            s.measure == Measure.CUMULATIVE && s.from >= 2 && text.startsWith("累计", s.from - 2)
                ? s.from - 2
                : s.from;
        return s.from < s.to
            ? new NameParts(
                List.of(passage.nameWords(nameFrom, s.to)),
                nameFrom,
                s.to,
                measure != null ? measure : verbMeasure(text.substring(s.from, s.to)),
                s.average,
                null,
                false,
                false)
            : null;
      }
      return new NameParts(
          List.of(memory.name),
          memory.nameStart,
          memory.nameStart,
          measure,
          s.average,
          null,
          false,
          true);
    }
    int verbEnd = s.from;
    int action = firstAction(passage, s.from, s.to);
    String scope = s.bodies;
    if (action == s.from) {
      verbEnd = s.from + actionLength(passage, s.from, s.to);
      Measure said = verbMeasure(text.substring(s.from, verbEnd));
      measure = measure == null ? said : measure;
    } else if (action > s.from) {
      String subject = text.substring(s.from, action);
      Measure said =
          verbMeasure(text.substring(action, action + actionLength(passage, action, s.to)));
      String head =
          subject.endsWith("各") || subject.endsWith("均")
              ? subject.substring(0, subject.length() - 1)
              : subject;
      boolean strong = STRONG_SCOPE.matcher(head).matches() && SCOPE.matcher(head).matches();
      if (strong) {
        scope = passage.nameWords(s.from, s.from + head.length());
        s.from = action;
        verbEnd = action + actionLength(passage, action, s.to);
        measure = measure == null ? said : measure;
      } else if (subject.contains("等") || s.to - s.from > 26) {
        s.from = action;
        verbEnd = action + actionLength(passage, action, s.to);
        measure = measure == null ? said : measure;
      } else if (said != null && measure == null && region.thing()) {
        measure = said;
      }
    } else if (isScopeOnly(text.substring(s.from, s.to)) && region.thing()) {
      boolean same = memory.name != null && region.unit().equals(memory.unit);
      String inherited = same ? memory.name : memory.name == null ? memory.subject : null;
      if (inherited != null) {
        int start = same ? memory.nameStart : memory.subjectStart;
        return new NameParts(
            List.of(inherited),
            start,
            start,
            measure != null ? measure : memory.measure,
            s.average,
            scopeWords(passage, s.from, s.to),
            false,
            true);
      }
    }
    if (measure == null
        && region.thing()
        && memory.thing
        && (action < 0 || (action > s.from && adjectival(passage, action, s.to)))
        && (memory.measure == Measure.NEW || memory.measure == Measure.NET)
        && !isRelational(text.substring(s.from, s.to))) {
      measure = memory.measure;
    }
    if (measure == null
        && action < 0
        && memory.measure == Measure.CUMULATIVE
        && text.charAt(Math.max(0, region.from() - 1)) != '，'
        && s.from > 0
        && text.charAt(s.from - 1) == '、') {
      measure = Measure.CUMULATIVE;
    }
    List<int[]> members = SharedNames.members(text, Math.min(verbEnd, s.to), s.to);
    boolean distributed =
        s.distributed
            && members.size() > 1
            && (region.values() == 1 || region.values() == members.size());
    boolean listed = region.values() > 1 && members.size() == region.values();
    if (distributed || listed) {
      String lastText = text.substring(members.get(members.size() - 1)[0], s.to);
      int etc = lastText.indexOf('等');
      if (etc > 0) {
        members.get(members.size() - 1)[1] = members.get(members.size() - 1)[0] + etc;
      }
      List<String> names = SharedNames.complete(passage, members, verbEnd);
      return new NameParts(names, s.from, s.to, measure, s.average, scope, true, false);
    }
    String name = shortened(passage, s.from, verbEnd, s.to);
    boolean inherited = false;
    if (memory.name != null && isRelational(name)) {
      String head = head(passage, memory);
      if (!head.isEmpty() && !name.startsWith(head)) {
        name = head + name;
        inherited = true;
      }
    }
    return new NameParts(List.of(name), s.from, s.to, measure, s.average, scope, false, inherited);
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
        String verb = verbEnd > from ? passage.nameWords(from, verbEnd) : "";
        return verb + passage.nameWords(i + 1, to);
      }
    }
    return passage.nameWords(from, to);
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

  /** 市场化运营基金: a verb before a noun, after a modifier, is no predicate. */
  private boolean adjectival(PassageText passage, int action, int to) {
    Word before = passage.wordEndingAt(action);
    return before != null && before.broad() != 'n' && action > 0 && action + 2 < to;
  }

  private boolean verbOnlyWithoutObject(PassageText passage, Stripping s) {
    return isVerb(passage, s.from, s.to)
        && cues.is(CueRole.ACTION, passage.folded().substring(s.from, s.to));
  }

  private static boolean isScopeOnly(String words) {
    return words.length() <= 20
        && (CLASS_OF_BODIES.matcher(words).matches() || AREA.matcher(words).matches());
  }

  private static String scopeWords(PassageText passage, int from, int to) {
    String words = passage.nameWords(from, to);
    return words.startsWith("原则上") ? words.substring(3) : words;
  }

  private static boolean isRelational(String name) {
    return RELATIONAL.matcher(name).matches();
  }

  /** The part of an earlier name that a name such as 成交额 leaves out. */
  private String head(PassageText passage, Memory memory) {
    String name = memory.name == null ? "" : memory.name;
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String rest =
        (verb > 0 && verb < name.length() ? name.substring(verb) : name)
            .replaceFirst("(?:占比|比重|比例)$", "");
    List<Word> words = new PassageTextView(passage, rest).words();
    int end = words.size();
    while (end > 1) {
      Word word = words.get(end - 1);
      String said = rest.substring(word.start(), word.end());
      boolean drops =
          word.broad() == 'v'
              || said.endsWith("数")
              || said.endsWith("额")
              || said.endsWith("量")
              || said.endsWith("率")
              || said.endsWith("值")
              || said.endsWith("占比")
              || said.endsWith("比重")
              || word.broad() == 'd'
              || word.broad() == 'a'
              || said.equals("有效")
              || said.equals("投资")
              || said.equals("规模");
      if (!drops) {
        break;
      }
      end--;
    }
    return end == 0 ? "" : rest.substring(0, words.get(end - 1).end());
  }

  /** Words of a name that stands elsewhere. */
  private record PassageTextView(PassageText passage, String name) {
    List<Word> words() {
      return passage.segment(name);
    }
  }

  // ---- number before name ----

  private boolean numberFirst(
      PassageText passage, Region region, Stripping s, int rightEnd, boolean verbOnly) {
    String text = passage.folded();
    if (rightEnd <= region.rightFrom()) {
      return false;
    }
    String right = text.substring(region.rightFrom(), rightEnd);
    boolean of = right.startsWith("的");
    if (right.startsWith("的目标")
        || right.startsWith("的任务")
        || right.startsWith("目标")
        || right.startsWith("的要求")
        || right.startsWith("的水平")
        || right.startsWith("任务")) {
      return false;
    }
    if (!of && NO_NAME.indexOf(right.charAt(0)) >= 0) {
      return false;
    }
    boolean empty = s.from >= s.to;
    if (region.share()) {
      return empty && s.measure == null
          || (of && verbOnly)
          || (!empty && of && text.substring(s.from, s.to).equals("将"));
    }
    if (empty) {
      return true;
    }
    if (verbOnly) {
      return true;
    }
    if (!region.thing()) {
      return endsWithVerb(passage, s) && !of;
    }
    boolean startsWithVerb = startsWithVerb(passage, region.rightFrom(), right);
    if (of) {
      return endsWithVerb(passage, s);
    }
    if (startsWithVerb) {
      return false;
    }
    return true;
  }

  private boolean startsWithVerb(PassageText passage, int at, String right) {
    if (cues.startingAt(CueRole.CAUSATIVE, right, 0) > 0) {
      return true;
    }
    for (Word word : passage.wordsIn(at, at + right.length())) {
      return word.start() == at && word.isVerb();
    }
    return false;
  }

  private boolean endsWithVerb(PassageText passage, Stripping s) {
    if (cues.endingAt(CueRole.ACTION, passage.folded().substring(s.from, s.to), s.to - s.from)
        > 0) {
      return true;
    }
    Word last = passage.wordEndingAt(s.to);
    return last != null && last.start() >= s.from && last.isVerb();
  }

  private NameParts numberFirst(
      PassageText passage,
      Region region,
      Stripping s,
      int rightEnd,
      boolean verbOnly,
      Memory memory) {
    String text = passage.folded();
    int rightFrom = region.rightFrom();
    if (text.startsWith("的", rightFrom)) {
      rightFrom++;
    }
    String right = passage.nameWords(rightFrom, rightEnd);
    String left = text.substring(s.from, Math.max(s.from, s.to));
    Measure measure = s.measure;
    String verb = "";
    String scope = s.bodies;
    int nameStart = s.from;
    if (verbOnly) {
      verb = passage.nameWords(s.from, s.to);
      measure = measure == null ? verbMeasure(left) : measure;
    } else if (!left.isEmpty()) {
      int action = firstAction(passage, s.from, s.to);
      if (action == s.from) {
        int length = actionLength(passage, s.from, s.to);
        verb = passage.nameWords(s.from, s.from + length);
        measure = measure == null ? verbMeasure(verb) : measure;
      } else if (endsWithVerb(passage, s)) {
        int start = action > s.from ? action : s.from;
        String subject = text.substring(s.from, Math.max(s.from, start));
        if (subject.endsWith("各") || subject.endsWith("均")) {
          subject = subject.substring(0, subject.length() - 1);
        }
        if (action > s.from && STRONG_SCOPE.matcher(subject).matches()) {
          scope = passage.nameWords(s.from, s.from + subject.length());
          verb = passage.nameWords(start, s.to);
          nameStart = start;
        } else if (action > s.from && (subject.length() > 14 || subject.contains("等"))) {
          verb = passage.nameWords(start, s.to);
          nameStart = start;
        } else {
          verb = passage.nameWords(s.from, s.to);
        }
        int verbLength = cues.endingAt(CueRole.ACTION, left, left.length());
        measure =
            measure == null && verbLength > 0
                ? verbMeasure(left.substring(left.length() - verbLength))
                : measure;
      }
    } else if (s.measure == null
        && memory.thing
        && region.thing()
        && (memory.measure == Measure.NEW || memory.measure == Measure.NET)) {
      measure = memory.measure;
    }
    return new NameParts(
        List.of(verb + right), nameStart, rightEnd, measure, s.average, scope, false, false);
  }

  private int rightEnd(String text, Region region) {
    int end = region.rightTo();
    int open = text.indexOf('（', region.rightFrom());
    if (open == region.rightFrom()) {
      return region.rightFrom();
    }
    while (end > region.rightFrom() && "、和及与".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Math.min(end, region.rightFrom() + 48);
  }

  // ---- verbs ----

  private boolean isVerb(PassageText passage, int from, int to) {
    String words = passage.folded().substring(from, to);
    if (cues.is(CueRole.ACTION, words)
        || cues.is(CueRole.INCREASE, words)
        || cues.is(CueRole.NET, words)) {
      return true;
    }
    if (words.length() > 1
        && words.startsWith("新")
        && cues.is(CueRole.ACTION, words.substring(1))) {
      return true;
    }
    List<Word> parts = passage.wordsIn(from, to);
    if (parts.isEmpty()
        || parts.get(0).start() != from
        || parts.get(parts.size() - 1).end() != to) {
      return false;
    }
    if (words.length() > 8) {
      return false;
    }
    int at = from;
    boolean verb = false;
    while (at < to) {
      int length =
          Math.max(
              cues.startingAt(CueRole.ACTION, passage.folded(), at),
              cues.startingAt(CueRole.MANNER, passage.folded(), at));
      if (length > 0 && at + length <= to) {
        verb |= cues.startingAt(CueRole.ACTION, passage.folded(), at) == length;
        at += length;
      } else if ("、和及或并".indexOf(passage.folded().charAt(at)) >= 0) {
        at++;
      } else {
        verb = false;
        break;
      }
    }
    if (verb && at == to) {
      return true;
    }
    return parts.stream()
            .allMatch(word -> word.isVerb() || word.broad() == 'd' || word.broad() == 'c')
        && parts.stream().anyMatch(Word::isVerb);
  }

  private @Nullable Measure verbMeasure(String verb) {
    if (cues.is(CueRole.NET, verb)) {
      return Measure.NET;
    }
    if (cues.is(CueRole.INCREASE, verb)) {
      return Measure.NEW;
    }
    if (verb.startsWith("新") && verb.length() > 1 || verb.equals("增设") || verb.equals("增配")) {
      return Measure.NEW;
    }
    return null;
  }

  /** The first verb of action at a word boundary; -1 if there is none. */
  private int firstAction(PassageText passage, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = actionLength(passage, i, to);
      if (length >= 2
          && (i == from || passage.isBoundary(i))
          && i + length <= to
          && (i == from || passage.isBoundary(i + length))) {
        return i;
      }
    }
    return -1;
  }

  private int actionLength(PassageText passage, int at, int to) {
    String text = passage.folded();
    String inside = text.substring(0, to);
    int length = 0;
    int unbounded = 0;
    for (int end = at + 2; end <= Math.min(to, at + 8); end++) {
      String word = text.substring(at, end);
      boolean action =
          cues.is(CueRole.ACTION, word)
              || (word.length() > 2
                  && word.charAt(0) == '新'
                  && cues.is(CueRole.ACTION, word.substring(1)));
      if (action) {
        if (end == to || passage.isBoundary(end)) {
          length = end - at;
        } else if (unbounded == 0) {
          unbounded = end - at;
        }
      }
    }
    length = length == 0 ? unbounded : length;
    int total = length;
    while (length > 0 && at + total < to && "和或、".indexOf(text.charAt(at + total)) >= 0) {
      int next = cues.startingAt(CueRole.ACTION, inside, at + total + 1);
      if (next < 2) {
        break;
      }
      total += 1 + next;
    }
    return total;
  }

  // ---- stripping ----

  /** Takes away, from both ends of a stretch, what is no part of a name. */
  private final class Stripping {
    private final PassageText passage;
    private final String text;
    private final boolean thing;
    int from;
    int to;
    @Nullable Measure measure;
    boolean average;
    boolean distributed;
    @Nullable String bodies;

    Stripping(PassageText passage, int from, int to, boolean thing) {
      this.thing = thing;
      this.passage = passage;
      this.text = passage.folded();
      this.from = from;
      this.to = to;
    }

    void trailing() {
      boolean changed = true;
      while (changed && to > from) {
        changed = trailingStep();
      }
    }

    private boolean trailingStep() {
      char c = text.charAt(to - 1);
      if ("：、，的了又再还约".indexOf(c) >= 0
          || c == '至'
          || c == '在'
          || c == '到'
          || ((c == '从' || c == '由') && passage.isBoundary(to - 1))) {
        to--;
        return true;
      }
      TimeMention time = passage.timeEndingAt(to);
      if (time != null && time.start() >= from) {
        to = time.start();
        if (time.kind() == TimeMention.Kind.AVERAGE) {
          average = true;
        }
        if (to > from && "较比与由从自".indexOf(text.charAt(to - 1)) >= 0) {
          to--;
        }
        return true;
      }
      if (takeBase()) {
        return true;
      }
      for (CueRole role :
          new CueRole[] {
            CueRole.NET,
            CueRole.GROWTH,
            CueRole.REDUCTION,
            CueRole.CUMULATIVE,
            CueRole.DISTRIBUTE,
            CueRole.COMPARE,
            CueRole.INCREASE,
            CueRole.REACH,
            CueRole.HOLD,
            CueRole.INTENT
          }) {
        int length = cues.endingAt(role, text.substring(from, to), to - from);
        if (role == CueRole.INTENT
            && length > 0
            && !TRAILING_WILL.contains(text.substring(to - length, to))) {
          length = 0;
        }
        if (length > 0 && (length < 2 ? isSafeSingle(role, length) : true)) {
          String word = text.substring(to - length, to);
          average |= word.contains("年均") || word.contains("年平均");
          take(role);
          to -= length;
          return true;
        }
      }
      return false;
    }

    private boolean isSafeSingle(CueRole role, int length) {
      return role != CueRole.HOLD || length > 1 || passage.isBoundary(to - length);
    }

    /** 比“十三五”末, 较2020年相比, 比全国平均水平. */
    private boolean takeBase() {
      for (int i = to - 1; i > from && to - i <= 14; i--) {
        char c = text.charAt(i - 1);
        if ((c == '比' || c == '较')
            && passage.isBoundary(i - 1)
            && passage.isBoundary(i)
            && i - 1 > from) {
          String words = text.substring(i, to);
          boolean base =
              words.matches(
                  "(?:“?十[一二三四五]五”?(?:末|初|期末|期间)?|.{0,8}(?:年|年底|年末|同期|上年|去年|水平|平均|全国|全省|计划|目标))(?:相比)?");
          if (base) {
            to = i - 1;
            return true;
          }
        }
      }
      return false;
    }

    private void take(CueRole role) {
      switch (role) {
        case NET -> measure = measure == null ? Measure.NET : measure;
        case GROWTH ->
            measure = measure == null || measure == Measure.CUMULATIVE ? Measure.GROWTH : measure;
        case REDUCTION -> measure = Measure.REDUCTION;
        case CUMULATIVE -> measure = measure == null ? Measure.CUMULATIVE : measure;
        case INCREASE -> measure = measure == null ? Measure.NEW : measure;
        case DISTRIBUTE -> distributed = true;
        default -> {
          // words of comparison and of will say nothing of the kind of figure
        }
      }
    }

    void leading() {
      boolean changed = true;
      while (changed && from < to) {
        changed = leadingStep();
      }
    }

    private boolean leadingStep() {
      char c = text.charAt(from);
      if ("、，：；并和与及且”）".indexOf(c) >= 0) {
        from++;
        return true;
      }
      TimeMention time = passage.timeStartingAt(from);
      if (time != null && time.end() <= to) {
        from = time.end();
        return true;
      }
      String inside = text.substring(0, to);
      int length = cues.startingAt(CueRole.INTENT, inside, from);
      if (length > 1 || (length == 1 && passage.isBoundary(from + 1))) {
        from += length;
        return true;
      }
      length = cues.startingAt(CueRole.OWN_AREA, inside, from);
      if (length > 0 && from + length < to) {
        from += length;
        return true;
      }
      length = cues.startingAt(CueRole.CUMULATIVE, inside, from);
      if (length > 0) {
        take(CueRole.CUMULATIVE);
        from += length;
        return true;
      }
      length = cues.startingAt(CueRole.MANNER, inside, from);
      if (length > 0 && opensVerb(inside, from + length)) {
        from += length;
        return true;
      }
      return false;
    }

    private boolean opensVerb(String inside, int at) {
      if (at >= to || passage.timeStartingAt(at) != null) {
        return true;
      }
      return cues.startingAt(CueRole.ACTION, inside, at) > 1
          || cues.startingAt(CueRole.CAUSATIVE, inside, at) > 0
          || cues.startingAt(CueRole.INTENT, inside, at) > 0
          || cues.startingAt(CueRole.INCREASE, inside, at) > 0
          || cues.startingAt(CueRole.REDUCTION, inside, at) > 0
          || cues.startingAt(CueRole.NET, inside, at) > 0
          || (inside.charAt(at) == '新' && cues.startingAt(CueRole.ACTION, inside, at + 1) > 1)
          || (cues.startingAt(CueRole.MANNER, inside, at) > 0
              && opensVerb(inside, at + cues.startingAt(CueRole.MANNER, inside, at)));
    }

    /** 各相关单位要指定: the bodies that are to act, and what they must do. */
    void bodies() {
      for (int i = from + 3; i < to && i - from <= 24; i++) {
        boolean must = text.startsWith("应当", i) || text.startsWith("必须", i);
        if ("要须应".indexOf(text.charAt(i)) >= 0 && passage.isBoundary(i) || must) {
          String subject = text.substring(from, i);
          if (STRONG_SCOPE.matcher(subject).matches() && SCOPE.matcher(subject).matches()) {
            bodies = passage.nameWords(from, i);
            from = i;
            leading();
          }
          return;
        }
      }
    }

    void causatives() {
      String inside = text.substring(0, to);
      int length = cues.startingAt(CueRole.CAUSATIVE, inside, from);
      boolean ratio = RATIO.matcher(text.substring(from, to)).matches();
      while (from < to && length > 1 && actionLength(passage, from, to) <= length) {
        int action = ratio ? -1 : firstAction(passage, Math.min(to, from + length), to);
        int after = from + length;
        if (action >= 0 && action < to) {
          String between = text.substring(after, action);
          boolean named =
              STRONG_SCOPE
                  .matcher(
                      between.endsWith("各") ? between.substring(0, between.length() - 1) : between)
                  .matches();
          from = named ? after : action;
        } else if (thing && !ratio && from + length < to && !text.startsWith("推", from)) {
          return;
        } else {
          from = after;
        }
        leading();
        length = from < to ? cues.startingAt(CueRole.CAUSATIVE, inside, from) : 0;
      }
      if (from < to) {
        int reduction = cues.startingAt(CueRole.REDUCTION, inside, from);
        if (reduction > 1 && from + reduction < to && measure == null) {
          measure = Measure.REDUCTION;
        }
        int increase = cues.startingAt(CueRole.INCREASE, inside, from);
        if (increase > 1 && from + increase < to && measure == null) {
          measure = Measure.NEW;
        }
        if (cues.startingAt(CueRole.NET, inside, from) > 0 && measure == null) {
          measure = Measure.NET;
        }
        int added = text.indexOf("新增", from);
        if (measure == null
            && added > from
            && added + 2 < to
            && passage.isBoundary(added)
            && passage.isBoundary(added + 2)) {
          measure = Measure.NEW;
        }
      }
    }
  }
}
