package org.mubiao.extractor.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts that a government site prints above a document as label and value: 发文字号：…, 发布机构：….
 *
 * @param title value of 标题 or 名称
 * @param number value of 文号
 * @param issuer value of 发布机构
 * @param date value of 成文日期, else of 发布时间
 */
record HeadFacts(
    @Nullable String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable String date) {

  private static final int HEAD = 40;
  private static final Pattern FACT =
      Pattern.compile(
          "^【?(标题|名称|文件名称|信息名称|发布时间|发表时间|发布日期|成文日期|发文日期|生成日期|印发日期|文号|发文字号|发布机构|发文机关|发文机构|发布单位|来源|栏目|索引号|主题分类|主题词|体裁|有效性|效力状态|原文链接|本地目录|页面链接|公开方式|公开时限|时间|阅读量|浏览次数|浏览量|字号|字体|作者|编辑|责任编辑|审核|当前位置|信息来源|关键词)】?：(.*)$");

  /** {@return whether a folded line is such a label with or without its value} */
  static boolean isFact(String line) {
    return FACT.matcher(line).matches();
  }

  static HeadFacts read(List<String> lines) {
    Map<String, String> facts = new HashMap<>();
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Matcher matcher = FACT.matcher(lines.get(i));
      if (matcher.matches() && !matcher.group(2).isBlank() && matcher.group(2).length() < 120) {
        facts.putIfAbsent(matcher.group(1), matcher.group(2));
      }
    }
    return new HeadFacts(
        first(facts, "标题", "名称", "文件名称", "信息名称"),
        first(facts, "文号", "发文字号"),
        first(facts, "发文机关", "发文机构", "发布机构", "发布单位"),
        first(facts, "成文日期", "发文日期", "印发日期", "生成日期", "发布日期", "发布时间"));
  }

  private static @Nullable String first(Map<String, String> facts, String... labels) {
    for (String label : labels) {
      String value = facts.get(label);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
