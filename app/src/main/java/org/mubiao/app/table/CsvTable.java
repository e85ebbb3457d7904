package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as RFC 4180 text in UTF-8. It begins with a byte order mark, so that spreadsheets take it
 * for UTF-8, and no text in it can run as a formula.
 */
public final class CsvTable implements RowSink {

  private final OutputStream out;

  /** Writes the heads. The stream stays open. */
  public CsvTable(OutputStream out, TableShape shape) throws IOException {
    this.out = out;
    out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    row(shape.heads().stream().map(CellValue::of).toList());
  }

  @Override
  public void row(List<CellValue> cells) throws IOException {
    out.write(line(cells));
  }

  /** {@return the bytes of one row with its line end} */
  public static byte[] line(List<CellValue> cells) {
    StringBuilder line = new StringBuilder();
    String parting = "";
    for (CellValue cell : cells) {
      line.append(parting).append(field(cell));
      parting = ",";
    }
    return line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String field(CellValue cell) {
    String words = cell instanceof CellValue.Text text ? harmless(text.words()) : cell.words();
    boolean quoted =
        words.indexOf(',') >= 0
            || words.indexOf('"') >= 0
            || words.indexOf('\n') >= 0
            || words.indexOf('\r') >= 0;
    return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }

  /**
   * A spreadsheet takes text that begins so for a formula; an apostrophe before it says that it is
   * text. A sign that stands alone, as in the column of comparisons, is no formula and stays
   * itself.
   */
  private static String harmless(String words) {
    return words.length() > 1 && "=+-@\t\r＝＋－＠".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
