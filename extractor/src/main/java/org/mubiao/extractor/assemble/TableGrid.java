package org.mubiao.extractor.assemble;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** A table as folded words: a merged cell's words stand in every place that it covers. */
final class TableGrid {

  private static final QuickPattern BODY_END =
      QuickPattern.compile("(?:局|委|办|联|协|部|院|厅|会|中心|公司|集团|处|社|行|队|站|署|政府|单位|部门|办公室|街道)$");
  private static final QuickPattern BODY_START = QuickPattern.compile("^[市区县省州镇各]");
  private static final QuickPattern NOTHING = QuickPattern.compile("[-—–−/]{1,3}");

  private final String text;
  private final int rows;
  private final int columns;
  private final String[][] words;
  private final @Nullable Cell[] cells;
  private final @Nullable CellFigure[] figures;
  private final int headRows;

  TableGrid(String text, Table table, AmountFinder finder) {
    this.text = text;
    this.rows = table.rows();
    this.columns = table.columns();
    this.words = new String[rows][columns];
    this.cells = new Cell[rows * columns];
    this.figures = new CellFigure[rows * columns];
    this.headRows = table.headRows();
    for (String[] row : words) {
      Arrays.fill(row, "");
    }
    for (Cell cell : table.cells()) {
      AlignedText folded = TextFolder.fold(text, cell.stretches());
      CellFigure figure = CellFigure.of(folded, finder);
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          words[row][column] = folded.folded();
          cells[row * columns + column] = cell;
          figures[row * columns + column] = figure;
        }
      }
    }
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
    return figures[row * columns + column] != null;
  }

  /** {@return the figure that fills the place, null if none does} */
  @Nullable CellFigure figure(int row, int column) {
    return figures[row * columns + column];
  }

  /** {@return how many rows are heads, 0 if the table does not tell} */
  int headRows() {
    return headRows;
  }

  /** {@return whether the table was rebuilt from flattened text} */
  boolean isRebuilt() {
    return headRows > 0;
  }

  /** {@return whether it is unknown what stands in a place of a rebuilt table} */
  boolean isUnsure(int row, int column) {
    Cell cell = cells[row * columns + column];
    return isRebuilt() && row >= headRows && (cell == null || cell.columnSpan() > 1);
  }

  /** {@return whether the place is empty or says so with a dash} */
  boolean isEmpty(int row, int column) {
    String word = words[row][column];
    return word.isEmpty() || NOTHING.matcher(word).matches();
  }

  /** {@return whether a cell starts here, rather than reaching here from above or from the left} */
  boolean isOrigin(int row, int column) {
    Cell cell = cells[row * columns + column];
    return cell != null && cell.row() == row && cell.column() == column;
  }

  /** {@return the words of the cell as the document writes them} */
  String original(int row, int column) {
    AlignedText sentence = sentence(row, column);
    return sentence == null ? "" : sentence.words(0, sentence.length());
  }

  /** {@return the words of a cell of names, those that stand on lines of their own parted} */
  String listed(int row, int column) {
    Cell cell = cells[row * columns + column];
    if (cell == null) {
      return "";
    }
    StringBuilder listed = new StringBuilder();
    for (Span stretch : cell.stretches()) {
      AlignedText folded = TextFolder.fold(text, stretch);
      String words = folded.words(0, folded.length());
      if (BODY_END.matcher(listed).find() && BODY_START.matcher(words).find()) {
        listed.append('、');
      }
      listed.append(words);
    }
    return listed.toString();
  }

  /** {@return the words of the cell, to be read like any sentence; null if there is no cell} */
  @Nullable AlignedText sentence(int row, int column) {
    Cell cell = cells[row * columns + column];
    return cell == null ? null : TextFolder.fold(text, cell.stretches());
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
