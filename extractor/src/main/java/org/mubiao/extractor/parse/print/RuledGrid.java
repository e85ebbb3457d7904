package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A net of ruled lines that touch each other, and the cells between them. */
final class RuledGrid {

  /** A boundary counts as drawn if this share of it is. */
  private static final float DRAWN = 0.55f;

  /** Lines end this many points before or behind the line that they meet. */
  static final float REACH = 4;

  /** Lines closer than this, in points, are one. */
  private static final float CLOSE = 3;

  private static final int MOST_COLUMNS = 120;
  private static final int MOST_ROWS = 1_000;

  private final float[] xs;
  private final float[] ys;
  private final List<Rule> horizontal;
  private final List<Rule> vertical;

  private RuledGrid(float[] xs, float[] ys, List<Rule> horizontal, List<Rule> vertical) {
    this.xs = xs;
    this.ys = ys;
    this.horizontal = horizontal;
    this.vertical = vertical;
  }

  /** A cell of the grid: rows and columns first and last. */
  record Place(int top, int left, int bottom, int right) {}

  /**
   * {@return the grids of a page from the top, frames of one cell left out}
   *
   * @param rules all rules of the page
   */
  static List<RuledGrid> find(List<Rule> rules) {
    List<Rule> horizontal = RuleTidier.horizontal(rules);
    List<Rule> vertical = RuleTidier.vertical(rules);
    int[] group = groups(horizontal, vertical);
    List<RuledGrid> grids = new ArrayList<>();
    for (int g = 0; g < group.length; g++) {
      if (group[g] != g) {
        continue;
      }
      List<Rule> across = new ArrayList<>();
      List<Rule> down = new ArrayList<>();
      for (int i = 0; i < group.length; i++) {
        if (group[i] == g && i < horizontal.size()) {
          across.add(horizontal.get(i));
        } else if (group[i] == g) {
          down.add(vertical.get(i - horizontal.size()));
        }
      }
      RuledGrid grid = of(across, down);
      if (grid.columns() > 0 && grid.rows() > 0 && grid.columns() * grid.rows() > 1) {
        grids.add(grid);
      }
    }
    grids.sort((a, b) -> Float.compare(a.top(), b.top()));
    return grids;
  }

  /** Lines that touch, directly or by others, have one group: the smallest number among them. */
  private static int[] groups(List<Rule> horizontal, List<Rule> vertical) {
    int[] group = new int[horizontal.size() + vertical.size()];
    Arrays.setAll(group, i -> i);
    for (int h = 0; h < horizontal.size(); h++) {
      for (int v = 0; v < vertical.size(); v++) {
        if (touch(horizontal.get(h), vertical.get(v))) {
          join(group, h, horizontal.size() + v);
        }
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  private static boolean touch(Rule across, Rule down) {
    return down.left() >= across.left() - REACH
        && down.left() <= across.right() + REACH
        && across.top() >= down.top() - REACH
        && across.top() <= down.bottom() + REACH;
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static void join(int[] group, int a, int b) {
    int first = root(group, a);
    int second = root(group, b);
    group[Math.max(first, second)] = Math.min(first, second);
  }

  private static RuledGrid of(List<Rule> across, List<Rule> down) {
    List<Float> xs = new ArrayList<>();
    List<Float> ys = new ArrayList<>();
    float left = Float.MAX_VALUE;
    float right = 0;
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (Rule rule : down) {
      xs.add(rule.left());
      top = Math.min(top, rule.top());
      bottom = Math.max(bottom, rule.bottom());
    }
    for (Rule rule : across) {
      ys.add(rule.top());
      left = Math.min(left, rule.left());
      right = Math.max(right, rule.right());
    }
    List<Rule> sides = new ArrayList<>(down);
    List<Rule> ends = new ArrayList<>(across);
    float[] inner = distinct(xs);
    float[] levels = distinct(ys);
    if (inner.length == 0 || levels.length == 0) {
      return new RuledGrid(inner, levels, across, down);
    }
    // tables open at the sides: the rows reach further than the outermost lines between columns
    float openAt = 4 * CLOSE;
    if (inner[0] - left > openAt) {
      xs.add(left);
      sides.add(new Rule(left, top, left, bottom));
    }
    if (right - inner[inner.length - 1] > openAt) {
      xs.add(right);
      sides.add(new Rule(right, top, right, bottom));
    }
    if (levels[0] - top > openAt) {
      ys.add(top);
      ends.add(new Rule(left, top, right, top));
    }
    if (bottom - levels[levels.length - 1] > openAt) {
      ys.add(bottom);
      ends.add(new Rule(left, bottom, right, bottom));
    }
    return new RuledGrid(distinct(xs), distinct(ys), ends, sides);
  }

  private static float[] distinct(List<Float> places) {
    List<Float> sorted = places.stream().sorted().toList();
    List<Float> kept = new ArrayList<>();
    for (float place : sorted) {
      if (kept.isEmpty() || place - kept.get(kept.size() - 1) > CLOSE) {
        kept.add(place);
      }
    }
    float[] result = new float[kept.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = kept.get(i);
    }
    return result;
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  /** {@return whether the grid is larger than any table of a notice} */
  boolean isTooLarge() {
    return columns() > MOST_COLUMNS || rows() > MOST_ROWS;
  }

  List<Float> edges() {
    List<Float> edges = new ArrayList<>();
    for (float x : xs) {
      edges.add(x);
    }
    return edges;
  }

  boolean holds(Glyph glyph) {
    return glyph.center() > left()
        && glyph.center() < right()
        && glyph.middle() > top()
        && glyph.middle() < bottom();
  }

  int rowAt(float y) {
    return at(ys, y);
  }

  int columnAt(float x) {
    return at(xs, x);
  }

  private static int at(float[] edges, float place) {
    int found = Arrays.binarySearch(edges, place);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(edges.length - 2, index));
  }

  /** {@return the cells, boundaries that are not drawn left out, in reading order} */
  List<Place> places() {
    int rows = rows();
    int columns = columns();
    int[] cell = new int[rows * columns];
    Arrays.setAll(cell, i -> i);
    boolean[][] right = new boolean[rows][columns];
    boolean[][] below = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        right[row][column] = column + 1 < columns && !parted(vertical, true, row, column);
        below[row][column] = row + 1 < rows && !parted(horizontal, false, row, column);
        if (right[row][column]) {
          join(cell, row * columns + column, row * columns + column + 1);
        }
        if (below[row][column]) {
          join(cell, row * columns + column, (row + 1) * columns + column);
        }
      }
    }
    return rectangles(cell);
  }

  private List<Place> rectangles(int[] cell) {
    int columns = columns();
    int[] count = new int[cell.length];
    Place[] hull = new Place[cell.length];
    for (int i = 0; i < cell.length; i++) {
      int root = root(cell, i);
      int row = i / columns;
      int column = i % columns;
      Place known = hull[root];
      count[root]++;
      hull[root] =
          known == null
              ? new Place(row, column, row, column)
              : new Place(
                  Math.min(known.top, row),
                  Math.min(known.left, column),
                  Math.max(known.bottom, row),
                  Math.max(known.right, column));
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < cell.length; i++) {
      int root = root(cell, i);
      Place place = hull[root];
      int area = (place.bottom - place.top + 1) * (place.right - place.left + 1);
      if (area == count[root]) {
        if (root == i) {
          places.add(place);
        }
      } else {
        // a line is missing: what is left is no rectangle, so nothing is merged here
        places.add(new Place(i / columns, i % columns, i / columns, i % columns));
      }
    }
    return places;
  }

  /** Whether a line is drawn at the right of a place, or below it. */
  private boolean parted(List<Rule> lines, boolean atRight, int row, int column) {
    float from = atRight ? ys[row] : xs[column];
    float to = atRight ? ys[row + 1] : xs[column + 1];
    float level = atRight ? xs[column + 1] : ys[row + 1];
    float drawn = 0;
    for (Rule line : lines) {
      float place = atRight ? line.left() : line.top();
      if (Math.abs(place - level) <= CLOSE) {
        float start = atRight ? line.top() : line.left();
        float end = atRight ? line.bottom() : line.right();
        drawn += Math.max(0, Math.min(end, to) - Math.max(start, from));
      }
    }
    return drawn >= DRAWN * (to - from);
  }
}
