package org.mubiao.extractor.parse.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/** A drawn page: bars stand for characters, so that no font is needed. */
final class Paper {

  static final int CHARACTER = 36;

  private final BufferedImage picture;
  private final Graphics2D pen;

  Paper(int width, int height) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
  }

  BufferedImage picture() {
    return picture;
  }

  GrayPicture gray() {
    return ScanColors.gray(picture, PageRecognizer.WORKING_DOTS);
  }

  /** What follows falls by so much for each pixel to the right. */
  Paper askew(double slope) {
    pen.rotate(Math.atan(slope), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
    return this;
  }

  Paper ink(Color color) {
    pen.setColor(color);
    return this;
  }

  /** Each character is an upright stroke with a stroke across it and paper around. */
  Paper text(int left, int top, int characters) {
    for (int i = 0; i < characters; i++) {
      int x = left + i * CHARACTER;
      pen.fillRect(x + 15, top, 5, CHARACTER - 4);
      pen.fillRect(x + 3, top + 8 + i % 3 * 6, CHARACTER - 8, 4);
    }
    return this;
  }

  Paper lines(int left, int top, int lines, int characters) {
    for (int i = 0; i < lines; i++) {
      text(left, top + i * 2 * CHARACTER, characters);
    }
    return this;
  }

  Paper rule(double fromX, double fromY, double toX, double toY) {
    pen.setStroke(new BasicStroke(3));
    pen.draw(new Line2D.Double(fromX, fromY, toX, toY));
    return this;
  }

  Paper ring(int left, int top, int size) {
    pen.setStroke(new BasicStroke(12));
    pen.drawOval(left, top, size, size);
    return this;
  }
}
