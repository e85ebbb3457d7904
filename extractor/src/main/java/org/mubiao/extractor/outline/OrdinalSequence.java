package org.mubiao.extractor.outline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.numeral.ChineseNumerals;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Numbers that go on counting inside one long line open parts there: 一、…二、…三、. */
final class OrdinalSequence {

  private static final int LONGEST_HEAD = 16;
  private static final int NOT_FOUND = Integer.MAX_VALUE;

  private static final int LONGEST_UNIT_LIST = 160;

  private static final QuickPattern UNIT_LABEL = QuickPattern.compile("(?:单位|部门|主体|科室)[：:]");

  private final String text;
  private final int end;
  private final Map<OrdinalStyle, Integer> last = new EnumMap<>(OrdinalStyle.class);

  /** Where the second number of a style was found when last looked for. */
  private final Map<OrdinalStyle, Integer> seconds = new EnumMap<>(OrdinalStyle.class);

  /**
   * Starts counting.
   *
   * @param end one past the line's last character
   */
  OrdinalSequence(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** {@return whether a part opens at {@code at}; asked from the left to the right} */
  boolean opensAt(int at) {
    char c = text.charAt(at);
    boolean candidate =
        c == '（' || c == '(' || (c >= '1' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    if (!candidate) {
      return false;
    }
    String head = text.substring(at, Math.min(end, at + LONGEST_HEAD));
    Ordinal ordinal = Ordinal.opening(TextFolder.fold(head).folded());
    if (ordinal == null) {
      return false;
    }
    OrdinalStyle style = ordinal.style();
    char before = text.charAt(at - 1);
    boolean closed = "。；：！？”）)\n ".indexOf(before) >= 0;
    if (!mayFollow(style, before, closed) && !(style == OrdinalStyle.CHINESE && endsUnitList(at))) {
      return false;
    }
    int value = value(ordinal.number());
    int previous = last.getOrDefault(style, 0);
    if (value != previous + 1 && value != 1) {
      return false;
    }
    boolean clear =
        closed || style == OrdinalStyle.CHINESE_BRACKETED || style == OrdinalStyle.ARABIC;
    if (value == 1 && (!clear || previous == 0 && !hasSecond(at, style))) {
      return false;
    }
    last.put(style, value);
    if (style == OrdinalStyle.CHINESE) {
      last.remove(OrdinalStyle.CHINESE_BRACKETED);
    }
    return true;
  }

  /** 责任单位：甲局、乙局二、放宽准入: a list of units without its full stop. */
  private boolean endsUnitList(int at) {
    String before = text.substring(Math.max(0, at - LONGEST_UNIT_LIST), at);
    int list = -1;
    QuickMatcher label = UNIT_LABEL.matcher(before);
    while (label.find()) {
      list = label.end();
    }
    return list >= 0
        && list + 2 < before.length()
        && "、，；第及和".indexOf(before.charAt(before.length() - 1)) < 0
        && before.indexOf('。', list) < 0;
  }

  private static boolean mayFollow(OrdinalStyle style, char before, boolean closed) {
    return switch (style) {
      case CHINESE -> closed;
      case ARABIC -> (before >= 0x80 || before == ' ') && "第约".indexOf(before) < 0;
      case CHINESE_BRACKETED, ARABIC_BRACKETED -> true;
      default -> false;
    };
  }

  /** A lone （一） or 1. in running text counts nothing. */
  private boolean hasSecond(int at, OrdinalStyle style) {
    int known = seconds.getOrDefault(style, -1);
    if (known < at) {
      String second =
          switch (style) {
            case CHINESE -> "二、";
            case CHINESE_BRACKETED -> "（二）";
            case ARABIC -> "2.";
            default -> "（2）";
          };
      int found = text.substring(at, end).indexOf(second);
      known = found < 0 ? NOT_FOUND : at + found;
      seconds.put(style, known);
    }
    return known != NOT_FOUND;
  }

  private static int value(String number) {
    String bare = number.startsWith("（") ? number.substring(1) : number;
    bare = bare.endsWith("）") ? bare.substring(0, bare.length() - 1) : bare;
    BigDecimal value =
        Character.isDigit(bare.charAt(0)) ? new BigDecimal(bare) : ChineseNumerals.parse(bare);
    return value == null ? -1 : value.intValue();
  }
}
