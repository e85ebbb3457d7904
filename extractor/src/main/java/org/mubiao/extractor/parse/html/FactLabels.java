package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  private static final String BLANK = "[\\s\\u00A0\\u3000]*";

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[【(（]?" + BLANK + "(" + alternatives() + ")" + BLANK + "[\\]】)）]?" + BLANK + "[:：]");

  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "[\\[【]?" + BLANK + "(" + alternatives() + ")" + BLANK + "[\\]】]?" + BLANK + "[:：]?");

  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}");

  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)"
              + BLANK
              + "\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_VALUE = 160;
  private static final int LONGEST_BEFORE = 60;

  private FactLabels() {}

  private static String alternatives() {
    List<String> labels = new ArrayList<>(STRONG);
    labels.addAll(WEAK);
    return labels.stream()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .map(label -> String.join(BLANK, label.split("")))
        .collect(Collectors.joining("|"));
  }

  /** {@return the label a line consists of, null if it is more or something else} */
  static @Nullable String alone(String line) {
    Matcher matcher = LABEL_ALONE.matcher(line.strip());
    return matcher.matches() ? PageWording.packed(String.valueOf(matcher.group(1))) : null;
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
    if (MOMENT.matcher(words).matches()) {
      return Map.of("发布时间", words);
    }
    Map<String, String> facts = new LinkedHashMap<>();
    Matcher matcher = LABEL.matcher(words);
    String label = null;
    int from = 0;
    while (matcher.find()) {
      String before = words.substring(from, matcher.start()).strip();
      if (label == null && !before.isEmpty()) {
        Matcher day = DAY.matcher(before);
        if (!day.lookingAt() || before.length() > LONGEST_BEFORE) {
          return Map.of();
        }
        facts.put("发布时间", String.valueOf(day.group()));
      } else if (label != null) {
        facts.putIfAbsent(label, before);
      }
      label = PageWording.packed(String.valueOf(matcher.group(1)));
      from = matcher.end();
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
    return DAY.matcher(line.strip()).matches();
  }
}
