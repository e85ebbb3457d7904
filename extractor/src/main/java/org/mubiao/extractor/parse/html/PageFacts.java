package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.DocumentDraft;

/** What a page says about its notice outside the notice: meta tags, and the box of its facts. */
final class PageFacts {

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[【]?(索引号|发文机关|发文机构|发文单位|发布机构|发布单位|制发机关|公开机构|责任单位|信息来源|来源|稿源|文号|发文字号|文件编号"
              + "|成文日期|发文日期|发布日期|发布时间|公开日期|公布日期|生成日期|印发日期|生效日期|失效日期|有效性|效力状态|时效性"
              + "|主题分类|主题词|组配分类|体裁分类|信息分类|标题|名称|信息名称)[\\]】]?[:：]?(.*)",
          Pattern.DOTALL);

  private static final int LONGEST_LABEL_TEXT = 200;
  private static final int SHORTEST_TITLE = 6;

  private PageFacts() {}

  static void collect(Document page, DocumentDraft draft) {
    for (Element meta : page.select("meta[name][content]")) {
      draft.fact(meta.attr("name"), meta.attr("content"));
    }
    draft.fact("title", page.title());
    List<String> leaves = leaves(page.body());
    for (int i = 0; i < leaves.size(); i++) {
      String leaf = leaves.get(i);
      if (leaf.length() > LONGEST_LABEL_TEXT) {
        continue;
      }
      Matcher matcher = LABEL.matcher(packed(leaf));
      if (!matcher.matches()) {
        continue;
      }
      String name = String.valueOf(matcher.group(1));
      String value = String.valueOf(matcher.group(2));
      boolean labelled = leaf.indexOf('：') >= 0 || leaf.indexOf(':') >= 0;
      if (!value.isEmpty() && labelled) {
        draft.fact(name, valueOf(leaf));
      } else if (value.isEmpty() && i + 1 < leaves.size()) {
        boolean label = LABEL.matcher(packed(leaves.get(i + 1))).matches();
        draft.fact(name, label ? "" : leaves.get(i + 1));
      }
    }
  }

  private static String valueOf(String leaf) {
    int colon = leaf.indexOf('：');
    return leaf.substring((colon >= 0 ? colon : leaf.indexOf(':')) + 1);
  }

  /**
   * {@return the notice's title if the page prints it above the article only, as its meta tags or a
   * heading give it; else an empty text}
   */
  static String titleOutside(Document page, Element article) {
    for (String title : titles(page)) {
      String packed = packed(title);
      if (packed.length() >= SHORTEST_TITLE) {
        boolean outside =
            !packed(article.text()).contains(packed) && packed(page.body().text()).contains(packed);
        return outside ? title.strip() : "";
      }
    }
    return "";
  }

  /** {@return what the page calls its notice, the surest name first} */
  static List<String> titles(Document page) {
    List<String> titles = new ArrayList<>();
    for (String name : List.of("ArticleTitle", "article_title", "title")) {
      for (Element meta : page.select("meta[name=" + name + "]")) {
        titles.add(meta.attr("content"));
      }
    }
    for (Element heading : page.select("h1")) {
      titles.add(heading.text());
    }
    return titles;
  }

  /** {@return {@code text} without white space} */
  static String packed(String text) {
    StringBuilder packed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blankness.isBlank(text.charAt(i))) {
        packed.append(text.charAt(i));
      }
    }
    return packed.toString();
  }

  private static List<String> leaves(Element body) {
    List<String> leaves = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            leaves.add(text.text().strip());
          }
        },
        body);
    return leaves;
  }
}
