package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mubiao.extractor.parse.layout.DraftCell;

/**
 * Places the cells of a DOC table on a grid made of all their left and right edges. Tables inside
 * its cells are set aside, to be written behind it.
 */
final class DocTable {

  private final DocWords words;
  private final List<Table> inner;

  DocTable(DocWords words, List<Table> inner) {
    this.words = words;
    this.inner = inner;
  }

  List<DraftCell> cells(Table table) {
    TableEdges edges = new TableEdges();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<GridRow> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      GridRow placed = new GridRow(0);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int column = edges.column(cell.getLeftEdge());
        int width = edges.column(cell.getLeftEdge() + cell.getWidth()) - column;
        placed.addAt(
            column,
            Math.max(1, width),
            cell.isMerged() && !cell.isFirstMerged(),
            cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
            text(cell, table.getTableLevel()));
      }
      rows.add(placed);
    }
    return GridRow.cells(rows);
  }

  private String text(TableCell cell, int level) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table nested = cell.getTable(paragraph);
        inner.add(nested);
        i += Math.max(1, nested.numParagraphs()) - 1;
        continue;
      }
      String line = words.of(paragraph);
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
