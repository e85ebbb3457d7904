package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.AmountMention;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.quantity.Operator;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;

/**
 * Reads tables: figures by area and indicator, indicator tables with a column a year, and
 * schedules.
 */
final class TableReader {

  private static final Pattern NOT_OF_NUMBER = Pattern.compile("[^0-9.\\-]");
  private static final Pattern HEAD_UNIT = Pattern.compile("（(?:单位：?)?([^（）]{1,12})）$");
  private static final Pattern BRACKET_AT_END = Pattern.compile("[（(][^（）()]{1,12}[）)]$");
  private static final Pattern AMONG = Pattern.compile("^其中：?");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");
  private static final Pattern INDICATOR_HEAD = Pattern.compile(".*(?:指标|目标名称|项目名称|名称|内容|指标名称).*");
  private static final Pattern TOTAL = Pattern.compile("合计|总计|小计|全市|全区|全县|全省|全国|总数|汇总|累计");
  private static final Pattern ACTUAL_HEAD =
      Pattern.compile(".*(?:现状|实际|完成值|完成情况|基期|基数|实绩|达到值|上年|预计完成).*");
  private static final Pattern LEANING_HEAD =
      Pattern.compile("总数|数量|总量|个数|合计|目标|目标数|任务数|任务|面积|金额|小计|户数|人数|数");

  private final MeasurementUnits measures;
  private final AmountFinder amounts;
  private final ScheduleReader schedules = new ScheduleReader();
  private final String text;

  TableReader(MeasurementUnits measures, AmountFinder amounts, String text) {
    this.measures = measures;
    this.amounts = amounts;
    this.text = text;
  }

  /** {@return the statements of a table, in reading order} */
  List<Statement> read(TablePiece piece, Voice voice) {
    if (piece.table().rows() < 2 || piece.table().columns() < 2) {
      return List.of();
    }
    TableGrid grid = new TableGrid(text, piece.table(), amounts);
    TableColumns columns = new TableColumns(grid, measures);
    String caption =
        piece.caption() == null ? null : piece.caption().words(0, piece.caption().length());
    if (columns.time() >= 0 && columns.values().isEmpty()) {
      return schedules.read(grid, columns, voice, caption);
    }
    TableRows rows = new TableRows(grid, columns);
    List<Statement> statements = new ArrayList<>();
    for (int row = columns.firstRow(); row < grid.rows(); row++) {
      String rowHead = rows.head(row);
      if (rowHead.isEmpty()) {
        continue;
      }
      for (int column : columns.values()) {
        if (grid.isOrigin(row, column) && grid.isNumeric(row, column)) {
          CellPlace place = new CellPlace(caption, rowHead, columns.head(column));
          Statement statement = value(grid, columns, rows, row, column, place, voice);
          if (statement != null) {
            statements.add(statement);
          }
        }
      }
    }
    return statements;
  }

  private @Nullable Statement value(
      TableGrid grid,
      TableColumns columns,
      TableRows rows,
      int row,
      int column,
      CellPlace place,
      Voice voice) {
    String head = columns.head(column);
    boolean byIndicator = isIndicatorTable(columns, head);
    String full = byIndicator ? rows.indicator(row) : indicatorOfHead(head);
    String name = withoutUnit(full);
    if (name.isEmpty()) {
      return null;
    }
    Span span = grid.span(row, column);
    Statement statement = new Statement(TargetKind.QUANTITY, span);
    statement.cell = place;
    statement.valueSpan = span;
    statement.status = voice.status();
    statement.name = name;
    String word = grid.words(row, column);
    AmountMention mention = grid.amount(row, column);
    String unit = mention == null ? "" : mention.unit();
    if (unit.isEmpty()) {
      unit = byIndicator && columns.unit() >= 0 ? grid.words(row, columns.unit()) : unitIn(full);
    }
    statement.amount = amount(word, mention, unit);
    if (byIndicator) {
      readYear(statement, head, voice);
    } else {
      statement.scope = TOTAL.matcher(place.row()).matches() ? null : place.row();
    }
    boolean bracketed = word.startsWith("〔") || word.startsWith("[");
    statement.measure = measure(name, head, bracketed);
    completePeriod(statement, bracketed, voice);
    Period period = statement.period;
    statement.deadline = statement.status == Status.TARGET && period != null ? period.to() : null;
    if (columns.force() >= 0) {
      statement.force = force(grid.words(row, columns.force()));
    }
    statement.responsibility = rows.responsibility(row);
    return statement;
  }

  private static boolean isIndicatorTable(TableColumns columns, String head) {
    return columns.unit() >= 0
        || columns.force() >= 0
        || YEAR.matcher(head).find()
        || (columns.name() >= 0 && INDICATOR_HEAD.matcher(columns.head(columns.name())).matches())
        || ACTUAL_HEAD.matcher(head).matches()
        || head.contains("目标值");
  }

  /** A column of a past year, or one headed as reached, holds actual figures. */
  private static void readYear(Statement statement, String head, Voice voice) {
    boolean reached = ACTUAL_HEAD.matcher(head).matches();
    Matcher year = YEAR.matcher(head);
    if (year.find()) {
      int stated = Integer.parseInt(year.group(1));
      statement.period = Period.year(stated).withText(year.group());
      if (reached || stated < voice.from()) {
        statement.status = Status.ACTUAL;
      }
    } else if (reached) {
      statement.status = Status.ACTUAL;
      statement.period = voice.known() ? Period.year(voice.from() - 1) : null;
    }
  }

  private static void completePeriod(Statement statement, boolean bracketed, Voice voice) {
    if (!voice.known() || statement.status != Status.TARGET) {
      return;
    }
    Measure measure = statement.measure;
    boolean flow =
        measure == Measure.CUMULATIVE || measure == Measure.NEW || measure == Measure.NET;
    if (statement.period == null) {
      statement.period = flow ? Period.years(voice.from(), voice.to()) : Period.year(voice.to());
      if (!voice.stated()) {
        statement.review.add("period-assumed");
      }
    }
    if (bracketed && measure == Measure.CUMULATIVE) {
      statement.period = Period.years(voice.from(), voice.to());
    }
  }

  private static Amount amount(String word, @Nullable AmountMention mention, String unit) {
    if (mention != null) {
      Operator operator = mention.operator(true);
      return new Amount(
          operator, mention.value(), operator == Operator.RANGE ? mention.upper() : null, unit);
    }
    BigDecimal number = new BigDecimal(NOT_OF_NUMBER.matcher(word).replaceAll(""));
    return new Amount(sign(word.charAt(0)), number, null, unit);
  }

  private static Operator sign(char c) {
    return switch (c) {
      case '≥' -> Operator.GE;
      case '≤' -> Operator.LE;
      case '>' -> Operator.GT;
      case '<' -> Operator.LT;
      default -> Operator.EQ;
    };
  }

  private static @Nullable Force force(String words) {
    return words.contains("约束") ? Force.BINDING : words.contains("预期") ? Force.EXPECTED : null;
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

  /** The head's last part; a bare 总数 or 数量 takes the part above it along. */
  private static String indicatorOfHead(String head) {
    List<String> kept = new ArrayList<>();
    for (String part : head.split("/", -1)) {
      if (!part.isEmpty()) {
        kept.add(AMONG.matcher(part).replaceFirst(""));
      }
    }
    if (kept.isEmpty()) {
      return "";
    }
    String last = kept.get(kept.size() - 1);
    boolean leans = kept.size() > 1 && LEANING_HEAD.matcher(withoutUnit(last)).matches();
    return leans ? withoutUnit(kept.get(kept.size() - 2)) + last : last;
  }

  private String unitIn(String name) {
    Matcher matcher = HEAD_UNIT.matcher(TextFolder.fold(name).folded());
    return matcher.find() && measures.named(matcher.group(1)) != null ? matcher.group(1) : "";
  }

  private static String withoutUnit(String name) {
    return BRACKET_AT_END.matcher(name).replaceFirst("").trim();
  }
}
