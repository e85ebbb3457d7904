package org.mubiao.extractor.parse.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.ParsedDocument;

/**
 * Reads a table that was saved as text with its cells parted by commas, semicolons or tabs, as RFC
 * 4180 has it: quoted cells may hold all of these, line ends and doubled quotes.
 */
public final class CsvParser {

  private static final String MEDIA_TYPE = "text/csv";
  private static final char QUOTE = '"';

  /** How much of a file is looked at to find out what parts its cells. */
  private static final int LOOKED_AT = 20_000;

  /** {@return whether a file of this name is a table} */
  public static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  /**
   * Reads a table.
   *
   * @param name of the file; without folders and ending it is the title, where the table says none
   * @param text the whole file, with {@code \n} as line ends
   * @param limits most cells and longest text
   */
  public ParsedDocument parse(String name, String text, ReadLimits limits) throws RefusedException {
    SheetDraft sheet = new SheetDraft(limits);
    List<List<String>> rows = rows(text, separator(text), limits);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.cell(row, column, rows.get(row).get(column));
      }
    }
    DocumentDraft draft = new DocumentDraft(limits);
    String file = name.substring(name.lastIndexOf('/') + 1);
    String title = file.substring(0, file.length() - ".csv".length());
    draft.fact("title", title);
    new SheetLayout(draft, limits, false).write(title, sheet.visible());
    return draft.build(MEDIA_TYPE);
  }

  /** The sign that parts most cells outside of quotes. */
  private static char separator(String text) {
    char best = ',';
    int most = 0;
    for (char separator : new char[] {',', '\t', ';'}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
        quoted ^= text.charAt(i) == QUOTE;
        count += !quoted && text.charAt(i) == separator ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static List<List<String>> rows(String text, char separator, ReadLimits limits)
      throws RefusedException {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int cells = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean last = i == text.length();
      if (quoted && !last) {
        if (c != QUOTE) {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
          cell.append(QUOTE);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == QUOTE && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator || c == '\n' || last) {
        row.add(cell.toString());
        cell.setLength(0);
        if (++cells > limits.maxCells()) {
          throw RefusedException.tooManyCells(limits);
        }
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
