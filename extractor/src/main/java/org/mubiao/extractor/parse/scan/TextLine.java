package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
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

  /** {@return the stretch of the line that these characters of it make; at least one} */
  TextLine only(List<CharacterCuts.Cut> characters) {
    StringBuilder words = new StringBuilder();
    List<Float> sure = new ArrayList<>();
    int left = area.right();
    int right = area.left();
    for (CharacterCuts.Cut character : characters) {
      words.append(character.text());
      for (int i = 0; i < character.text().length(); i++) {
        sure.add(character.score());
      }
      left = Math.min(left, character.area().left());
      right = Math.max(right, character.area().right());
    }
    return new TextLine(
        words.toString(), sure, new Area(left, area.top(), right, area.bottom()), isUpright);
  }

  TextLine moved(int x, int y) {
    return new TextLine(text, scores, area.moved(x, y), isUpright);
  }
}
