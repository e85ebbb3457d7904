package org.mubiao.app.web.page;

import java.util.List;

/**
 * A piece of a text as it stands on the page.
 *
 * @param kind what it is
 * @param level depth of a heading, 2 to 6; else 0
 * @param page number of the page that begins; else 0
 * @param anchors names of the sections that begin in it
 * @param pieces what stands in it; empty for lines of columns
 * @param rows lines of columns, each with its cells; else empty
 */
public record TextBlock(
    Kind kind,
    int level,
    int page,
    List<String> anchors,
    List<Piece> pieces,
    List<List<List<Piece>>> rows) {

  /** What a block is. */
  public enum Kind {
    /** A numbered heading. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A short line: a title, a signature, an entry of a list. */
    LINE,
    /** Lines with as many cells each. */
    TABLE,
    /** Lines whose cells do not stand below each other. */
    COLUMNS,
    /** The beginning of a page. */
    PAGE
  }

  /** Copies the lists. */
  public TextBlock {
    anchors = List.copyOf(anchors);
    pieces = List.copyOf(pieces);
    rows = List.copyOf(rows);
  }
}
