package org.mubiao.extractor.parse.print;

import java.util.List;

/**
 * What is printed on a page, in any order, turned so that most of its text stands upright. It says
 * nothing of lines, columns or tables.
 *
 * @param width in points
 * @param height in points
 * @param glyphs characters; those of white space may be left out
 * @param rules straight lines, those of filled thin rectangles too
 */
public record PrintedPage(float width, float height, List<Glyph> glyphs, List<Rule> rules) {

  /** Copies the lists. */
  public PrintedPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }
}
