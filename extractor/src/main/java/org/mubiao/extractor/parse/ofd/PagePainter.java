package org.mubiao.extractor.parse.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Draws a page with a pen whose lengths are points. */
final class PagePainter implements PageSink {

  /** A line is never drawn thinner than this, in points. */
  private static final double THINNEST = 0.3;

  private static final double ITALIC = -0.2;
  private static final double TOO_WIDE = 1.15;

  /** What is drawn in place of a picture that cannot be read. */
  private static final Color MISSING = new Color(230, 230, 230);

  private final Graphics2D pen;
  private final FontOutlines fonts;
  private final PackedPictures pictures;

  PagePainter(Graphics2D pen, FontOutlines fonts, PackedPictures pictures) {
    this.pen = pen;
    this.fonts = fonts;
    this.pictures = pictures;
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  public void character(PlacedCharacter character) {
    if (character.look().hidden() || character.text().isBlank()) {
      return;
    }
    Shape shape = fonts.of(character);
    Rectangle2D ink = shape.getBounds2D();
    double size = character.look().size();
    double across = size * character.look().stretch();
    if (ink.getMaxX() * across > character.width() * TOO_WIDE) {
      across = character.width() / ink.getMaxX(); // another font than the one that was meant
    }
    AffineTransform place = character.ownToPage();
    place.scale(across, size);
    if (character.look().italic()) {
      place.shear(ITALIC, 0);
    }
    pen.setColor(color(character.look().color()));
    pen.fill(place.createTransformedShape(shape));
  }

  @Override
  public void path(Path2D path, @Nullable OfdColor stroke, @Nullable OfdColor fill, double width) {
    if (fill != null && !fill.isTransparent()) {
      pen.setColor(color(fill));
      pen.fill(path);
    }
    if (stroke != null && !stroke.isTransparent()) {
      pen.setColor(color(stroke));
      pen.setStroke(new BasicStroke((float) Math.max(THINNEST, width)));
      pen.draw(path);
    }
  }

  @Override
  public void picture(@Nullable String part, AffineTransform toPage) {
    BufferedImage image = part == null ? null : pictures.read(part);
    if (image == null) {
      pen.setColor(MISSING);
      pen.fill(toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)));
      return;
    }
    AffineTransform place = new AffineTransform(toPage);
    place.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
    pen.drawImage(image, place, null);
  }

  private static Color color(OfdColor color) {
    return new Color(color.red(), color.green(), color.blue(), color.alpha());
  }
}
