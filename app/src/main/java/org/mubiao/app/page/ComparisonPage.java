package org.mubiao.app.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.app.chart.ChartStyle;
import org.mubiao.app.table.ComparisonNotes;
import org.mubiao.app.table.ComparisonTables;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.app.table.SeriesGrid;
import org.mubiao.app.table.TableData;
import org.mubiao.model.comparison.Comparison;

/**
 * Comparisons as one web page: for each indicator its charts, the same values as tables, what is
 * remarkable, and the words of the documents.
 */
public final class ComparisonPage {

  /** So many places stand beside each other in a table; more stand below each other. */
  private static final int MOST_ACROSS = 5;

  private static final String CSS =
      """
      :root { color-scheme: light dark; }
      * { box-sizing: border-box; }
      body { font: 15px/1.6 "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif;
        margin: 0 auto; padding: 1rem; max-width: 1180px; color: #222; background: #fff; overflow-wrap: anywhere; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.2em; margin: 2.2em 0 .4em; border-top: 2px solid #888; padding-top: .6em; }
      h3 { font-size: 1em; margin: 1.2em 0 .4em; } h4 { font-size: .95em; margin: 1em 0 .2em; }
      .note { color: #555; margin: 0; }
      nav ol { columns: 16em; padding-left: 2em; margin: .5em 0; }
      a { color: #0b62a4; }
      .series { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 1rem 2rem; align-items: start; }
      .wide { overflow-x: auto; max-width: 100%; }
      table { border-collapse: collapse; font-size: .93em; overflow-wrap: normal; }
      th, td { border: 1px solid #ccc; padding: .25em .6em; vertical-align: top; text-align: left; }
      th { background: #f0f0f0; }
      thead th, tbody th { white-space: nowrap; }
      .grid td { white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
      .all td { min-width: 4em; } .all td:nth-child(14) { min-width: 18em; }
      ul { margin: .2em 0 .6em; padding-left: 1.4em; }
      details { margin: .8em 0; } summary { cursor: pointer; color: #555; }
      @media screen and (prefers-color-scheme: dark) {
        body { color: #e8e8e8; background: #17191b; } th { background: #2a2d30; } th, td { border-color: #4a4d50; }
        .note, summary { color: #b5b5b5; } a { color: #6db6f2; }
      }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; }
        h2, h3, h4 { break-after: avoid; } tr, li, .chart { break-inside: avoid; } .wide { overflow: visible; }
        .series { grid-template-columns: 1fr 1fr; }
      }
      """;

  private final ComparisonWords words;
  private final StringBuilder page = new StringBuilder();

  private ComparisonPage(ComparisonWords words) {
    this.words = words;
  }

  /** Writes the page in UTF-8. The stream stays open. */
  public static void write(
      OutputStream out, List<Comparison> comparisons, int omitted, ComparisonWords words)
      throws IOException {
    ComparisonPage page = new ComparisonPage(words);
    page.whole(comparisons, omitted);
    out.write(page.page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void whole(List<Comparison> comparisons, int omitted) {
    String title =
        comparisons.size() == 1
            ? comparisons.get(0).indicator().label()
            : words.say("指标比较", "Comparison of indicators");
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.english() ? "en" : "zh")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    element("title", title);
    page.append("<style>\n")
        .append(CSS)
        .append(ChartStyle.CSS)
        .append("</style>\n</head>\n<body>\n");
    element("h1", title);
    page.append("<p class=\"note\">")
        .append(
            words.say(
                "实心标记和实线是实绩，空心标记和虚线是目标；不可比的数值分图分表，不连线。",
                "Filled marks and full lines are actuals, hollow marks and dashed lines targets."
                    + " Values that may not be compared stand in charts of their own."))
        .append("</p>\n");
    if (comparisons.isEmpty()) {
      element("p", words.say("没有可以比较的数据。", "There is nothing to compare."));
    }
    if (comparisons.size() > 1) {
      contents(comparisons);
    }
    for (int at = 0; at < comparisons.size(); at++) {
      comparison(comparisons.get(at), "i" + (at + 1), comparisons.size() > 1);
    }
    if (omitted > 0) {
      element(
          "p",
          words.say(
              "另有 " + omitted + " 个指标没有可对照的数据，未列出。",
              omitted + " more indicators have nothing to be held against and are left out."));
    }
    page.append("</body>\n</html>\n");
  }

  private void contents(List<Comparison> comparisons) {
    page.append("<nav aria-label=\"").append(words.say("目录", "contents")).append("\">\n<ol>\n");
    for (int at = 0; at < comparisons.size(); at++) {
      page.append("<li><a href=\"#i").append(at + 1).append("\">");
      page.append(HtmlPage.escaped(comparisons.get(at).indicator().label()));
      page.append("</a></li>\n");
    }
    page.append("</ol>\n</nav>\n");
  }

  private void comparison(Comparison comparison, String id, boolean several) {
    page.append("<section id=\"").append(id).append("\">\n");
    String label = comparison.indicator().label();
    if (several) {
      element("h2", label);
    }
    String direction = words.direction(comparison);
    if (direction != null) {
      page.append("<p class=\"note\">").append(direction).append("</p>\n");
    }
    List<SeriesGrid> grids = SeriesGrid.of(comparison, words);
    List<SeriesGrid> single = SeriesGrid.single(grids);
    int number = 0;
    for (SeriesGrid grid : grids) {
      if (!single.contains(grid)) {
        String name = words.series(comparison, grid.series());
        String unit = grid.series().unit();
        String whole = label + (name.isEmpty() ? "" : words.say("：", ": ") + name);
        element(
            several ? "h3" : "h2",
            (name.isEmpty() ? label : name)
                + (unit.isEmpty() ? "" : words.say("（", " (") + unit + words.say("）", ")")));
        page.append("<div class=\"series\">\n");
        new SeriesCharts(grid, whole, words)
            .svg(id + "-" + ++number)
            .forEach(
                chart ->
                    page.append("<figure style=\"margin:0\">\n")
                        .append(chart)
                        .append("</figure>\n"));
        table(grid.table(whole, words, MOST_ACROSS), "grid");
        page.append("</div>\n");
      }
    }
    if (!single.isEmpty()) {
      element(
          several ? "h3" : "h2",
          words.say("单项数值（互不可比）", "Single values, none comparable with another"));
      table(SeriesGrid.listed(comparison, single, words), "list");
    }
    notes(comparison);
    page.append("<details>\n<summary>")
        .append(words.say("各处表述与原文", "statements and their words"))
        .append("</summary>\n");
    table(ComparisonTables.statements(List.of(comparison)).without(List.of("统一指标")), "all");
    page.append("</details>\n</section>\n");
  }

  private void notes(Comparison comparison) {
    for (ComparisonNotes.Section section : new ComparisonNotes(comparison, words).sections()) {
      element("h4", section.title());
      page.append("<ul>\n");
      section.lines().forEach(line -> element("li", line));
      page.append("</ul>\n");
    }
  }

  private void table(TableData table, String style) {
    page.append("<div class=\"wide\" tabindex=\"0\"><table class=\"").append(style);
    page.append("\">\n<thead><tr>");
    for (String head : table.shape().heads()) {
      page.append("<th scope=\"col\">").append(HtmlPage.escaped(head)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    for (var row : table.rows()) {
      page.append("<tr>");
      for (int at = 0; at < row.size(); at++) {
        String cell = at == 0 ? "th" : "td";
        page.append('<').append(cell).append(at == 0 ? " scope=\"row\">" : ">");
        page.append(HtmlPage.escaped(row.get(at).words())).append("</").append(cell).append('>');
      }
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
  }

  private void element(String name, String content) {
    page.append('<').append(name).append('>').append(HtmlPage.escaped(content));
    page.append("</").append(name).append(">\n");
  }
}
