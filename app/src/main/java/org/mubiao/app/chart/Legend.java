package org.mubiao.app.chart;

import java.util.List;
import java.util.Set;

/** Draws what colours, shapes and kinds of line mean, in as many rows as it takes. */
final class Legend {

  private static final double ROW = 20;
  private static final double SAMPLE = 26;
  private static final double GAP = 14;

  private final Svg svg;
  private final double left;
  private final double width;
  private double x;
  private double y;

  private Legend(Svg svg, double left, double top, double width) {
    this.svg = svg;
    this.left = left;
    this.width = width;
    this.x = left;
    this.y = top + ROW / 2;
  }

  /** Draws the legend. {@return the height it took} */
  static double draw(
      Svg svg,
      double left,
      double top,
      double width,
      List<String> names,
      Set<ValueKind> kinds,
      boolean bars,
      ChartWords words) {
    Legend legend = new Legend(svg, left, top, width);
    for (int at = 0; at < names.size(); at++) {
      legend.room(names.get(at));
      Mark.draw(svg, at, ValueKind.ACTUAL, legend.x + 6, legend.y);
      legend.word(names.get(at), 14);
    }
    for (ValueKind kind : kinds) {
      String word = words.of(kind);
      legend.room(word);
      if (bars) {
        String style = "bar " + kind.style();
        svg.empty(
            "rect",
            "class",
            style,
            "x",
            legend.x,
            "y",
            legend.y - 5,
            "width",
            22.0,
            "height",
            10.0);
        legend.word(word, SAMPLE + 2);
        continue;
      }
      if (kind != ValueKind.IMPLIED) {
        svg.empty(
            "path",
            "class",
            "line plain " + kind.style(),
            "d",
            "M" + Svg.number(legend.x) + " " + Svg.number(legend.y) + "h" + Svg.number(SAMPLE));
      }
      svg.empty(
          "circle",
          "class",
          "mark plain " + kind.style(),
          "cx",
          legend.x + SAMPLE / 2,
          "cy",
          legend.y,
          "r",
          4.2);
      legend.word(word, SAMPLE + 4);
    }
    return legend.y + ROW / 2 - top;
  }

  private void room(String word) {
    if (x > left && x + SAMPLE + 4 + Svg.width(word, 12) > left + width) {
      x = left;
      y += ROW;
    }
  }

  private void word(String word, double after) {
    svg.text("text", word, "class", "legend", "x", x + after, "y", y + 4.5);
    x += after + Svg.width(word, 12) + GAP;
  }
}
