package org.mubiao.extractor.mention;

import static org.mubiao.extractor.numeral.ArabicNumerals.isDigit;

/**
 * Tells by a few characters whether words of time may start at a place. Most places open none, and
 * trying every form of {@link TimeFinder} at each of them is dear; whatever is let through here is
 * still judged there.
 */
final class TimeOpening {

  private static final String NUMERALS = "一二两三四五六七八九十";

  /** What may stand right behind a number that says when. */
  private static final String BEHIND_NUMBER = "年月季—-–－~至到";

  /** 2022、2023年: what joins one year to the next. */
  private static final String JOINS = "、和与及";

  private TimeOpening() {}

  /** {@return false only if no words of time start at {@code at}} */
  static boolean at(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (isDigit(c)) {
      return digits(text, at);
    }
    switch (c) {
      case '一':
      case '二':
      case '两':
      case '三':
      case '四':
      case '五':
      case '六':
      case '七':
      case '八':
      case '九':
      case '十':
        return numerals(text, at);
      case '到':
      case '至':
      case '在':
      case '于':
      case '自':
      case '用':
        return opensLed(next);
      case '截':
        return next == '至' || next == '止';
      case '力':
      case '争':
      case '通':
      case '经':
      case '未':
      case '规':
        return "争取过来划".indexOf(next) >= 0;
      case '过':
      case '这':
      case '近':
        return next == '去' || isNumber(next);
      case '今':
        return next == '年' || next == '后';
      case '本':
        return next == '年' || next == '届';
      case '当':
      case '全':
      case '明':
      case '来':
      case '去':
        return next == '年';
      case '上':
      case '下':
        return "半年底末度一".indexOf(next) >= 0;
      case '前':
        return next == '年' || next == '三';
      case '平':
        return next == '均';
      case '年':
        return "均平内底末".indexOf(next) >= 0;
      case '第':
        return isNumber(next);
      case '每':
        return "年一季个月".indexOf(next) >= 0 || isNumber(next);
      case '按':
        return next == '月' || next == '季';
      case '“':
      case '"':
      case '‘':
        return next == '十';
      case '届':
        return next == '末';
      case '任':
        return next == '期';
      default:
        return false;
    }
  }

  private static boolean isNumber(char c) {
    return isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static boolean opensLed(char next) {
    return isNumber(next) || "“\"‘上下第前".indexOf(next) >= 0;
  }

  private static boolean digits(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < 5 && isDigit(text.charAt(end))) {
      end++;
    }
    // 12025年 holds no 2025年 at its first digit, but may at a later one
    if (end - at >= 5 || end >= text.length()) {
      return false;
    }
    char behind = text.charAt(end);
    return BEHIND_NUMBER.indexOf(behind) >= 0 || end - at == 4 && JOINS.indexOf(behind) >= 0;
  }

  private static boolean numerals(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < 4 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean plan = end - at >= 3 && text.charAt(at) == '十' && text.charAt(at + 2) == '五';
    return plan || end < text.length() && "年月季".indexOf(text.charAt(end)) >= 0;
  }
}
