package org.mubiao.extractor.heading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Finds who signed a document and when: the lines under its text, else the facts above it. */
final class IssueReader {

  private static final QuickPattern DATE =
      QuickPattern.compile("((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日");
  private static final QuickPattern DATE_DASHED =
      QuickPattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final QuickPattern CHINESE_DATE =
      QuickPattern.compile("([二一][〇○零Ｏ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
  private static final QuickPattern PRINTED_AT_END = QuickPattern.compile("印发$");
  private static final QuickPattern BODY =
      QuickPattern.compile(
          "[\\u4e00-\\u9fa5（）、]{1,30}(?:人民政府|政府办公室|政府办公厅|办公室|办公厅|委员会|管委会|管理委员会|局|厅|国务院|领导小组|指挥部|中心|院|党委|市委|省委|县委|区委|工委|部)");
  private static final QuickPattern BODY_OPENING_TITLE =
      QuickPattern.compile("^([\\u4e00-\\u9fa5]{2,20}(?:局|委员会|管委会|办公室|人民政府|厅))(?=关于|20)");

  /** ——2026年1月12日在昆山市第十八届人民代表大会第五次会议上: below the title of a report. */
  private static final QuickPattern AT_MEETING =
      QuickPattern.compile("^[—\\-－（]*在[^。]{4,60}(?:会议|大会)上）?$");

  private static final int LONGEST_DATE_LINE = 70;
  private static final int LONGEST_SIGNATURE = 60;
  private static final int LONGEST_BODY = 40;
  private static final int LETTERHEAD = 12;
  private static final int HEAD = 20;

  private IssueReader() {}

  /** {@return the day of signing, null if the document does not say} */
  static @Nullable LocalDate issuedOn(List<String> passages, HeadFacts facts) {
    LocalDate beside = null;
    for (String line : passages) {
      LocalDate date = line.length() > LONGEST_DATE_LINE ? null : date(line);
      if (date == null) {
        continue;
      }
      String rest = withoutDate(line);
      if (rest.isEmpty()
          || (BODY.matcher(rest).matches() && rest.length() <= 30)
          || rest.equals("（）")
          || rest.endsWith("（）") && KindReader.endsInKind(rest.substring(0, rest.length() - 2))) {
        // …的意见（2023年6月12日）: below or behind the title
        return date;
      }
      if (beside == null && isMeetingOrPrinting(rest) && !HeadFacts.isFact(line)) {
        beside = date;
      }
    }
    if (beside != null) {
      return beside;
    }
    String said = facts.date();
    return said == null ? null : date(said);
  }

  private static boolean isMeetingOrPrinting(String rest) {
    boolean meeting = rest.startsWith("（") && (rest.contains("会议") || rest.contains("大会"));
    return meeting
        || rest.endsWith("印发")
        || rest.contains("成文日期")
        || rest.contains("发布日期")
        || rest.contains("发布时间")
        || rest.contains("—");
  }

  private static String withoutDate(String line) {
    return CHINESE_DATE.matcher(DATE.matcher(line).replaceAll("")).replaceAll("");
  }

  private static @Nullable LocalDate date(String line) {
    QuickMatcher matcher = DATE.matcher(line);
    if (!matcher.find()) {
      matcher = CHINESE_DATE.matcher(line);
      if (matcher.find()) {
        return chineseDate(matcher);
      }
      matcher = DATE_DASHED.matcher(line);
      if (!matcher.find()) {
        return null;
      }
    }
    return day(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  private static @Nullable LocalDate chineseDate(QuickMatcher matcher) {
    int year = 0;
    for (char c : matcher.group(1).toCharArray()) {
      year = year * 10 + Math.max(0, ChineseNumerals.digit(c));
    }
    BigDecimal month = ChineseNumerals.parse(matcher.group(2));
    BigDecimal day = ChineseNumerals.parse(matcher.group(3));
    return month == null || day == null ? null : day(year, month.intValue(), day.intValue());
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      // 2023年13月40日 is a misprint or no date at all
      return null;
    }
  }

  /** {@return who signed, null if the document does not say} */
  static @Nullable String issuer(List<String> passages, Title title, HeadFacts facts) {
    String signed = signed(passages);
    if (signed != null) {
      return signed;
    }
    for (String line : passages.subList(0, Math.min(LETTERHEAD, passages.size()))) {
      if (line.endsWith("文件") && line.length() <= 30) {
        return line.substring(0, line.length() - 2);
      }
    }
    String wrapping = wrapping(title.wrapper());
    if (wrapping != null) {
      return wrapping;
    }
    if (title.text() != null) {
      QuickMatcher body = BODY_OPENING_TITLE.matcher(title.text());
      if (body.find()) {
        return body.group(1);
      }
    }
    if (facts.issuer() != null) {
      return facts.issuer();
    }
    String reporting = reporting(passages);
    if (reporting != null) {
      return reporting;
    }
    String source = facts.source();
    return source != null && BODY.matcher(source).matches() ? source : null;
  }

  /** The body on the line of a date, or on the line above it. */
  private static @Nullable String signed(List<String> passages) {
    for (int i = 1; i < passages.size(); i++) {
      String line = passages.get(i);
      if (line.length() > LONGEST_SIGNATURE || date(line) == null || HeadFacts.isFact(line)) {
        continue;
      }
      String rest = PRINTED_AT_END.matcher(withoutDate(line)).replaceAll("");
      if (BODY.matcher(rest).matches()) {
        return rest;
      }
      String above = passages.get(i - 1);
      if (rest.isEmpty()
          && above.length() <= LONGEST_BODY
          && BODY.matcher(above).matches()
          && !HeadFacts.isFact(above)) {
        return above;
      }
    }
    return null;
  }

  /** The body that stands alone below the line that says at which meeting it reports. */
  private static @Nullable String reporting(List<String> passages) {
    for (int i = 0; i + 1 < Math.min(HEAD, passages.size()); i++) {
      String line = passages.get(i);
      if (line.length() > LONGEST_DATE_LINE
          || date(line) == null
          || !AT_MEETING.matcher(withoutDate(line)).find()) {
        continue;
      }
      String below = passages.get(i + 1);
      return below.length() <= LONGEST_BODY && BODY.matcher(below).matches() ? below : null;
    }
    return null;
  }

  private static @Nullable String wrapping(@Nullable String wrapper) {
    if (wrapper == null) {
      return null;
    }
    int about = wrapper.indexOf("关于");
    int end = about > 0 ? about : wrapper.indexOf("印发");
    return end > 0 && BODY.matcher(wrapper.substring(0, end)).matches()
        ? wrapper.substring(0, end)
        : null;
  }
}
