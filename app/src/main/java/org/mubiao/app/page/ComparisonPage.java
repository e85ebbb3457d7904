package org.mubiao.app.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.app.chart.ChartStyle;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.model.comparison.Comparison;

/**
 * Comparisons as one web page: for each indicator its charts, the same values as tables, what is
 * remarkable, and the words of the documents.
 */
public final class ComparisonPage {

  private static final String CSS =
      """
      :root { color-scheme: light dark; }
      * { box-sizing: border-box; }
      body { font: 15px/1.6 "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif;
        margin: 0 auto; padding: 1rem; max-width: 1180px; color: #222; background: #fff; overflow-wrap: anywhere; }
      h1 { font-size: 1.4em; } h2 { font-size: 1.2em; margin: 2.2em 0 .4em; border-top: 2px solid #888; padding-top: .6em; }
      h3 { font-size: 1em; margin: 1.2em 0 .4em; } h4 { font-size: .95em; margin: 1em 0 .2em; }
      figure { margin: 0; } .note { color: #555; margin: 0; }
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
    page.append(ComparisonSections.of(comparisons, omitted, words));
    page.append("</body>\n</html>\n");
  }

  private void element(String name, String content) {
    page.append('<').append(name).append('>').append(HtmlPage.escaped(content));
    page.append("</").append(name).append(">\n");
  }
}
