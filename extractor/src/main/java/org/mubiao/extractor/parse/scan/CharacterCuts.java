package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where the characters of a line stand. The engine says what a line reads, but not where in
 * it; a character is cut from its neighbour where there is least ink, near where the widths of
 * print put it.
 */
final class CharacterCuts {

  private static final int INK = ReadingSheet.INK;

  /** What ink under a cut costs, against a character of twice or no width. */
  private static final double INK_COST = 0.12;

  private CharacterCuts() {}

  /**
   * One character, in pixels of the page.
   *
   * @param text one character
   * @param area around its ink
   * @param score of the engine
   * @param afterBlank whether the engine read a blank before it
   */
  record Cut(String text, Area area, float score, boolean afterBlank) {}

  /** {@return the characters of {@code line} that are not blank} */
  static List<Cut> of(TextLine line, GrayPicture page) {
    Area bounds = line.area().grown(0, new Area(0, 0, page.width(), page.height()));
    int[] ink = new int[bounds.width()];
    for (int y = bounds.top(); y < bounds.bottom(); y++) {
      for (int x = bounds.left(); x < bounds.right(); x++) {
        ink[x - bounds.left()] += page.isInk(x, y, INK) ? 1 : 0;
      }
    }
    int first = 0;
    int last = ink.length;
    while (first < last - 1 && ink[first] == 0) {
      first++;
    }
    while (last > first + 1 && ink[last - 1] == 0) {
      last--;
    }
    int[] points = Punctuation.chinese(line.text()).codePoints().toArray();
    int[] cuts = cuts(Arrays.copyOfRange(ink, first, last), points, bounds.height());
    List<Cut> found = new ArrayList<>();
    int unit = 0;
    boolean afterBlank = false;
    for (int i = 0; i < points.length; i++) {
      String text = Character.toString(points[i]);
      if (!text.isBlank()) {
        int left = bounds.left() + first + cuts[i];
        int right = Math.max(left + 1, bounds.left() + first + cuts[i + 1]);
        found.add(
            new Cut(text, tight(page, left, right, bounds), line.scores().get(unit), afterBlank));
      }
      afterBlank = text.isBlank();
      unit += text.length();
    }
    return found;
  }

  private static Area tight(GrayPicture page, int left, int right, Area line) {
    int end = Math.min(right, page.width());
    int begin = Math.min(left, end - 1);
    Area ink = page.ink(new Area(begin, line.top(), end, line.bottom()), INK);
    return ink == null ? new Area(begin, line.top(), end, line.bottom()) : ink;
  }

  /** {@return {@code points.length + 1} columns, the first 0 and the last the width} */
  private static int[] cuts(int[] ink, int[] points, int height) {
    int width = ink.length;
    int count = points.length;
    double[] share = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      share[i] = share(points[i]);
      sum += share[i];
    }
    double em = width / sum;
    double[] expected = new double[count + 1];
    for (int i = 0; i < count; i++) {
      expected[i + 1] = expected[i] + share[i] * em;
    }
    int reach = (int) Math.ceil(Math.max(em * 1.6, Math.min(width, height)));
    double[][] cost = new double[count + 1][];
    int[][] back = new int[count + 1][];
    int[] from = new int[count + 1];
    cost[0] = new double[] {0};
    back[0] = new int[] {0};
    for (int i = 1; i <= count; i++) {
      int low = i == count ? width : (int) Math.max(0, expected[i] - reach);
      int high = i == count ? width : (int) Math.min(width, expected[i] + reach);
      from[i] = low;
      cost[i] = new double[high - low + 1];
      back[i] = new int[high - low + 1];
      for (int x = low; x <= high; x++) {
        double best = Double.MAX_VALUE;
        int bestFrom = from[i - 1];
        for (int k = 0; k < cost[i - 1].length; k++) {
          int before = from[i - 1] + k;
          if (before > x) {
            break;
          }
          double off = (x - before) / em - share[i - 1];
          double total = cost[i - 1][k] + off * off;
          if (total < best) {
            best = total;
            bestFrom = before;
          }
        }
        double under = x > 0 && x < width ? Math.min(ink[x], ink[x - 1]) : 0;
        cost[i][x - low] = best + INK_COST * under;
        back[i][x - low] = bestFrom;
      }
    }
    int[] cuts = new int[count + 1];
    cuts[count] = width;
    for (int i = count; i > 0; i--) {
      cuts[i - 1] = back[i][cuts[i] - from[i]];
    }
    return cuts;
  }

  /** {@return how wide a character is printed, in widths of a Chinese one} */
  static double share(int point) {
    if (point == ' ') {
      return 0.4;
    }
    if (point < 0x2E80 && point != '“' && point != '”' && point != '—' && point != '…') {
      if ("mwMW%".indexOf(point) >= 0) {
        return 0.8;
      }
      return ".,:;'|!iljI".indexOf(point) >= 0 ? 0.3 : 0.52;
    }
    return "“”‘’，。、；：！？（）《》〈〉【】〔〕".indexOf(point) >= 0 ? 0.7 : 1;
  }
}
