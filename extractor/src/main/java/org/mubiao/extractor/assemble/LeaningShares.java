package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads words that set the figure named before against a whole or a plan (占GDP的8%, 完成预算的96%), and
 * the spending that a budget names beside its revenue.
 */
final class LeaningShares {

  private static final QuickPattern OF_WHOLE = QuickPattern.compile("(?:约|仅|只)?占.{0,16}|在.{2,6}占比");

  /** 为调整预算, 完成年度任务: the plan that the figure is held against. */
  private static final QuickPattern OF_PLAN =
      QuickPattern.compile(
          "(?:为|是|完成|达到?|占|相当于|超过?)?(?:(?:国家|省|市|县|区|上级)?(?:下达|分解|确定)的?)?(?:全年|年度|年初|年|调整后?的?|变动|当年|既定|本年)?(?:目标任务|任务|计划|预算|预期|概算|目标)(?:数|任务|目标|计划|值)?");

  private static final QuickPattern SPENT =
      QuickPattern.compile("^[，；、]?(?:相应|同期|财政|预算)?支出(?:安排|完成|执行|预计|预期|为|达)*$");

  private static final int LONGEST_SPENT = 12;
  private static final String REVENUE = "收入";
  private static final String SPENDING = "支出";
  private static final QuickPattern BUDGET = QuickPattern.compile("预算|基金|财政");

  private LeaningShares() {}

  /** {@return whether words before a share say no more than what it is a share of} */
  static boolean isShare(String words) {
    return OF_WHOLE.matcher(words).matches() || OF_PLAN.matcher(words).matches();
  }

  /** {@return whether {@code name} is that of a share which the figure {@code earlier} is} */
  static boolean isShareOf(@Nullable String earlier, List<String> names) {
    return earlier != null
        && names.size() == 1
        && names.get(0).startsWith(earlier)
        && !names.get(0).startsWith("在", earlier.length())
        && isShare(names.get(0).substring(earlier.length()));
  }

  /** {@return 基金预算支出 for 支出 behind 基金预算收入完成15亿元; null if no revenue stands before} */
  static @Nullable NameParts spending(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    boolean near = region.to() - region.from() <= LONGEST_SPENT;
    if (region.thing() || region.share() || !near || memory.recent.isEmpty()) {
      return null;
    }
    QuickMatcher spent = SPENT.matcher(passage.folded()).region(region.from(), region.to());
    if (!spent.find()) {
      return null;
    }
    String revenue = null;
    for (String name : memory.recent) {
      boolean counts = revenue == null || BUDGET.matcher(name).find();
      revenue = name.endsWith(REVENUE) && counts ? name : revenue;
    }
    if (revenue == null) {
      return null;
    }
    int at = passage.folded().indexOf(SPENDING, region.from());
    String head = revenue.substring(0, revenue.length() - REVENUE.length());
    return new NameParts(
        List.of(head + SPENDING),
        at,
        at + SPENDING.length(),
        left.measure(),
        left.average(),
        null,
        false,
        true);
  }
}
