package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mubiao.model.comparison.Comparison;

/**
 * Comparisons for reading: a table of years and places for each series, then what is remarkable.
 * For terminals and as Markdown.
 */
public final class ComparisonText {

  /** More places than this stand below each other. */
  private static final int MOST_ACROSS = 6;

  private final ComparisonWords words;
  private final boolean markdown;

  /** Writes in these words, for a terminal or as Markdown. */
  public ComparisonText(ComparisonWords words, boolean markdown) {
    this.words = words;
    this.markdown = markdown;
  }

  /** Writes the comparisons in UTF-8. The stream stays open. */
  public void write(OutputStream out, List<Comparison> comparisons, int omitted)
      throws IOException {
    if (comparisons.isEmpty()) {
      print(out, words.say("没有可以比较的数据。", "There is nothing to compare.") + "\n");
    }
    boolean first = true;
    for (Comparison comparison : comparisons) {
      print(out, first ? "" : "\n");
      first = false;
      write(out, comparison);
    }
    if (omitted > 0) {
      print(
          out,
          "\n"
              + words.say(
                  "另有 " + omitted + " 个指标没有可对照的数据，未列出；加 --all 全部列出。",
                  omitted + " more indicators have nothing to be held against; --all shows them.")
              + "\n");
    }
  }

  private void write(OutputStream out, Comparison comparison) throws IOException {
    String direction = words.direction(comparison);
    print(
        out,
        (markdown ? "## " : "")
            + (markdown
                ? MarkdownTable.plain(comparison.indicator().label())
                : comparison.indicator().label())
            + (direction == null ? "" : words.say("（", " (") + direction + words.say("）", ")"))
            + "\n");
    List<SeriesGrid> grids = SeriesGrid.of(comparison, words);
    List<SeriesGrid> single = SeriesGrid.single(grids);
    for (SeriesGrid grid : grids) {
      if (!single.contains(grid)) {
        table(
            out,
            title(comparison, grid),
            grid.table(comparison.indicator().label(), words, MOST_ACROSS));
      }
    }
    if (!single.isEmpty()) {
      table(
          out,
          words.say("单项数值（互不可比）", "single values, none comparable with another"),
          SeriesGrid.listed(comparison, single, words));
    }
    for (ComparisonNotes.Section section : new ComparisonNotes(comparison, words).sections()) {
      print(out, "\n" + (markdown ? "**" + section.title() + "**\n\n" : section.title() + "\n"));
      for (String line : section.lines()) {
        print(out, (markdown ? "- " + MarkdownTable.plain(line) : "  " + line) + "\n");
      }
    }
  }

  private void table(OutputStream out, String title, TableData table) throws IOException {
    print(out, "\n" + (title.isEmpty() ? "" : title + "\n\n"));
    if (markdown) {
      table.pour(new MarkdownTable(out, table.shape()));
    } else {
      TextTable text = new TextTable(table.shape());
      table.pour(text);
      text.print(out);
    }
  }

  private String title(Comparison comparison, SeriesGrid grid) {
    String label = words.series(comparison, grid.series());
    String unit = grid.series().unit();
    List<String> parts = new ArrayList<>();
    if (!label.isEmpty()) {
      parts.add(label);
    }
    if (!unit.isEmpty() && !unit.equals(label)) {
      parts.add(words.say("单位：", "unit: ") + unit);
    }
    String title = String.join(words.say("，", ", "), parts);
    return markdown ? MarkdownTable.plain(title) : title;
  }

  private static void print(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
