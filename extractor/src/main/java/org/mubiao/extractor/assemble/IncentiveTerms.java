package org.mubiao.extractor.assemble;

import org.mubiao.extractor.lexicon.CueRole;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.pattern.QuickPattern;

/** Tells sums that are paid as a reward, a subsidy or a fine from those that are to be reached. */
final class IncentiveTerms {

  private static final QuickPattern INCENTIVE_TERMS =
      QuickPattern.compile(
          "给予|给以|予以|支持最高|最高支持|最高可(?:申请|申报|提高|放宽|上浮|贷|补|享受|获)|奖励|奖补|罚款|处以|最高不超过|贴息|按照?[^，。；]{0,20}(?:标准|比例)|一次性(?!化解|办结|告知|通过|合格|解决|办成|就业(?!补|奖|创业补)|验收|达标|餐具|塑料|用品|修复|交验|接通|使用|医(?!疗[补救])|因素|支出|收入|增(?!发)|减(?!免)|筷|产品|发泡|包装|安置(?!补|费)|投入|入库)|减按|年化|分段计算|每[^，。；]{0,8}(?:补助|补贴|奖励)|(?<!代)扣(?:减|分|发|罚)[^，。；、\\d]{0,8}\\d|(?<!代)扣\\d|(?<!增)加\\d|(?<!获)得\\d|(?<![获得中])奖[\\d.]+万?元|满分");

  private static final QuickPattern CHANGES =
      QuickPattern.compile(
          "(?:安排|投入|筹集|整合|落实)[^，。；]{0,12}资金|(?:提高|提升|降低|降至|扩大|增加|达到|增长)[^，。；]{0,20}\\d");

  private static final QuickPattern FINED =
      QuickPattern.compile("^(?:共|累计|合计|收缴|追缴|实施)*(?:罚款|罚没款?|处罚|罚金)(?:金额|总额|共计|合计|款)?\\d");

  private static final QuickPattern CASES =
      QuickPattern.compile("(?:立案|查处|查办|办理|办结|处罚|侦破|案件)[^。；]{0,20}\\d");

  private IncentiveTerms() {}

  static boolean hold(
      CueWords cues, String text, int clauseStart, int clauseEnd, int sentenceStart) {
    int from =
        clauseStart > sentenceStart + 1
            ? Sentence.clauseStart(text, sentenceStart, clauseStart - 1)
            : clauseStart;
    String own = text.substring(clauseStart, clauseEnd);
    // 给予风险补偿，并提高代偿容忍度至10%: a clause with a verb of change of its own pays nothing
    String near = CHANGES.matcher(own).find() ? own : text.substring(from, clauseEnd);
    if (own.contains("争取")) {
      // 争取省级奖补资金1.2亿元: money to be won, not to be paid
      return false;
    }
    if (FINED.matcher(own).find() && CASES.matcher(text).region(sentenceStart, clauseEnd).find()) {
      // 立案查处案件132起，罚款1260.5万元: what was done, no threat
      return false;
    }
    return INCENTIVE_TERMS.matcher(near).find()
        || near.contains("最高") && cues.anyIn(CueRole.INCENTIVE, near);
  }
}
