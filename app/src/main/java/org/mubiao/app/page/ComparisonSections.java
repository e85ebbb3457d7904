package org.mubiao.app.page;

import java.util.List;
import org.mubiao.app.table.ComparisonNotes;
import org.mubiao.app.table.ComparisonTables;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.app.table.SeriesGrid;
import org.mubiao.app.table.TableData;
import org.mubiao.model.comparison.Comparison;

/**
 * Comparisons as a part of a web page: for each indicator its charts, the same values as tables,
 * what is remarkable, and the words of the documents. All words are escaped; there is no style and
 * no script in it.
 */
public final class ComparisonSections {

  /** So many places stand beside each other in a table; more stand below each other. */
  private static final int MOST_ACROSS = 5;

  private final ComparisonWords words;
  private final StringBuilder page = new StringBuilder();

  private ComparisonSections(ComparisonWords words) {
    this.words = words;
  }

  /** {@return the part of a page, as HTML} */
  public static String of(List<Comparison> comparisons, int omitted, ComparisonWords words) {
    ComparisonSections sections = new ComparisonSections(words);
    sections.all(comparisons, omitted);
    return sections.page.toString();
  }

  private void all(List<Comparison> comparisons, int omitted) {
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
        SeriesCharts charts = new SeriesCharts(grid, whole, words);
        charts
            .svg(id + "-" + ++number)
            .forEach(chart -> page.append("<figure>\n").append(chart).append("</figure>\n"));
        table(grid.table(whole, words, MOST_ACROSS), "grid");
        page.append("</div>\n");
        undrawn(charts.undrawn());
      }
    }
    if (!single.isEmpty()) {
      element(
          several ? "h3" : "h2",
          words.say("单项数值（互不可比）", "Single values, none comparable with another"));
      table(SeriesGrid.listed(comparison, single, words), "list");
    }
    notes(comparison, several);
    page.append("<details>\n<summary>")
        .append(words.say("各处表述与原文", "statements and their words"))
        .append("</summary>\n");
    table(ComparisonTables.statements(List.of(comparison)).without(List.of("统一指标")), "all");
    page.append("</details>\n</section>\n");
  }

  private void undrawn(List<String> places) {
    if (!places.isEmpty()) {
      page.append("<p class=\"note\">");
      page.append(
          HtmlPage.escaped(
              words.say(
                      "图中年份没有数值、只列入表中的：",
                      "In the table alone, without a value for the years drawn: ")
                  + String.join(words.say("、", ", "), places)));
      page.append("</p>\n");
    }
  }

  private void notes(Comparison comparison, boolean several) {
    for (ComparisonNotes.Section section : new ComparisonNotes(comparison, words).sections()) {
      element(several ? "h4" : "h3", section.title());
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
