package org.mubiao.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mubiao.extractor.parse.layout.PagePicture;
import org.mubiao.model.document.Box;

/** Draws boxes over pages and turns them upright, one page beside the other. */
public final class MarkedPages {

  /** A yellow through which the print is still to be read. */
  private static final Color INSIDE = new Color(255, 214, 0, 70);

  private static final Color EDGE = new Color(214, 40, 40);
  private static final Color BETWEEN = new Color(128, 128, 128);

  /** Edge and distance from the print, in points. */
  private static final double LINE = 1.2;

  private static final double DISTANCE = 1.5;
  private static final int GAP = 12;

  private final List<BufferedImage> pages = new ArrayList<>();

  /** Adds a page with the boxes that stand on it. */
  public void add(PagePicture picture, List<Box> boxes) {
    BufferedImage source = picture.image();
    BufferedImage page =
        new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.drawImage(source, 0, 0, null);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double scale = picture.pixelsPerPoint();
    pen.setStroke(new BasicStroke((float) Math.max(1, LINE * scale)));
    for (Box box : boxes) {
      Rectangle2D frame =
          new Rectangle2D.Double(
              (box.left().doubleValue() - DISTANCE) * scale,
              (box.top().doubleValue() - DISTANCE) * scale,
              (box.right().subtract(box.left()).doubleValue() + 2 * DISTANCE) * scale,
              (box.bottom().subtract(box.top()).doubleValue() + 2 * DISTANCE) * scale);
      pen.setColor(INSIDE);
      pen.fill(frame);
      pen.setColor(EDGE);
      pen.draw(frame);
    }
    pen.dispose();
    pages.add(picture.upright().turn(page));
  }

  /** {@return the pages as a PNG} */
  public byte[] png() throws IOException {
    int width = -GAP;
    int height = 1;
    for (BufferedImage page : pages) {
      width += page.getWidth() + GAP;
      height = Math.max(height, page.getHeight());
    }
    BufferedImage sheet = new BufferedImage(Math.max(1, width), height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(BETWEEN);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int left = 0;
    for (BufferedImage page : pages) {
      pen.drawImage(page, left, 0, null);
      left += page.getWidth() + GAP;
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // A stream of its own: the default one would put a file into the folder for temporary files.
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(sheet, "png", stream)) {
        throw new IOException("this Java cannot write PNG");
      }
    }
    return bytes.toByteArray();
  }
}
