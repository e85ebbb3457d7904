package org.mubiao.extractor.parse.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.Blankness;

/** The labels under which sites print what they know of a notice: 索引号, 发文字号, 成文日期. */
final class FactLabels {

  /** No line of a notice itself begins with these. */
  private static final Set<String> STRONG =
      Set.of(
          "索引号", "信息索引号", "发文机关", "发文机构", "发文单位", "发布机构", "发布单位", "发布机关", "制发机关", "制定机关", "公开机构",
          "公开主体", "信息来源", "文章来源", "稿件来源", "来源", "稿源", "文号", "发文字号", "文件编号", "公文文号", "成文日期", "成文时间",
          "发文日期", "发文时间", "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "生成日期", "印发日期", "发表时间", "更新时间",
          "有效性", "效力状态", "时效性", "文件时效", "主题分类", "组配分类", "体裁分类", "信息分类", "服务对象", "公开范围", "公开方式",
          "公开时限", "公开属性", "公开形式", "浏览次数", "浏览量", "阅读量", "阅读次数", "点击数", "点击量", "点击次数", "访问量");

  private static final Set<String> WEAK =
      Set.of(
          "标题", "名称", "信息名称", "文件名称", "主题词", "关键词", "关键字", "体裁", "分类", "生效日期", "失效日期", "实施日期",
          "废止日期", "时间", "日期", "作者", "责任编辑", "编辑", "审核", "浏览", "阅读", "点击", "字体", "字号", "字体大小", "分享",
          "打印", "栏目", "内容概述", "备注");

  private static final int LONGEST_LABEL = 8;
  private static final String OPENING = "[【(（";
  private static final String CLOSING = "]】)）";

  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}");

  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)"
              + "[\\s\\u00A0\\u3000]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_VALUE = 160;
  private static final int LONGEST_BEFORE = 60;

  private FactLabels() {}

  /** A label in a line: where it begins, with its bracket, and where its colon ends. */
  private record Label(String name, int start, int end) {}

  /** {@return the label a line consists of, null if it is more or something else} */
  static @Nullable String alone(String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    String packed = PageWording.packed(line);
    int from = !packed.isEmpty() && OPENING.indexOf(packed.charAt(0)) >= 0 ? 1 : 0;
    int to = packed.length();
    while (to > from && (":：" + CLOSING).indexOf(packed.charAt(to - 1)) >= 0) {
      to--;
    }
    String name = packed.substring(from, to);
    return isLabel(name) ? name : null;
  }

  private static boolean isLabel(String name) {
    return STRONG.contains(name) || WEAK.contains(name);
  }

  /** {@return the next label with a colon, not before {@code from}; null if there is none} */
  private static @Nullable Label next(String words, int from) {
    for (int at = from; at < words.length(); at++) {
      if (words.charAt(at) == '：' || words.charAt(at) == ':') {
        Label label = endingAt(words, from, at);
        if (label != null) {
          return label;
        }
      }
    }
    return null;
  }

  /** {@return the longest label that ends at a colon; blanks in it do not count} */
  private static @Nullable Label endingAt(String words, int from, int colon) {
    int at = backOverBlanks(words, from, colon);
    if (at > from && CLOSING.indexOf(words.charAt(at - 1)) >= 0) {
      at = backOverBlanks(words, from, at - 1);
    }
    StringBuilder name = new StringBuilder();
    Label longest = null;
    while (at > from && name.length() < LONGEST_LABEL) {
      name.insert(0, words.charAt(at - 1));
      if (isLabel(name.toString())) {
        int start = backOverBlanks(words, from, at - 1);
        boolean bracket = start > from && OPENING.indexOf(words.charAt(start - 1)) >= 0;
        longest = new Label(name.toString(), bracket ? start - 1 : at - 1, colon + 1);
      }
      at = backOverBlanks(words, from, at - 1);
    }
    return longest;
  }

  private static int backOverBlanks(String words, int from, int end) {
    int at = end;
    while (at > from && Blankness.isBlank(words.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@return whether a label stands on facts of a notice only} */
  static boolean isStrong(String label) {
    return STRONG.contains(label);
  }

  /**
   * {@return the labels of a line with their values, none if it is no line of facts} A line of
   * facts begins with a label, or with a day before one; it may be a moment to the minute alone.
   */
  static Map<String, String> in(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.length() > LONGEST_LINE || words.indexOf('。') >= 0) {
      return Map.of();
    }
    if (words.indexOf('：') < 0 && words.indexOf(':') < 0) {
      return Map.of();
    }
    if (isDigit(words.charAt(0)) && MOMENT.matcher(words).matches()) {
      return Map.of("发布时间", words);
    }
    Map<String, String> facts = new LinkedHashMap<>();
    String label = null;
    int from = 0;
    for (Label next = next(words, 0); next != null; next = next(words, from)) {
      String before = words.substring(from, next.start()).strip();
      if (label == null && !before.isEmpty()) {
        Matcher day = DAY.matcher(before);
        if (!day.lookingAt() || before.length() > LONGEST_BEFORE) {
          return Map.of();
        }
        facts.put("发布时间", String.valueOf(day.group()));
      } else if (label != null) {
        facts.putIfAbsent(label, before);
      }
      label = next.name();
      from = next.end();
    }
    if (label == null) {
      return Map.of();
    }
    facts.putIfAbsent(label, words.substring(from).strip());
    boolean strong = facts.size() > 1 || facts.keySet().stream().anyMatch(STRONG::contains);
    boolean brief = facts.values().stream().allMatch(value -> value.length() <= LONGEST_VALUE);
    return strong && brief ? facts : Map.of();
  }

  /** {@return whether a line is the day of publication, as sites write days} */
  static boolean isDay(String line) {
    String words = line.strip();
    return !words.isEmpty() && isDigit(words.charAt(0)) && DAY.matcher(words).matches();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
