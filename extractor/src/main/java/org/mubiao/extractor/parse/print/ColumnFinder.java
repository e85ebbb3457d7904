package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds out whether a page is set in two columns, and puts what stands on it in reading order. */
final class ColumnFinder {

  private static final int FEWEST_ROWS = 5;

  /** Columns of running text are filled; those of a table hold a few words. */
  private static final int FEWEST_CHARACTERS = 9;

  /** Columns are parted by at least this many heights of a character. */
  private static final float GUTTER = 0.7f;

  private static final float STEP = 2;

  /** So many on the widest sheet; a page may say that it is a mile wide. */
  private static final int MOST_STEPS = 10_000;

  /** The gutter stands inside this share of the width from either side. */
  private static final float EDGE = 0.3f;

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
    float gutter = gutter(page, margins);
    ColumnFinder finder = new ColumnFinder(page, margins);
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
        for (PrintedLine part : cut(line.whole(), gutter)) {
          (part.center() < gutter ? left : right).add(new Flow.Line(Segments.of(part)));
        }
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
      return crosses(line.whole(), gutter);
    }
    PrintedTable table = ((Flow.Grid) item).table();
    return table.left() < gutter && table.right() > gutter;
  }

  /** {@return where the gap between two columns stands, -1 if there is one column} */
  private static float gutter(PageDraft page, Margins margins) {
    float from = margins.left(page);
    float to = margins.right(page);
    List<PrintedLine> lines = page.lines();
    if (lines.size() < FEWEST_ROWS || to - from < FEWEST_CHARACTERS * 2 * margins.size()) {
      return -1;
    }
    float step = Math.max(Math.max(STEP, (to - from) / MOST_STEPS), Math.ulp(to));
    float first = from + EDGE * (to - from);
    float end = to - EDGE * (to - from);
    if (areMostlyUnparted(lines, first, end + step)) {
      return -1;
    }
    float[] places = places(first, end, step);
    int[] crossings = new int[places.length];
    for (PrintedLine line : lines) {
      new Ink(line).addCrossed(places, crossings);
    }
    int fewest = Integer.MAX_VALUE;
    for (int crossed : crossings) {
      fewest = Math.min(fewest, crossed);
    }
    float best = -1;
    int widest = 0;
    int wide = 0;
    for (int i = 0; i < crossings.length; i++) {
      wide = crossings[i] == fewest ? wide + 1 : 0;
      if (wide > widest) {
        widest = wide;
        best = first + step * (i - (wide - 1) / 2f);
      }
    }
    return isGutter(best, lines, margins) ? best : -1;
  }

  /** Whether more than half of the lines would cross a gutter wherever it stood. */
  private static boolean areMostlyUnparted(List<PrintedLine> lines, float from, float to) {
    int unparted = 0;
    for (PrintedLine line : lines) {
      unparted += new Ink(line).isUnparted(from, to) ? 1 : 0;
      if (unparted * 2 > lines.size()) {
        return true;
      }
    }
    return false;
  }

  private static float[] places(float from, float to, float step) {
    float[] places = new float[64];
    int count = 0;
    for (float x = from; x < to; x += step) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = x;
    }
    return Arrays.copyOf(places, count);
  }

  private static boolean crosses(PrintedLine line, float x) {
    return new Ink(line).crosses(x);
  }

  /** Where the characters of a line begin and end, as it is asked at many places of the page. */
  private static final class Ink {

    private final float right;
    private final float size;
    private final List<Glyph> glyphs;
    private float reached = -Float.MAX_VALUE;
    private int next;

    Ink(PrintedLine line) {
      right = line.right();
      size = line.size();
      glyphs = line.glyphs();
    }

    /** Counts the line at all places that it crosses, which stand from left to right. */
    void addCrossed(float[] places, int[] crossings) {
      for (int i = 0; i < places.length && places[i] <= right; i++) {
        crossings[i] += crosses(places[i]) ? 1 : 0;
      }
    }

    /** Whether the line crosses each place of a stretch. */
    boolean isUnparted(float from, float to) {
      float left = glyphs.get(0).left();
      if (left > from || right < to) {
        return false;
      }
      float end = left;
      for (int i = 0; i < glyphs.size() && end < to; i++) {
        Glyph glyph = glyphs.get(i);
        if (glyph.left() - end >= GUTTER * size) {
          return false;
        }
        end = Math.max(end, glyph.inkRight());
      }
      return end >= to;
    }

    /**
     * Whether a character stands at {@code x}, or a gap no wider than one between words. Asked from
     * left to right.
     */
    boolean crosses(float x) {
      float left = glyphs.get(0).left();
      if (left > x || right < x) {
        return false;
      }
      while (next < glyphs.size() && glyphs.get(next).left() <= x) {
        reached = Math.max(reached, glyphs.get(next++).inkRight());
      }
      if (reached >= x || next == glyphs.size()) {
        return reached >= x;
      }
      return glyphs.get(next).left() - Math.max(left, reached) < GUTTER * size;
    }
  }

  private static boolean isGutter(float gutter, List<PrintedLine> lines, Margins margins) {
    List<PrintedLine> open = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (!crosses(line, gutter)) {
        open.add(line);
      }
    }
    int crossed = lines.size() - open.size();
    if (open.size() < Math.max(FEWEST_ROWS, crossed)) {
      return false; // neither column can have more rows than there are open lines
    }
    List<PrintedLine> left = new ArrayList<>();
    List<PrintedLine> right = new ArrayList<>();
    int many = 0;
    for (PrintedLine line : open) {
      List<PrintedLine> parts = cut(line, gutter);
      many += Segments.of(line).size() > 3 ? 1 : 0;
      parts.forEach(part -> (part.center() < gutter ? left : right).add(part));
    }
    int fewer = Math.min(left.size(), right.size());
    return fewer >= FEWEST_ROWS
        && crossed <= Math.max(left.size(), right.size())
        && many * 3 < lines.size()
        && isRunning(left, margins)
        && isRunning(right, margins);
  }

  /**
   * Whether most lines are filled, as those of running text are and the cells of tables are not.
   */
  private static boolean isRunning(List<PrintedLine> lines, Margins margins) {
    float end = 0;
    int characters = 0;
    for (PrintedLine line : lines) {
      end = Math.max(end, line.right());
      characters += line.glyphs().size();
    }
    int full = 0;
    for (PrintedLine line : lines) {
      full += end - line.right() < 2 * margins.size() ? 1 : 0;
    }
    return full * 5 >= lines.size() * 2 && characters >= FEWEST_CHARACTERS * lines.size();
  }

  /** {@return what stands left of the gutter, and what stands right of it} */
  private static List<PrintedLine> cut(PrintedLine line, float gutter) {
    List<Glyph> left = new ArrayList<>();
    List<Glyph> right = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      (glyph.center() < gutter ? left : right).add(glyph);
    }
    List<PrintedLine> parts = new ArrayList<>();
    if (!left.isEmpty()) {
      parts.add(new PrintedLine(line.page(), left));
    }
    if (!right.isEmpty()) {
      parts.add(new PrintedLine(line.page(), right));
    }
    return parts;
  }
}
