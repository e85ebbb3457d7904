package org.mubiao.extractor.parse.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * What the engine is given for a page: the page without its tables, and beneath it the contents of
 * the cells, each at a distance from the others, so that no two are read as one line.
 */
final class ReadingSheet {

  static final int INK = 150;

  private static final int MARGIN = 24;
  private static final int AROUND = 6;
  private static final int SPECKS = 3;

  private final List<Part> parts = new ArrayList<>();
  private final GrayPicture sheet;

  /** A stretch of the page and where it lies on the sheet. */
  private record Part(GrayPicture picture, Area from, Area to) {

    boolean touches(Area line) {
      return to.left() < line.right()
          && line.left() < to.right()
          && to.top() < line.bottom()
          && line.top() < to.bottom()
          && line.middleY() > to.top() - AROUND
          && line.middleY() < to.bottom() + AROUND;
    }

    int distance(int x) {
      return Math.max(0, Math.max(to.left() - x, x - to.right()));
    }

    TextLine onPage(TextLine line) {
      return line.moved(from.left() - to.left(), from.top() - to.top());
    }
  }

  /**
   * @param page without rules
   * @param cells what is to be read on its own
   */
  ReadingSheet(GrayPicture page, List<Area> cells) {
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
      List<Part> touched = parts.stream().filter(part -> part.touches(line.area())).toList();
      if (touched.size() == 1) {
        placed.add(touched.get(0).onPage(line));
      } else if (!touched.isEmpty()) {
        placed.addAll(apart(line, touched));
      }
    }
    return placed;
  }

  /** The engine read over the gap between cells: each takes the characters that stand in it. */
  private List<TextLine> apart(TextLine line, List<Part> touched) {
    List<CharacterCuts.Cut> cuts = CharacterCuts.of(line, sheet);
    List<TextLine> placed = new ArrayList<>();
    for (Part part : touched) {
      List<CharacterCuts.Cut> own =
          cuts.stream().filter(cut -> nearest(cut.area().middleX(), touched).equals(part)).toList();
      if (!own.isEmpty()) {
        placed.add(part.onPage(line.only(own)));
      }
    }
    return placed;
  }

  private static Part nearest(int x, List<Part> touched) {
    Part nearest = touched.get(0);
    for (Part part : touched) {
      nearest = part.distance(x) < nearest.distance(x) ? part : nearest;
    }
    return nearest;
  }
}
