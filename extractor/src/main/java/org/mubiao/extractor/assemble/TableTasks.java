package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Cell;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;

/**
 * Reads tables whose rows are tasks: what is to be done, in words, with the bodies that answer for
 * it and the day by which it is due.
 */
final class TableTasks {

  private static final int LONGEST_TITLE = 60;

  /** Columns of words that commit to nothing. */
  private static final QuickPattern ASIDE =
      QuickPattern.compile(".*(?:备注|说明|依据|来源|类别|领域|分类|现状|问题|完成情况|进展|进度|口径|计算方法|联系人|电话).*");

  /** The rows of a calendar of events: a host is named for each, nobody answers for a result. */
  private static final QuickPattern EVENT =
      QuickPattern.compile(".*(?:活动|会议|赛事|论坛|展会|培训|节庆|演出|讲座)(?:名称|主题|安排)?");

  private final MeasurementUnits measures;
  private final AmountFinder amounts;
  private final String text;

  TableTasks(MeasurementUnits measures, AmountFinder amounts, String text) {
    this.measures = measures;
    this.amounts = amounts;
    this.text = text;
  }

  /**
   * A row of such a table.
   *
   * @param span of all cells that begin in the row
   * @param assignment the row with its bodies, null if the table names none
   * @param words what is to be done, each cell to be read like any sentence
   * @param heads of the columns in which the words stand
   * @param due until when, null if the row does not say
   */
  record Row(
      Span span,
      @Nullable Assignment assignment,
      List<Passage> words,
      List<CellPlace> heads,
      Assignment.@Nullable DueTime due) {}

  /** {@return the tasks of a table, none if it is one of figures or tells nothing of tasks} */
  List<Row> read(TablePiece piece, Voice voice) {
    List<Row> found = new ArrayList<>();
    if (piece.table().rows() < 2 || piece.table().columns() < 2) {
      return found;
    }
    TableGrid grid = new TableGrid(text, piece.table(), amounts);
    TableColumns columns = new TableColumns(grid, measures);
    boolean assigns = columns.lead() >= 0 || columns.partner() >= 0 || columns.responsible() >= 0;
    int task = task(grid, columns);
    if (!assigns && columns.time() < 0
        || !columns.values().isEmpty()
        || task < 0
        || EVENT.matcher(columns.head(task)).matches()) {
      return found;
    }
    TableRows rows = new TableRows(grid, columns);
    int last = 0;
    for (int row = columns.firstRow(); row < grid.rows(); row++) {
      if (!grid.isOrigin(row, task) || grid.words(row, task).isEmpty()) {
        continue;
      }
      Span span = rowSpan(piece, row, grid.span(row, task));
      if (span.start() < last) {
        continue;
      }
      last = span.end();
      found.add(row(piece, grid, columns, rows, row, task, span, voice));
    }
    return found;
  }

  private Row row(
      TablePiece piece,
      TableGrid grid,
      TableColumns columns,
      TableRows rows,
      int row,
      int task,
      Span span,
      Voice voice) {
    List<Passage> words = new ArrayList<>();
    List<CellPlace> places = new ArrayList<>();
    for (int column : columns.labels()) {
      String head = columns.head(column);
      AlignedText sentence = grid.isOrigin(row, column) ? grid.sentence(row, column) : null;
      if (sentence != null
          && !grid.words(row, column).isEmpty()
          && !ASIDE.matcher(head).matches()) {
        words.add(new Passage(sentence, piece.section(), false, 0, Passage.Role.BODY));
        places.add(new CellPlace(caption(piece), rows.head(row), head));
      }
    }
    String time = columns.time() < 0 ? "" : grid.words(row, columns.time());
    Assignment.DueTime due = DueTimes.of(time, voice);
    Responsibility responsibility = rows.responsibility(row);
    Assignment assignment =
        responsibility == null
            ? null
            : new Assignment(
                span, piece.section(), list(responsibility), due, title(grid.original(row, task)));
    return new Row(wholeRow(piece, row, span), assignment, words, places, due);
  }

  private static @Nullable String caption(TablePiece piece) {
    return piece.caption() == null ? null : piece.caption().words(0, piece.caption().length());
  }

  /** The column of labels with the most words says what is to be done. */
  private static int task(TableGrid grid, TableColumns columns) {
    int best = -1;
    int most = 0;
    for (int column : columns.labels()) {
      int length = 0;
      for (int row = columns.firstRow(); row < grid.rows(); row++) {
        length += grid.isOrigin(row, column) ? grid.words(row, column).length() : 0;
      }
      if (length > most) {
        most = length;
        best = column;
      }
    }
    return best;
  }

  /**
   * From the task to the last cell of its row; a cell that reaches here from above is not its own.
   */
  private static Span rowSpan(TablePiece piece, int row, Span task) {
    Span span = task;
    for (Cell cell : piece.table().cells()) {
      if (cell.row() == row && cell.span().start() >= task.start()) {
        span = span.hull(cell.span());
      }
    }
    return span;
  }

  private static Span wholeRow(TablePiece piece, int row, Span task) {
    Span span = task;
    for (Cell cell : piece.table().cells()) {
      if (cell.row() == row && cell.rowSpan() == 1) {
        span = span.hull(cell.span());
      }
    }
    return span;
  }

  private static String title(String words) {
    int stop = Math.min(4, words.length());
    while (stop < Math.min(words.length(), LONGEST_TITLE)
        && "。，；：（".indexOf(words.charAt(stop)) < 0) {
      stop++;
    }
    return words.substring(0, stop);
  }

  private static UnitListMention list(Responsibility responsibility) {
    List<String> lead = names(responsibility.lead());
    List<String> partner = names(responsibility.partner());
    if (responsibility.roles() == UnitRoles.INFERRED) {
      List<String> all = new ArrayList<>(lead);
      all.addAll(partner);
      return new UnitListMention(0, 0, List.of(), List.of(), all);
    }
    return new UnitListMention(0, 0, lead, partner, List.of());
  }

  private static List<String> names(List<ResponsibleUnit> units) {
    return units.stream().map(ResponsibleUnit::name).toList();
  }
}
