package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Measure;

/**
 * Reads the second of two figures that are said in pairs, with half its name left out:
 * 一般公共预算收入80亿元、支出300亿元; 压减时间60%、材料50%; 发明专利300件，其中高价值120件.
 */
final class PairedNames {

  private static final String INCOME = "收入";
  private static final String SPENDING = "支出";

  /** 实际利用内资160亿元、外资3500万美元. */
  private static final String FROM_HERE = "内资";

  private static final String FROM_ABROAD = "外资";

  /** 一般公共预算收入, 政府性基金收入: what is taken in by those who spend it again. */
  private static final QuickPattern BUDGET_INCOME =
      QuickPattern.compile(".*(?:预算|财政|基金)(?:总|本级)?" + INCOME);

  /** What an authority asks of those who apply. */
  private static final QuickPattern PROCEDURE =
      QuickPattern.compile("(?:申[报请]|审批|办理|办事)?(?:材料|环节|时限|时间|跑动次数|跑动|证明)");

  private static final QuickPattern LESS_OF_IT =
      QuickPattern.compile("(.*(?:压减|减少|精简|压缩|缩减|缩短|[^增]减))" + PROCEDURE.pattern());

  private static final QuickPattern AMONG = QuickPattern.compile("其中(?:，|：)?");

  /** 高价值, 省外: of what kind a part is; never the name of a thing. */
  private static final QuickPattern KIND =
      QuickPattern.compile("(?:高价值|高成长性?|大中型|大型|中型|小型|省外|市外|县外|境外|国外|本科及?以上|硕士及?以上)的?");

  private static final QuickPattern VERB_BEFORE =
      QuickPattern.compile("^(?:新增|新培育|新引进|新建|培育|引进|授权|拥有|净增|招引|建成)");

  private PairedNames() {}

  /** {@return the whole name, null if the words name a figure of their own} */
  static @Nullable NameParts read(
      PassageText passage, NameRegion region, StrippedName left, NameMemory memory) {
    String earlier = memory.name;
    if (earlier == null || region.values() > 1) {
      return null;
    }
    String words = passage.nameWords(left.from(), left.to());
    if (words.equals(SPENDING) && BUDGET_INCOME.matcher(earlier).matches()) {
      String budget = earlier.substring(0, earlier.length() - INCOME.length());
      return named(budget + SPENDING, left.measure(), left);
    }
    if (words.equals(FROM_ABROAD) && earlier.endsWith(FROM_HERE)) {
      String use = earlier.substring(0, earlier.length() - FROM_HERE.length());
      return named(use + FROM_ABROAD, left.measure(), left);
    }
    boolean sameUnit = region.unit().equals(memory.unit);
    QuickMatcher less = LESS_OF_IT.matcher(earlier);
    if (sameUnit && PROCEDURE.matcher(words).matches() && less.matches()) {
      return left.measure() == null ? named(less.group(1) + words, Measure.REDUCTION, left) : null;
    }
    boolean among = AMONG.matcher(passage.folded()).region(region.from(), left.from()).lookingAt();
    if (sameUnit && region.thing() && among && KIND.matcher(words).matches()) {
      QuickMatcher verb = VERB_BEFORE.matcher(earlier);
      int object = verb.find() ? verb.end() : 0;
      return named(
          earlier.substring(0, object) + words + earlier.substring(object),
          left.measure() != null ? left.measure() : memory.measure,
          left);
    }
    return null;
  }

  private static NameParts named(String name, @Nullable Measure measure, StrippedName left) {
    return new NameParts(
        List.of(name), left.from(), left.to(), measure, left.average(), null, false, true);
  }
}
