package org.mubiao.extractor.parse.scan;

/**
 * How lines of text lie on a picture, from where its ink is: the rows of a level page are full or
 * empty by turns, those of a page askew are all alike.
 *
 * @param slope by how many pixels the lines fall for each pixel to the right
 * @param empty share of the rows between lines, 0 to 1, which is large along lines and small across
 *     them
 */
record Slope(double slope, double empty) {

  /** Steeper than this, a little over 4 degrees, is not looked for. */
  private static final double STEEPEST = 0.075;

  private static final double COARSE = 0.0075;
  private static final double FINE = 0.0005;

  /** Less than this is not worth the blur of turning: two pixels over a page. */
  private static final double LEVEL = 0.0012;

  /** A row with less than this share of the ink of the mean row lies between lines. */
  private static final double BETWEEN = 0.2;

  /** A page is level if it is all but as clear as it is at its best slope. */
  private static final double AS_CLEAR = 0.97;

  private static final int INK = 128;
  private static final int HALF = 2;

  /** {@return how lines lie that run from left to right} */
  static Slope of(GrayPicture picture) {
    GrayPicture small =
        picture.scaled(Math.max(1, picture.width() / HALF), Math.max(1, picture.height() / HALF));
    Profile profile = new Profile(small);
    double best = profile.best();
    return new Slope(Math.abs(best) < LEVEL ? 0 : best, profile.empty(best));
  }

  /** The places of the ink. */
  private static final class Profile {

    private final int height;
    private final int[] xs;
    private final int[] ys;

    Profile(GrayPicture picture) {
      int count = 0;
      for (byte pixel : picture.pixels()) {
        count += (pixel & 0xFF) < INK ? 1 : 0;
      }
      height = picture.height();
      xs = new int[count];
      ys = new int[count];
      int next = 0;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < picture.width(); x++) {
          if (picture.isInk(x, y, INK)) {
            xs[next] = x;
            ys[next] = y;
            next++;
          }
        }
      }
    }

    double best() {
      double coarse = best(0, STEEPEST, COARSE / 2);
      double best = best(coarse, COARSE / 2, FINE);
      return clarity(0) >= AS_CLEAR * clarity(best) ? 0 : best;
    }

    private double best(double around, double reach, double step) {
      int steps = (int) Math.round(reach / step);
      double best = around;
      double most = -1;
      for (int i = -steps; i <= steps; i++) {
        double slope = around + i * step;
        double clarity = clarity(slope);
        if (clarity > most) {
          most = clarity;
          best = slope;
        }
      }
      return best;
    }

    /** {@return how much the ink of one row differs from that of the next} */
    private double clarity(double slope) {
      int[] rows = rows(slope);
      double sum = 0;
      for (int i = 1; i < rows.length; i++) {
        double difference = rows[i] - rows[i - 1];
        sum += difference * difference;
      }
      return sum;
    }

    /** {@return the share of rows between lines, of those from the first line to the last} */
    double empty(double slope) {
      int[] rows = rows(slope);
      long ink = 0;
      int inked = 0;
      for (int row : rows) {
        ink += row;
        inked += row > 0 ? 1 : 0;
      }
      double least = inked == 0 ? 1 : BETWEEN * ink / inked;
      int first = -1;
      int last = -1;
      int full = 0;
      for (int i = 0; i < rows.length; i++) {
        if (rows[i] >= least) {
          first = first < 0 ? i : first;
          last = i;
          full++;
        }
      }
      return first < 0 ? 0 : 1 - (double) full / (last + 1 - first);
    }

    private int[] rows(double slope) {
      int spare = height;
      int[] rows = new int[height + 2 * spare];
      for (int i = 0; i < xs.length; i++) {
        int row = spare + (int) Math.floor(ys[i] - slope * xs[i]);
        if (row >= 0 && row < rows.length) {
          rows[row]++;
        }
      }
      return rows;
    }
  }
}
