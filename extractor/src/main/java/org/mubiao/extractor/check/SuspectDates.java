package org.mubiao.extractor.check;

import java.time.DateTimeException;
import java.time.LocalDate;
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
 * Finds days that no calendar has: 9月31日, 2023年2月29日. Where no year is said, any leap year will do.
 */
final class SuspectDates {

  private static final int A_LEAP_YEAR = 2024;

  private static final QuickPattern DAY =
      QuickPattern.compile(
          "(?<![\\d.])(?:((?:19|20)\\d{2})年)?(?<![\\d.])(\\d{1,2})月(\\d{1,2})[日号](?![A-Za-z\\d])");

  private SuspectDates() {}

  static List<Finding> find(DocumentId document, AlignedText whole, String text) {
    List<Finding> findings = new ArrayList<>();
    QuickMatcher day = DAY.matcher(whole.folded());
    while (day.find()) {
      String year = day.group(1);
      if (!exists(
          year == null ? A_LEAP_YEAR : Integer.parseInt(year),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)))) {
        findings.add(
            new FindingBuilder(document, text)
                .at(whole.span(day.start(), day.end()))
                .build(
                    FindingKind.SUSPECT_NUMBER,
                    Severity.WARNING,
                    "“" + day.group() + "”这一天不存在。",
                    "There is no such day as “" + day.group() + "”."));
      }
    }
    return findings;
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
