package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Table;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Reads tables: figures by area and indicator, indicator tables with a column a year, and
 * schedules.
 */
final class TableReader {

  private static final Pattern NUMBER =
      Pattern.compile("[≥≤><＞＜〔（\\[]?-?\\d[\\d,]*(?:\\.\\d+)?[〕）\\]]?");
  private static final Pattern HEAD_UNIT = Pattern.compile("（([^（）]{1,12})）$");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");
  private static final Pattern INDEX = Pattern.compile("序号|编号|No\\.?|序");
  private static final Pattern UNIT_HEAD = Pattern.compile("(?:计量|指标)?单位(?:名称)?");
  private static final Pattern TIME_HEAD = Pattern.compile(".*(?:时间|时限|日期|期限|月份|完成时间|时间节点).*");
  private static final Pattern LEAD_HEAD = Pattern.compile(".*(?:主办|牵头|主责).*");
  private static final Pattern PARTNER_HEAD = Pattern.compile(".*(?:协办|配合|协同|参与|参加).*");
  private static final Pattern RESPONSIBLE_HEAD =
      Pattern.compile(".*(?:责任|承办|负责|落实单位|实施单位|实施主体).*");
  private static final Pattern FORCE_HEAD = Pattern.compile("(?:指标)?(?:属性|性质|类型)");
  private static final Pattern NAME_HEAD =
      Pattern.compile(".*(?:名称|活动|任务|事项|内容|项目|工作|指标|目标|措施|要点).*");
  private static final Pattern INDICATOR_HEAD = Pattern.compile(".*(?:指标|目标名称|项目名称|名称|内容|指标名称).*");
  private static final Pattern TOTAL = Pattern.compile("合计|总计|小计|全市|全区|全县|全省|全国|总数|汇总|累计");
  private static final Pattern ACTUAL_HEAD =
      Pattern.compile(".*(?:现状|实际|完成值|完成情况|基期|基数|实绩|达到值|上年|预计完成).*");

  private final MeasurementUnits measures;
  private final AmountFinder amounts;
  private final TimeFinder times = new TimeFinder();
  private final String text;

  TableReader(MeasurementUnits measures, AmountFinder amounts, String text) {
    this.measures = measures;
    this.amounts = amounts;
    this.text = text;
  }

  /** A table as folded words. */
  private final class Grid {
    final Table table;
    final String[][] words;
    final @Nullable Cell[] cells;

    Grid(Table table) {
      this.table = table;
      words = new String[table.rows()][table.columns()];
      cells = new Cell[table.rows() * table.columns()];
      for (String[] row : words) {
        java.util.Arrays.fill(row, "");
      }
      for (Cell cell : table.cells()) {
        String folded = TextFolder.fold(text, cell.span()).folded();
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            words[r][c] = folded;
            cells[r * table.columns() + c] = cell;
          }
        }
      }
    }

    @Nullable Cell cell(int row, int column) {
      return cells[row * table.columns() + column];
    }

    int rows() {
      return table.rows();
    }

    int columns() {
      return table.columns();
    }

    boolean numeric(int row, int column) {
      String word = words[row][column];
      if (word.isEmpty()) {
        return false;
      }
      return NUMBER.matcher(word).matches() || numberWithUnit(word) != null;
    }

    /** {@return the words of the cell as the document writes them} */
    String original(int row, int column) {
      Cell cell = cell(row, column);
      if (cell == null) {
        return "";
      }
      AlignedText folded = TextFolder.fold(text, cell.span());
      return folded.words(0, folded.length());
    }

    Span span(int row, int column) {
      Cell cell = cell(row, column);
      if (cell == null) {
        throw new IllegalStateException("no cell there");
      }
      AlignedText folded = TextFolder.fold(text, cell.span());
      return folded.length() == 0 ? cell.span() : folded.span();
    }
  }

  private @Nullable AmountMention numberWithUnit(String word) {
    List<AmountMention> found = amounts.find(TextFolder.fold(word));
    if (found.size() != 1) {
      return null;
    }
    AmountMention mention = found.get(0);
    return mention.prefixStart() == 0 && mention.end() == word.length() ? mention : null;
  }

  /** {@return the statements of a table, in reading order} */
  List<Statement> read(TablePiece piece, Voice voice) {
    Grid grid = new Grid(piece.table());
    if (grid.rows() < 2 || grid.columns() < 2) {
      return List.of();
    }
    int headRows = headRows(grid);
    Columns columns = new Columns(grid, headRows);
    String caption =
        piece.caption() == null ? null : piece.caption().words(0, piece.caption().length());
    if (columns.time >= 0 && columns.values.isEmpty()) {
      return schedule(grid, headRows, columns, voice, caption);
    }
    List<Statement> statements = new ArrayList<>();
    for (int row = headRows; row < grid.rows(); row++) {
      for (int column : columns.values) {
        if (grid.cell(row, column) == null
            || !isOrigin(grid, row, column)
            || !grid.numeric(row, column)) {
          continue;
        }
        Statement statement = value(grid, columns, row, column, voice, caption);
        if (statement != null) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  private static boolean isOrigin(Grid grid, int row, int column) {
    Cell cell = grid.cell(row, column);
    return cell != null && cell.row() == row && cell.column() == column;
  }

  /** Rows before the first one that holds a number outside the column of row numbers. */
  private static int headRows(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      int numbers = 0;
      for (int column = 0; column < grid.columns(); column++) {
        if (grid.numeric(row, column) && !YEAR.matcher(grid.words[row][column]).matches()) {
          numbers++;
        }
      }
      if (numbers > 0) {
        return Math.max(1, row);
      }
    }
    return 1;
  }

  /** What each column is for, told by its head and by what stands in it. */
  private final class Columns {
    int time = -1;
    int unit = -1;
    int lead = -1;
    int partner = -1;
    int responsible = -1;
    int force = -1;
    int name = -1;
    final List<Integer> labels = new ArrayList<>();
    final List<Integer> values = new ArrayList<>();
    final String[] heads;

    Columns(Grid grid, int headRows) {
      heads = new String[grid.columns()];
      for (int column = 0; column < grid.columns(); column++) {
        heads[column] = head(grid, headRows, column);
        sort(grid, headRows, column);
      }
      if (name < 0 && !labels.isEmpty()) {
        name = labels.get(labels.size() - 1);
      }
    }

    private void sort(Grid grid, int headRows, int column) {
      String head = heads[column];
      if (INDEX.matcher(head).matches()) {
        return;
      }
      if (UNIT_HEAD.matcher(head).matches() && holdsUnits(grid, headRows, column)) {
        unit = column;
      } else if (LEAD_HEAD.matcher(head).matches()) {
        lead = column;
      } else if (PARTNER_HEAD.matcher(head).matches()) {
        partner = column;
      } else if (RESPONSIBLE_HEAD.matcher(head).matches()) {
        responsible = column;
      } else if (TIME_HEAD.matcher(head).matches() && !holdsNumbers(grid, headRows, column)) {
        time = column;
      } else if (FORCE_HEAD.matcher(head).matches()) {
        force = column;
      } else if (holdsNumbers(grid, headRows, column)) {
        values.add(column);
      } else {
        if (name < 0 && NAME_HEAD.matcher(head).matches()) {
          name = column;
        }
        labels.add(column);
      }
    }

    private boolean holdsNumbers(Grid grid, int headRows, int column) {
      int numbers = 0;
      int filled = 0;
      for (int row = headRows; row < grid.rows(); row++) {
        if (!grid.words[row][column].isEmpty()) {
          filled++;
          if (grid.numeric(row, column)) {
            numbers++;
          }
        }
      }
      return filled > 0 && numbers * 2 >= filled;
    }

    private boolean holdsUnits(Grid grid, int headRows, int column) {
      int units = 0;
      int filled = 0;
      for (int row = headRows; row < grid.rows(); row++) {
        String word = grid.words[row][column];
        if (!word.isEmpty()) {
          filled++;
          if (measures.named(word) != null || word.equals("—") || word.length() <= 3) {
            units++;
          }
        }
      }
      return filled == 0 || units * 3 >= filled * 2;
    }
  }

  private static String head(Grid grid, int headRows, int column) {
    Set<String> parts = new LinkedHashSet<>();
    for (int row = 0; row < headRows; row++) {
      if (!grid.words[row][column].isEmpty()) {
        parts.add(grid.words[row][column]);
      }
    }
    return String.join("/", parts);
  }

  private @Nullable Statement value(
      Grid grid, Columns columns, int row, int column, Voice voice, @Nullable String caption) {
    String head = columns.heads[column];
    String rowHead = rowHead(grid, columns, row);
    if (rowHead.isEmpty()) {
      return null;
    }
    Matcher year = YEAR.matcher(head);
    boolean yearHead = year.find();
    boolean indicatorTable =
        columns.unit >= 0
            || columns.force >= 0
            || yearHead
            || (columns.name >= 0 && INDICATOR_HEAD.matcher(columns.heads[columns.name]).matches())
            || ACTUAL_HEAD.matcher(head).matches()
            || head.contains("目标值");
    Span span = grid.span(row, column);
    Statement statement = new Statement(TargetKind.QUANTITY, span);
    statement.cell = new CellPlace(caption, rowHead, head);
    statement.valueSpan = span;
    statement.status = voice.status();
    String word = grid.words[row][column];
    AmountMention mention = numberWithUnit(word);
    BigDecimal number;
    String unit = "";
    Operator operator = Operator.EQ;
    BigDecimal upper = null;
    if (mention != null) {
      number = mention.value();
      unit = mention.unit();
      operator = mention.operator(true);
      upper = operator == Operator.RANGE ? mention.upper() : null;
    } else {
      String digits = word.replaceAll("[^0-9.\\-]", "");
      number = new BigDecimal(digits);
      if (word.startsWith("≥")) {
        operator = Operator.GE;
      } else if (word.startsWith("≤")) {
        operator = Operator.LE;
      } else if (word.startsWith(">")) {
        operator = Operator.GT;
      } else if (word.startsWith("<")) {
        operator = Operator.LT;
      }
    }
    String name;
    if (indicatorTable) {
      name = indicatorName(grid, columns, row);
      if (unit.isEmpty()) {
        unit = columns.unit >= 0 ? grid.words[row][columns.unit] : unitIn(name);
      }
      name = withoutUnit(name);
      if (yearHead) {
        int stated = Integer.parseInt(year.group(1));
        statement.period = Period.year(stated).withText(year.group());
        if (ACTUAL_HEAD.matcher(head).matches() || stated < voice.from()) {
          statement.status = Status.ACTUAL;
        }
      } else if (ACTUAL_HEAD.matcher(head).matches()) {
        statement.status = Status.ACTUAL;
        statement.period = voice.known() ? Period.year(voice.from() - 1) : null;
      }
    } else {
      name = indicatorOfHead(columns, column);
      if (unit.isEmpty()) {
        unit = unitIn(name);
      }
      name = withoutUnit(name);
      statement.scope = TOTAL.matcher(rowHead).matches() ? null : rowHead;
    }
    if (name.isEmpty()) {
      return null;
    }
    statement.name = name;
    boolean bracketed = word.startsWith("〔") || word.startsWith("[");
    statement.measure = measure(name, head, bracketed);
    statement.amount = new Amount(operator, number, upper, unit);
    if (statement.period == null && voice.known() && statement.status == Status.TARGET) {
      boolean flow =
          statement.measure == Measure.CUMULATIVE
              || statement.measure == Measure.NEW
              || statement.measure == Measure.NET;
      statement.period = flow ? Period.years(voice.from(), voice.to()) : Period.year(voice.to());
      if (!voice.stated()) {
        statement.review.add("period-assumed");
      }
    }
    if (statement.measure == Measure.CUMULATIVE
        && bracketed
        && voice.known()
        && statement.status == Status.TARGET) {
      statement.period = Period.years(voice.from(), voice.to());
    }
    Period period = statement.period;
    LocalDate last = period == null ? null : period.to();
    statement.deadline = statement.status == Status.TARGET ? last : null;
    if (columns.force >= 0) {
      String force = grid.words[row][columns.force];
      statement.force =
          force.contains("约束") ? Force.BINDING : force.contains("预期") ? Force.EXPECTED : null;
    }
    statement.responsibility = responsibility(grid, columns, row);
    return statement;
  }

  private static Measure measure(String name, String head, boolean bracketed) {
    boolean falls =
        name.contains("下降") || name.contains("降低") || name.contains("削减") || name.contains("减少");
    if (falls) {
      return Measure.REDUCTION;
    }
    if (bracketed || head.contains("累计")) {
      return Measure.CUMULATIVE;
    }
    if (name.contains("增长") && !name.contains("增长率")
        || name.endsWith("增速")
        || head.contains("年均增长")
        || head.contains("增速")
        || head.contains("增幅")) {
      return Measure.GROWTH;
    }
    if (name.startsWith("净增")) {
      return Measure.NET;
    }
    if (name.startsWith("新增") || name.startsWith("新建")) {
      return Measure.NEW;
    }
    return Measure.LEVEL;
  }

  private static String rowHead(Grid grid, Columns columns, int row) {
    Set<String> parts = new LinkedHashSet<>();
    for (int column : columns.labels) {
      String word = grid.original(row, column);
      if (!word.isEmpty()) {
        parts.add(word);
      }
    }
    return String.join("/", parts);
  }

  private static String indicatorName(Grid grid, Columns columns, int row) {
    if (columns.name >= 0 && !grid.words[row][columns.name].isEmpty()) {
      return grid.original(row, columns.name);
    }
    String last = "";
    for (int column : columns.labels) {
      String word = grid.original(row, column);
      if (!word.isEmpty()) {
        last = word;
      }
    }
    return last;
  }

  /** The head's last part; a bare 总数 or 数量 takes the part above it along. */
  private static String indicatorOfHead(Columns columns, int column) {
    String[] parts = columns.heads[column].split("/", -1);
    List<String> kept = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        kept.add(part.replaceFirst("^其中：?", ""));
      }
    }
    if (kept.isEmpty()) {
      return "";
    }
    String last = kept.get(kept.size() - 1);
    if (kept.size() > 1
        && withoutUnit(last).matches("总数|数量|总量|个数|合计|目标|目标数|任务数|任务|面积|金额|小计|户数|人数|数")) {
      return withoutUnit(kept.get(kept.size() - 2)) + last;
    }
    return last;
  }

  private String unitIn(String name) {
    Matcher matcher = HEAD_UNIT.matcher(TextFolder.fold(name).folded());
    if (matcher.find()) {
      String inside = matcher.group(1).replaceFirst("^单位：?", "");
      if (measures.named(inside) != null) {
        return inside;
      }
    }
    return "";
  }

  private static String withoutUnit(String name) {
    return name.replaceFirst("[（(][^（）()]{1,12}[）)]$", "").trim();
  }

  private static @Nullable Responsibility responsibility(Grid grid, Columns columns, int row) {
    List<ResponsibleUnit> lead = units(grid, row, columns.lead);
    List<ResponsibleUnit> partner = units(grid, row, columns.partner);
    List<ResponsibleUnit> responsible = units(grid, row, columns.responsible);
    if (!lead.isEmpty()) {
      List<ResponsibleUnit> all = new ArrayList<>(partner);
      all.addAll(responsible);
      return new Responsibility(lead, all, UnitRoles.STATED);
    }
    if (!responsible.isEmpty()) {
      if (!partner.isEmpty()) {
        return new Responsibility(responsible, partner, UnitRoles.STATED);
      }
      return new Responsibility(
          responsible.subList(0, 1),
          responsible.subList(1, responsible.size()),
          UnitRoles.INFERRED);
    }
    return null;
  }

  private static List<ResponsibleUnit> units(Grid grid, int row, int column) {
    List<ResponsibleUnit> units = new ArrayList<>();
    if (column < 0) {
      return units;
    }
    String words = grid.original(row, column);
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '、';
      depth += c == '（' || c == '(' || c == '<' ? 1 : c == '）' || c == ')' || c == '>' ? -1 : 0;
      if (i == words.length() || depth <= 0 && "、，；,;".indexOf(c) >= 0) {
        if (i > start) {
          units.add(new ResponsibleUnit(words.substring(start, i), null));
        }
        start = i + 1;
      }
    }
    return units;
  }

  private List<Statement> schedule(
      Grid grid, int headRows, Columns columns, Voice voice, @Nullable String caption) {
    List<Statement> statements = new ArrayList<>();
    int name = columns.name;
    if (name < 0) {
      return statements;
    }
    for (int row = headRows; row < grid.rows(); row++) {
      if (grid.cell(row, name) == null
          || grid.words[row][name].isEmpty()
          || !isOrigin(grid, row, name)) {
        continue;
      }
      TimeMention when = null;
      for (TimeMention time : times.find(grid.words[row][columns.time], voice.years())) {
        if (time.dated()) {
          when = time;
        }
      }
      if (when == null) {
        continue;
      }
      Statement statement = new Statement(TargetKind.MILESTONE, grid.span(row, name));
      statement.name = grid.original(row, name);
      statement.status = voice.status();
      statement.period =
          new Period(when.first(), when.last(), null, grid.original(row, columns.time));
      statement.deadline = voice.status() == Status.TARGET ? when.last() : null;
      statement.cell =
          new CellPlace(caption, rowHead(grid, columns, row), columns.heads[columns.time]);
      statement.responsibility = responsibility(grid, columns, row);
      statements.add(statement);
    }
    return statements;
  }
}
