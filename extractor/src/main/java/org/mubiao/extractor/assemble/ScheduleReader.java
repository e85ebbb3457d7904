package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeFinder;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.model.target.CellPlace;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.time.Period;

/** Reads tables without figures whose rows are things to be done by a date. */
final class ScheduleReader {

  private final TimeFinder times = new TimeFinder();

  /** {@return a milestone for each row that names a date} */
  List<Statement> read(
      TableGrid grid, TableColumns columns, Voice voice, @Nullable String caption) {
    List<Statement> statements = new ArrayList<>();
    int name = columns.name();
    if (name < 0) {
      return statements;
    }
    TableRows rows = new TableRows(grid, columns);
    for (int row = columns.firstRow(); row < grid.rows(); row++) {
      if (!grid.isOrigin(row, name) || grid.words(row, name).isEmpty()) {
        continue;
      }
      TimeMention when = lastDate(grid.words(row, columns.time()), voice);
      if (when == null) {
        continue;
      }
      Statement statement = new Statement(TargetKind.MILESTONE, grid.span(row, name));
      statement.name = grid.original(row, name);
      statement.status = voice.status();
      statement.period =
          new Period(when.first(), when.last(), null, grid.original(row, columns.time()));
      statement.deadline = voice.status() == Status.TARGET ? when.last() : null;
      statement.cell = new CellPlace(caption, rows.head(row), columns.head(columns.time()));
      statement.responsibility = rows.responsibility(row);
      statements.add(statement);
    }
    return statements;
  }

  private @Nullable TimeMention lastDate(String words, Voice voice) {
    TimeMention last = null;
    for (TimeMention time : times.find(words, voice.years())) {
      if (time.dated()) {
        last = time;
      }
    }
    return last;
  }
}
