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

/**
 * Adds up the parts behind 其中 (260公里，其中县乡道路180公里、通村道路90公里). Parts may leave something out, so only
 * those that exceed the whole by a little are told: by much, they are parts of something else.
 * People and enterprises may be of two kinds at once (规上企业20家、高新技术企业15家) and are not added up.
 */
final class PartsOfWhole {

  private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";

  private static final String UNIT = "(万亩|亩|公顷|亿元|万元|公里|万吨|亿吨|吨|万平方米|平方米|平方公里|万千瓦|万立方米|亿立方米)";

  private static final QuickPattern WHOLE =
      QuickPattern.compile("(?<![\\d.])" + NUMBER + UNIT + "[，（]其中[：:]?([^。；）（\\n]{4,160})");

  /** 年均8万亩, 24万亩以上, 由4公里增加到5公里 tell something else than a whole. */
  private static final QuickPattern NO_WHOLE =
      QuickPattern.compile("年均|每年|分别|各|净增|增加|增长|新增|以上|不少于|不低于|超|近|约|突破|日均|人均");

  private static final QuickPattern PART =
      QuickPattern.compile("[^\\d，、和]{1,20}?" + NUMBER + UNIT + "(?:[，、和]|$)");

  private static final BigDecimal MOST = new BigDecimal("1.2");

  private static final int LONGEST_NAME = 20;

  private PartsOfWhole() {}

  static List<Finding> find(DocumentId document, AlignedText whole, String text) {
    String folded = whole.folded();
    List<Finding> findings = new ArrayList<>();
    QuickMatcher stated = WHOLE.matcher(folded);
    while (stated.find()) {
      String unit = stated.group(2);
      BigDecimal total = new BigDecimal(stated.group(1));
      BigDecimal sum = sum(stated.group(3), unit);
      String before = folded.substring(Math.max(0, stated.start() - LONGEST_NAME), stated.start());
      String clause = before.substring(before.lastIndexOf('，') + 1);
      if (sum.compareTo(total) > 0
          && sum.compareTo(total.multiply(MOST)) <= 0
          && !NO_WHOLE.matcher(clause).find()) {
        findings.add(finding(document, text, whole, stated, total, sum, unit));
      }
    }
    return findings;
  }

  /**
   * {@return the sum of the parts, zero if they are not two and more plain numbers of that unit}
   */
  private static BigDecimal sum(String words, String unit) {
    if (NO_WHOLE.matcher(words).find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    int at = 0;
    QuickMatcher part = PART.matcher(words);
    while (at < words.length()) {
      part.region(at, words.length());
      if (!part.lookingAt() || !part.group(2).equals(unit)) {
        return BigDecimal.ZERO;
      }
      sum = sum.add(new BigDecimal(part.group(1)));
      parts++;
      at = part.end();
    }
    return parts < 2 ? BigDecimal.ZERO : sum;
  }

  private static Finding finding(
      DocumentId document,
      String text,
      AlignedText whole,
      QuickMatcher stated,
      BigDecimal total,
      BigDecimal sum,
      String unit) {
    return new FindingBuilder(document, text)
        .at(whole.span(stated.start(), stated.end()))
        .build(
            FindingKind.SUM_MISMATCH,
            Severity.WARNING,
            "“其中”各项相加为" + sum.toPlainString() + unit + "，多于总数" + total.toPlainString() + unit + "。",
            "The parts add up to "
                + sum.toPlainString()
                + unit
                + ", more than their whole, "
                + total.toPlainString()
                + unit
                + ".");
  }
}
