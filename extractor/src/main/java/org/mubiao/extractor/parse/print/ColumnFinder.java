package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out whether a page is set in two columns, and puts what stands on it in reading order. */
final class ColumnFinder {

  private static final int FEWEST_ROWS = 5;

  /** Columns of running text are filled; those of a table hold a few words. */
  private static final int FEWEST_CHARACTERS = 9;

  private final PageDraft page;
  private final Margins margins;
  private final List<Flow.Item> items = new ArrayList<>();

  private ColumnFinder(PageDraft page, Margins margins) {
    this.page = page;
    this.margins = margins;
    for (PrintedLine line : page.lines()) {
      items.add(new Flow.Line(Segments.of(line)));
    }
    for (PrintedTable table : page.tables()) {
      items.add(new Flow.Grid(table));
    }
    items.sort(Comparator.comparingDouble(Flow.Item::top));
  }

  /** {@return the flows of a page in reading order} */
  static List<Flow> flows(PageDraft page, Margins margins) {
    ColumnFinder finder = new ColumnFinder(page, margins);
    float gutter = finder.gutter();
    return gutter < 0
        ? List.of(new Flow(finder.items, margins.left(page), margins.right(page)))
        : finder.parted(gutter);
  }

  private List<Flow> parted(float gutter) {
    List<Flow> flows = new ArrayList<>();
    List<Flow.Item> wide = new ArrayList<>();
    List<Flow.Item> left = new ArrayList<>();
    List<Flow.Item> right = new ArrayList<>();
    for (Flow.Item item : items) {
      if (crosses(item, gutter)) {
        endColumns(left, right, flows);
        wide.add(item);
        continue;
      }
      if (!wide.isEmpty()) {
        flows.add(new Flow(List.copyOf(wide), margins.left(page), margins.right(page)));
        wide.clear();
      }
      if (item instanceof Flow.Line line) {
        add(line.parts().stream().filter(part -> part.center() < gutter).toList(), left);
        add(line.parts().stream().filter(part -> part.center() >= gutter).toList(), right);
      } else if (item instanceof Flow.Grid grid) {
        (grid.table().left() < gutter ? left : right).add(item);
      }
    }
    endColumns(left, right, flows);
    if (!wide.isEmpty()) {
      flows.add(new Flow(List.copyOf(wide), margins.left(page), margins.right(page)));
    }
    return flows;
  }

  private static void add(List<PrintedLine> parts, List<Flow.Item> column) {
    if (!parts.isEmpty()) {
      column.add(new Flow.Line(parts));
    }
  }

  private static void endColumns(List<Flow.Item> left, List<Flow.Item> right, List<Flow> flows) {
    for (List<Flow.Item> column : List.of(left, right)) {
      if (!column.isEmpty()) {
        List<PrintedLine> lines = new ArrayList<>();
        for (Flow.Item item : column) {
          if (item instanceof Flow.Line line) {
            lines.add(line.whole());
          }
        }
        flows.add(new Flow(List.copyOf(column), Margins.leftOf(lines), Margins.rightOf(lines)));
        column.clear();
      }
    }
  }

  private static boolean crosses(Flow.Item item, float gutter) {
    if (item instanceof Flow.Line line) {
      return line.parts().stream().anyMatch(p -> p.left() < gutter && p.right() > gutter);
    }
    PrintedTable table = ((Flow.Grid) item).table();
    return table.left() < gutter && table.right() > gutter;
  }

  /** {@return where the gap between two columns stands, -1 if there is one column} */
  private float gutter() {
    List<Float> centers = new ArrayList<>();
    float from = margins.left(page);
    float to = margins.right(page);
    for (Flow.Item item : items) {
      if (item instanceof Flow.Line line) {
        for (int i = 1; i < line.parts().size(); i++) {
          float center = (line.parts().get(i - 1).right() + line.parts().get(i).left()) / 2;
          if (center > from + 0.3f * (to - from) && center < to - 0.3f * (to - from)) {
            centers.add(center);
          }
        }
      }
    }
    if (centers.size() < FEWEST_ROWS) {
      return -1;
    }
    centers.sort(Float::compare);
    float gutter = centers.get(centers.size() / 2);
    return isGutter(gutter) ? gutter : -1;
  }

  private boolean isGutter(float gutter) {
    int parted = 0;
    int crossed = 0;
    int many = 0;
    long characters = 0;
    float reach = 0;
    List<Float> ends = new ArrayList<>();
    for (Flow.Item item : items) {
      if (!(item instanceof Flow.Line line)) {
        continue;
      }
      if (crosses(item, gutter)) {
        crossed++;
        continue;
      }
      boolean both =
          line.parts().get(0).center() < gutter
              && line.parts().get(line.parts().size() - 1).center() >= gutter;
      if (both) {
        parted++;
        many += line.parts().size() > 3 ? 1 : 0;
        for (PrintedLine part : line.parts()) {
          characters += part.glyphs().size();
          if (part.center() < gutter) {
            ends.add(part.right());
            reach = Math.max(reach, part.right());
          }
        }
      }
    }
    float end = reach;
    long full = ends.stream().filter(e -> end - e < 2 * usualSize()).count();
    return parted >= FEWEST_ROWS
        && parted >= crossed / 2
        && many * 3 < parted
        && characters >= 2L * FEWEST_CHARACTERS * parted
        && full * 2 >= ends.size();
  }

  private float usualSize() {
    return margins.size();
  }
}
