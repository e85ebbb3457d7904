package org.mubiao.extractor.parse.scan;

import org.mubiao.extractor.parse.print.UnreadPageException;

/**
 * How a page has to be turned to be read. Where the ink does not tell for certain whether lines lie
 * or stand, a piece of the page is read for it, which costs a fraction of reading the page.
 *
 * @param quarters by how many right angles clockwise, 0 to 3
 * @param slope by how much the lines of the turned page fall
 */
record Upright(int quarters, double slope) {

  /** Lines that lie leave this much more between them, as a share of the rows, than columns do. */
  private static final double CLEARLY = 0.12;

  /** The piece that is read, in pixels: ten lines or so. */
  private static final int PIECE = 760;

  private static final int STEP = 95;

  static Upright of(GrayPicture page, RecognitionEngine engine) throws UnreadPageException {
    Slope lying = Slope.of(page);
    Slope standing = Slope.of(page.turned(1));
    if (lying.empty() > standing.empty() + CLEARLY) {
      return new Upright(0, lying.slope());
    }
    int quarters = standing.empty() > lying.empty() ? 1 : 0;
    Slope slope = quarters == 1 ? standing : lying;
    EngineReading reading = piece(page, quarters, slope, engine);
    if (reading.isSideways()) {
      quarters = 1 - quarters;
      slope = quarters == 1 ? standing : lying;
      reading = piece(page, quarters, slope, engine);
    }
    return new Upright(quarters + (reading.isUpsideDown() ? 2 : 0), slope.slope());
  }

  private static EngineReading piece(
      GrayPicture page, int quarters, Slope slope, RecognitionEngine engine)
      throws UnreadPageException {
    GrayPicture level = page.turned(quarters).levelled(slope.slope());
    return engine.read(level.cut(fullest(level)));
  }

  /** {@return the piece of the page with the most ink} */
  private static Area fullest(GrayPicture page) {
    int columns = (page.width() + STEP - 1) / STEP;
    int rows = (page.height() + STEP - 1) / STEP;
    int[] ink = new int[columns * rows];
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        ink[y / STEP * columns + x / STEP] += page.isInk(x, y, ReadingSheet.INK) ? 1 : 0;
      }
    }
    int wide = Math.min(columns, PIECE / STEP);
    int tall = Math.min(rows, PIECE / STEP);
    int left = 0;
    int top = 0;
    long most = -1;
    for (int row = 0; row + tall <= rows; row++) {
      for (int column = 0; column + wide <= columns; column++) {
        long sum = 0;
        for (int y = row; y < row + tall; y++) {
          for (int x = column; x < column + wide; x++) {
            sum += ink[y * columns + x];
          }
        }
        if (sum > most) {
          most = sum;
          left = column;
          top = row;
        }
      }
    }
    return new Area(
        left * STEP,
        top * STEP,
        Math.min(page.width(), (left + wide) * STEP),
        Math.min(page.height(), (top + tall) * STEP));
  }
}
