package org.mubiao.app.chart;

import java.util.StringJoiner;

/** The shapes by which lines of different names are told apart. */
final class Mark {

  /** So many shapes, and as many colours, there are. */
  static final int SHAPES = 6;

  private Mark() {}

  /** Draws the shape of a name around a point. */
  static void draw(Svg svg, int name, ValueKind kind, double x, double y) {
    String style = "mark " + kind.style() + " c" + name % SHAPES;
    double r = 4.5;
    switch (name % SHAPES) {
      case 0 -> svg.empty("circle", "class", style, "cx", x, "cy", y, "r", 4.2);
      case 1 -> polygon(svg, style, x - 4, y - 4, x + 4, y - 4, x + 4, y + 4, x - 4, y + 4);
      case 2 -> polygon(svg, style, x, y - r - 0.5, x + r, y + 3.5, x - r, y + 3.5);
      case 3 -> polygon(svg, style, x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y);
      case 4 -> polygon(svg, style, x, y + r + 0.5, x + r, y - 3.5, x - r, y - 3.5);
      default ->
          polygon(
              svg, style, x - 5, y, x - 2.5, y - 4.3, x + 2.5, y - 4.3, x + 5, y, x + 2.5, y + 4.3,
              x - 2.5, y + 4.3);
    }
  }

  private static void polygon(Svg svg, String style, double... corners) {
    StringJoiner points = new StringJoiner(" ");
    for (int at = 0; at < corners.length; at += 2) {
      points.add(Svg.number(corners[at]) + "," + Svg.number(corners[at + 1]));
    }
    svg.empty("polygon", "class", style, "points", points);
  }
}
