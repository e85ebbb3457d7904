package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Reads whom the first clause of a sentence charges, for the clauses after it:
 * 各镇街须设立专门部门，明确专职人员不少于2人; 推动主功能区自加压力，贡献度达到60%.
 */
final class BodiesInCharge {

  private static final String AREA = "(?:{areas}|{zones}|各单位|各部门)";
  private static final QuickPattern MUST =
      WordClasses.pattern(
          "^((?:各|每个|所有|相关|有关)?[^，。；：]{0,20}?" + AREA + ")(?:原则上)?(?:须|要|应|应当|必须|均须|均要|均应)(?!求|用)");
  private static final QuickPattern MOVED =
      WordClasses.pattern(
          "^(?:推动|引导|督促|要求|鼓励|支持)((?:各|每个|所有|主)[^，。；：、]{0,6}?" + AREA + ")(?!建设|发展|提档|升级|的)");
  private static final int LONGEST_FIRST_CLAUSE = 80;

  private BodiesInCharge() {}

  /** {@return the bodies charged by an earlier clause, null if none are} */
  static @Nullable String of(PassageText passage, Sentence sentence, int clauseStart) {
    int start = sentence.start();
    if (clauseStart <= start) {
      return null;
    }
    String head =
        passage.folded().substring(start, Math.min(clauseStart, start + LONGEST_FIRST_CLAUSE));
    for (QuickPattern pattern : new QuickPattern[] {MUST, MOVED}) {
      QuickMatcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        return passage.nameWords(start + matcher.start(1), start + matcher.end(1));
      }
    }
    return null;
  }
}
