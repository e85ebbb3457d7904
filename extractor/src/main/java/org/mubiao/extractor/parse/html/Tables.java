package org.mubiao.extractor.parse.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells tables that say something in rows and columns from those that hold a page together. */
final class Tables {

  private static final Set<String> PARTS =
      Set.of("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption");

  static final Evaluator CELLS = QueryParser.parse("td, th");
  private static final Evaluator TABLES = QueryParser.parse("table");
  private static final Evaluator ROWS = QueryParser.parse("tr");
  private static final Evaluator PARAGRAPHS = QueryParser.parse("p, div, li, br");

  private static final int FRAME_ROWS = 5;
  private static final int FRAME_PARAGRAPHS = 3;

  private Tables() {}

  static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /**
   * {@return whether a table is a frame: of one cell, around other tables, or with one cell that
   * holds nearly all its text as paragraphs}
   */
  static boolean isFrame(Element table) {
    Elements cells = table.select(CELLS);
    if (cells.size() < 2) {
      return true;
    }
    Elements tables = table.select(TABLES);
    boolean small = table.select(ROWS).size() <= FRAME_ROWS;
    if (tables.size() == 1 && !small) {
      return false;
    }
    int whole = length(table);
    int nested = 0;
    for (Element inner : tables) {
      Element around = inner.parent();
      if (!inner.equals(table) && around != null && table.equals(around.closest(TABLES))) {
        nested += length(inner);
      }
    }
    if (nested * 2 > whole) {
      return true;
    }
    if (!small) {
      return false;
    }
    for (Element cell : cells) {
      if (length(cell) * 5L > whole * 3L && cell.select(PARAGRAPHS).size() >= FRAME_PARAGRAPHS) {
        return true;
      }
    }
    return false;
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
