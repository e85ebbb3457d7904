package org.mubiao.extractor.parse.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/** Takes what a page draws, in the order in which it is drawn. Lengths are points. */
interface PageSink {

  /**
   * Says where what follows belongs.
   *
   * @param backdrop whether it is of a template or of a layer behind or before the body
   */
  default void backdrop(boolean backdrop) {}

  /** Takes a character. */
  void character(PlacedCharacter character);

  /**
   * Takes lines and areas.
   *
   * @param path on the page
   * @param stroke colour of its outline, null if it has none
   * @param fill colour of what it encloses, null if it is empty
   * @param width of its outline
   */
  void path(Path2D path, @Nullable OfdColor stroke, @Nullable OfdColor fill, double width);

  /**
   * Takes a picture.
   *
   * @param part of the package that holds it, null if it is missing
   * @param toPage from the square of length 1 that the picture fills
   */
  void picture(@Nullable String part, AffineTransform toPage);
}
