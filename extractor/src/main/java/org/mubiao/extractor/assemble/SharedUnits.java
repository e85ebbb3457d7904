package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mubiao.extractor.mention.AmountMention;

/** Gives listed numbers the unit that is said once, behind the last: 5个、15个和25个工作日. */
final class SharedUnits {

  private static final Set<String> SEPARATORS = Set.of("、", "和", "及", "与", "，");
  private static final Set<String> OPEN = Set.of("个", "万", "亿");

  private SharedUnits() {}

  /** {@return the amounts, each with its unit} */
  static List<AmountMention> complete(String text, List<AmountMention> amounts) {
    List<AmountMention> whole = new ArrayList<>(amounts);
    for (int i = whole.size() - 2; i >= 0; i--) {
      AmountMention amount = whole.get(i);
      AmountMention next = whole.get(i + 1);
      boolean open = OPEN.contains(amount.unit()) && next.unit().length() > amount.unit().length();
      if (open
          && next.unit().startsWith(amount.unit())
          && next.prefixStart() >= amount.end()
          && SEPARATORS.contains(text.substring(amount.end(), next.prefixStart()))) {
        whole.set(i, amount.withUnit(next.unit()));
      }
    }
    return whole;
  }
}
