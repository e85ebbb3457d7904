package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the lines of a document begin and end, how large they are and how far apart. */
final class Margins {

  /** Shorter lines tell nothing of where full lines end. */
  private static final int LONG_LINE = 12;

  /** Places this near, in points, are one. */
  private static final float BIN = 3;

  private final float size;
  private final float pitch;
  private final Map<Integer, float[]> byPage = new HashMap<>();

  Margins(List<PageDraft> pages) {
    List<PrintedLine> all = new ArrayList<>();
    List<Float> distances = new ArrayList<>();
    Map<Integer, List<PrintedLine>> byWidth = new HashMap<>();
    for (PageDraft page : pages) {
      all.addAll(page.lines());
      byWidth
          .computeIfAbsent(Math.round(page.width()), width -> new ArrayList<>())
          .addAll(page.lines());
      for (int i = 1; i < page.lines().size(); i++) {
        distances.add(page.lines().get(i).middle() - page.lines().get(i - 1).middle());
      }
    }
    this.size = weightedSize(all);
    this.pitch = usual(distances, size * 1.6f);
    for (PageDraft page : pages) {
      // pages of one width share their margins; a page of few lines leans on the others
      List<PrintedLine> lines = byWidth.getOrDefault(Math.round(page.width()), List.of());
      byPage.put(page.number(), new float[] {leftOf(lines), rightOf(lines)});
    }
  }

  private static float weightedSize(List<PrintedLine> lines) {
    Map<Integer, Integer> glyphs = new HashMap<>();
    for (PrintedLine line : lines) {
      glyphs.merge(Math.round(line.size() * 2), line.glyphs().size(), Integer::sum);
    }
    int best = 24;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best / 2f;
  }

  private static float usual(List<Float> distances, float otherwise) {
    if (distances.isEmpty()) {
      return otherwise;
    }
    List<Float> sorted = new ArrayList<>(distances);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }

  /** {@return the usual height of a character} */
  float size() {
    return size;
  }

  /** {@return the usual distance from line to line} */
  float pitch() {
    return pitch;
  }

  float left(PageDraft page) {
    return byPage.getOrDefault(page.number(), new float[] {0, page.width()})[0];
  }

  float right(PageDraft page) {
    return byPage.getOrDefault(page.number(), new float[] {0, page.width()})[1];
  }

  /** {@return where most long lines begin that are not indented} */
  static float leftOf(List<PrintedLine> lines) {
    List<PrintedLine> longOnes = longOnes(lines);
    Map<Integer, Integer> begins = new HashMap<>();
    longOnes.forEach(line -> begins.merge(Math.round(line.left() / BIN), 1, Integer::sum));
    float least = Float.MAX_VALUE;
    for (PrintedLine line : longOnes) {
      int bin = Math.round(line.left() / BIN);
      int near =
          begins.getOrDefault(bin, 0)
              + begins.getOrDefault(bin - 1, 0)
              + begins.getOrDefault(bin + 1, 0);
      // a single outlier is no margin
      if (near * 12 >= longOnes.size()) {
        least = Math.min(least, line.left());
      }
    }
    return least == Float.MAX_VALUE ? 0 : least;
  }

  /** {@return where full lines end} */
  static float rightOf(List<PrintedLine> lines) {
    List<PrintedLine> longOnes = longOnes(lines);
    float[] ends = new float[longOnes.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = longOnes.get(i).right();
    }
    Arrays.sort(ends);
    return ends.length == 0 ? Float.MAX_VALUE : ends[(ends.length - 1) * 9 / 10];
  }

  private static List<PrintedLine> longOnes(List<PrintedLine> lines) {
    List<PrintedLine> longOnes = new ArrayList<>(lines.size());
    for (PrintedLine line : lines) {
      if (line.glyphs().size() >= LONG_LINE) {
        longOnes.add(line);
      }
    }
    return longOnes.isEmpty() ? lines : longOnes;
  }
}
