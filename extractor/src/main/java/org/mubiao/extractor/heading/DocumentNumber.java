package org.mubiao.extractor.heading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** 发文字号: 某政发〔2023〕10号. */
final class DocumentNumber {

  static final QuickPattern PATTERN =
      QuickPattern.compile(
          "([\\u4e00-\\u9fa5]{1,14})[〔\\[［（]((?:19|20)\\d{2})[〕\\]］）](?:第)?(\\d{1,4})号");

  private static final List<String> TITLE_ENDS =
      List.of(
          "意见", "通知", "方案", "规划", "措施", "计划", "办法", "决定", "纲要", "要点", "文件", "报告", "批复", "通报", "公告",
          "通告", "公报", "细则", "规定", "决议", "的函");

  /** 〔2025〕12号: minutes have no code of an office. */
  private static final QuickPattern BARE =
      QuickPattern.compile("[〔\\[［（]((?:19|20)\\d{2})[〕\\]］）](?:第)?(\\d{1,4})[号期]");

  private static final int HEAD = 45;

  private DocumentNumber() {}

  /** {@return the number that stands in the head of a document, null if none does} */
  static @Nullable String read(List<String> passages) {
    String bare = null;
    for (String line : passages.subList(0, Math.min(HEAD, passages.size()))) {
      QuickMatcher number = PATTERN.matcher(line);
      if (line.indexOf('号') > 0 && number.find() && standsAlone(line, number)) {
        return code(number.group(1)) + "〔" + number.group(2) + "〕" + number.group(3) + "号";
      }
      QuickMatcher alone = BARE.matcher(line);
      if (bare == null && alone.matches()) {
        bare = "〔" + alone.group(1) + "〕" + alone.group(2) + line.charAt(line.length() - 1);
      }
    }
    return bare;
  }

  /** {@return the number that a value holds, null if it holds none: 无, -, an index number} */
  static @Nullable String in(@Nullable String value) {
    return value == null ? null : read(List.of(TextFolder.fold(value).folded()));
  }

  /** The line before may be joined to the number: …的意见国办发〔2019〕4号. */
  private static String code(String words) {
    int from = 0;
    for (String kind : TITLE_ENDS) {
      int at = words.lastIndexOf(kind);
      if (at >= 0 && at + kind.length() < words.length() - 1) {
        from = Math.max(from, at + kind.length());
      }
    }
    return words.substring(from);
  }

  /** A number in running text is that of another document. */
  private static boolean standsAlone(String line, QuickMatcher number) {
    return number.start() == 0
        || line.length() < 50 && "：文件".indexOf(line.charAt(number.start() - 1)) >= 0
        || line.length() < 40 && number.end() == line.length();
  }

  /** {@return the year in a number, null if there is none} */
  static @Nullable Integer year(@Nullable String number) {
    if (number == null) {
      return null;
    }
    QuickMatcher matcher = PATTERN.matcher(number);
    if (matcher.find()) {
      return Integer.valueOf(matcher.group(2));
    }
    QuickMatcher bare = BARE.matcher(number);
    return bare.matches() ? Integer.valueOf(bare.group(1)) : null;
  }
}
