package org.mubiao.extractor.parse.scan;

import java.util.Arrays;

/** Makes grey and shaded paper white: what counts is how much darker ink is than what is around. */
final class Background {

  private static final int TILE = 48;

  /** Of the pixels of a tile this share is brighter than the paper or as bright. */
  private static final double PAPER = 0.3;

  /** Paper darker than this is no paper, but a picture or a dark field. */
  private static final int DARKEST = 90;

  private Background() {}

  static GrayPicture whitened(GrayPicture picture) {
    int columns = (picture.width() + TILE - 1) / TILE;
    int rows = (picture.height() + TILE - 1) / TILE;
    int[] paper = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row * columns + column] = paper(picture, column * TILE, row * TILE);
      }
    }
    if (Arrays.stream(paper).allMatch(shade -> shade >= 250)) {
      return picture;
    }
    byte[] made = new byte[picture.pixels().length];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double shade = between(paper, columns, rows, x, y);
        made[y * picture.width() + x] =
            (byte) Math.min(255, Math.round(picture.at(x, y) * 255 / shade));
      }
    }
    return new GrayPicture(picture.width(), picture.height(), made);
  }

  private static int paper(GrayPicture picture, int left, int top) {
    int[] shades = new int[256];
    int count = 0;
    for (int y = top; y < Math.min(picture.height(), top + TILE); y++) {
      for (int x = left; x < Math.min(picture.width(), left + TILE); x++) {
        shades[picture.at(x, y)]++;
        count++;
      }
    }
    int brighter = 0;
    for (int shade = 255; shade > DARKEST; shade--) {
      brighter += shades[shade];
      if (brighter >= count * PAPER) {
        return shade;
      }
    }
    return 255;
  }

  private static double between(int[] paper, int columns, int rows, int x, int y) {
    double column = Math.max(0, Math.min(columns - 1, (x + 0.5) / TILE - 0.5));
    double row = Math.max(0, Math.min(rows - 1, (y + 0.5) / TILE - 0.5));
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(columns - 1, left + 1);
    int bottom = Math.min(rows - 1, top + 1);
    double upper =
        paper[top * columns + left] * (1 - (column - left))
            + paper[top * columns + right] * (column - left);
    double lower =
        paper[bottom * columns + left] * (1 - (column - left))
            + paper[bottom * columns + right] * (column - left);
    return upper * (1 - (row - top)) + lower * (row - top);
  }
}
