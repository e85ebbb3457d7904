package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables whose columns are told by their places alone, with no rules between the cells or
 * with horizontal ones only.
 */
final class AlignedTables {

  private static final int FEWEST_ROWS = 3;

  /** Rows of a table stand no further apart than this many usual line distances. */
  private static final float FAR = 2.2f;

  private final PageDraft page;
  private final Margins margins;

  private AlignedTables(PageDraft page, Margins margins) {
    this.page = page;
    this.margins = margins;
  }

  /** {@return the flows with the lines of such tables put together} */
  static List<Flow> in(List<Flow> flows, PageDraft page, Margins margins) {
    AlignedTables tables = new AlignedTables(page, margins);
    return flows.stream().map(tables::in).toList();
  }

  private Flow in(Flow flow) {
    List<Flow.Item> result = new ArrayList<>();
    List<Flow.Line> run = new ArrayList<>();
    for (Flow.Item item : BandedTables.in(flow, page, margins)) {
      if (item instanceof Flow.Line line && belongs(run, line)) {
        run.add(line);
        continue;
      }
      end(run, result);
      if (item instanceof Flow.Line line && isParted(line)) {
        run.add(line);
      } else {
        result.add(item);
      }
    }
    end(run, result);
    return new Flow(result, flow.left(), flow.right());
  }

  /** A line of several cells, or a further line of a wrapped one between two of them. */
  private boolean belongs(List<Flow.Line> run, Flow.Line line) {
    if (run.isEmpty()) {
      return false;
    }
    Flow.Line last = run.get(run.size() - 1);
    float distance = line.top() - last.top();
    if (distance > FAR * Math.max(margins.pitch(), margins.size() * 1.3f)) {
      return false;
    }
    return isParted(line) || fitsColumn(run, line);
  }

  private static boolean isParted(Flow.Line line) {
    return line.parts().size() > 1 && !AlignedRows.isNumberedLine(line);
  }

  /** A single stretch that stands below one stretch of a row before it, and below no other. */
  private static boolean fitsColumn(List<Flow.Line> run, Flow.Line line) {
    PrintedLine part = line.parts().get(0);
    for (int i = run.size() - 1; i >= 0; i--) {
      List<PrintedLine> parts = run.get(i).parts();
      if (parts.size() > 1) {
        long touched =
            parts.stream().filter(p -> p.left() < part.right() && p.right() > part.left()).count();
        boolean within =
            parts.stream()
                .anyMatch(
                    p ->
                        p.left() < part.right()
                            && p.right() > part.left()
                            && part.width() <= p.width() + 4 * part.size());
        return touched == 1 && within;
      }
    }
    return false;
  }

  private void end(List<Flow.Line> run, List<Flow.Item> result) {
    List<Flow.Line> trailing = new ArrayList<>();
    while (!run.isEmpty() && !isParted(run.get(run.size() - 1))) {
      trailing.add(0, run.remove(run.size() - 1));
    }
    PrintedTable table =
        run.stream().filter(AlignedTables::isParted).count() < FEWEST_ROWS
            ? null
            : new AlignedRows(page.number(), run, page.rules(), margins).table();
    if (table == null) {
      result.addAll(run);
      result.addAll(trailing);
    } else {
      // further lines of the last row's cells
      List<Flow.Line> whole = new ArrayList<>(run);
      whole.addAll(trailing);
      PrintedTable longer = new AlignedRows(page.number(), whole, page.rules(), margins).table();
      if (!trailing.isEmpty() && longer != null && closeBelow(run, trailing)) {
        result.add(new Flow.Grid(longer));
      } else {
        result.add(new Flow.Grid(table));
        result.addAll(trailing);
      }
    }
    run.clear();
  }

  private boolean closeBelow(List<Flow.Line> run, List<Flow.Line> trailing) {
    float distance = trailing.get(0).top() - run.get(run.size() - 1).top();
    PrintedLine part = trailing.get(0).parts().get(0);
    return distance < 1.2f * Math.max(margins.pitch(), part.size() * 1.3f)
        && run.get(run.size() - 1).parts().stream()
            .anyMatch(p -> Math.abs(p.left() - part.left()) < part.size() * 0.4f)
        && part.left() > run.get(0).parts().get(0).left() + part.size();
  }
}
