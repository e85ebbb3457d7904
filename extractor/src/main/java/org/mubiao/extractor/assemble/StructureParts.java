package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.pattern.QuickPattern;

/** Names the parts of a whole that is told as one proportion: 三次产业结构调整为8.3：41.4：50.3. */
final class StructureParts {

  private static final List<String> INDUSTRIES = List.of("一产", "二产", "三产");

  /** 三次产业结构（一产）, when the later state of the same is read. */
  private static final QuickPattern PART_OF_STRUCTURE =
      QuickPattern.compile("（(?:[一二三]产|第[0-9]+项)）$");

  private StructureParts() {}

  /** {@return a name for each of {@code count} parts, or the names as they are} */
  static List<String> names(List<String> names, AmountMention amount, int count) {
    if (!amount.unit().isEmpty() || count < 2 || names.size() > 1) {
      return names;
    }
    List<String> parts = new ArrayList<>();
    // 由27：36：37调整为21：30：49: the later state is named after the first part of the earlier
    String whole = PART_OF_STRUCTURE.matcher(names.get(0)).replaceFirst("");
    for (int i = 0; i < count; i++) {
      boolean industries = count == INDUSTRIES.size() && whole.contains("产业");
      parts.add(whole + "（" + (industries ? INDUSTRIES.get(i) : "第" + (i + 1) + "项") + "）");
    }
    return parts;
  }
}
