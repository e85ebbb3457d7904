package org.mubiao.extractor.parse.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.office.xml.XmlElement;

/**
 * Writes paragraphs and tables in reading order. What hangs on a paragraph or a table without being
 * part of its text (text boxes, tables inside cells) is written behind it.
 */
final class DocxBody {

  private final DocxNumbering numbering;
  private final DocxWords words;
  private final DocumentDraft draft;
  private final Deque<XmlElement> hanging = new ArrayDeque<>();
  private String carried = "";
  private int tables;

  DocxBody(DocxNumbering numbering, DocxStyles styles, DocumentDraft draft) {
    this.numbering = numbering;
    this.words = new DocxWords(styles);
    this.draft = draft;
  }

  /** Writes a block: a paragraph, a table, or what wraps some. */
  void block(XmlElement element) throws RefusedException {
    switch (element.name()) {
      case "p" -> {
        for (String line : SoftLines.paragraphs(paragraph(element))) {
          draft.paragraph(line, true);
        }
        writeHanging();
      }
      case "tbl" -> table(element);
      case "sdt" -> {
        if (!element.inner("sdtPr").isOn("showingPlcHdr")) {
          blocks(element.inner("sdtContent"));
        }
      }
      case "customXml", "ins", "moveTo", "smartTag" -> blocks(element);
      case "AlternateContent" -> {
        XmlElement branch = DocxWords.branch(element);
        if (branch != null) {
          blocks(branch);
        }
      }
      case "altChunk" -> draft.remark("A part that was inserted in another format was not read.");
      default -> {
        // properties, marks, what a change has moved away
      }
    }
  }

  /** Writes the blocks inside an element. */
  void blocks(XmlElement parent) throws RefusedException {
    for (XmlElement child : parent.children()) {
      block(child);
    }
  }

  /**
   * {@return the words of a paragraph behind its number} Where a change takes the end of a
   * paragraph out, its words stand before those of the next one.
   */
  private String paragraph(XmlElement paragraph) {
    XmlElement properties = paragraph.inner("pPr");
    DocxWords.Read read = words.read(paragraph);
    hanging.addAll(read.boxes());
    String text = carried + read.text();
    XmlElement mark = properties.inner("rPr");
    if (mark.has("del") || mark.has("moveFrom")) {
      carried = text;
      return "";
    }
    carried = "";
    if (mark.isOn("vanish") && Blankness.isBlank(text)) {
      return "";
    }
    String label = numbering.label(properties);
    return Blankness.isBlank(text) ? "" : ListNumbers.before(label, text.stripTrailing());
  }

  private void table(XmlElement table) throws RefusedException {
    for (XmlElement frame : DocxTable.onlyCell(table)) {
      blocks(frame);
      return;
    }
    tables++;
    List<GridRow> rows = DocxTable.rows(table, this::cell);
    tables--;
    draft.table(GridRow.cells(rows));
    if (tables == 0) {
      writeHanging();
    }
  }

  /** A table inside a cell becomes one behind it, or lines of the cell if it is only one row. */
  private String cell(XmlElement cell) throws RefusedException {
    List<String> lines = new ArrayList<>();
    lines(cell, lines);
    lines.removeIf(Blankness::isBlank);
    return String.join("\n", lines);
  }

  private void lines(XmlElement parent, List<String> lines) throws RefusedException {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "p" -> lines.add(paragraph(child));
        case "tbl" -> inner(child, lines);
        case "sdt" -> {
          if (!child.inner("sdtPr").isOn("showingPlcHdr")) {
            lines(child.inner("sdtContent"), lines);
          }
        }
        case "customXml", "ins", "moveTo", "smartTag" -> lines(child, lines);
        case "AlternateContent" -> {
          XmlElement branch = DocxWords.branch(child);
          if (branch != null) {
            lines(branch, lines);
          }
        }
        default -> {
          // properties and marks
        }
      }
    }
  }

  private void inner(XmlElement table, List<String> lines) throws RefusedException {
    List<XmlElement> frame = DocxTable.onlyCell(table);
    if (frame.isEmpty()) {
      hanging.add(table);
    } else {
      lines(frame.get(0), lines);
    }
  }

  private void writeHanging() throws RefusedException {
    while (!hanging.isEmpty()) {
      XmlElement next = hanging.poll();
      if (next.name().equals("tbl")) {
        table(next);
      } else {
        blocks(next);
      }
    }
  }
}
