package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.mubiao.extractor.parse.layout.DraftCell;

/** Places the cells of a DOC table on a grid made of all their left and right edges. */
final class DocTable {

  /** Edges nearer than this, in twentieths of a point, are one edge drawn twice. */
  private static final int SAME_EDGE = 60;

  private DocTable() {}

  /** Says what is printed in a paragraph. */
  interface ParagraphText {
    String of(Paragraph paragraph);
  }

  static List<DraftCell> cells(Table table, ParagraphText text) {
    List<Integer> edges = edges(table);
    List<DraftCell> cells = new ArrayList<>();
    Map<Integer, Integer> open =
        new HashMap<>(); // column -> index of the cell that reaches down to it
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      Map<Integer, Integer> reaching = new HashMap<>();
      int last = -1;
      int next = 0;
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int column = Math.max(next, nearest(edges, cell.getLeftEdge()));
        int width = Math.max(1, nearest(edges, cell.getLeftEdge() + cell.getWidth()) - column);
        next = column + width;
        if (cell.isMerged() && !cell.isFirstMerged() && last >= 0) {
          DraftCell left = cells.get(last);
          cells.set(
              last,
              new DraftCell(
                  left.row(),
                  left.column(),
                  left.rowSpan(),
                  left.columnSpan() + width,
                  left.text()));
          continue;
        }
        Integer above = open.get(column);
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (goesOn && above != null && cells.get(above).columnSpan() == width) {
          DraftCell upper = cells.get(above);
          cells.set(
              above, new DraftCell(upper.row(), column, upper.rowSpan() + 1, width, upper.text()));
          reaching.put(column, above);
          last = -1;
        } else {
          last = cells.size();
          reaching.put(column, last);
          cells.add(new DraftCell(r, column, 1, width, text(cell, text)));
        }
      }
      open = reaching;
    }
    return cells;
  }

  private static String text(TableCell cell, ParagraphText text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      String line = text.of(cell.getParagraph(i));
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int nearest(List<Integer> edges, int edge) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
        best = i;
      }
    }
    return best;
  }
}
