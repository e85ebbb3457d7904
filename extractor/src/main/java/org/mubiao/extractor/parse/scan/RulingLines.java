package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the ruled lines of a level picture at the working resolution: thin straight runs of ink
 * with little ink beside them. Small gaps are closed, a slight slant is followed.
 */
final class RulingLines {

  /** Rules are often thin and grey. */
  static final int INK = 176;

  /** Pixels without ink that do not end a run. */
  private static final int GAP = 5;

  /** Runs of one line whose ends are this far from one another are one. */
  private static final int JOIN = 16;

  private static final int THICKEST = 12;
  private static final int SHORTEST_ACROSS = 70;
  private static final int SHORTEST_DOWN = 40;

  /** A rule that meets no other is long, under a head or above footnotes, with paper around it. */
  private static final int SHORTEST_ALONE = 200;

  private static final int NEAREST_TEXT = 5;
  private static final int QUIET = 10;
  private static final double MOST_INK_AROUND = 0.02;

  /** Ends that are this near to a crossing rule touch it. */
  private static final int TOUCH = 12;

  private static final double LEAST_INK = 0.88;

  /** Characters have ink beside each stroke; a rule has only what touches it. */
  private static final double MOST_BESIDE = 0.3;

  private RulingLines() {}

  /**
   * {@return areas of the rules: across if wider than tall}
   *
   * <p>Ends that nearly touch a crossing rule touch it.
   */
  static List<Area> of(GrayPicture picture) {
    List<Area> across = lines(picture, SHORTEST_ACROSS);
    List<Area> down = new ArrayList<>();
    for (Area line : lines(picture.transposed(), SHORTEST_DOWN)) {
      down.add(
          new Area(
              /* left= */ line.top(),
              /* top= */ line.left(),
              /* right= */ line.bottom(),
              /* bottom= */ line.right()));
    }
    boolean changed = true;
    while (changed) {
      List<Area> others = List.copyOf(across);
      changed = down.removeIf(line -> touching(line, others) < 2);
      List<Area> uprights = List.copyOf(down);
      changed |= across.removeIf(line -> touching(line, uprights) < 1 && !isQuiet(picture, line));
    }
    List<Area> all = new ArrayList<>();
    for (Area line : across) {
      all.add(extendedAcross(line, down));
    }
    for (Area line : down) {
      all.add(extendedDown(line, across));
    }
    return all;
  }

  /** Strokes of characters line up too, but between other strokes. */
  private static boolean isQuiet(GrayPicture picture, Area line) {
    if (line.width() < SHORTEST_ALONE) {
      return false;
    }
    int ink = 0;
    for (int away = NEAREST_TEXT; away < NEAREST_TEXT + QUIET; away++) {
      int above = Math.max(0, line.top() - away);
      int below = Math.min(picture.height() - 1, line.bottom() + away);
      for (int x = line.left(); x < line.right(); x++) {
        ink += picture.isInk(x, above, INK) ? 1 : 0;
        ink += picture.isInk(x, below, INK) ? 1 : 0;
      }
    }
    return ink <= MOST_INK_AROUND * 2 * QUIET * line.width();
  }

  private static long touching(Area line, List<Area> others) {
    return others.stream().filter(other -> meets(line, other)).count();
  }

  private static boolean meets(Area one, Area other) {
    return one.left() - TOUCH < other.right()
        && other.left() - TOUCH < one.right()
        && one.top() - TOUCH < other.bottom()
        && other.top() - TOUCH < one.bottom();
  }

  private static Area extendedAcross(Area line, List<Area> down) {
    int left = line.left();
    int right = line.right();
    for (Area other : down) {
      if (meets(line, other)) {
        left = Math.min(left, other.left());
        right = Math.max(right, other.right());
      }
    }
    return new Area(left, line.top(), right, line.bottom());
  }

  private static Area extendedDown(Area line, List<Area> across) {
    int top = line.top();
    int bottom = line.bottom();
    for (Area other : across) {
      if (meets(line, other)) {
        top = Math.min(top, other.top());
        bottom = Math.max(bottom, other.bottom());
      }
    }
    return new Area(line.left(), top, line.right(), bottom);
  }

  /** {@return lines across of a picture, or of a transposed one} */
  private static List<Area> lines(GrayPicture picture, int shortest) {
    List<Run> open = new ArrayList<>();
    List<Run> closed = new ArrayList<>();
    for (int y = 0; y < picture.height(); y++) {
      List<int[]> runs = runs(picture, y, shortest);
      int row = y;
      for (int[] run : runs) {
        Run grown = null;
        for (Run known : open) {
          if (known.bottom >= row - 1 && run[0] <= known.right && known.left <= run[1]) {
            known.add(run, row);
            grown = known;
            break;
          }
        }
        if (grown == null) {
          open.add(new Run(run, row));
        }
      }
      open.removeIf(
          run -> {
            boolean done = run.bottom < row - 1;
            if (done) {
              closed.add(run);
            }
            return done;
          });
    }
    closed.addAll(open);
    List<Area> lines = new ArrayList<>();
    for (Run run : closed) {
      // The rows above and below a line take part in its runs.
      Area area = run.area();
      if (area.height() <= THICKEST + 2 && standsAlone(picture, area)) {
        lines.add(area);
      }
    }
    return joined(lines);
  }

  private static List<int[]> runs(GrayPicture picture, int y, int shortest) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    int ink = 0;
    for (int x = 0; x <= picture.width(); x++) {
      boolean isInk = x < picture.width() && near(picture, x, y);
      if (isInk) {
        if (from < 0) {
          from = x;
          ink = 0;
        }
        ink++;
        last = x;
      } else if (from >= 0 && (x - last > GAP || x == picture.width())) {
        int length = last + 1 - from;
        if (length >= shortest && ink >= LEAST_INK * length) {
          runs.add(new int[] {from, last + 1});
        }
        from = -1;
      }
    }
    return runs;
  }

  private static boolean near(GrayPicture picture, int x, int y) {
    return picture.isInk(x, y, INK)
        || (y > 0 && picture.isInk(x, y - 1, INK))
        || (y + 1 < picture.height() && picture.isInk(x, y + 1, INK));
  }

  private static boolean standsAlone(GrayPicture picture, Area line) {
    int above = Math.max(0, line.top() - 3);
    int below = Math.min(picture.height() - 1, line.bottom() + 2);
    int inkAbove = 0;
    int inkBelow = 0;
    for (int x = line.left(); x < line.right(); x++) {
      inkAbove += picture.isInk(x, above, INK) ? 1 : 0;
      inkBelow += picture.isInk(x, below, INK) ? 1 : 0;
    }
    double most = MOST_BESIDE * line.width();
    return inkAbove <= most && inkBelow <= most;
  }

  private static List<Area> joined(List<Area> lines) {
    List<Area> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(Area::left).thenComparingInt(Area::top));
    List<Area> joined = new ArrayList<>();
    for (Area line : sorted) {
      int with = -1;
      for (int i = 0; i < joined.size() && with < 0; i++) {
        Area known = joined.get(i);
        boolean same = Math.abs(known.middleY() - line.middleY()) <= 4;
        if (same && line.left() - known.right() <= JOIN) {
          with = i;
        }
      }
      if (with < 0) {
        joined.add(line);
      } else {
        Area known = joined.get(with);
        joined.set(
            with,
            new Area(
                Math.min(known.left(), line.left()),
                Math.min(known.top(), line.top()),
                Math.max(known.right(), line.right()),
                Math.max(known.bottom(), line.bottom())));
      }
    }
    return joined;
  }

  /** Runs of neighbouring rows that overlap. */
  private static final class Run {

    private int left;
    private int right;
    private final int top;
    private int bottom;

    Run(int[] run, int y) {
      left = run[0];
      right = run[1];
      top = y;
      bottom = y;
    }

    void add(int[] run, int y) {
      left = Math.min(left, run[0]);
      right = Math.max(right, run[1]);
      bottom = y;
    }

    Area area() {
      // A row counts as ink where its neighbour is, so the line itself is narrower by one row each.
      int upper = bottom - top >= 2 ? top + 1 : top;
      int lower = bottom - top >= 2 ? bottom : bottom + 1;
      return new Area(left, upper, right, lower);
    }
  }
}
