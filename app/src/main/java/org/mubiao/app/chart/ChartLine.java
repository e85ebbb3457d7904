package org.mubiao.app.chart;

import java.util.Comparator;
import java.util.List;

/**
 * Values of one name and one kind. Points are joined in the order of their years, as far as both
 * ends have a single value; implied values are never joined.
 *
 * @param name what the line is about; lines of one name share colour and shape
 * @param kind sort of its values
 * @param points its values, in the order of their years
 */
public record ChartLine(String name, ValueKind kind, List<ChartPoint> points) {

  /** Copies and sorts the points. */
  public ChartLine {
    points = points.stream().sorted(Comparator.comparing(ChartPoint::year)).toList();
  }
}
