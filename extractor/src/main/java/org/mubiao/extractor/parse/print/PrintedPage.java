package org.mubiao.extractor.parse.print;

import java.util.List;

/**
 * What is printed on a page, in any order, turned so that most of its text stands upright. It says
 * nothing of lines, columns or tables.
 *
 * @param width in points, of the upright page
 * @param height in points, of the upright page
 * @param glyphs characters; those of white space may be left out
 * @param rules straight lines, those of filled thin rectangles too
 * @param turned by how many quarter turns clockwise the page as a reader sees it was turned to
 *     stand upright, 0 to 3; places are told on the page as the reader sees it
 * @param slope by how many points lines fell for each point to the right before the page, turned
 *     upright, was levelled around its middle; 0 but for scans
 */
public record PrintedPage(
    float width, float height, List<Glyph> glyphs, List<Rule> rules, int turned, float slope) {

  /** Copies the lists and checks the turn. */
  public PrintedPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
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
}
