package org.mubiao.extractor.parse.scan;

import java.util.List;

/**
 * A line of text as the engine reads it.
 *
 * @param text what it says
 * @param scores for each UTF-16 code unit of the text how sure the engine is of it, 0 to 1
 * @param area where it stands
 * @param isUpright false if the engine had to turn it, because its box is taller than wide
 */
record TextLine(String text, List<Float> scores, Area area, boolean isUpright) {

  TextLine {
    scores = List.copyOf(scores);
  }

  TextLine moved(int x, int y) {
    return new TextLine(text, scores, area.moved(x, y), isUpright);
  }
}
