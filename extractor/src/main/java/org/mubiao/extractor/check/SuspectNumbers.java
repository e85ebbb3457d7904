package org.mubiao.extractor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;
import org.mubiao.model.target.Target;

/**
 * Finds shares of a whole that exceed it. Rates that may pass 100 % (完成率, 拨备覆盖率) are left alone.
 */
final class SuspectNumbers {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final QuickPattern PART_OF_WHOLE =
      QuickPattern.compile(
          ".*(?:(?<!拨备|流动性|资金|保障|偿付|利息)覆盖率|(?:水体|断面|天数|达标|合格|床位|人口|人员|企业|村|社区|学校)(?:占)?比例|占比|比重|普及率|合格率|达标率|处理率|利用率|回收率|入学率|优良率|及格率|就业率|失业率|绿化率|森林覆盖率|城镇化率|满意率|参保率|签约率|知晓率|优良天数比例|建有率)$");

  private SuspectNumbers() {}

  static List<Finding> find(DocumentId document, String text, List<Target> targets) {
    List<Finding> findings = new ArrayList<>();
    for (Target target : targets) {
      Amount amount = target.amount();
      if (amount == null
          || target.measure() != Measure.LEVEL
          || !amount.unit().equals("%")
          || amount.value().compareTo(WHOLE) <= 0
          || !PART_OF_WHOLE.matcher(target.indicator().name()).matches()) {
        continue;
      }
      String value = amount.value().toPlainString();
      findings.add(
          new FindingBuilder(document, text)
              .at(target)
              .build(
                  FindingKind.SUSPECT_NUMBER,
                  Severity.WARNING,
                  "“" + target.indicator().name() + "”写为" + value + "%，超过100%。",
                  "“"
                      + target.indicator().name()
                      + "” is given as "
                      + value
                      + " %, more than the whole."));
    }
    return findings;
  }
}
