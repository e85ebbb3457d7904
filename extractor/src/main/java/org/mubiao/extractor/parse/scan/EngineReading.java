package org.mubiao.extractor.parse.scan;

import java.util.List;

/**
 * What the engine read of a picture.
 *
 * @param lines in no order
 * @param isUpsideDown whether most of them stand on their head
 */
record EngineReading(List<TextLine> lines, boolean isUpsideDown) {

  /** Shorter lines are as often taller than wide as not. */
  private static final int SHORT = 3;

  EngineReading {
    lines = List.copyOf(lines);
  }

  /** {@return whether most of the text runs from top to bottom} */
  boolean isSideways() {
    long lying = 0;
    long standing = 0;
    for (TextLine line : lines) {
      if (line.text().length() > SHORT) {
        lying += line.isUpright() ? line.text().length() : 0;
        standing += line.isUpright() ? 0 : line.text().length();
      }
    }
    return standing > 2 * lying;
  }
}
