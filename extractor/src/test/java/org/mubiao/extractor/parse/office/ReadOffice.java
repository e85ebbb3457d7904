package org.mubiao.extractor.parse.office;

import java.io.IOException;
import java.util.List;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;

/** Reads a file with one parser and shows what came out in short lines. */
public final class ReadOffice {

  private ReadOffice() {}

  /** {@return a file as one parser reads it} */
  public static ParsedDocument read(FormatParser parser, String name, byte[] bytes)
      throws IOException {
    try {
      return parser.parse(new SourceFile(name, bytes), ReadLimits.DEFAULT);
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * {@return a line for each paragraph and for each row of a table} The cells of a row are parted
   * by bars; a cell that covers more than its place says so: {@code 目标[1x2]}.
   */
  public static List<String> lines(ParsedDocument document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? rows(document, table).stream()
                    : List.of(((Paragraph) block).span().cut(document.text())).stream())
        .toList();
  }

  private static List<String> rows(ParsedDocument document, Table table) {
    return java.util.stream.IntStream.range(0, table.rows())
        .mapToObj(
            row ->
                String.join(
                    "|",
                    table.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> shown(document, cell))
                        .toList()))
        .toList();
  }

  private static String shown(ParsedDocument document, Cell cell) {
    String size =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]";
    return cell.span().cut(document.text()) + size;
  }
}
