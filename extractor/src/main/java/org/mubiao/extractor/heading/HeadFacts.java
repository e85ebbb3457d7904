package org.mubiao.extractor.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/**
 * Facts that a government site prints above a document as label and value: 发文字号：…, 发布机构：….
 *
 * @param title value of 标题 or 名称
 * @param number value of 文号
 * @param issuer value of 发布机构
 * @param date value of 成文日期, else of 发布时间
 * @param source who gave the document to the site: its issuer, or a newspaper
 */
record HeadFacts(
    @Nullable String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable String date,
    @Nullable String source) {

  private static final String[] NUMBER_LABELS = {"文号", "发文字号", "文件编号", "公文文号"};
  private static final String[] ISSUER_LABELS = {
    "发文机关", "发文机构", "发文单位", "制发机关", "制定机关", "发布机构", "发布单位", "发布机关", "公开机构", "公开主体"
  };
  private static final String[] DATE_LABELS = {
    "成文日期", "成文时间", "发文日期", "发文时间", "印发日期", "生成日期", "发布日期", "发布时间", "公开日期", "公布日期", "PubDate"
  };
  private static final String[] SOURCE_LABELS = {"ContentSource", "信息来源", "文章来源", "稿件来源", "来源"};

  private static final int HEAD = 40;
  private static final QuickPattern FACT =
      QuickPattern.compile(
          "^【?(标题|名称|文件名称|信息名称|发布时间|发表时间|发布日期|成文日期|发文日期|生成日期|印发日期|文号|发文字号|发布机构|发文机关|发文机构|发布单位|来源|栏目|索引号|主题分类|主题词|体裁|有效性|效力状态|原文链接|本地目录|页面链接|公开方式|公开时限|时间|阅读量|浏览次数|浏览量|字号|字体|作者|编辑|责任编辑|审核|当前位置|信息来源|关键词)】?：(.*)$");

  /** {@return whether a folded line is such a label with or without its value} */
  static boolean isFact(String line) {
    return FACT.matcher(line).matches();
  }

  /**
   * {@return the facts, those of the lines first}
   *
   * @param lines first lines of the document, folded
   * @param metadata what the file says of itself, by the names that web pages use
   */
  static HeadFacts read(List<String> lines, Map<String, String> metadata) {
    Map<String, String> facts = new HashMap<>();
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      QuickMatcher matcher = FACT.matcher(lines.get(i));
      if (matcher.matches() && !matcher.group(2).isBlank() && matcher.group(2).length() < 120) {
        facts.putIfAbsent(matcher.group(1), matcher.group(2));
      }
    }
    String number = first(facts, NUMBER_LABELS);
    String issuer = first(facts, ISSUER_LABELS);
    String date = first(facts, DATE_LABELS);
    return new HeadFacts(
        first(facts, "标题", "名称", "文件名称", "信息名称"),
        number != null ? number : DocumentNumber.in(first(metadata, NUMBER_LABELS)),
        issuer != null ? issuer : first(metadata, ISSUER_LABELS),
        date != null ? date : first(metadata, DATE_LABELS),
        first(metadata, SOURCE_LABELS));
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
