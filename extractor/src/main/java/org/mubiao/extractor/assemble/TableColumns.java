package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;

/** What each column of a table is for, told by its head and by what stands in it. */
final class TableColumns {

  private static final int NONE = -1;
  private static final QuickPattern INDEX = QuickPattern.compile("序号|编号|No\\.?|序");
  private static final QuickPattern UNIT_HEAD = QuickPattern.compile("(?:计量|指标)?单位(?:名称)?");
  private static final QuickPattern TIME_HEAD =
      QuickPattern.compile(".*(?:时间|时限|日期|期限|年限|月份|完成时间|时间节点).*");
  private static final QuickPattern LEAD_HEAD = QuickPattern.compile(".*(?:主办|牵头|主责).*");
  private static final QuickPattern PARTNER_HEAD = QuickPattern.compile(".*(?:协办|配合|协同|参与|参加).*");
  private static final QuickPattern RESPONSIBLE_HEAD =
      QuickPattern.compile(".*(?:责任|承办|负责|落实单位|实施单位|实施主体).*");
  private static final QuickPattern FORCE_HEAD = QuickPattern.compile("(?:指标)?(?:属性|性质|类型)");
  private static final QuickPattern NAME_HEAD =
      QuickPattern.compile(".*(?:名称|活动|任务|事项|内容|项目|工作|指标|目标|措施|要点).*");

  /** 一级指标, 二级指标, 三级指标: classes of indicators beside each other, the deepest is the indicator. */
  private static final QuickPattern LEVEL_HEAD =
      QuickPattern.compile("(?:.*/)?[二三四]级(?:绩效)?(?:指标|目标)(?:名称)?(?:（.*）)?");

  private static final QuickPattern YEAR = QuickPattern.compile("(?:19|20)\\d{2}年?");

  private final TableGrid grid;
  private final MeasurementUnits measures;
  private final int headRows;
  private final int titleRows;
  private final String[] heads;
  private final List<Integer> labels = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();
  private int time = NONE;
  private int unit = NONE;
  private int lead = NONE;
  private int partner = NONE;
  private int responsible = NONE;
  private int force = NONE;
  private int name = NONE;

  TableColumns(TableGrid grid, MeasurementUnits measures) {
    this.grid = grid;
    this.measures = measures;
    this.headRows = headRows(grid);
    this.titleRows = titleRows(grid, headRows);
    this.heads = new String[grid.columns()];
    for (int column = 0; column < grid.columns(); column++) {
      heads[column] = joinedHead(column);
      sort(column);
    }
    if (name < 0 && !labels.isEmpty()) {
      name = labels.get(labels.size() - 1);
    }
  }

  /** Rows before the first one that holds a number outside the column of row numbers. */
  private static int headRows(TableGrid grid) {
    if (grid.headRows() > 0) {
      return grid.headRows();
    }
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        if (grid.isNumeric(row, column) && !YEAR.matcher(grid.words(row, column)).matches()) {
          return withoutGroups(grid, Math.max(1, row));
        }
      }
    }
    return 1;
  }

  /** A row of one cell between the heads and the figures names the rows below it, no column. */
  private static int withoutGroups(TableGrid grid, int rows) {
    int heads = rows;
    while (heads > 1 && isOneCell(grid, heads - 1)) {
      heads--;
    }
    return heads;
  }

  private static boolean isOneCell(TableGrid grid, int row) {
    if (!grid.isOrigin(row, 0) || grid.words(row, 0).isEmpty()) {
      return false;
    }
    for (int column = 1; column < grid.columns(); column++) {
      if (grid.isOrigin(row, column) || !grid.words(row, column).equals(grid.words(row, 0))) {
        return false;
      }
    }
    return true;
  }

  /** Rows of one cell above the heads are titles of the table, or name its unit. */
  private static int titleRows(TableGrid grid, int headRows) {
    int row = 0;
    while (row < headRows - 1 && cellsWithWords(grid, row) == 1) {
      row++;
    }
    return row;
  }

  private static int cellsWithWords(TableGrid grid, int row) {
    int cells = 0;
    for (int column = 0; column < grid.columns(); column++) {
      cells += grid.isOrigin(row, column) && !grid.words(row, column).isEmpty() ? 1 : 0;
    }
    return cells;
  }

  private String joinedHead(int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int row = titleRows; row < headRows; row++) {
      if (!grid.words(row, column).isEmpty()) {
        parts.add(grid.words(row, column));
      }
    }
    return String.join("/", parts);
  }

  private void sort(int column) {
    String head = heads[column];
    if (INDEX.matcher(head).matches()) {
      return;
    }
    if (UNIT_HEAD.matcher(head).matches() && holdsUnits(column)) {
      unit = column;
    } else if (LEAD_HEAD.matcher(head).matches()) {
      lead = column;
    } else if (PARTNER_HEAD.matcher(head).matches()) {
      partner = column;
    } else if (RESPONSIBLE_HEAD.matcher(head).matches()) {
      responsible = column;
    } else if (TIME_HEAD.matcher(head).matches() && !holdsNumbers(column)) {
      time = column;
    } else if (FORCE_HEAD.matcher(head).matches()) {
      force = column;
    } else if (holdsNumbers(column)) {
      values.add(column);
    } else {
      if (NAME_HEAD.matcher(head).matches() && (name < 0 || LEVEL_HEAD.matcher(head).matches())) {
        name = column;
      }
      labels.add(column);
    }
  }

  private boolean holdsNumbers(int column) {
    int numbers = 0;
    int filled = 0;
    for (int row = headRows; row < grid.rows(); row++) {
      if (!grid.isEmpty(row, column) && !isOneCell(grid, row)) {
        filled++;
        numbers += grid.isNumeric(row, column) ? 1 : 0;
      }
    }
    // the heads of a rebuilt table were recognized, so that words among its figures do not matter
    return filled > 0 && (numbers * 2 >= filled || grid.isRebuilt() && numbers > 0);
  }

  /** 单位 heads units of measure as well as bodies; units of measure are short or known. */
  private boolean holdsUnits(int column) {
    int units = 0;
    int filled = 0;
    for (int row = headRows; row < grid.rows(); row++) {
      String word = grid.words(row, column);
      if (!word.isEmpty() && !isOneCell(grid, row)) {
        filled++;
        units += word.length() <= 3 || measures.named(word) != null ? 1 : 0;
      }
    }
    return filled == 0 || units * 3 >= filled * 2;
  }

  /** {@return the first row below the heads} */
  int firstRow() {
    return headRows;
  }

  /** {@return what stands above the heads in cells of their own, empty if nothing does} */
  String title() {
    StringBuilder title = new StringBuilder();
    for (int row = 0; row < titleRows; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        if (grid.isOrigin(row, column)) {
          title.append(grid.original(row, column));
        }
      }
    }
    return title.toString();
  }

  /** {@return the words of a column's head cells from the top, joined by /} */
  String head(int column) {
    return heads[column];
  }

  /** {@return the columns whose words name a row} */
  List<Integer> labels() {
    return labels;
  }

  /** {@return the columns of figures} */
  List<Integer> values() {
    return values;
  }

  /** {@return the column of times, -1 if there is none} */
  int time() {
    return time;
  }

  /** {@return the column of units of measure, -1 if there is none} */
  int unit() {
    return unit;
  }

  /** {@return the column of leading bodies, -1 if there is none} */
  int lead() {
    return lead;
  }

  /** {@return the column of bodies that take part, -1 if there is none} */
  int partner() {
    return partner;
  }

  /** {@return the column of responsible bodies, -1 if there is none} */
  int responsible() {
    return responsible;
  }

  /** {@return the column that tells binding from expected figures, -1 if there is none} */
  int force() {
    return force;
  }

  /** {@return the column that names what a row is about, -1 if there is none} */
  int name() {
    return name;
  }
}
