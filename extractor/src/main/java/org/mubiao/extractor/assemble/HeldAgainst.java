package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads words before a number that only say what the figure before it is held against. */
final class HeldAgainst {

  /** 仅为全国平均水平的四成, 是上一个五年的1.7倍, 高于全县居民平均增速: what the figure before is held against. */
  private static final QuickPattern AGAINST =
      QuickPattern.compile(
          "(?:仅|只|约)?(?:是|为|相当于|不足|达|高于|低于|快于|慢于|优于|领先|超过|高出|比)(?:“?十[一二三四五六七八九]五|上一个|测算|同期|全国|全省|全市|全区|全县|全州|经济|GDP|城镇|城乡|国家|[^，。；、]{0,8}平均)[^，。；、]{0,10}"
              + "|(?:持续)?(?:高于|低于|快于|慢于|优于)");

  /** 比上年年初预算, 较上年决算数: the figure of the year before in the same accounts. */
  private static final QuickPattern AGAINST_BUDGET =
      QuickPattern.compile("[比较](?:上年|去年)?年?(?:初|末|度)?(?:调整|执行|决算|完成)?后?(?:预算|决算|执行|完成)数?");

  /** 高于全省, 快于经济, 优于计划: what the points before the number are points above. */
  private static final QuickPattern POINTS_ABOVE =
      QuickPattern.compile(
          "(?:分别)?(?:高于|低于|快于|慢于|优于|好于|领先于?|落后于?|超过|超出|高出)[^，。；、\\d]{0,14}"
              + "|(?:超|超过|快于|慢于|高于|低于|滞后于?|落后于?)(?:时序|序时|计划|目标)(?:进度|任务)?"
              + "|(?:但|仍)?(?:比|较|与|距|离|距离)[^，。；、]{0,16}(?:目标|计划|任务|预期)(?:任务|值|要求)?(?:仍|还|尚)?(?:低|高|差|少|相差|有)?"
              + "|(?:仍|还|尚)?(?:相差|差)[^，。；、\\d]{0,6}(?:目标|计划|任务|预期)");

  private static final QuickPattern ABOVE_AVERAGE =
      QuickPattern.compile(
          "(?:分别)?(?:高于|低于|多于|少于|超过|超出|高出|比|较)(?:同期)?(?:全国|全省|全市|全区|全州|国家|省|市)(?:的)?(?:平均|总体)?(?:水平|数|值)?(?:高出?|低|多|少)?");

  private static final String POINTS = "百分点";

  /** 稳居全省前五、增长6%: between two figures of one thing, where it ranks. */
  private static final QuickPattern RANKED =
      QuickPattern.compile(
          "(?:稳居|位居|位列|居|排名|跃居|保持|升至)[^，。；、]{0,6}(?:前[一二三四五六七八九十\\d]+[位强名]?|第[一二三四五六七八九十\\d]+位?|首位|前列)");

  private HeldAgainst() {}

  /** 研发投入占比0.6%，不足全省平均水平的六成: still the figure before, held against another. */
  static @Nullable NameParts against(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String words = passage.folded().substring(left.from(), left.to());
    if (region.thing()) {
      // 专利拥有量达44.7件，高于全市平均水平32.6件
      return memory.name != null
              && LeaningNames.sameUnit(region.unit(), memory.unit)
              && ABOVE_AVERAGE.matcher(words).matches()
          ? LeaningNames.inherited(memory.name, memory.nameStart, left.measure(), left, null)
          : null;
    }
    return memory.name != null
            && (AGAINST.matcher(words).matches()
                || AGAINST_BUDGET.matcher(words).matches()
                || RANKED.matcher(words).matches()
                || region.unit().endsWith(POINTS) && POINTS_ABOVE.matcher(words).matches())
        ? LeaningNames.inherited(memory.name, memory.nameStart, left.measure(), left, null)
        : null;
  }
}
