package org.mubiao.extractor.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/** Adds up the shares of the three industries (三次产业结构调整为8.3∶41.4∶50.3), which make a hundred. */
final class WholesOfThree {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Three numbers, each rounded to its last place, may miss the whole by that much. */
  private static final BigDecimal ROUNDED = new BigDecimal("1.5");

  private static final String NUMBER = "(\\d{1,2}(?:\\.\\d{1,2})?)";

  private static final QuickPattern SHARES =
      QuickPattern.compile(
          "(?:三次产业|一二三产业|产业结构|三产)[^。；\\d]{0,20}"
              + "((?<![\\d.])"
              + NUMBER
              + "[:∶：]"
              + NUMBER
              + "[:∶：]"
              + NUMBER
              + ")(?![\\d.:∶：])");

  private WholesOfThree() {}

  static List<Finding> find(DocumentId document, AlignedText whole, String text) {
    List<Finding> findings = new ArrayList<>();
    QuickMatcher shares = SHARES.matcher(whole.folded());
    while (shares.find()) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal step = BigDecimal.ZERO;
      for (int part = 2; part <= 4; part++) {
        BigDecimal share = new BigDecimal(shares.group(part));
        sum = sum.add(share);
        step = step.max(share.ulp());
      }
      BigDecimal off = sum.subtract(WHOLE).abs();
      if (off.compareTo(step.multiply(ROUNDED)) > 0) {
        String words = shares.group(1);
        findings.add(
            new FindingBuilder(document, text)
                .at(whole.span(shares.start(1), shares.end(1)))
                .build(
                    FindingKind.SUM_MISMATCH,
                    Severity.WARNING,
                    "三次产业之比" + words + "相加为" + sum.toPlainString() + "，不是100。",
                    "The shares of the three industries, "
                        + words
                        + ", add up to "
                        + sum.toPlainString()
                        + ", not to 100."));
      }
    }
    return findings;
  }
}
