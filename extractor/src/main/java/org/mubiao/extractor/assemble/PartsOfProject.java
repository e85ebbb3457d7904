package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Figures of one project or fund that are told one after the other, and whose it is but once. */
final class PartsOfProject {

  /** 康复中心建筑面积: the first of them names the project. */
  private static final QuickPattern SIZED =
      QuickPattern.compile("(.{3,}?)(?:总|规划|计划)?(?:建筑面积|占地面积|用地面积|建设规模)");

  /** 设床位80张, 可容纳3000人: what is in it. */
  private static final QuickPattern WITHIN =
      QuickPattern.compile("(?:计划|规划|可)?(?:设(?![施备计])|含(?![氮硫水量])|内设|设有|设置|配建|容纳|提供)[^，。；、]{1,8}");

  /** 总规模20亿元的基金，首期5亿元: the first part of the same sum. */
  private static final QuickPattern INSTALMENT =
      QuickPattern.compile("(首期|一期|二期|首批|首轮)(?:到位|出资|募集|认缴|实缴)?(规模|投资|资金)?");

  private static final QuickPattern WHOLE_SUM =
      QuickPattern.compile("(.{2,}?)(?:的)?(?:总规模|目标规模|规模|总投资)");

  private PartsOfProject() {}

  /** {@return the project that a sum behind what is in it belongs to, null if none is told} */
  static @Nullable String project(String name, NameMemory memory) {
    String earlier = memory.name;
    if (earlier == null
        || memory.recent.size() < 2
        || !Topics.isOfProject(name)
        || !WITHIN.matcher(earlier).matches()) {
      return null;
    }
    QuickMatcher sized = SIZED.matcher(memory.recent.get(0));
    return sized.matches() ? sized.group(1) : null;
  }

  /** {@return the fund's or project's first part, null if the words say something else} */
  static @Nullable NameParts instalment(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    if (memory.name == null || region.thing() || !region.unit().equals(memory.unit)) {
      return null;
    }
    QuickMatcher part = INSTALMENT.matcher(passage.nameWords(left.from(), left.to()));
    QuickMatcher whole = WHOLE_SUM.matcher(memory.name);
    if (!part.matches() || !whole.matches()) {
      return null;
    }
    String sum = part.group(2);
    String measured = sum != null ? sum : memory.name.endsWith("投资") ? "投资" : "规模";
    return LeaningNames.inherited(
        whole.group(1) + part.group(1) + measured, memory.nameStart, left.measure(), left, null);
  }
}
