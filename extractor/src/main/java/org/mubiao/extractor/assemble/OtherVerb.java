package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads a number behind a bare verb that says what else became of the thing named before:
 * 新开工亿元以上项目213个，竣工投产96个; 新建高标准农田25万亩、改造提升12万亩.
 */
final class OtherVerb {

  /** The stages a project goes through. */
  private static final QuickPattern STAGES =
      QuickPattern.compile(
          "(?:新?签约|(?:新)?开复工|复工|动工|摘牌|达产|新?开工(?:建设)?|续建|新?竣工(?:投产|投用)?|建成(?:投产|投用)?|新?投产(?:达效)?|投用|完工|入库|纳统|落地|落户|受理|办结|审结|结案|(?:完成)?整改(?:完成)?|销号|(?:通过)?验收|立项|获批|交付(?:使用)?|核准|备案|并网(?:发电)?|下达|发行|拨付|支付|支出|兑付|到位|安置|回迁|入住|分配|移送|执结|调处|调解|化解)");

  /** What is done to roads, fields and houses, each part of them by itself. */
  private static final QuickPattern WORKS =
      QuickPattern.compile(
          "(?:新建|改建|扩建|改扩建|新改建|新改扩建|改造|提升|改造提升|提升改造|新修|维修|修缮|加固|除险加固|整治|硬化|续建|优化|优化调整|调整优化|调整|延伸|延长|养护|大修|中修|疏浚|清淤|拓宽)");

  /** 改造小区20个，完成15个: still of what is done to them. */
  private static final QuickPattern SAYS_THAT_IT_IS_DONE =
      QuickPattern.compile(
          "(?:新增|增加|完成|实现|达到|到位|累计|拥有|形成|投入|支出|惠及|覆盖|带动|拉动|撬动|服务|参加|参与|开展|举办|组织|进行).*");

  private static final QuickPattern STAGES_AT_START = QuickPattern.compile(STAGES.pattern());
  private static final QuickPattern STAGE_AT_END =
      QuickPattern.compile(
          "(?<=.{2})(?:新?签约|新?开工(?:建设)?|开复工|新?竣工(?:投产|投用)?|新?投产|完工|入库|落地|核准|备案|并网|获批|下达|发行|拨付|到位|交付)$");

  /** 新建、改造: works joined before one thing. */
  private static final QuickPattern ALL_WORKS =
      QuickPattern.compile(WORKS.pattern() + "(?:[、和及与]?" + WORKS.pattern() + ")*");

  private static final QuickPattern WORK_AT_END = QuickPattern.compile("(?:建设|改造|工程)+$");

  private final CueWords cues;
  private final VerbReader verbs;

  OtherVerb(CueWords cues, VerbReader verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  /** {@return whether words say no more than what became of something, or what is done to it} */
  static boolean isStage(String words) {
    return STAGES.matcher(words).matches() || WORKS.matcher(words).matches();
  }

  /** {@return the name, null if the verb is none of these or counts something else} */
  @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String verb = passage.nameWords(left.from(), left.to());
    String before =
        region.unit().equals(memory.unit)
            ? memory.name
            : region.thing() ? memory.counted.get(region.unit()) : null;
    if (before == null) {
      return null;
    }
    String name;
    if (WORKS.matcher(verb).matches()) {
      name = verb + workedOn(before);
    } else {
      QuickMatcher behind = STAGE_AT_END.matcher(before);
      boolean stage = behind.find();
      if (!region.thing() && !stage || !STAGES.matcher(verb).matches()) {
        return null;
      }
      int earlier = verbLength(before);
      if (stage) {
        // 亿元以上项目新开工43个、竣工38个: the verb stands behind the thing
        name = before.substring(0, behind.start()) + verb;
      } else if (earlier > 0) {
        name = verb + before.substring(earlier);
      } else {
        return null;
      }
    }
    return new NameParts(
        List.of(name),
        memory.nameStart,
        memory.nameStart,
        verbs.measure(verb),
        left.average(),
        null,
        false,
        true);
  }

  /** {@return 收储土地20亩、出让15亩: the name with its verb changed; null if no other thing is done} */
  @Nullable NameParts swapped(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String name = memory.name;
    if (name == null
        || left.isEmpty()
        || left.measure() != null
        || region.share()
        || !region.unit().equals(memory.unit)) {
      return null;
    }
    String verb = passage.nameWords(left.from(), left.to());
    int earlier = verbLength(name);
    if (earlier < 2
        || name.length() - earlier < 2
        || SAYS_THAT_IT_IS_DONE.matcher(verb).matches()
        || !cues.is(CueRole.ACTION, verb)
        || name.startsWith(verb)) {
      return null;
    }
    return new NameParts(
        List.of(verb + name.substring(earlier)),
        memory.nameStart,
        memory.nameStart,
        verbs.measure(verb),
        left.average(),
        null,
        false,
        true);
  }

  /** {@return what works are done to: 高标准农田 of 新建高标准农田 and of 高标准农田建设} */
  private String workedOn(String name) {
    QuickMatcher works = ALL_WORKS.matcher(name);
    int verb = works.lookingAt() ? works.end() : cues.startingAt(CueRole.ACTION, name, 0);
    String thing = name.substring(verb);
    String bare = WORK_AT_END.matcher(thing).replaceFirst("");
    return bare.isEmpty() ? thing : bare;
  }

  private int verbLength(String name) {
    QuickMatcher stage = STAGES_AT_START.matcher(name);
    if (stage.lookingAt()) {
      return stage.end();
    }
    int action = cues.startingAt(CueRole.ACTION, name, 0);
    int next = action > 0 ? cues.startingAt(CueRole.ACTION, name, action) : 0;
    // 谋划储备项目: two verbs side by side
    action += next > 1 && action + next + 2 <= name.length() ? next : 0;
    return action < name.length() ? action : 0;
  }
}
