package org.mubiao.app.table.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Finds the head of the table on a sheet: the rows with most known heads, merged ones too. */
final class HeadFinder {

  private static final int MOST_ROWS = 60;
  private static final int MOST_COLUMNS = 120;
  private static final int MOST_LINES = 3;
  private static final int LONGEST_HEAD = 40;
  private static final int LEAST_KNOWN = 2;

  private final FormHeads heads;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  HeadFinder(FormHeads heads) {
    this.heads = heads;
  }

  /** {@return the head, null if no row has known heads} */
  @Nullable FormHead find(Sheet sheet) {
    Merged merged = new Merged(sheet.getMergedRegions());
    FormHead best = null;
    int last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
    for (int row = Math.max(0, sheet.getFirstRowNum()); row <= last; row++) {
      if (merged.comesFromAbove(row)) {
        continue; // the lower part of a head begins no head
      }
      int lines = merged.lines(row);
      for (int count = lines; count <= Math.min(MOST_LINES, lines + 1); count++) {
        FormHead head = head(sheet, merged, row, count);
        if (isHead(head) && (best == null || isBetter(head, best))) {
          best = head;
        }
      }
    }
    return best;
  }

  private static boolean isHead(FormHead head) {
    return known(head) >= LEAST_KNOWN
        && head.filled()
            .map(column -> Objects.requireNonNull(column.meaning()).field())
            .anyMatch(FormField::saysWhat);
  }

  /** More known heads; of as many, those without a title above them; of equals the first. */
  private static boolean isBetter(FormHead head, FormHead best) {
    long more = known(head) - known(best);
    boolean within = head.first() > best.first() && head.last() <= best.last();
    return more > 0 || (more == 0 && within);
  }

  private static long known(FormHead head) {
    return head.filled().count();
  }

  private FormHead head(Sheet sheet, Merged merged, int first, int lines) {
    int bottom = first + lines - 1;
    List<FormHead.Column> columns = new ArrayList<>();
    int width = width(sheet, first, bottom);
    for (int column = 0; column < width; column++) {
      CellRangeAddress region = merged.at(bottom, column);
      if (region != null && region.getFirstColumn() < column) {
        continue;
      }
      List<String> words = new ArrayList<>();
      for (int row = first; row <= bottom; row++) {
        String text = text(sheet, merged, row, column);
        if (!text.isEmpty() && (words.isEmpty() || !words.get(words.size() - 1).equals(text))) {
          words.add(text);
        }
      }
      if (words.isEmpty() || words.stream().anyMatch(text -> text.length() > LONGEST_HEAD)) {
        continue;
      }
      String own = words.get(words.size() - 1);
      String group = String.join("", words.subList(0, words.size() - 1));
      columns.add(new FormHead.Column(column, String.join("/", words), heads.meaning(own, group)));
    }
    return new FormHead(first, bottom, onceEach(columns));
  }

  /** Of several columns for one thing, the first that says 指标 is filled, else the first. */
  private static List<FormHead.Column> onceEach(List<FormHead.Column> columns) {
    Map<FormHeads.Meaning, FormHead.Column> chosen = new HashMap<>();
    for (FormHead.Column column : columns) {
      FormHeads.Meaning meaning = column.meaning();
      if (meaning != null) {
        FormHead.Column before = chosen.get(meaning);
        if (before == null || (!before.words().contains("指标") && column.words().contains("指标"))) {
          chosen.put(meaning, column);
        }
      }
    }
    return columns.stream()
        .map(
            column ->
                column.meaning() == null || column.equals(chosen.get(column.meaning()))
                    ? column
                    : column.withoutMeaning())
        .toList();
  }

  private static int width(Sheet sheet, int first, int last) {
    int width = 0;
    for (int row = first; row <= last; row++) {
      Row cells = sheet.getRow(row);
      width = Math.max(width, cells == null ? 0 : cells.getLastCellNum());
    }
    return Math.min(width, MOST_COLUMNS);
  }

  private String text(Sheet sheet, Merged merged, int row, int column) {
    CellRangeAddress region = merged.at(row, column);
    Row cells = sheet.getRow(region == null ? row : region.getFirstRow());
    Cell cell =
        cells == null ? null : cells.getCell(region == null ? column : region.getFirstColumn());
    if (cell == null || cell.getCellType() == CellType.FORMULA) {
      return "";
    }
    return formatter.formatCellValue(cell).strip();
  }

  /** Regions of merged cells near the top of a sheet. */
  private static final class Merged {
    private final List<CellRangeAddress> regions;

    Merged(List<CellRangeAddress> all) {
      regions =
          all.stream().filter(region -> region.getFirstRow() <= MOST_ROWS + MOST_LINES).toList();
    }

    @Nullable CellRangeAddress at(int row, int column) {
      for (CellRangeAddress region : regions) {
        if (region.isInRange(row, column)) {
          return region;
        }
      }
      return null;
    }

    boolean comesFromAbove(int row) {
      return regions.stream()
          .anyMatch(region -> region.getFirstRow() < row && row <= region.getLastRow());
    }

    /** {@return lines of a head that begins in this row, by the cells merged downwards} */
    int lines(int row) {
      return regions.stream()
          .filter(region -> region.getFirstRow() == row)
          .mapToInt(region -> region.getLastRow() - row + 1)
          .filter(lines -> lines <= MOST_LINES)
          .max()
          .orElse(1);
    }
  }
}
