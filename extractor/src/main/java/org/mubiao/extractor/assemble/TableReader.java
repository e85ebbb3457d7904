package org.mubiao.extractor.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Force;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;
import org.mubiao.model.time.Period;
import org.mubiao.model.time.Recurrence;

/**
 * Reads tables: figures by area and indicator, indicator tables with a column a year, and
 * schedules.
 */
final class TableReader {

  private static final QuickPattern NEW =
      QuickPattern.compile("^(?:新增|新建|新改|新扩|新（|新开|新培育|新引进|新认定|新导入|新创建|新发展|新投|增加)");

  /** 工业增加值增速: what is named so is told in percent where no unit is given. */
  private static final QuickPattern IN_PERCENT =
      QuickPattern.compile("(?:增速|增幅|涨幅|降幅|增长率|增长速度|占比|比重)$");

  private static final QuickPattern OF_YEAR = QuickPattern.compile("(?:19|20)\\d{2}年度?");

  private static final QuickPattern RATE = QuickPattern.compile(".*完成率.*");
  private static final QuickPattern TOTAL =
      QuickPattern.compile("合计|总计|小计|全市|全区|全县|全省|全国|总数|汇总|累计");

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
    if (caption == null && !columns.title().isEmpty()) {
      caption = columns.title();
    }
    if (columns.time() >= 0 && columns.values().isEmpty()) {
      return schedules.read(grid, columns, voice, caption);
    }
    TableRows rows = new TableRows(grid, columns);
    TableShape shape = new TableShape(grid, columns);
    List<Statement> statements = new ArrayList<>();
    Map<Integer, Statement> wholes = new HashMap<>();
    for (int row = columns.firstRow(); row < grid.rows(); row++) {
      String rowHead = rows.head(row);
      if (rowHead.isEmpty()) {
        continue;
      }
      for (int column : columns.values()) {
        if (grid.isOrigin(row, column) && grid.isNumeric(row, column) && !shape.isAside(column)) {
          CellPlace place = new CellPlace(caption, rowHead, columns.head(column));
          CellFigure figure = grid.figure(row, column);
          Statement statement =
              value(grid, columns, rows, shape, row, column, place, voice, figure);
          if (statement != null) {
            statements.add(statement);
            ofWhole(rows.indicator(row), statement, wholes.get(column));
            if (!TableNames.isPart(rows.indicator(row))) {
              wholes.put(column, statement);
            }
            Statement second =
                figure == null || figure.also() == null
                    ? null
                    : value(grid, columns, rows, shape, row, column, place, voice, figure.also());
            if (second != null) {
              statements.add(second);
            }
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
      TableShape shape,
      int row,
      int column,
      CellPlace place,
      Voice voice,
      @Nullable CellFigure figure) {
    String head = columns.head(column);
    ColumnHead said = ColumnHead.of(head);
    Period part = said.period() == null ? shape.partOfYear(column, voice) : null;
    String captioned = part == null ? "" : shape.captioned(row, place.table());
    boolean byIndicator = captioned.isEmpty() && (part != null || shape.isByRow(column, said));
    String full =
        !captioned.isEmpty()
            ? captioned
            : byIndicator ? rows.indicator(row) : TableNames.ofHead(head);
    String name = TableNames.bare(full);
    if (name.isEmpty() || figure == null || grid.isUnsure(row, column)) {
      return null;
    }
    Span span = grid.span(row, column);
    Statement statement = new Statement(TargetKind.QUANTITY, span);
    statement.cell = place;
    statement.valueSpan = span;
    statement.status = voice.status();
    statement.name = byIndicator && !name.endsWith(said.addition()) ? name + said.addition() : name;
    boolean change = byIndicator && said.change() && !said.annual();
    String unit = figure.amount().unit();
    if (unit.isEmpty()) {
      unit = unit(grid, columns, row, full, byIndicator ? said : null, place.table());
      if (change && said.unit().isEmpty()) {
        statement.review.add("unit-assumed");
      }
    }
    if (unit.isEmpty() && IN_PERCENT.matcher(name).find()) {
      unit = "%";
      statement.review.add("unit-assumed");
    }
    statement.amount = withUnit(figure, unit, change);
    if (part != null) {
      statement.period = part;
      statement.scope = byIndicator ? null : place.row();
    } else if (byIndicator) {
      statement.scope = shape.area(column);
      readYear(statement, said, voice);
      if (statement.period == null || said.reached() && said.period() == null) {
        statement.period = yearsBefore(columns, column, statement.period);
      }
    } else {
      statement.scope = TOTAL.matcher(place.row()).matches() ? null : place.row();
      if (TableShape.namesIndicator(head)) {
        statement.name = OF_YEAR.matcher(name).replaceAll("");
        readYear(statement, said, voice);
      }
    }
    statement.measure = measure(name, head, figure, change ? said : null);
    completePeriod(statement, figure, byIndicator && said.annual(), voice);
    Period period = statement.period;
    statement.deadline = statement.status == Status.TARGET && period != null ? period.to() : null;
    Assignment.DueTime due =
        columns.time() < 0 ? null : DueTimes.of(grid.words(row, columns.time()), voice);
    if (due != null) {
      DueTimes.apply(due, statement);
    }
    if (columns.force() >= 0) {
      statement.force = force(grid.words(row, columns.force()));
    }
    statement.responsibility = rows.responsibility(row);
    if (columns.values().stream().anyMatch(other -> grid.isUnsure(row, other))) {
      statement.review.add("row-incomplete");
    }
    return statement;
  }

  /** The unit of a figure that has none of its own: of its column, its row, its name, its table. */
  private String unit(
      TableGrid grid,
      TableColumns columns,
      int row,
      String full,
      @Nullable ColumnHead said,
      @Nullable String caption) {
    if (said != null && measures.named(said.unit()) != null) {
      return said.unit();
    }
    if (said != null && columns.unit() >= 0) {
      String unit = grid.words(row, columns.unit());
      return unit.equals("/") ? "" : unit;
    }
    String unit = TableNames.unitIn(full, measures);
    if (unit.isEmpty() && caption != null) {
      unit = CaptionUnits.of(caption, TableNames.bare(full), measures);
    }
    return unit.isEmpty()
        ? CaptionUnits.of(columns.title(), TableNames.bare(full), measures)
        : unit;
  }

  /** A change downwards is given as what it falls by; any other minus stays with its value. */
  private static Amount withUnit(CellFigure figure, String unit, boolean change) {
    Amount amount = figure.amount();
    BigDecimal value = figure.negative() && !change ? amount.value().negate() : amount.value();
    return new Amount(amount.operator(), value, amount.upper(), unit);
  }

  /** 新增企业500户，其中：个体户300户: what a part is of, and how it is counted, the whole says. */
  private static void ofWhole(String indicator, Statement part, @Nullable Statement whole) {
    if (whole != null
        && whole.amount != null
        && part.amount != null
        && TableNames.isPart(indicator)
        && part.measure == Measure.LEVEL
        && part.amount.unit().equals(whole.amount.unit())) {
      part.measure = whole.measure;
    }
  }

  /** A column of a past year, or one headed as reached, holds actual figures. */
  private static void readYear(Statement statement, ColumnHead said, Voice voice) {
    Period stated = said.period();
    if (stated != null) {
      statement.period = stated;
      boolean past = stated.to() != null && stated.to().getYear() < voice.from();
      boolean single = stated.text() == null || !stated.text().contains("五");
      if (said.reached() || past && single) {
        statement.status = Status.ACTUAL;
      } else if (said.promised()) {
        statement.status = Status.TARGET;
      }
    } else if (said.reached()) {
      statement.status = Status.ACTUAL;
      statement.period = voice.known() ? Period.year(voice.from() - 1) : null;
    }
    if (said.change() && !said.annual()) {
      statement.base = said.base();
    }
  }

  /** 完成率 behind “十三五”完成情况 holds for the same years. */
  private static @Nullable Period yearsBefore(
      TableColumns columns, int column, @Nullable Period assumed) {
    int before = columns.values().indexOf(column) - 1;
    boolean rate = RATE.matcher(columns.head(column)).matches();
    Period years =
        before < 0 || !rate
            ? null
            : ColumnHead.of(columns.head(columns.values().get(before))).period();
    return years == null ? assumed : years;
  }

  private static void completePeriod(
      Statement statement, CellFigure figure, boolean annual, Voice voice) {
    boolean sum = figure.bracketed() || figure.cumulative();
    if (annual && !sum) {
      Period years = statement.period;
      if (years == null && voice.known()) {
        years = Period.years(voice.from(), voice.to());
      }
      statement.period = years == null ? null : years.withRecurrence(Recurrence.ANNUAL);
      return;
    }
    if (!voice.known() || statement.status != Status.TARGET) {
      return;
    }
    Measure measure = statement.measure;
    boolean flow =
        measure == Measure.CUMULATIVE || measure == Measure.NEW || measure == Measure.NET;
    if (statement.period == null) {
      statement.period =
          flow || sum ? Period.years(voice.from(), voice.to()) : Period.year(voice.to());
      if (!voice.stated()) {
        statement.review.add("period-assumed");
      }
    }
    if (sum && measure == Measure.CUMULATIVE) {
      statement.period = Period.years(voice.from(), voice.to());
    }
  }

  private static @Nullable Force force(String words) {
    return words.contains("约束") ? Force.BINDING : words.contains("预期") ? Force.EXPECTED : null;
  }

  private static Measure measure(
      String name, String head, CellFigure figure, @Nullable ColumnHead change) {
    Measure said = figure.said();
    if (said != null && said != Measure.LEVEL) {
      return said;
    }
    boolean falls =
        name.contains("下降") || name.contains("降低") || name.contains("削减") || name.contains("减少");
    if (falls || change != null && (figure.negative() || change.falls())) {
      return Measure.REDUCTION;
    }
    if (RATE.matcher(head).matches()) {
      return Measure.LEVEL;
    }
    if (figure.bracketed() || figure.cumulative() || head.endsWith("累计") && !head.contains("年均")) {
      return Measure.CUMULATIVE;
    }
    if (change != null
        || name.contains("增长") && !name.contains("增长率")
        || name.contains("年均增长")
        || name.endsWith("增速")
        || name.endsWith("增幅")
        || name.endsWith("涨幅")
        || head.contains("年均增长")
        || head.contains("增速")
        || head.contains("增幅")) {
      return Measure.GROWTH;
    }
    if (name.startsWith("净增")) {
      return Measure.NET;
    }
    if (NEW.matcher(name).find()) {
      return Measure.NEW;
    }
    return Measure.LEVEL;
  }
}
