package org.mubiao.app.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of several names beside each other, as bars from the left. A bar for what was reached is
 * full, for what is promised hollow with a dashed edge; a range begins at its lower end.
 *
 * @param title what the chart is about, read out to those who do not see it
 * @param description what it shows, and where the numbers stand
 * @param unit unit of all values
 * @param bars the values, from the top
 */
public record BarChart(String title, String description, String unit, List<Bar> bars) {

  private static final double WIDTH = 380;
  private static final double THICK = 12;
  private static final double PITCH = 16;
  private static final double GAP = 8;

  /** Copies the bars. */
  public BarChart {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("a chart has a value");
    }
  }

  /**
   * A value of a name. Bars of one name stand together.
   *
   * @param name what it belongs to
   * @param kind sort of value
   * @param value the number; the lower end of a range
   * @param upper upper end of a range, null if it is none
   * @param label what is written behind the bar
   * @param about what the reader is told on pointing at it
   */
  public record Bar(
      String name,
      ValueKind kind,
      BigDecimal value,
      @Nullable BigDecimal upper,
      String label,
      String about) {}

  /**
   * {@return the chart as an {@code svg} element}
   *
   * @param id name of the element, not used twice on a page
   */
  public String svg(String id, ChartWords words) {
    List<BigDecimal> values = new ArrayList<>();
    double names = 20;
    double labels = 20;
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    for (Bar bar : bars) {
      BigDecimal upper = bar.upper();
      values.add(bar.value());
      values.add(upper == null ? bar.value() : upper);
      names = Math.max(names, Svg.width(bar.name(), 12));
      labels = Math.max(labels, Svg.width(bar.label(), 12));
      kinds.add(bar.kind());
    }
    Axis axis = Axis.over(values, true, 4);
    double left = Math.min(names, 150) + 14;
    double right = Math.min(labels, 110) + 10;
    Svg inside = new Svg();
    double top = Legend.draw(inside, 8, 4, WIDTH - 16, List.of(), kinds, true, words) + 26;
    inside.text("text", unit, "class", "unit", "x", left, "y", top - 8);
    double y = top;
    String before = null;
    Svg marks = new Svg();
    for (Bar bar : bars) {
      if (!bar.name().equals(before)) {
        y += before == null ? 4 : GAP;
        marks.text(
            "text", bar.name(), "class", "name", "x", left - 8, "y", y + 10, "text-anchor", "end");
      }
      before = bar.name();
      draw(marks, bar, axis, left, WIDTH - right, y);
      y += PITCH;
    }
    grid(inside, axis, left, WIDTH - right, top, y + 4);
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
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(y + 28),
                "aria-labelledby",
                id + "-title " + id + "-desc")
            .text("title", title, "id", id + "-title")
            .text("desc", description, "id", id + "-desc")
            .toString()
        + inside
        + marks
        + "</svg>\n";
  }

  private static void grid(
      Svg svg, Axis axis, double left, double right, double top, double bottom) {
    double free = Double.NEGATIVE_INFINITY;
    for (BigDecimal tick : axis.ticks()) {
      double x = left + (right - left) * axis.share(tick.doubleValue());
      String style = tick.signum() == 0 ? "axis" : "grid";
      svg.empty("line", "class", style, "x1", x, "x2", x, "y1", top, "y2", bottom);
      double half = Svg.width(Axis.words(tick), 12) / 2;
      if (x - half >= free) {
        svg.text(
            "text",
            Axis.words(tick),
            "class",
            "tick",
            "x",
            x,
            "y",
            bottom + 15,
            "text-anchor",
            "middle");
        free = x + half + 4;
      }
    }
  }

  private static void draw(Svg svg, Bar bar, Axis axis, double left, double right, double y) {
    double zero = left + (right - left) * axis.share(0);
    double value = left + (right - left) * axis.share(bar.value().doubleValue());
    BigDecimal upper = bar.upper();
    double from = upper == null ? Math.min(zero, value) : value;
    double to =
        upper == null
            ? Math.max(zero, value)
            : left + (right - left) * axis.share(upper.doubleValue());
    svg.open("g").text("title", bar.about());
    svg.empty(
        "rect",
        "class",
        "bar " + bar.kind().style(),
        "x",
        from,
        "y",
        y,
        "width",
        Math.max(1, to - from),
        "height",
        THICK);
    svg.text("text", bar.label(), "class", "value", "x", to + 5, "y", y + 10);
    svg.close("g");
  }
}
