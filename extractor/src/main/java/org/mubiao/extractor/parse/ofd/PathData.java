package org.mubiao.extractor.parse.ofd;

import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.StringTokenizer;

/** Reads the short form of a path: S and M begin, L, Q, B and A draw on, C closes. */
final class PathData {

  private static final int LONGEST = 1_000_000;

  private final StringTokenizer words;
  private final Path2D.Double path = new Path2D.Double();
  private boolean begun;

  private PathData(String data) {
    words = new StringTokenizer(data, " \t\r\n,");
  }

  /** {@return the path as far as it is written as it should be} */
  static Path2D of(String data) {
    PathData reading = new PathData(data);
    int steps = 0;
    while (reading.words.hasMoreTokens() && steps++ < LONGEST) {
      if (!reading.step(reading.words.nextToken().toUpperCase(Locale.ROOT))) {
        break;
      }
    }
    return reading.path;
  }

  private boolean step(String operator) {
    switch (operator) {
      case "S", "M" -> {
        return point(2);
      }
      case "L" -> {
        return draws(2);
      }
      case "Q" -> {
        return draws(4);
      }
      case "B" -> {
        return draws(6);
      }
      case "A" -> {
        return draws(7);
      }
      case "C" -> {
        if (begun) {
          path.closePath();
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean point(int count) {
    double[] at = numbers(count);
    if (at.length == count) {
      path.moveTo(at[0], at[1]);
      begun = true;
    }
    return at.length == count;
  }

  private boolean draws(int count) {
    double[] at = numbers(count);
    if (at.length != count || !begun) {
      return false;
    }
    switch (count) {
      case 2 -> path.lineTo(at[0], at[1]);
      case 4 -> path.quadTo(at[0], at[1], at[2], at[3]);
      case 6 -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
      default -> {
        // An arc: no ruled line is one, and its chord shows well enough where it stands.
        double x = path.getCurrentPoint().getX();
        double y = path.getCurrentPoint().getY();
        path.quadTo((x + at[5]) / 2, (y + at[6]) / 2, at[5], at[6]);
      }
    }
    return true;
  }

  private double[] numbers(int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = words.hasMoreTokens() ? OfdNumbers.parse(words.nextToken()) : Double.NaN;
      if (Double.isNaN(numbers[i])) {
        return new double[0];
      }
    }
    return numbers;
  }
}
