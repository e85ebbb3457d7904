package org.mubiao.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for terminals, its columns aligned for Chinese text. It keeps the rows until it is
 * printed.
 */
public final class TextTable implements RowSink {

  /** Widest column; longer text is cut. */
  private static final int WIDEST = 44;

  private final List<List<CellValue>> rows = new ArrayList<>();

  /** Begins a table with these heads. */
  public TextTable(TableShape shape) {
    row(shape.heads().stream().map(CellValue::of).toList());
  }

  @Override
  public void row(List<CellValue> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Writes the table in UTF-8. The stream stays open. */
  public void print(OutputStream out) throws IOException {
    out.write(toString().getBytes(StandardCharsets.UTF_8));
  }

  /** {@return the table as it is printed} */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<CellValue> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(words(row.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < rows.size(); number++) {
      StringBuilder line = new StringBuilder();
      List<CellValue> row = rows.get(number);
      for (int i = 0; i < row.size(); i++) {
        String words = words(row.get(i));
        String gap = " ".repeat(widths[i] - DisplayWidth.of(words));
        boolean right =
            row.get(i) instanceof CellValue.Number || row.get(i) instanceof CellValue.Bound;
        line.append(right ? gap + words : words + gap).append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
      if (number == 0) {
        int whole = java.util.Arrays.stream(widths).sum() + 2 * (widths.length - 1);
        text.append("-".repeat(whole)).append('\n');
      }
    }
    return text.toString();
  }

  private static String words(CellValue cell) {
    return DisplayWidth.cut(cell.words(), WIDEST);
  }
}
