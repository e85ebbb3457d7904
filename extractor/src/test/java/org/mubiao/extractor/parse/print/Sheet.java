package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

/** A page on which tests set type. Chinese characters are squares, others half as wide. */
final class Sheet {

  static final float WIDTH = 595;
  static final float HEIGHT = 842;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private int turned;

  /** Sets a line of characters from a place to the right. */
  Sheet line(float left, float top, float size, String text) {
    float x = left;
    for (int c : text.codePoints().toArray()) {
      float width = c < 0x250 ? size / 2 : size;
      if (c != ' ') {
        glyphs.add(new Glyph(Character.toString(c), x, top, x + width, top + size));
      }
      x += width;
    }
    return this;
  }

  /** Sets lines below each other. */
  Sheet lines(float left, float top, float size, float pitch, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      line(left, top + i * pitch, size, texts[i]);
    }
    return this;
  }

  /** Draws a line. */
  Sheet rule(float left, float top, float right, float bottom) {
    rules.add(new Rule(left, top, right, bottom));
    return this;
  }

  /** Draws all lines of a table. */
  Sheet grid(float[] columns, float[] rows) {
    for (float x : columns) {
      rule(x, rows[0], x, rows[rows.length - 1]);
    }
    for (float y : rows) {
      rule(columns[0], y, columns[columns.length - 1], y);
    }
    return this;
  }

  /** Says that the page was turned to stand upright. */
  Sheet turned(int quarters) {
    turned = quarters;
    return this;
  }

  PrintedPage page() {
    return new PrintedPage(WIDTH, HEIGHT, glyphs, rules, turned);
  }

  static ParsedDocument read(Sheet... sheets) throws RefusedException {
    PrintedDocumentReader reader = new PrintedDocumentReader(ReadLimits.DEFAULT);
    for (Sheet sheet : sheets) {
      reader.add(sheet.page());
    }
    return reader.read("application/pdf", Map.of(), List.of(), List.of());
  }

  /** {@return paragraphs without line breaks, tables as rows of cells between strokes} */
  static List<String> blocks(ParsedDocument document) {
    List<String> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        blocks.add(paragraph.span().cut(document.text()).replaceAll("[\\n\\f]", ""));
      } else if (block instanceof Table table) {
        for (int row = 0; row < table.rows(); row++) {
          blocks.add(row(document, table, row));
        }
      }
    }
    return blocks;
  }

  static String row(ParsedDocument document, Table table, int row) {
    StringBuilder cells = new StringBuilder("|");
    for (Cell cell : table.cells()) {
      if (cell.row() == row) {
        cell.stretches().forEach(stretch -> cells.append(stretch.cut(document.text())));
        cells.append('|');
      }
    }
    return cells.toString().replaceAll("[\\n\\f]", "");
  }

  static Table table(ParsedDocument document) {
    return (Table)
        document.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
  }
}
