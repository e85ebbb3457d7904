package org.mubiao.extractor.assemble;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** A table as folded words: a merged cell's words stand in every place that it covers. */
final class TableGrid {

  private static final Pattern NUMBER =
      Pattern.compile("[≥≤><＞＜〔（\\[]?-?\\d[\\d,]{0,30}(?:\\.\\d{1,20})?[〕）\\]]?");

  private final String text;
  private final int rows;
  private final int columns;
  private final String[][] words;
  private final @Nullable Cell[] cells;
  private final @Nullable AmountMention[] amounts;
  private final boolean[] numeric;

  TableGrid(String text, Table table, AmountFinder finder) {
    this.text = text;
    this.rows = table.rows();
    this.columns = table.columns();
    this.words = new String[rows][columns];
    this.cells = new Cell[rows * columns];
    this.amounts = new AmountMention[rows * columns];
    this.numeric = new boolean[rows * columns];
    for (String[] row : words) {
      Arrays.fill(row, "");
    }
    for (Cell cell : table.cells()) {
      AlignedText folded = TextFolder.fold(text, cell.stretches());
      AmountMention amount = wholeAmount(folded, finder);
      boolean number = amount != null || NUMBER.matcher(folded.folded()).matches();
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          words[row][column] = folded.folded();
          cells[row * columns + column] = cell;
          amounts[row * columns + column] = amount;
          numeric[row * columns + column] = number;
        }
      }
    }
  }

  private static @Nullable AmountMention wholeAmount(AlignedText folded, AmountFinder finder) {
    List<AmountMention> found = finder.find(folded);
    if (found.size() != 1) {
      return null;
    }
    AmountMention amount = found.get(0);
    return amount.prefixStart() == 0 && amount.end() == folded.length() ? amount : null;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** {@return the folded words of a place, empty if nothing stands there} */
  String words(int row, int column) {
    return words[row][column];
  }

  /** {@return whether the place holds a number, with or without its unit, and nothing else} */
  boolean isNumeric(int row, int column) {
    return numeric[row * columns + column];
  }

  /** {@return the number with its unit that fills the place, null if none does} */
  @Nullable AmountMention amount(int row, int column) {
    return amounts[row * columns + column];
  }

  /** {@return whether a cell starts here, rather than reaching here from above or from the left} */
  boolean isOrigin(int row, int column) {
    Cell cell = cells[row * columns + column];
    return cell != null && cell.row() == row && cell.column() == column;
  }

  /** {@return the words of the cell as the document writes them} */
  String original(int row, int column) {
    Cell cell = cells[row * columns + column];
    if (cell == null) {
      return "";
    }
    AlignedText folded = TextFolder.fold(text, cell.stretches());
    return folded.words(0, folded.length());
  }

  /** {@return where the words of the cell stand in the document} */
  Span span(int row, int column) {
    Cell cell = cells[row * columns + column];
    if (cell == null) {
      throw new IllegalStateException("no cell there");
    }
    AlignedText folded = TextFolder.fold(text, cell.stretches());
    return folded.length() == 0 ? cell.span() : folded.span();
  }
}
