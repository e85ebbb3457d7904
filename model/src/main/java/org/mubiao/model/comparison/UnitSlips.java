package org.mubiao.model.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Severity;

/**
 * A figure a thousand times another one of the same thing in the same document, where the units as
 * printed differ: 150万元 beside 138亿元.
 */
final class UnitSlips {

  private static final BigDecimal FAR = BigDecimal.valueOf(1000);

  private UnitSlips() {}

  static List<Finding> of(List<Figure> alike) {
    List<Figure> sorted = alike.stream().sorted(FindingWriter.DOCUMENT_ORDER).toList();
    List<Finding> findings = new ArrayList<>();
    Set<Figure> told = new HashSet<>();
    for (int at = 0; at < sorted.size(); at++) {
      for (int other = at + 1; other < sorted.size(); other++) {
        Figure one = sorted.get(at);
        Figure two = sorted.get(other);
        if (isSlip(one, two) && told.add(one) && told.add(two)) {
          findings.add(finding(one, two));
        }
      }
    }
    return findings;
  }

  private static boolean isSlip(Figure one, Figure two) {
    return one.entry() != null
        && one.measure() == Measure.LEVEL
        && !one.amount().unit().equals(two.amount().unit())
        && one.obstacleTo(two) == null
        && isFar(one.value(), two.value())
        // 0.015亿元 is small on purpose: as printed, slips are of a size
        && !isFar(one.amount().value(), two.amount().value());
  }

  private static boolean isFar(BigDecimal one, BigDecimal two) {
    BigDecimal least = one.min(two);
    return least.signum() > 0 && least.multiply(FAR).compareTo(one.max(two)) <= 0;
  }

  private static Finding finding(Figure one, Figure two) {
    String subject = FindingWriter.subject(one);
    return FindingWriter.finding(
        FindingKind.SUSPECT_NUMBER,
        Severity.WARNING,
        subject
            + "一处为"
            + FindingWriter.value(one)
            + "，一处为"
            + FindingWriter.value(two)
            + "，相差千倍以上，单位疑有误。",
        subject
            + " is given as "
            + FindingWriter.value(one)
            + " and as "
            + FindingWriter.value(two)
            + ", a thousand times apart: one unit looks wrong.",
        one,
        two);
  }
}
