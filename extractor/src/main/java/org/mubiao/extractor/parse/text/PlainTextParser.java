package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.GridAligner;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;

/** Lays out plain text: each printed line is a block of its own, but for the lines of tables. */
public final class PlainTextParser {

  private static final List<TableFinder> FINDERS =
      List.of(new TabLedTables(), new TabbedTables(), new PipeTables());

  /**
   * Finds the blocks of a text.
   *
   * @param text decoded text with line ends {@code \n}
   * @return the text with its blocks, of type {@code text/plain}
   */
  public ParsedDocument parse(String text) {
    return new ParsedDocument(text, "text/plain", List.of(), blocks(text), Map.of());
  }

  /** {@return the blocks of a text with line ends {@code \n} and page ends {@code \f}, in order} */
  public List<Block> blocks(String text) {
    List<Line> lines = Line.split(text);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      TableStretch stretch = stretch(lines, i);
      if (stretch.isTable()) {
        blocks.add(GridAligner.align(stretch.rows()));
      } else {
        for (Line line : lines.subList(i, stretch.next())) {
          if (!Blankness.isBlank(line.text())) {
            blocks.add(new Paragraph(line.span(), false));
          }
        }
      }
      i = stretch.next();
    }
    return blocks;
  }

  private static TableStretch stretch(List<Line> lines, int from) {
    for (TableFinder finder : FINDERS) {
      if (finder.mayBegin(lines.get(from))) {
        return finder.find(lines, from);
      }
    }
    return TableStretch.none(from + 1);
  }
}
