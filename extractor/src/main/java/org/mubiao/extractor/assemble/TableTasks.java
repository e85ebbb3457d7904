package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.assemble.Assignment.DueTime;
import org.mubiao.extractor.mention.AmountFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.model.document.Cell;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.target.Responsibility;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.UnitRoles;
import org.mubiao.model.text.Span;

/** Reads tables whose rows are tasks with the bodies that answer for them. */
final class TableTasks {

  private static final int LONGEST_TITLE = 60;

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
   * @param assignment the row with its bodies
   * @param words what is to be done, to be read like any sentence; null if it is a mere name
   *     without figures
   */
  record Row(Assignment assignment, @Nullable Passage words) {}

  /**
   * {@return the tasks of a table, none if it is one of figures or names nobody in charge}
   *
   * @param voice of the table, which says what year its days are in
   */
  List<Row> read(TablePiece piece, Voice voice) {
    List<Row> found = new ArrayList<>();
    if (piece.table().rows() < 2 || piece.table().columns() < 2) {
      return found;
    }
    TableGrid grid = new TableGrid(text, piece.table(), amounts);
    TableColumns columns = new TableColumns(grid, measures);
    boolean assigns = columns.lead() >= 0 || columns.partner() >= 0 || columns.responsible() >= 0;
    int task = task(grid, columns);
    if (!assigns || !columns.values().isEmpty() || task < 0) {
      return found;
    }
    TableRows rows = new TableRows(grid, columns);
    int last = 0;
    for (int row = columns.firstRow(); row < grid.rows(); row++) {
      Responsibility responsibility = rows.responsibility(row);
      if (!grid.isOrigin(row, task) || grid.words(row, task).isEmpty() || responsibility == null) {
        continue;
      }
      Span span = rowSpan(piece, row, grid.span(row, task));
      if (span.start() < last) {
        continue;
      }
      last = span.end();
      String words = grid.original(row, task);
      AlignedText sentence = TextFolder.fold(text, grid.span(row, task));
      found.add(
          new Row(
              new Assignment(
                  span,
                  piece.section(),
                  list(responsibility),
                  due(grid, row, columns.time(), voice),
                  title(words)),
              words.indexOf('。') >= 0 || !amounts.find(sentence).isEmpty()
                  ? new Passage(sentence, piece.section(), false, 0, Passage.Role.BODY)
                  : null));
    }
    return found;
  }

  private static @Nullable DueTime due(TableGrid grid, int row, int column, Voice voice) {
    TimeMention last = column < 0 ? null : ScheduleReader.lastDate(grid.words(row, column), voice);
    return last == null ? null : new DueTime(DueTimes.by(last), grid.original(row, column), voice);
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
