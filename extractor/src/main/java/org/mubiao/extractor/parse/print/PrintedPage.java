package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is printed on a page, in any order, turned so that most of its text stands upright. It says
 * nothing of lines, columns or tables.
 *
 * @param width in points, of the upright page
 * @param height in points, of the upright page
 * @param glyphs characters; those of white space may be left out, and those that stand more than
 *     another page away from the page are, since nobody sees them
 * @param rules straight lines, those of filled thin rectangles too; cut off where they go further
 *     than that
 * @param turned by how many quarter turns clockwise the page as a reader sees it was turned to
 *     stand upright, 0 to 3; places are told on the page as the reader sees it
 * @param slope by how many points lines fell for each point to the right before the page, turned
 *     upright, was levelled around its middle; 0 but for scans
 */
public record PrintedPage(
    float width, float height, List<Glyph> glyphs, List<Rule> rules, int turned, float slope) {

  /** Copies the lists and checks the turn. */
  public PrintedPage {
    List<Glyph> nearGlyphs = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (isNear(glyph, width, height)) {
        nearGlyphs.add(glyph);
      }
    }
    List<Rule> nearRules = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      Rule near = near(rule, width, height);
      if (near.left() <= near.right() && near.top() <= near.bottom()) {
        nearRules.add(near);
      }
    }
    glyphs = Collections.unmodifiableList(nearGlyphs);
    rules = Collections.unmodifiableList(nearRules);
    if (turned < 0 || turned > 3) {
      throw new IllegalArgumentException("quarter turns are 0 to 3: " + turned);
    }
  }

  /** A page whose lines are level. */
  public PrintedPage(float width, float height, List<Glyph> glyphs, List<Rule> rules, int turned) {
    this(width, height, glyphs, rules, turned, 0);
  }

  /** A page whose text stands upright as a reader sees it. */
  public PrintedPage(float width, float height, List<Glyph> glyphs, List<Rule> rules) {
    this(width, height, glyphs, rules, 0);
  }

  /** A place that is no number is near nothing. */
  private static boolean isNear(Glyph glyph, float width, float height) {
    return glyph.left() >= -width
        && glyph.right() <= 2 * width
        && glyph.top() >= -height
        && glyph.bottom() <= 2 * height;
  }

  private static Rule near(Rule rule, float width, float height) {
    return new Rule(
        near(rule.left(), width),
        near(rule.top(), height),
        near(rule.right(), width),
        near(rule.bottom(), height));
  }

  private static float near(float at, float size) {
    return Math.max(-size, Math.min(2 * size, at));
  }
}
