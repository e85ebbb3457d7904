package org.mubiao.app.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values over years, for up to {@link #MOST_NAMES} names.
 *
 * @param title what the chart is about, read out to those who do not see it
 * @param description what it shows, and where the numbers stand
 * @param unit unit of all values, over the axis of values
 * @param lines the values; all may be compared with each other
 */
public record LineChart(String title, String description, String unit, List<ChartLine> lines) {

  /** More names than this can neither be told apart nor read. */
  public static final int MOST_NAMES = Mark.SHAPES;

  private static final double WIDTH = 380;
  private static final double PLOT_HEIGHT = 200;
  private static final double RIGHT = 22;
  private static final double LABEL_SIZE = 11.5;

  /** Copies the lines. */
  public LineChart {
    lines = List.copyOf(lines);
    if (lines.stream().allMatch(line -> line.points().isEmpty())) {
      throw new IllegalArgumentException("a chart has a value");
    }
  }

  /**
   * {@return the chart as an {@code svg} element}
   *
   * @param id name of the element, not used twice on a page
   */
  public String svg(String id, ChartWords words) {
    return new Drawing(this, words).draw(id);
  }

  /** One drawing: where things stand, and the labels that are already there. */
  private static final class Drawing {
    private final LineChart chart;
    private final ChartWords words;
    private final List<String> names;
    private final Axis axis;
    private final TreeSet<Integer> years = new TreeSet<>();
    private final double left;
    private final List<double[]> taken = new ArrayList<>();
    private double top;

    Drawing(LineChart chart, ChartWords words) {
      this.chart = chart;
      this.words = words;
      this.names = chart.lines().stream().map(ChartLine::name).distinct().toList();
      List<BigDecimal> values = new ArrayList<>();
      for (ChartLine line : chart.lines()) {
        for (ChartPoint point : line.points()) {
          years.add(point.year());
          values.add(point.value());
          if (point.upper() != null) {
            values.add(point.upper());
          }
        }
      }
      this.axis = Axis.over(values, false, 5);
      this.left =
          14
              + axis.ticks().stream()
                  .mapToDouble(tick -> Svg.width(Axis.words(tick), 12))
                  .max()
                  .orElse(20);
    }

    String draw(String id) {
      Svg inside = new Svg();
      Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
      chart.lines().forEach(line -> kinds.add(line.kind()));
      double legend = Legend.draw(inside, 8, 4, WIDTH - 16, names, kinds, false, words);
      top = legend + 30;
      axes(inside);
      for (ChartLine line : chart.lines()) {
        joins(inside, line);
      }
      for (ChartLine line : chart.lines()) {
        for (ChartPoint point : line.points()) {
          taken.add(box(beside(line, point) - 6, y(point.middle()) - 6, 12, 12));
        }
      }
      for (ChartLine line : chart.lines()) {
        marks(inside, line);
      }
      double height = top + PLOT_HEIGHT + 30;
      return new Svg()
              .open(
                  "svg",
                  "class",
                  "chart",
                  "role",
                  "img",
                  "xmlns",
                  "http://www.w3.org/2000/svg",
                  "viewBox",
                  "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
                  "aria-labelledby",
                  id + "-title " + id + "-desc")
              .text("title", chart.title(), "id", id + "-title")
              .text("desc", chart.description(), "id", id + "-desc")
              .toString()
          + inside
          + "</svg>\n";
    }

    private void axes(Svg svg) {
      svg.text("text", chart.unit(), "class", "unit", "x", 4.0, "y", top - 12);
      for (BigDecimal tick : axis.ticks()) {
        double y = y(tick.doubleValue());
        svg.empty("line", "class", "grid", "x1", left, "x2", WIDTH - RIGHT + 10, "y1", y, "y2", y);
        svg.text(
            "text",
            Axis.words(tick),
            "class",
            "tick",
            "x",
            left - 6,
            "y",
            y + 4,
            "text-anchor",
            "end");
      }
      double free = Double.NEGATIVE_INFINITY;
      for (int year : years) {
        double x = x(year);
        double bottom = top + PLOT_HEIGHT;
        svg.empty("line", "class", "axis", "x1", x, "x2", x, "y1", bottom, "y2", bottom + 4);
        if (x - 15 >= free) {
          svg.text(
              "text",
              Integer.toString(year),
              "class",
              "tick",
              "x",
              x,
              "y",
              bottom + 18,
              "text-anchor",
              "middle");
          free = x + 19;
        }
      }
    }

    private void joins(Svg svg, ChartLine line) {
      if (line.kind() == ValueKind.IMPLIED) {
        return;
      }
      StringBuilder path = new StringBuilder();
      ChartPoint before = null;
      for (ChartPoint point : line.points()) {
        if (before != null && before.upper() == null && point.upper() == null) {
          path.append('M').append(at(before)).append('L').append(at(point));
        }
        before = point;
      }
      if (!path.isEmpty()) {
        String style = "line " + line.kind().style() + " c" + names.indexOf(line.name());
        svg.empty("path", "class", style, "d", path);
      }
    }

    private String at(ChartPoint point) {
      return Svg.number(x(point.year())) + " " + Svg.number(y(point.middle()));
    }

    private void marks(Svg svg, ChartLine line) {
      int name = names.indexOf(line.name());
      for (ChartPoint point : line.points()) {
        double x = beside(line, point);
        svg.open("g").text("title", point.about());
        BigDecimal upper = point.upper();
        if (upper == null) {
          Mark.draw(svg, name, line.kind(), x, y(point.middle()));
        } else {
          double high = y(upper.doubleValue());
          double low = y(point.value().doubleValue());
          svg.empty(
              "rect",
              "class",
              "mark " + line.kind().style() + " c" + name,
              "x",
              x - 4,
              "y",
              high,
              "width",
              8.0,
              "height",
              Math.max(2, low - high));
        }
        label(svg, point, x, name);
        svg.close("g");
      }
    }

    /** Writes the value above or below its mark, or not at all where there is no room. */
    private void label(Svg svg, ChartPoint point, double x, int name) {
      double width = Svg.width(point.label(), LABEL_SIZE);
      double centre = Math.max(left + width / 2, Math.min(WIDTH - 2 - width / 2, x));
      double upper = y(point.upper() == null ? point.middle() : point.upper().doubleValue());
      double lower = y(point.value().doubleValue());
      for (double base : new double[] {upper - 9, lower + 18}) {
        double[] box = box(centre - width / 2, base - 9, width, 11);
        if (taken.stream().noneMatch(other -> overlap(box, other)) && base < top + PLOT_HEIGHT) {
          taken.add(box);
          svg.text(
              "text",
              point.label(),
              "class",
              "value c" + name,
              "x",
              centre,
              "y",
              base,
              "text-anchor",
              "middle");
          return;
        }
      }
    }

    /** Where two names have nearly one value in one year, the later mark moves to the right. */
    private double beside(ChartLine line, ChartPoint point) {
      int moved = 0;
      for (ChartLine other : chart.lines()) {
        if (other.equals(line)) {
          break;
        }
        for (ChartPoint mark : other.points()) {
          if (mark.year() == point.year() && Math.abs(y(mark.middle()) - y(point.middle())) < 8) {
            moved++;
          }
        }
      }
      return x(point.year()) + 10 * Math.min(moved, 2);
    }

    private static double[] box(double x, double y, double width, double height) {
      return new double[] {x, y, x + width, y + height};
    }

    private static boolean overlap(double[] one, double[] other) {
      return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    private double x(int year) {
      int first = years.first();
      int last = years.last();
      double from = left + 22;
      double to = WIDTH - RIGHT - 8;
      return first == last ? (from + to) / 2 : from + (to - from) * (year - first) / (last - first);
    }

    private double y(double value) {
      return top + PLOT_HEIGHT * (1 - axis.share(value));
    }
  }
}
