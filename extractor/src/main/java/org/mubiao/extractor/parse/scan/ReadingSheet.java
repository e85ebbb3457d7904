package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine is given for a page: the page without its tables, and beneath it the contents of
 * the cells, each at a distance from the others, so that no two are read as one line.
 */
final class ReadingSheet {

  static final int INK = 150;

  private static final int MARGIN = 24;
  private static final int AROUND = 6;
  private static final int SPECKS = 3;

  private final GrayPicture page;
  private final List<Part> parts = new ArrayList<>();
  private final GrayPicture sheet;

  /** A stretch of the page and where it lies on the sheet. */
  private record Part(GrayPicture picture, Area from, Area to) {}

  /**
   * @param page without rules
   * @param cells what is to be read on its own
   */
  ReadingSheet(GrayPicture page, List<Area> cells) {
    this.page = page;
    Area whole = new Area(0, 0, page.width(), page.height());
    GrayPicture rest = page;
    if (!cells.isEmpty()) {
      rest = page.copy();
      for (Area cell : cells) {
        rest.erase(cell);
      }
    }
    Area body = rest.ink(whole, INK);
    int width = page.width();
    int y = 0;
    if (body != null) {
      Area from = body.grown(MARGIN, whole);
      parts.add(new Part(rest, from, from.moved(0, -from.top())));
      y = from.height() + MARGIN;
    }
    int x = MARGIN;
    int shelf = 0;
    for (Area cell : cells) {
      Area ink = page.ink(cell, INK);
      if (ink == null || ink.width() < SPECKS || ink.height() < SPECKS) {
        continue;
      }
      Area from = ink.grown(AROUND, cell);
      if (x + from.width() + MARGIN > width) {
        x = MARGIN;
        y += shelf + 2 * MARGIN;
        shelf = 0;
      }
      parts.add(new Part(page, from, new Area(x, y, x + from.width(), y + from.height())));
      x += from.width() + 2 * MARGIN;
      shelf = Math.max(shelf, from.height());
    }
    int height = 1;
    int widest = width;
    for (Part part : parts) {
      height = Math.max(height, part.to.bottom());
      widest = Math.max(widest, part.to.right());
    }
    sheet = GrayPicture.white(widest, height + MARGIN);
    for (Part part : parts) {
      sheet.paste(part.picture, part.from, part.to.left(), part.to.top());
    }
  }

  /** {@return whether there is nothing to read} */
  boolean isBlank() {
    return parts.isEmpty();
  }

  GrayPicture picture() {
    return sheet;
  }

  /** {@return where on the page the lines of the sheet stand} */
  List<TextLine> onPage(List<TextLine> lines) {
    List<TextLine> placed = new ArrayList<>();
    for (TextLine line : lines) {
      Part part = part(line.area());
      if (part != null) {
        TextLine moved =
            line.moved(part.from.left() - part.to.left(), part.from.top() - part.to.top());
        placed.add(moved);
      }
    }
    return placed;
  }

  private @Nullable Part part(Area line) {
    for (Part part : parts) {
      if (part.to.holds(line.middleX(), line.middleY())) {
        return part;
      }
    }
    return null;
  }

  /** {@return the page that the sheet was made of} */
  GrayPicture page() {
    return page;
  }
}
