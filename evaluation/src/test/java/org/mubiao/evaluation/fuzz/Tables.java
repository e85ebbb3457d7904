package org.mubiao.evaluation.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mubiao.extractor.parse.DocumentParser;
import org.mubiao.extractor.parse.ParseOutcome;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/**
 * Reads rows of cells as a converter leaves them in plain text, and the same rows as a table of a
 * web page. A cell that begins with {@code ^2} reaches over two rows, one that begins with {@code
 * >3} over three columns.
 */
final class Tables implements InputReader {

  private final Documents documents = new Documents();
  private final DocumentParser parser = new DocumentParser(TextRecognition.OFF);

  @Override
  public void read(byte[] input) {
    String rows = new String(input, StandardCharsets.UTF_8);
    documents.prove("notice.txt", input, false);
    byte[] page = page(rows).getBytes(StandardCharsets.UTF_8);
    documents.prove("notice.html", page, false);
    if (parser.parse(new SourceFile("notice.html", page), ReadLimits.DEFAULT)
        instanceof ParseOutcome.Parsed parsed) {
      for (Block block : parsed.document().blocks()) {
        if (block instanceof Table table) {
          divided(table);
        }
      }
    }
  }

  /** No two cells cover one place, and no two hold the same words of the text. */
  private static void divided(Table table) {
    int words = table.span().start();
    for (Cell cell : table.cells()) {
      Proof.check(
          cell.equals(table.at(cell.row(), cell.column())), cell + " lies under another cell");
      for (Span stretch : cell.stretches()) {
        Proof.check(
            stretch.length() == 0 || stretch.start() >= words, cell + " holds another's words");
        words = Math.max(words, stretch.end());
      }
    }
  }

  private static String page(String rows) {
    StringBuilder page = new StringBuilder("<p>2026年工作要点</p><table>");
    for (String row : rows.split("\n", -1)) {
      page.append("<tr>");
      for (String cell : List.of(row.split("\t", -1))) {
        page.append("<td")
            .append(merged(cell, '^', " rowspan="))
            .append(merged(cell, '>', " colspan="));
        page.append('>').append(escaped(cell)).append("</td>");
      }
      page.append("</tr>");
    }
    return page.append("</table>").toString();
  }

  private static String merged(String cell, char mark, String attribute) {
    boolean isMarked =
        cell.length() > 1 && cell.charAt(0) == mark && "0123456789".indexOf(cell.charAt(1)) >= 0;
    return isMarked ? attribute + cell.charAt(1) : "";
  }

  private static String escaped(String cell) {
    return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
