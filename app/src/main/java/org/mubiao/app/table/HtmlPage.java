package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as one web page that needs nothing else: no script, no file beside it. */
public final class HtmlPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>{title}</title>
      <style>
      body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 2em; color: #222; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #ccc; padding: .3em .6em; vertical-align: top; text-align: left; }
      th { background: #f0f0f0; position: sticky; top: 0; }
      td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      tr:nth-child(even) td { background: #fafafa; }
      </style>
      </head>
      <body>
      <h1>{title}</h1>
      """;

  private HtmlPage() {}

  /** Writes the page in UTF-8. The stream stays open. */
  public static void write(OutputStream out, String title, List<TableData> tables)
      throws IOException {
    StringBuilder page = new StringBuilder(HEAD.replace("{title}", escaped(title)));
    for (TableData table : tables) {
      page.append("<h2>").append(escaped(table.shape().name())).append("</h2>\n");
      page.append("<div class=\"wide\"><table>\n<thead><tr>");
      for (String head : table.shape().heads()) {
        page.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
      }
      page.append("</tr></thead>\n<tbody>\n");
      for (List<CellValue> row : table.rows()) {
        page.append("<tr>");
        for (CellValue cell : row) {
          page.append(
              cell instanceof CellValue.Number || cell instanceof CellValue.Bound
                  ? "<td class=\"number\">"
                  : "<td>");
          page.append(escaped(cell.words())).append("</td>");
        }
        page.append("</tr>\n");
      }
      page.append("</tbody></table></div>\n");
    }
    page.append("</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** {@return the words as they stand in a page, in an element or an attribute} */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
