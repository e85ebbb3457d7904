package org.mubiao.extractor.parse.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture of grey pixels, 0 black to 255 white, row by row. Its arithmetic is its own, so that
 * the same picture gives the same bytes with every Java.
 */
final class GrayPicture {

  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * @param width in pixels
   * @param height in pixels
   * @param pixels one byte a pixel, unsigned; not copied
   */
  GrayPicture(int width, int height, byte[] pixels) {
    if (width <= 0 || height <= 0 || pixels.length != width * height) {
      throw new IllegalArgumentException(
          width + " x " + height + " pixels in " + pixels.length + " bytes");
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** {@return one byte a pixel, unsigned, row by row; not copied} */
  byte[] pixels() {
    return pixels;
  }

  static GrayPicture white(int width, int height) {
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) WHITE);
    return new GrayPicture(width, height, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** {@return the pixel, white outside} */
  private int near(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
  }

  boolean isInk(int x, int y, int threshold) {
    return at(x, y) < threshold;
  }

  GrayPicture copy() {
    return new GrayPicture(width, height, pixels.clone());
  }

  /** Paints a rectangle white; what of it lies outside is left out. */
  void erase(Area area) {
    int left = Math.max(0, area.left());
    int right = Math.min(width, area.right());
    for (int y = Math.max(0, area.top()); y < Math.min(height, area.bottom()); y++) {
      if (left < right) {
        Arrays.fill(pixels, y * width + left, y * width + right, (byte) WHITE);
      }
    }
  }

  /** Copies a rectangle of {@code from}, which has to hold it, to a place where it has room. */
  void paste(GrayPicture from, Area area, int x, int y) {
    for (int row = 0; row < area.height(); row++) {
      System.arraycopy(
          from.pixels,
          (area.top() + row) * from.width + area.left(),
          pixels,
          (y + row) * width + x,
          area.width());
    }
  }

  GrayPicture cut(Area area) {
    GrayPicture part = white(area.width(), area.height());
    part.paste(this, area, 0, 0);
    return part;
  }

  /** {@return the smallest rectangle around the ink inside {@code area}, null if it is blank} */
  @Nullable Area ink(Area area, int threshold) {
    int left = area.right();
    int right = area.left();
    int top = area.bottom();
    int bottom = area.top();
    for (int y = area.top(); y < area.bottom(); y++) {
      for (int x = area.left(); x < area.right(); x++) {
        if (isInk(x, y, threshold)) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = y + 1;
        }
      }
    }
    return left < right ? new Area(left, top, right, bottom) : null;
  }

  /** {@return the picture with another size, each pixel the mean of what it covers} */
  GrayPicture scaled(int toWidth, int toHeight) {
    if (toWidth == width && toHeight == height) {
      return this;
    }
    return toWidth <= width && toHeight <= height
        ? shrunk(toWidth, toHeight)
        : enlarged(toWidth, toHeight);
  }

  private GrayPicture shrunk(int toWidth, int toHeight) {
    byte[] made = new byte[toWidth * toHeight];
    double stepX = (double) width / toWidth;
    double stepY = (double) height / toHeight;
    double[] sums = new double[width];
    for (int y = 0; y < toHeight; y++) {
      Arrays.fill(sums, 0);
      double from = y * stepY;
      double to = Math.min(height, from + stepY);
      for (int row = (int) from; row < to; row++) {
        double share = Math.min(to, row + 1) - Math.max(from, row);
        for (int x = 0; x < width; x++) {
          sums[x] += share * at(x, row);
        }
      }
      for (int x = 0; x < toWidth; x++) {
        double left = x * stepX;
        double right = Math.min(width, left + stepX);
        double sum = 0;
        for (int column = (int) left; column < right; column++) {
          sum += (Math.min(right, column + 1) - Math.max(left, column)) * sums[column];
        }
        made[y * toWidth + x] = (byte) Math.round(sum / ((right - left) * (to - from)));
      }
    }
    return new GrayPicture(toWidth, toHeight, made);
  }

  private GrayPicture enlarged(int toWidth, int toHeight) {
    byte[] made = new byte[toWidth * toHeight];
    for (int y = 0; y < toHeight; y++) {
      double fromY = (y + 0.5) * height / toHeight - 0.5;
      for (int x = 0; x < toWidth; x++) {
        made[y * toWidth + x] = between((x + 0.5) * width / toWidth - 0.5, fromY);
      }
    }
    return new GrayPicture(toWidth, toHeight, made);
  }

  private byte between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double shareX = x - left;
    double shareY = y - top;
    int right = Math.min(left + 1, width - 1);
    int bottom = Math.min(top + 1, height - 1);
    left = Math.max(0, left);
    top = Math.max(0, top);
    double upper = at(left, top) * (1 - shareX) + at(right, top) * shareX;
    double lower = at(left, bottom) * (1 - shareX) + at(right, bottom) * shareX;
    return (byte) Math.round(upper * (1 - shareY) + lower * shareY);
  }

  /** {@return the picture turned clockwise by {@code quarters} right angles} */
  GrayPicture turned(int quarters) {
    GrayPicture made = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
      made = made.turnedOnce();
    }
    return made;
  }

  private GrayPicture turnedOnce() {
    byte[] made = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        made[x * height + (height - 1 - y)] = pixels[y * width + x];
      }
    }
    return new GrayPicture(/* width= */ height, /* height= */ width, made);
  }

  /** {@return rows as columns} */
  GrayPicture transposed() {
    byte[] made = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        made[x * height + y] = pixels[y * width + x];
      }
    }
    return new GrayPicture(/* width= */ height, /* height= */ width, made);
  }

  /**
   * {@return the picture turned a little around its middle, with the size it has: what was a line
   * that falls by {@code slope} pixels a pixel to the right is level afterwards}
   */
  GrayPicture levelled(double slope) {
    double length = Math.sqrt(1 + slope * slope);
    double cos = 1 / length;
    double sin = slope / length;
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] made = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
        double fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        double shareX = fromX - left;
        double shareY = fromY - top;
        double upper = near(left, top) * (1 - shareX) + near(left + 1, top) * shareX;
        double lower = near(left, top + 1) * (1 - shareX) + near(left + 1, top + 1) * shareX;
        made[y * width + x] = (byte) Math.round(upper * (1 - shareY) + lower * shareY);
      }
    }
    return new GrayPicture(width, height, made);
  }
}
