package org.mubiao.extractor.parse.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes a scan grey. A red seal is taken out: where it lies only the red light counts, in which red
 * ink is paper and black ink stays black. Red words, such as the head of an official paper, stay.
 */
final class ScanColors {

  /** Seals are round or oval, and measure 38 to 58 millimetres; with their edges blurred, these. */
  private static final double SMALLEST_INCHES = 1.0;

  private static final double LARGEST_INCHES = 3.0;
  private static final double MOST_OVAL = 1.6;

  /** Red parts this near to one another belong together, in inches. */
  private static final double NEAR_INCHES = 0.05;

  private static final int REDNESS = 50;
  private static final int ROWS_AT_ONCE = 64;

  private ScanColors() {}

  static GrayPicture gray(BufferedImage picture, double dotsPerInch) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int block = (int) Math.max(1, Math.round(dotsPerInch * NEAR_INCHES));
    int columns = (width + block - 1) / block;
    int rows = (height + block - 1) / block;
    int[] red = new int[columns * rows];
    byte[] pixels = new byte[width * height];
    byte[] redLight = new byte[width * height];
    BufferedImage strip =
        new BufferedImage(width, Math.min(height, ROWS_AT_ONCE), BufferedImage.TYPE_INT_RGB);
    int[] colors = new int[width];
    for (int from = 0; from < height; from += ROWS_AT_ONCE) {
      onWhite(picture, strip, from);
      for (int y = from; y < Math.min(height, from + ROWS_AT_ONCE); y++) {
        strip.getRGB(0, y - from, width, 1, colors, 0, width);
        for (int x = 0; x < width; x++) {
          int r = colors[x] >> 16 & 0xFF;
          int g = colors[x] >> 8 & 0xFF;
          int b = colors[x] & 0xFF;
          pixels[y * width + x] = (byte) ((r * 299 + g * 587 + b * 114 + 500) / 1000);
          redLight[y * width + x] = (byte) r;
          red[y / block * columns + x / block] += r - Math.max(g, b) >= REDNESS ? 1 : 0;
        }
      }
    }
    GrayPicture gray = new GrayPicture(width, height, pixels);
    GrayPicture withoutRed = new GrayPicture(width, height, redLight);
    int enough = Math.max(1, block * block / 12);
    for (Area seal : seals(red, columns, rows, enough, dotsPerInch / block)) {
      Area area =
          new Area(
              seal.left() * block,
              seal.top() * block,
              Math.min(width, seal.right() * block),
              Math.min(height, seal.bottom() * block));
      gray.paste(withoutRed, area, area.left(), area.top());
    }
    return gray;
  }

  /** What is transparent is paper. */
  private static void onWhite(BufferedImage picture, BufferedImage strip, int from) {
    Graphics2D graphics = strip.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
      graphics.drawImage(picture, 0, -from, null);
    } finally {
      graphics.dispose();
    }
  }

  private static List<Area> seals(
      int[] red, int columns, int rows, int enough, double blocksPerInch) {
    List<Area> seals = new ArrayList<>();
    boolean[] seen = new boolean[red.length];
    for (int start = 0; start < red.length; start++) {
      if (red[start] >= enough && !seen[start]) {
        Area area = joined(red, seen, columns, rows, enough, start);
        double smaller = Math.min(area.width(), area.height()) / blocksPerInch;
        double larger = Math.max(area.width(), area.height()) / blocksPerInch;
        if (smaller >= SMALLEST_INCHES
            && larger <= LARGEST_INCHES
            && larger <= MOST_OVAL * smaller) {
          seals.add(area.grown(1, new Area(0, 0, columns, rows)));
        }
      }
    }
    return seals;
  }

  private static Area joined(
      int[] red, boolean[] seen, int columns, int rows, int enough, int start) {
    Deque<Integer> next = new ArrayDeque<>();
    next.add(start);
    seen[start] = true;
    int left = columns;
    int right = 0;
    int top = rows;
    int bottom = 0;
    while (!next.isEmpty()) {
      int at = next.remove();
      int x = at % columns;
      int y = at / columns;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int nx = x + dx;
          int ny = y + dy;
          int near = ny * columns + nx;
          if (nx >= 0 && ny >= 0 && nx < columns && ny < rows && !seen[near]) {
            seen[near] = true;
            if (red[near] >= enough) {
              next.add(near);
            }
          }
        }
      }
    }
    return new Area(left, top, right, bottom);
  }
}
