package org.mubiao.extractor.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads how often one kind of people does what another does, or how long another kind of work
 * takes: 区级河长每季度巡河不少于1次，镇级河长每月不少于2次. The deed is said once, with the first of them.
 */
final class RepeatedDeeds {

  private static final Set<String> TIMES = Set.of("次", "场", "场次", "天", "小时", "学时", "人次");

  /** 简易项目审批时间15个工作日，一般项目不超过40个工作日: how long the same takes. */
  private static final Set<String> DURATIONS = Set.of("个工作日", "工作日", "分钟", "天", "小时", "个月");

  private static final int LONGEST_WORK = 24;

  /** 河长, 干部: the noun that both of them are. */
  private static final int NOUN = 2;

  /** No period of the model says it, so that it stays in the name. */
  private static final QuickPattern OFTEN = QuickPattern.compile("每(?:周|天|日|学期|旬|半月)$");

  private static final QuickPattern EACH_OF_THEM = QuickPattern.compile("每[人名户家期次场]");

  private static final QuickPattern TAKES = QuickPattern.compile("(?:时间|时限|时长|用时|周期|天数)$");

  private static final int LONGEST_DEED = 8;
  private static final int LONGEST_DOER = 10;

  private RepeatedDeeds() {}

  /** {@return the name with the deed that it leaves out, null if it leaves out none} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String earlier = memory.name;
    if (earlier == null
        || left.isEmpty()
        || !TIMES.contains(region.unit()) && !DURATIONS.contains(region.unit())) {
      return null;
    }
    String words = passage.nameWords(left.from(), left.to());
    QuickMatcher often = OFTEN.matcher(words);
    String rhythm = often.find() ? often.group() : "";
    if (EACH_OF_THEM.matcher(words).matches() && memory.thing) {
      // 培训干部500人，每人不少于40学时
      return LeaningNames.inherited(earlier, memory.nameStart, left.measure(), left, words);
    }
    String doer = words.substring(0, words.length() - rhythm.length());
    if (!region.unit().equals(memory.unit)
        || doer.startsWith("其他")
        || doer.startsWith("其余")
        || doer.length() <= NOUN
        || doer.length() > LONGEST_DOER) {
      return null;
    }
    int noun = earlier.indexOf(doer.substring(doer.length() - NOUN));
    String deed = noun > 0 ? earlier.substring(noun + NOUN) : "";
    int longest =
        DURATIONS.contains(region.unit()) && TAKES.matcher(deed).find()
            ? LONGEST_WORK
            : TIMES.contains(region.unit()) ? LONGEST_DEED : 0;
    return deed.length() < NOUN || deed.length() > longest || earlier.startsWith(doer)
        ? null
        : new NameParts(
            List.of(doer + rhythm + deed),
            left.from(),
            left.to(),
            left.measure() != null ? left.measure() : memory.measure,
            left.average(),
            left.bodies(),
            false,
            true);
  }
}
