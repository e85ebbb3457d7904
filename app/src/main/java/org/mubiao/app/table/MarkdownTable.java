package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table in Markdown, in UTF-8. */
public final class MarkdownTable implements RowSink {

  private final OutputStream out;

  /** Writes the heads. The stream stays open. */
  public MarkdownTable(OutputStream out, TableShape shape) throws IOException {
    this.out = out;
    row(shape.heads().stream().map(CellValue::of).toList());
    write("|" + " --- |".repeat(shape.heads().size()) + "\n");
  }

  @Override
  public void row(List<CellValue> cells) throws IOException {
    StringBuilder line = new StringBuilder("|");
    for (CellValue cell : cells) {
      line.append(' ').append(plain(cell.words())).append(" |");
    }
    write(line.append('\n').toString());
  }

  /** What would end a cell, begin markup or run as HTML is written so that it shows as itself. */
  static String plain(String words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<') {
        text.append("&lt;");
      } else if ("\\`*_|[]".indexOf(c) >= 0) {
        text.append('\\').append(c);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private void write(String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
