package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mubiao.extractor.parse.layout.DraftCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Places the cells of a DOCX table on its grid. */
final class DocxTable {

  private DocxTable() {}

  /** Says what is printed in a cell. */
  interface CellText {
    String of(XWPFTableCell cell);
  }

  static List<DraftCell> cells(XWPFTable table, CellText text) {
    List<DraftCell> cells = new ArrayList<>();
    Map<Integer, Integer> open =
        new HashMap<>(); // column -> index of the cell that reaches down to it
    int row = 0;
    for (XWPFTableRow tableRow : table.getRows()) {
      Map<Integer, Integer> reaching = new HashMap<>();
      int column = gridBefore(tableRow);
      for (ICell cell : tableRow.getTableICells()) {
        int width = 1;
        if (cell instanceof XWPFTableCell plain) {
          width = width(plain);
          Integer above = open.get(column);
          if (goesOn(plain) && above != null && cells.get(above).columnSpan() == width) {
            DraftCell upper = cells.get(above);
            cells.set(
                above,
                new DraftCell(upper.row(), column, upper.rowSpan() + 1, width, upper.text()));
            reaching.put(column, above);
          } else {
            reaching.put(column, cells.size());
            cells.add(new DraftCell(row, column, 1, width, text.of(plain)));
          }
        } else if (cell instanceof XWPFSDTCell control) {
          cells.add(new DraftCell(row, column, 1, 1, control.getContent().getText()));
        }
        column += width;
      }
      open = reaching;
      row++;
    }
    return cells;
  }

  private static int gridBefore(XWPFTableRow row) {
    CTTrPr properties = row.getCtRow().getTrPr();
    return properties == null || properties.sizeOfGridBeforeArray() == 0
        ? 0
        : Math.max(0, properties.getGridBeforeArray(0).getVal().intValue());
  }

  private static int width(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties == null || properties.getGridSpan() == null
        ? 1
        : Math.max(1, properties.getGridSpan().getVal().intValue());
  }

  private static boolean goesOn(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.getVMerge() != null
        && !STMerge.RESTART.equals(properties.getVMerge().getVal());
  }
}
