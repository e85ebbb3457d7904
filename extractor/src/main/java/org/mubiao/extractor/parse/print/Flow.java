package org.mubiao.extractor.parse.print;

import java.util.List;

/**
 * What is read one below the other: a page, a column of it, or what stands above or below columns.
 *
 * @param items lines, cut at wide gaps, and tables, from top to bottom
 * @param left where its lines begin
 * @param right where full lines end
 */
record Flow(List<Item> items, float left, float right) {

  /** A line with its parts, or a table. */
  sealed interface Item {

    float top();

    float bottom();
  }

  /**
   * A line.
   *
   * @param parts its stretches between wide gaps, at least one
   */
  record Line(List<PrintedLine> parts) implements Item {

    PrintedLine whole() {
      return parts.size() == 1 ? parts.get(0) : PrintedLine.join(parts);
    }

    @Override
    public float top() {
      if (parts.isEmpty()) {
        return 0;
      }
      float top = parts.get(0).top();
      for (int i = 1; i < parts.size(); i++) {
        top = Math.min(top, parts.get(i).top());
      }
      return top;
    }

    @Override
    public float bottom() {
      if (parts.isEmpty()) {
        return 0;
      }
      float bottom = parts.get(0).bottom();
      for (int i = 1; i < parts.size(); i++) {
        bottom = Math.max(bottom, parts.get(i).bottom());
      }
      return bottom;
    }
  }

  /** A table. */
  record Grid(PrintedTable table) implements Item {

    @Override
    public float top() {
      return table.top();
    }

    @Override
    public float bottom() {
      return table.bottom();
    }
  }
}
