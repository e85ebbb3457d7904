package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.normalize.AlignedText;

/** Gives the pieces of a row's line to the columns of its table, where only one way fits. */
final class RowPieces {

  private static final int MOST_WAYS = 16;

  private final CellShapes shapes;
  private final List<Column> columns;

  RowPieces(CellShapes shapes, List<Column> columns) {
    this.shapes = shapes;
    this.columns = columns;
  }

  /**
   * The column of each piece of a line.
   *
   * @param places a column for each piece, never falling
   * @param width number of columns
   * @param loose whether a column of figures holds words
   */
  record Layout(List<Integer> places, int width, boolean loose) {

    boolean complete() {
      return places.stream().distinct().count() == width;
    }

    boolean holds(int column) {
      return places.contains(column);
    }

    /** {@return the pieces of each column, in lists that may be added to} */
    List<List<AlignedText>> cells(List<AlignedText> pieces) {
      List<List<AlignedText>> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        cells.add(new ArrayList<>());
      }
      for (int i = 0; i < places.size(); i++) {
        cells.get(places.get(i)).add(pieces.get(i));
      }
      return cells;
    }
  }

  /** {@return the one way to give the pieces to columns, null if there is none or several} */
  @Nullable Layout layout(List<AlignedText> pieces) {
    Layout strict = layout(pieces, false);
    return strict != null || !ways(pieces, false).isEmpty() ? strict : layout(pieces, true);
  }

  /**
   * {@return the one way to read a line as a whole row of a table without row numbers, null if
   * there is none or several}
   *
   * <p>What several rows belong to may stand in the first of them alone; a figure may be words
   * (完成上级任务) where the row has another figure.
   */
  @Nullable Layout rowAlone(List<AlignedText> pieces) {
    for (boolean loose : new boolean[] {false, true}) {
      List<Layout> ways = ways(pieces, loose);
      List<Layout> complete = ways.stream().filter(Layout::complete).toList();
      if (complete.isEmpty()) {
        complete = ways.stream().filter(this::lacksOnlyClasses).toList();
      }
      if (complete.size() > 1) {
        return null;
      }
      if (complete.size() == 1 && (!loose || hasFigure(complete.get(0), pieces))) {
        return complete.get(0);
      }
    }
    return null;
  }

  private boolean lacksOnlyClasses(Layout layout) {
    for (int column = 0; column < columns.size(); column++) {
      if (!layout.holds(column) && columns.get(column).role() != HeadRole.CLASS) {
        return false;
      }
    }
    return true;
  }

  private boolean hasFigure(Layout layout, List<AlignedText> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      boolean value = columns.get(layout.places().get(i)).role() == HeadRole.VALUE;
      if (value && CellShapes.isFigure(pieces.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Layout layout(List<AlignedText> pieces, boolean loose) {
    List<Layout> ways = ways(pieces, loose);
    List<Layout> complete = ways.stream().filter(Layout::complete).toList();
    if (!complete.isEmpty()) {
      return complete.size() == 1 ? complete.get(0) : null;
    }
    return ways.size() == 1 ? ways.get(0) : null;
  }

  private List<Layout> ways(List<AlignedText> pieces, boolean loose) {
    List<Layout> ways = new ArrayList<>();
    place(pieces, 0, 0, new int[pieces.size()], loose, ways);
    return ways;
  }

  private void place(
      List<AlignedText> pieces,
      int piece,
      int from,
      int[] places,
      boolean loose,
      List<Layout> ways) {
    if (ways.size() >= MOST_WAYS) {
      return;
    }
    if (piece == pieces.size()) {
      ways.add(new Layout(Arrays.stream(places).boxed().toList(), columns.size(), loose));
      return;
    }
    String words = pieces.get(piece).folded();
    for (int column = from; column < columns.size(); column++) {
      HeadRole role = columns.get(column).role();
      boolean shared = piece > 0 && places[piece - 1] == column;
      boolean mayShare = role == HeadRole.NAME || role == HeadRole.TASK;
      boolean goesOn = shared && mayShare && CellShapes.isWords(words);
      if (shared ? goesOn : shapes.fits(role, words, loose)) {
        places[piece] = column;
        place(pieces, piece + 1, mayShare ? column : column + 1, places, loose, ways);
      }
    }
  }

  /**
   * Adds the lines above and below a row to its cells.
   *
   * @return whether it is certain which cells they belong to
   */
  boolean wrap(
      Layout layout,
      List<List<AlignedText>> cells,
      List<List<AlignedText>> above,
      List<List<AlignedText>> below) {
    if (above.isEmpty() && below.isEmpty()) {
      return layout.complete();
    }
    List<Integer> open = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      if (!layout.holds(column)) {
        open.add(column);
      }
    }
    if (open.isEmpty()) {
      // all cells are there, so that only the name, which is all words, can go on
      int name = onlyName();
      if (name < 0 || layout.loose()) {
        return false;
      }
      open.add(name);
    }
    for (List<AlignedText> line : above) {
      if (line.size() != open.size()) {
        return false;
      }
    }
    for (List<AlignedText> line : below) {
      if (line.size() != open.size()) {
        return false;
      }
    }
    for (int i = 0; i < open.size(); i++) {
      List<AlignedText> cell = cells.get(open.get(i));
      List<AlignedText> joined = new ArrayList<>();
      for (List<AlignedText> line : above) {
        joined.add(line.get(i));
      }
      joined.addAll(cell);
      for (List<AlignedText> line : below) {
        joined.add(line.get(i));
      }
      cell.clear();
      cell.addAll(joined);
    }
    return areWords(cells, open);
  }

  private int onlyName() {
    int name = -1;
    for (int column = 0; column < columns.size(); column++) {
      HeadRole role = columns.get(column).role();
      if (role == HeadRole.NAME) {
        name = column;
      } else if (role != HeadRole.UNIT && role != HeadRole.FORCE && role != HeadRole.VALUE) {
        return -1;
      }
    }
    return name;
  }

  private boolean areWords(List<List<AlignedText>> cells, List<Integer> open) {
    for (int column : open) {
      HeadRole role = columns.get(column).role();
      for (AlignedText piece : cells.get(column)) {
        if (role == HeadRole.NAME && !CellShapes.isWords(piece.folded())
            || role == HeadRole.UNIT && piece.folded().length() > 8) {
          return false;
        }
      }
    }
    return true;
  }
}
