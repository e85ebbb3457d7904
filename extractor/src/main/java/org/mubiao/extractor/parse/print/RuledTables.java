package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/** Fills ruled grids with the characters that stand in them. */
final class RuledTables {

  private RuledTables() {}

  /**
   * {@return the tables of a page, from the top}
   *
   * @param page its number
   * @param printed what stands on it
   * @param rest takes the characters that stand in no table
   */
  static List<PrintedTable> find(int page, PrintedPage printed, List<Glyph> rest) {
    List<RuledGrid> grids = new ArrayList<>(RuledGrid.find(printed.rules()));
    grids.removeIf(RuledGrid::isTooLarge);
    if (grids.isEmpty()) {
      rest.addAll(printed.glyphs());
      return List.of();
    }
    List<List<Glyph>> inside = new ArrayList<>();
    grids.forEach(grid -> inside.add(new ArrayList<>()));
    for (Glyph glyph : printed.glyphs()) {
      int holder = holder(grids, glyph);
      if (holder < 0) {
        rest.add(glyph);
      } else {
        inside.get(holder).add(glyph);
      }
    }
    List<PrintedTable> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      PrintedTable table = fill(page, grids.get(i), inside.get(i));
      if (isTable(table)) {
        tables.add(table);
      } else {
        rest.addAll(inside.get(i));
      }
    }
    return tables;
  }

  /** The smallest grid that holds it: a table may stand in a frame. */
  private static int holder(List<RuledGrid> grids, Glyph glyph) {
    int holder = -1;
    float least = Float.MAX_VALUE;
    for (int i = 0; i < grids.size(); i++) {
      RuledGrid grid = grids.get(i);
      float area = (grid.right() - grid.left()) * (grid.bottom() - grid.top());
      if (area < least && grid.holds(glyph)) {
        holder = i;
        least = area;
      }
    }
    return holder;
  }

  /** A drawing or a frame around running text has hardly a filled cell. */
  private static boolean isTable(PrintedTable table) {
    long filled = table.cells().stream().filter(cell -> !cell.isEmpty()).count();
    return filled >= 2;
  }

  private static PrintedTable fill(int page, RuledGrid grid, List<Glyph> glyphs) {
    List<RuledGrid.Place> places = grid.places();
    int[][] owner = new int[grid.rows()][grid.columns()];
    List<List<Glyph>> words = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      RuledGrid.Place place = places.get(i);
      words.add(new ArrayList<>());
      for (int row = place.top(); row <= place.bottom(); row++) {
        for (int column = place.left(); column <= place.right(); column++) {
          owner[row][column] = i;
        }
      }
    }
    for (Glyph glyph : glyphs) {
      words.get(owner[grid.rowAt(glyph.middle())][grid.columnAt(glyph.center())]).add(glyph);
    }
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      RuledGrid.Place place = places.get(i);
      cells.add(
          new TableCell(
              place.top(),
              place.left(),
              place.bottom() - place.top() + 1,
              place.right() - place.left() + 1,
              page,
              LineFinder.lines(page, words.get(i))));
    }
    return EmptyTracks.without(
        new PrintedTable(grid.rows(), grid.edges(), cells, grid.top(), grid.bottom(), true));
  }
}
