package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickPattern;

/** Tells that a share is a change like the one before it: 消费价格涨幅2%，其中食品价格3%、服务价格1%. */
final class PartOfChange {

  /** A share of a whole is no change of its own. */
  private static final QuickPattern OF_ITS_OWN =
      QuickPattern.compile("占|率$|比重$|比例$|达标|覆盖|合格|完成|水平$|指数$");

  private static final QuickPattern LARGE = QuickPattern.compile("(?<![\\d.])(?:[3-9]\\d|\\d{3,})");

  private static final String PERCENT = "%";

  private PartOfChange() {}

  /** {@return whether the number behind 其中, or one listed with it, says nothing of its kind} */
  static boolean is(PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String text = passage.folded();
    int from = left.from();
    boolean among =
        LeaningNames.AMONG
                .matcher(text)
                .region(Math.max(0, from - LeaningNames.AMONG_LENGTH), from)
                .find()
            || text.startsWith("其中", region.from());
    boolean goesOn = memory.partOfChange && from > 0 && text.charAt(from - 1) == '、';
    boolean part =
        (among || goesOn)
            && !left.isEmpty()
            && region.unit().equals(PERCENT)
            && region.unit().equals(memory.unit)
            && LeaningNames.isChange(memory.measure)
            && !OF_ITS_OWN.matcher(text).region(from, left.to()).find()
            // 税收收入80%以上: of the whole
            && !LARGE.matcher(text).region(region.to(), region.rightFrom()).find();
    boolean silent = left.measure() == null;
    // 其中一产增长4%、二产7%: the word holds for the rest of the list
    memory.partOfChange = part && (silent || LeaningNames.isChange(left.measure()));
    return part && silent;
  }
}
