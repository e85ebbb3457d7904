package org.mubiao.extractor.parse.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A colour that something is drawn in.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha 0 (not seen) to 255
 */
record OfdColor(int red, int green, int blue, int alpha) {

  private static final int FULL = 255;
  private static final int FAINTEST = 8;

  /** Patterns are drawn as an even gray. */
  private static final int PALE = 220;

  private static final int NEARLY_WHITE = 250;

  /** {@return the colour that an element of OFD says, black if it says none} */
  static OfdColor of(@Nullable OfdElement color, int objectAlpha) {
    if (color == null) {
      return new OfdColor(0, 0, 0, objectAlpha);
    }
    int alpha = (int) Math.min(FULL, Math.max(0, color.number("Alpha", FULL)));
    alpha = alpha * objectAlpha / FULL;
    List<Integer> values = values(color.attribute("Value", ""));
    return switch (values.size()) {
      case 1 -> new OfdColor(values.get(0), values.get(0), values.get(0), alpha);
      case 3 -> new OfdColor(values.get(0), values.get(1), values.get(2), alpha);
      case 4 -> ofInks(values, alpha);
      default -> blended(color, alpha);
    };
  }

  /** A colour that runs from one to another is taken for the one it begins with. */
  private static OfdColor blended(OfdElement color, int alpha) {
    for (OfdElement first : color.all("Color")) {
      if (first.attribute("Value") != null) {
        return of(first, alpha);
      }
    }
    boolean patterned = color.child("Pattern") != null;
    return patterned ? new OfdColor(PALE, PALE, PALE, alpha) : new OfdColor(0, 0, 0, alpha);
  }

  private static OfdColor ofInks(List<Integer> inks, int alpha) {
    int white = FULL - inks.get(3);
    return new OfdColor(
        (FULL - inks.get(0)) * white / FULL,
        (FULL - inks.get(1)) * white / FULL,
        (FULL - inks.get(2)) * white / FULL,
        alpha);
  }

  /** Values are decimal, or hexadecimal with # before them. */
  private static List<Integer> values(String text) {
    List<Integer> values = new ArrayList<>();
    for (String word : text.strip().split("[\\s,]+", 6)) {
      boolean hexadecimal = word.startsWith("#");
      double value;
      try {
        value = hexadecimal ? Integer.parseInt(word.substring(1), 16) : Double.parseDouble(word);
      } catch (NumberFormatException e) {
        return List.of(); // an answer: this is no colour we know
      }
      if (hexadecimal && word.length() == 7) {
        int rgb = (int) value;
        values.addAll(List.of(rgb >> 16 & FULL, rgb >> 8 & FULL, rgb & FULL));
      } else {
        values.add((int) Math.min(FULL, Math.max(0, value)));
      }
    }
    return values;
  }

  /** {@return whether nothing is seen of it} */
  boolean isTransparent() {
    return alpha < FAINTEST;
  }

  /** {@return whether it leaves no mark on white paper} */
  boolean isUnseen() {
    return isTransparent() || isWhite();
  }

  private boolean isWhite() {
    return Math.min(red, Math.min(green, blue)) >= NEARLY_WHITE;
  }
}
