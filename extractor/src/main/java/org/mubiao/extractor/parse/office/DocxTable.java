package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/** Reads the rows and cells of a DOCX table, those inside content controls too. */
final class DocxTable {

  private static final int WIDEST = 1000;

  private DocxTable() {}

  /** Says what is printed in a cell. */
  interface CellText {
    String of(XmlElement cell) throws RefusedException;
  }

  /** {@return the rows of a table that are printed} */
  static List<GridRow> rows(XmlElement table, CellText text) throws RefusedException {
    List<GridRow> rows = new ArrayList<>();
    for (XmlElement row : inside(table, "tr")) {
      XmlElement properties = row.inner("trPr");
      if (properties.has("del") || properties.isOn("hidden")) {
        continue;
      }
      GridRow placed = new GridRow(width(properties.value("gridBefore", 0), 0));
      for (XmlElement cell : inside(row, "tc")) {
        XmlElement own = cell.inner("tcPr");
        boolean gone = own.has("cellDel");
        placed.add(
            width(own.value("gridSpan", 1), 1),
            goesOn(own, "hMerge"),
            goesOn(own, "vMerge"),
            gone ? "" : text.of(cell));
      }
      rows.add(placed);
    }
    return rows;
  }

  /** {@return the only cell of a table, which is a frame then and no table; empty if several} */
  static List<XmlElement> onlyCell(XmlElement table) {
    List<XmlElement> cells = new ArrayList<>();
    for (XmlElement row : inside(table, "tr")) {
      cells.addAll(inside(row, "tc"));
    }
    return cells.size() == 1 ? cells : List.of();
  }

  /** Elements of a name among the children and inside what only wraps children. */
  private static List<XmlElement> inside(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "sdt" -> found.addAll(inside(child.inner("sdtContent"), name));
        case "customXml", "ins", "moveTo" -> found.addAll(inside(child, name));
        default -> {
          if (child.name().equals(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }

  private static boolean goesOn(XmlElement properties, String merge) {
    XmlElement found = properties.child(merge);
    return found != null && !found.attribute("val", "continue").equals("restart");
  }

  private static int width(int columns, int least) {
    return Math.max(least, Math.min(columns, WIDEST));
  }
}
