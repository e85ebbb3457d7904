package org.mubiao.model.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab separated data file, taken apart into checked rows: comment lines, one line with the names
 * of the columns, then rows with as many cells as there are columns.
 */
final class DataTable {
  private final String file;
  private final List<Row> rows;

  private DataTable(String file, List<Row> rows) {
    this.file = file;
    this.rows = Collections.unmodifiableList(rows);
  }

  /** A row that knows where it stands, so that a complaint about it can say so. */
  static final class Row {
    private final String file;
    private final int line;
    private final List<String> cells;

    private Row(String file, int line, List<String> cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** {@return number of the line in its file, from 1} */
    int line() {
      return line;
    }

    /** {@return the cell, which may be empty} */
    String cell(int column) {
      return cells.get(column);
    }

    /** {@return the cell, never empty} */
    String text(int column) {
      String cell = cells.get(column);
      if (cell.isEmpty()) {
        throw problem("cell " + (column + 1) + " must not be empty");
      }
      return cell;
    }

    /** {@return the cell, null if it is empty or a dash} */
    @Nullable String optional(int column) {
      String cell = cells.get(column);
      return cell.isEmpty() || cell.equals("-") ? null : cell;
    }

    /** {@return what the cell lists between bars, in order; empty for an empty cell or a dash} */
    List<String> list(int column) {
      String cell = cells.get(column);
      if (cell.isEmpty() || cell.equals("-")) {
        return List.of();
      }
      if (cell.indexOf('|') < 0 && cell.equals(cell.strip())) {
        return List.of(cell);
      }
      List<String> parts = split(cell, '|');
      for (String part : parts) {
        if (part.isBlank() || !part.equals(part.strip())) {
          throw problem("empty or padded part in the list of cell " + (column + 1));
        }
      }
      return parts;
    }

    LexiconException problem(String what) {
      return new LexiconException(file, line, what);
    }
  }

  /**
   * Takes a file apart.
   *
   * @param columns names that the first line after the comments must have, in this order
   */
  static DataTable read(String file, byte[] bytes, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    boolean headSeen = false;
    int number = 0;
    for (String line : split(new String(bytes, StandardCharsets.UTF_8), '\n')) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = split(line, '\t');
      if (!headSeen) {
        if (!cells.equals(columns)) {
          throw new LexiconException(file, number, "columns must be " + columns + ", not " + cells);
        }
        headSeen = true;
      } else if (cells.size() != columns.size()) {
        throw new LexiconException(
            file, number, "needs " + columns.size() + " columns, has " + cells.size());
      } else {
        rows.add(new Row(file, number, cells));
      }
    }
    if (!headSeen) {
      throw new LexiconException(file, "has no line with the names of the columns");
    }
    return new DataTable(file, rows);
  }

  String file() {
    return file;
  }

  List<Row> rows() {
    return rows;
  }

  /** {@return the parts between separators; one part more than there are separators} */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(8);
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
