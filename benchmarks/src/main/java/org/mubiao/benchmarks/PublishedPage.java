package org.mubiao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A notice as the web site of a government shows it: marks about the page and the article in its
 * head, scripts and styles, the site's navigation, the article with the looks of each paragraph as
 * an editor in the browser writes them, and what stands below. Six pages of such sites have 2.0 to
 * 31.5 characters for each of their text, half of them more than 3.3; this has about as many.
 */
final class PublishedPage {

  private static final List<String> COLUMNS =
      List.of("首页", "要闻动态", "政务公开", "政策文件", "政策解读", "政务服务", "互动交流", "数据开放", "走进本地");

  private static final List<String> BELOW =
      List.of("关于我们", "网站地图", "版权声明", "联系我们", "使用帮助", "无障碍浏览");

  private static final String PARAGRAPH =
      "<p style=\"margin-top: 0px; margin-bottom: 0px; text-indent: 2em; text-align: justify; font-family: 宋体;\">";
  private static final String WORDS =
      "<span style=\"font-family: 仿宋, 仿宋_GB2312; font-size: 16pt;\">";
  private static final String CELL =
      "<td style=\"border: 1px solid windowtext; padding: 0px 7px; word-break: break-all;\""
          + " valign=\"center\" width=\"142\">";

  private final StringBuilder page = new StringBuilder();

  private PublishedPage() {}

  /** {@return the page in UTF-8; {@code paragraphs} with the title first} */
  static byte[] of(List<String> paragraphs, List<List<String>> table) {
    PublishedPage made = new PublishedPage();
    made.head(paragraphs.get(0));
    made.above();
    made.article(paragraphs, table);
    made.below();
    return made.page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(String title) {
    line("<!DOCTYPE html>");
    line("<html lang=\"zh-CN\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge,chrome=1\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1.0\">");
    line("<title>" + title + "</title>");
    mark("SiteName", "人民政府门户网站");
    mark("SiteIDCode", "0000000000");
    mark("ColumnName", "政策文件");
    mark("ColumnType", "政策文件");
    mark("ArticleTitle", title);
    mark("ContentSource", "政府办公室");
    line("<link rel=\"stylesheet\" href=\"/images/common/base.css\">");
    line("<link rel=\"stylesheet\" href=\"/images/common/article.css\">");
    line("<script src=\"/module/jslib/jquery/jquery.min.js\"></script>");
    line("<style>");
    line(
        ".nav li { float: left; width: 11%; height: 46px; line-height: 46px; text-align: center }");
    line(".article { width: 1000px; margin: 20px auto; padding: 30px 60px; background: #fff }");
    line(".article h1 { font-size: 26px; line-height: 42px; text-align: center; color: #333 }");
    line("@media only screen and (max-width: 768px) { .article { width: auto; padding: 10px } }");
    line("</style>");
    line("</head>");
  }

  private void mark(String name, String content) {
    line("<meta name=\"" + name + "\" content=\"" + content + "\">");
  }

  private void above() {
    line("<body>");
    line("<div class=\"top\"><div class=\"logo\"><img src=\"/images/logo.png\" alt=\"\"></div>");
    line("<form class=\"search\" action=\"/search\" method=\"get\">");
    line(
        "<input type=\"text\" name=\"q\" placeholder=\"请输入关键字\"><input type=\"submit\" value=\"搜索\">");
    line("</form></div>");
    line("<div class=\"nav\"><ul>");
    for (int column = 0; column < COLUMNS.size(); column++) {
      String words = COLUMNS.get(column);
      line(
          "<li><a href=\"/col/"
              + column
              + "/index.html\" target=\"_blank\">"
              + words
              + "</a></li>");
    }
    line("</ul></div>");
    line("<div class=\"position\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/zwgk\">政务公开</a></div>");
  }

  private void article(List<String> paragraphs, List<List<String>> table) {
    line("<div class=\"article\">");
    line("<h1>" + paragraphs.get(0) + "</h1>");
    line("<div id=\"zoom\">");
    for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
      line(PARAGRAPH + paragraph + "</p>");
    }
    if (!table.isEmpty()) {
      line("<table style=\"border-collapse: collapse; border: none;\" cellspacing=\"0\"><tbody>");
      for (List<String> row : table) {
        line("<tr>");
        row.forEach(
            cell ->
                line(
                    CELL
                        + "<p style=\"text-align: center;\">"
                        + WORDS
                        + cell
                        + "</span></p></td>"));
        line("</tr>");
      }
      line("</tbody></table>");
    }
    line("</div>");
    line("</div>");
  }

  private void below() {
    line("<div class=\"tools\"><a href=\"javascript:window.print()\">打印本页</a>");
    line("<a href=\"javascript:window.close()\">关闭窗口</a></div>");
    line("<div class=\"footer\"><ul>");
    BELOW.forEach(words -> line("<li><a href=\"/about\" target=\"_blank\">" + words + "</a></li>"));
    line("</ul></div>");
    line("<script src=\"/module/visitcount/visit.js\"></script>");
    line("</body>");
    line("</html>");
  }

  private void line(String words) {
    page.append(words).append('\n');
  }
}
