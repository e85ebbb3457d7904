package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads 服务站8个，每个面积不少于100平方米: a figure that each of the things counted before has. */
final class EachOfCounted {

  private static final QuickPattern EACH =
      QuickPattern.compile("(每([个支家所队座处批期场站条户间栋幢村园校馆点辆台只片块]))(?:的)?([^，。；、：（）\\d各每]{2,14})");

  /**
   * 每个面积, 每个配备: a figure of the thing, or what it gets; 每个城区 and 每个产业链 are others that have them.
   */
  private static final QuickPattern FIGURE =
      QuickPattern.compile(
          "(?:总|平均|建筑|占地|用地|服务|使用|年)*(?:面积|投资|产值|规模|容量|长度|宽度|高度|床位|座位|人数|户数|能力|产能|库容|藏书|队员|人员).{0,6}|(?:配备|配置|配建|设置|设有|投入|服务|覆盖|带动|辐射|吸纳|培训|容纳|拥有).{0,10}");

  /** 每家企业, 每场次: who or what is counted with the same word. */
  private static final QuickPattern BODIES =
      QuickPattern.compile(
          "(?:乡镇|街道|社区|县区|区县|园区|行政村|企业|上市公司|公司|单位|部门|学校|医院|赛事|队伍|次|月|季度|年度|镇|村|县|区).*");

  private static final QuickPattern PAID = QuickPattern.compile("补助|奖励|奖补|补贴|资助|支持");

  private static final QuickPattern QUOTES = QuickPattern.compile("[“”]");
  private static final String OF_ANY = "个";
  private static final int SHORTEST_THING = 2;

  private EachOfCounted() {}

  /** {@return the figure of the things named before, null if it is of none of them} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory, CueWords cues) {
    String name = memory.name;
    if (name == null || !memory.thing) {
      return null;
    }
    String text = passage.folded();
    int from = region.from();
    while (from < left.to() && "，、；".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    if (from >= left.to()) {
      return null;
    }
    QuickMatcher each = EACH.matcher(text).region(from, left.to());
    if (!each.matches() || PAID.matcher(each.group(3)).find()) {
      return null;
    }
    String counter = each.group(2);
    boolean theirs =
        counter.equals(OF_ANY) || counter.equals(memory.unit) || name.endsWith(counter);
    int verb = cues.startingAt(CueRole.ACTION, name, 0);
    String thing = name.length() - verb >= SHORTEST_THING ? name.substring(verb) : name;
    String named = joined(thing, each.group(3));
    boolean saidAgain = named.length() < thing.length() + each.group(3).length();
    boolean others =
        counter.equals(OF_ANY)
            ? !FIGURE.matcher(each.group(3)).matches()
            : BODIES.matcher(each.group(3)).matches();
    if (!theirs || !saidAgain && others) {
      return null;
    }
    memory.measure = null; // what each of the new things has is not new itself
    return LeaningNames.inherited(named, memory.nameStart, left.measure(), left, each.group(1));
  }

  /** 酸化耕地治理示范区2个，每个示范区面积: the end of the thing is said again. */
  private static String joined(String thing, String figure) {
    String bare = QUOTES.matcher(thing).replaceAll("");
    for (int length = Math.min(bare.length(), figure.length()); length >= 2; length--) {
      if (bare.endsWith(figure.substring(0, length))) {
        return bare + figure.substring(length);
      }
    }
    return thing + figure;
  }
}
