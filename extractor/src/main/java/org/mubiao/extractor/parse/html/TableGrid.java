package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.mubiao.extractor.parse.layout.DraftCell;

/** Places the cells of an HTML table as the standard says: spans push later cells aside. */
final class TableGrid {

  private static final int WIDEST_SPAN = 100;

  private TableGrid() {}

  static List<DraftCell> cells(Element table) {
    List<Element> rows = rows(table);
    List<DraftCell> cells = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).children()) {
        if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
          continue;
        }
        while (taken.contains(place(row, column))) {
          column++;
        }
        int height = Math.min(span(cell, "rowspan", rows.size()), rows.size() - row);
        int width = 1;
        int wanted = span(cell, "colspan", WIDEST_SPAN);
        while (width < wanted && !taken.contains(place(row, column + width))) {
          width++;
        }
        for (int r = row; r < row + height; r++) {
          for (int c = column; c < column + width; c++) {
            taken.add(place(r, c));
          }
        }
        cells.add(new DraftCell(row, column, height, width, BlockWriter.cellText(cell)));
        column += width;
      }
    }
    return cells;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
        for (Element row : child.children()) {
          if (row.normalName().equals("tr")) {
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  /** A span of 0 reaches to the end; a span that is no number is 1. */
  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    if (!value.matches("\\d{1,6}")) {
      return 1;
    }
    int span = Integer.parseInt(value);
    return span == 0 ? most : Math.min(span, most);
  }

  private static long place(int row, int column) {
    return ((long) row << 32) | column;
  }
}
