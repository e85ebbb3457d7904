package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.print.Glyph;

/**
 * A line with its characters as wide and as high as they are set, not as their ink: a comma takes
 * the room of a Chinese character, and all of a line stand equally high. Else each comma would seem
 * to be followed by a blank, and no two lines would be of one size.
 */
final class WrittenLine {

  /** Ink keeps this distance from the edge of the room of a character, in heights of the line. */
  private static final float BEARING = 0.06f;

  /** Latin letters and digits are this high, in heights of the line. */
  private static final float CAPITAL = 0.72f;

  /** Chinese characters are this high without the room around them, in heights of the line. */
  private static final float IDEOGRAPH = 0.9f;

  /** A gap that is no wider is none, if the engine read no blank in it. */
  private static final float NARROW = 0.8f;

  private static final String OPENING = "“‘（《〈【〔「『";
  private static final String CLOSING = "”’），。、；：！？》〉】〕」』";

  private final List<CharacterCuts.Cut> cuts;
  private final float em;
  private final float middle;

  private WrittenLine(List<CharacterCuts.Cut> cuts, float em, float middle) {
    this.cuts = cuts;
    this.em = em;
    this.middle = middle;
  }

  /**
   * {@return the line}
   *
   * @param cuts its characters with their ink, from left to right; at least one
   * @param lineHeight height of the box around it
   */
  static WrittenLine of(List<CharacterCuts.Cut> cuts, int lineHeight) {
    List<Float> heights = new ArrayList<>();
    List<Float> pitches = new ArrayList<>();
    List<Float> middles = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      CharacterCuts.Cut cut = cuts.get(i);
      Area ink = cut.area();
      boolean ideograph = Punctuation.isIdeograph(cut.text());
      if (ideograph || Character.isLetterOrDigit(cut.text().codePointAt(0))) {
        heights.add(ink.height() / (ideograph ? IDEOGRAPH : CAPITAL));
        middles.add((ink.top() + ink.bottom()) / 2f);
      }
      if (i > 0 && ideograph && Punctuation.isIdeograph(cuts.get(i - 1).text())) {
        Area before = cuts.get(i - 1).area();
        pitches.add((ink.left() + ink.right() - before.left() - before.right()) / 2f);
      }
    }
    if (middles.isEmpty()) { // marks alone
      Area ink = cuts.get(0).area();
      return new WrittenLine(cuts, lineHeight, (ink.top() + ink.bottom()) / 2f);
    }
    float em = pitches.size() > 1 ? middle(pitches) : Math.min(highest(heights), lineHeight);
    return new WrittenLine(cuts, Math.max(1, em), middle(middles));
  }

  private static float middle(List<Float> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static float highest(List<Float> values) {
    return values.stream().max(Float::compare).orElse(1f);
  }

  /** {@return the height of the line in pixels} */
  float em() {
    return em;
  }

  int characters() {
    return cuts.size();
  }

  boolean isEmpty() {
    return cuts.isEmpty();
  }

  /** {@return the line set at another height that is all but its own} */
  WrittenLine at(float height) {
    return new WrittenLine(cuts, height, middle);
  }

  /**
   * {@return the line without the characters that {@code other}, whose box overlaps with its own,
   * has whole}
   */
  WrittenLine without(WrittenLine other) {
    if (Math.abs(other.middle - middle) > 0.5f * Math.min(em, other.em)) {
      return this;
    }
    List<CharacterCuts.Cut> kept = new ArrayList<>();
    for (CharacterCuts.Cut cut : cuts) {
      boolean whole = other.cuts.stream().anyMatch(its -> isPartOf(cut, its));
      if (!whole) {
        kept.add(cut);
      }
    }
    return kept.size() == cuts.size() ? this : new WrittenLine(kept, em, middle);
  }

  private static boolean isPartOf(CharacterCuts.Cut one, CharacterCuts.Cut other) {
    int shared =
        Math.min(one.area().right(), other.area().right())
            - Math.max(one.area().left(), other.area().left());
    int narrower = Math.min(one.area().width(), other.area().width());
    boolean lesser =
        one.area().width() < other.area().width()
            || (one.area().width() == other.area().width() && one.score() < other.score());
    return 2 * shared > narrower && lesser;
  }

  /** {@return the characters in points} */
  List<Glyph> glyphs(float points) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      CharacterCuts.Cut cut = cuts.get(i);
      Area ink = cut.area();
      float left = ink.left();
      float right = ink.right();
      if (OPENING.contains(cut.text())) {
        right += BEARING * em;
        left = Math.min(left, right - em);
      } else if (CLOSING.contains(cut.text())) {
        left -= BEARING * em;
        right = Math.max(right, left + em);
      } else if (Punctuation.isIdeograph(cut.text())) {
        float center = (left + right) / 2;
        left = Math.min(left, center - em / 2);
        right = Math.max(right, center + em / 2);
      } else {
        left -= BEARING * em;
        right += BEARING * em;
      }
      if (i > 0) {
        left = Math.max(left, Math.min(ink.left(), cuts.get(i - 1).area().right()));
      }
      if (i + 1 < cuts.size()) {
        CharacterCuts.Cut next = cuts.get(i + 1);
        float gap = next.area().left() - right;
        right =
            gap < 0 || !next.afterBlank() && gap < NARROW * em
                ? Math.max(ink.right(), next.area().left())
                : right;
      }
      glyphs.add(
          new Glyph(
              cut.text(),
              Math.max(0, left) * points,
              Math.max(0, middle - em / 2) * points,
              right * points,
              (middle + em / 2) * points,
              cut.score()));
    }
    return glyphs;
  }
}
