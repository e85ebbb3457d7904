package org.mubiao.extractor.parse.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.DraftCell;
import org.mubiao.extractor.parse.layout.GridAligner;
import org.mubiao.extractor.parse.layout.PrintedCell;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/**
 * Finds out what on a sheet is a title, a table and a note. Titles and notes stand alone in their
 * rows, above and below a table; empty rows part one table from the next.
 */
final class SheetLayout {

  /** What programs call a sheet to which nobody gave a name. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)(?:sheet|table|工作表|表格?)\\s*[（(]?\\d*[）)]?");

  private static final int LABELLED = 4;

  private final DocumentDraft draft;
  private final boolean mergesKnown;
  private final ReadLimits limits;

  /**
   * Begins to write.
   *
   * @param draft where to
   * @param limits most cells of a table
   * @param mergesKnown whether the format tells which cells are merged
   */
  SheetLayout(DocumentDraft draft, ReadLimits limits, boolean mergesKnown) {
    this.draft = draft;
    this.limits = limits;
    this.mergesKnown = mergesKnown;
  }

  /**
   * Writes a sheet.
   *
   * @param name of the sheet, empty if it has none; it stands above a sheet that says no other
   *     title
   * @param areas what it shows, in reading order
   */
  void write(String name, List<Area> areas) throws RefusedException {
    List<Stretch> stretches = stretches(areas);
    if (stretches.isEmpty()) {
      return;
    }
    boolean titled = stretches.get(0).isAlone(0);
    if (!titled && !Blankness.isBlank(name) && !NO_NAME.matcher(name.strip()).matches()) {
      draft.paragraph(name, true);
    }
    for (Stretch stretch : stretches) {
      write(stretch);
    }
  }

  private void write(Stretch stretch) throws RefusedException {
    int first = 0;
    int last = stretch.rows.size() - 1;
    while (first <= last && (stretch.isAlone(first) || stretch.isLine(first))) {
      first++;
    }
    while (last > first && stretch.isAlone(last)) {
      last--;
    }
    lines(stretch, 0, first);
    if (last > first) {
      List<DraftCell> cells = stretch.cells(first, last + 1);
      draft.table(mergesKnown ? cells : aligned(cells));
    } else {
      lines(stretch, first, last + 1);
    }
    lines(stretch, Math.max(first, last + 1), stretch.rows.size());
  }

  private void lines(Stretch stretch, int from, int to) throws RefusedException {
    for (int row = from; row < to; row++) {
      List<String> words = stretch.rows.get(row).stream().map(area -> area.text().strip()).toList();
      draft.paragraph(String.join("\u3000", words), true);
    }
  }

  /** Rows without an empty one between them. */
  private List<Stretch> stretches(List<Area> areas) {
    NavigableMap<Integer, List<Area>> rows = new TreeMap<>();
    for (Area area : areas) {
      rows.computeIfAbsent(area.top(), unused -> new ArrayList<>()).add(area);
    }
    List<Stretch> stretches = new ArrayList<>();
    int reach = -1;
    for (List<Area> row : rows.values()) {
      boolean apart = row.get(0).top() > reach + 1;
      if (stretches.isEmpty() || (apart && !goesOn(stretches.get(stretches.size() - 1), row))) {
        stretches.add(new Stretch());
      }
      reach = Math.max(reach, stretches.get(stretches.size() - 1).add(row));
    }
    return stretches;
  }

  /** A row with numbers behind an empty row is no head: it belongs to the table above. */
  private static boolean goesOn(Stretch above, List<Area> row) {
    boolean table = above.rows.size() > 1 && !above.isAlone(above.rows.size() - 1);
    return table && row.size() > 1 && row.stream().skip(1).anyMatch(SheetLayout::isNumeric);
  }

  private static boolean isNumeric(Area area) {
    return new PrintedCell(new Span(0, 0), area.text()).isNumeric();
  }

  /** Cells whose merges were lost when the file was written: empty ones belong to their labels. */
  private List<DraftCell> aligned(List<DraftCell> cells) throws RefusedException {
    int rows = cells.stream().mapToInt(DraftCell::row).max().orElse(0) + 1;
    int columns = cells.stream().mapToInt(DraftCell::column).max().orElse(0) + 1;
    if ((long) rows * columns > limits.maxCells()) {
      throw RefusedException.tooManyCells(limits);
    }
    String[][] grid = new String[rows][columns];
    cells.forEach(cell -> grid[cell.row()][cell.column()] = cell.text());
    StringBuilder text = new StringBuilder();
    List<List<PrintedCell>> printed = new ArrayList<>();
    for (String[] row : grid) {
      List<PrintedCell> line = new ArrayList<>();
      for (String words : row) {
        int start = text.length();
        String known = words == null ? "" : words;
        text.append(known);
        line.add(new PrintedCell(new Span(start, text.length()), known));
      }
      printed.add(line);
    }
    Table table = GridAligner.align(printed);
    return table.cells().stream()
        .map(
            cell ->
                new DraftCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.span().cut(text.toString())))
        .toList();
  }

  /** Rows that stand together. */
  private static final class Stretch {

    private final List<List<Area>> rows = new ArrayList<>();
    private final List<Boolean> reached = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int bottom = -1;

    /** Adds a row and says how far down the cells reach now. */
    int add(List<Area> row) {
      rows.add(row);
      reached.add(row.get(0).top() <= bottom);
      for (Area area : row) {
        left = Math.min(left, area.left());
        bottom = Math.max(bottom, area.bottom());
      }
      return bottom;
    }

    /**
     * {@return whether a row is a title or a note: one cell, not a head of some columns, with no
     * cell from above beside it}
     */
    boolean isAlone(int row) {
      List<Area> cells = rows.get(row);
      if (cells.size() != 1 || reached.get(row)) {
        return false;
      }
      Area only = cells.get(0);
      return only.left() == only.right() || only.left() == left;
    }

    /** {@return whether a row above a table only says who filled it in, when and in what unit} */
    boolean isLine(int row) {
      List<Area> cells = rows.get(row);
      return cells.size() < LABELLED
          && cells.stream().allMatch(cell -> cell.text().matches("(?s).*[:：].*"));
    }

    /** {@return the cells of some rows, on the rows and columns in which a cell begins} */
    List<DraftCell> cells(int from, int to) {
      NavigableMap<Integer, Integer> tops = new TreeMap<>();
      NavigableMap<Integer, Integer> lefts = new TreeMap<>();
      List<Area> areas = rows.subList(from, to).stream().flatMap(List::stream).toList();
      for (Area area : areas) {
        tops.put(area.top(), 0);
        lefts.put(area.left(), 0);
      }
      number(tops);
      number(lefts);
      List<DraftCell> cells = new ArrayList<>();
      for (Area area : areas) {
        int row = tops.getOrDefault(area.top(), 0);
        int column = lefts.getOrDefault(area.left(), 0);
        cells.add(
            new DraftCell(
                row,
                column,
                tops.floorEntry(area.bottom()).getValue() - row + 1,
                lefts.floorEntry(area.right()).getValue() - column + 1,
                area.text()));
      }
      return cells;
    }

    private static void number(NavigableMap<Integer, Integer> places) {
      int next = 0;
      for (var place : places.entrySet()) {
        place.setValue(next++);
      }
    }
  }
}
