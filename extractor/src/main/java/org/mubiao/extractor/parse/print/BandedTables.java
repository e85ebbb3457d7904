package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without vertical rules whose cells are wrapped: their lines do not stand on common
 * base lines, but white strips part the columns from top to bottom, and rules or wider gaps part
 * the rows.
 */
final class BandedTables {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 3;

  /** White strips between columns are at least this many heights of a character wide. */
  private static final float STRIP = 0.55f;

  /** A line of one stretch over more than this share of the width is text. */
  private static final float TEXT = 0.6f;

  /** Gaps between rows are wider than those between lines of a cell by this factor. */
  private static final float WIDER = 1.6f;

  /** And by at least this many points. */
  private static final float WIDER_BY = 1.5f;

  private static final float FILLED = 0.7f;

  private final PageDraft page;
  private final Margins margins;

  private BandedTables(PageDraft page, Margins margins) {
    this.page = page;
    this.margins = margins;
  }

  /** From a left to a right end, or from a top to a bottom. */
  private record Band(float from, float to) {}

  /** {@return the items with the lines of such tables put together} */
  static List<Flow.Item> in(Flow flow, PageDraft page, Margins margins) {
    BandedTables tables = new BandedTables(page, margins);
    List<Flow.Item> result = new ArrayList<>();
    List<Flow.Line> run = new ArrayList<>();
    for (Flow.Item item : flow.items()) {
      if (item instanceof Flow.Line line && !isText(line, flow)) {
        run.add(line);
      } else {
        result.addAll(tables.end(run));
        run.clear();
        result.add(item);
      }
    }
    result.addAll(tables.end(run));
    return result;
  }

  private static boolean isText(Flow.Line line, Flow flow) {
    return line.parts().size() == 1
        && line.parts().get(0).width() > TEXT * (flow.right() - flow.left());
  }

  private List<Flow.Item> end(List<Flow.Line> run) {
    int from = 0;
    while (from < run.size() && run.get(from).parts().size() < FEWEST_COLUMNS) {
      from++;
    }
    int to = run.size();
    while (to > from && run.get(to - 1).parts().size() < 2) {
      to--;
    }
    // lines of the last row's cells may stand below the last line of several
    while (to > from && to < run.size() && run.get(to).top() < run.get(to - 1).bottom()) {
      to++;
    }
    PrintedTable table = to - from < FEWEST_ROWS ? null : table(run.subList(from, to));
    if (table == null) {
      return List.copyOf(run);
    }
    List<Flow.Item> items = new ArrayList<>(run.subList(0, from));
    items.add(new Flow.Grid(table));
    items.addAll(run.subList(to, run.size()));
    return items;
  }

  private @Nullable PrintedTable table(List<Flow.Line> lines) {
    List<Band> columns = columns(lines);
    if (columns.size() < FEWEST_COLUMNS) {
      return null;
    }
    List<PrintedLine> stretches = stretches(lines, columns);
    List<Band> bands = bands(stretches);
    List<List<PrintedLine>> rows = rows(stretches, bands);
    int wrapped = 0;
    int filled = 0;
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        Band place = columns.get(column);
        List<PrintedLine> words =
            rows.get(row).stream()
                .filter(line -> line.center() > place.from && line.center() < place.to)
                .sorted(Comparator.comparingDouble(PrintedLine::top))
                .toList();
        wrapped += words.size() > 1 ? 1 : 0;
        filled += words.isEmpty() ? 0 : 1;
        cells.add(new TableCell(row, column, 1, 1, page.number(), words));
      }
    }
    // rows of one line each are told better by their base lines
    if (rows.size() < FEWEST_ROWS
        || wrapped == 0
        || filled < FILLED * rows.size() * columns.size()) {
      return null;
    }
    return new PrintedTable(
        rows.size(),
        edges(columns),
        cells,
        bands.get(0).from,
        bands.get(bands.size() - 1).to,
        false);
  }

  private static List<Float> edges(List<Band> columns) {
    List<Float> edges = new ArrayList<>();
    edges.add(columns.get(0).from);
    for (int i = 1; i < columns.size(); i++) {
      edges.add((columns.get(i - 1).to + columns.get(i).from) / 2);
    }
    edges.add(columns.get(columns.size() - 1).to);
    return edges;
  }

  /** What is left of the width when white strips from top to bottom are taken out. */
  private List<Band> columns(List<Flow.Line> lines) {
    List<Band> inked = new ArrayList<>();
    for (Flow.Line line : lines) {
      for (PrintedLine part : line.parts()) {
        part.glyphs().forEach(glyph -> inked.add(new Band(glyph.left(), glyph.inkRight())));
      }
    }
    return merged(inked, STRIP * lines.get(0).parts().get(0).size());
  }

  /** Bands that overlap or are nearer than {@code gap} become one; in order. */
  private static List<Band> merged(List<Band> bands, float gap) {
    List<Band> merged = new ArrayList<>();
    for (Band band : bands.stream().sorted(Comparator.comparingDouble(Band::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && band.from < merged.get(last).to + gap) {
        Band open = merged.get(last);
        merged.set(last, new Band(open.from, Math.max(open.to, band.to)));
      } else {
        merged.add(band);
      }
    }
    return merged;
  }

  private static List<PrintedLine> stretches(List<Flow.Line> lines, List<Band> columns) {
    List<PrintedLine> stretches = new ArrayList<>();
    for (Flow.Line line : lines) {
      for (Band column : columns) {
        List<Glyph> glyphs = new ArrayList<>();
        for (PrintedLine part : line.parts()) {
          for (Glyph glyph : part.glyphs()) {
            if (glyph.left() >= column.from && glyph.left() < column.to) {
              glyphs.add(glyph);
            }
          }
        }
        if (!glyphs.isEmpty()) {
          stretches.add(new PrintedLine(line.parts().get(0).page(), glyphs));
        }
      }
    }
    return stretches;
  }

  private static List<Band> bands(List<PrintedLine> stretches) {
    List<Band> all = new ArrayList<>();
    for (PrintedLine line : stretches) {
      float inset = 0.1f * line.size();
      all.add(new Band(line.top() + inset, line.bottom() - inset));
    }
    return merged(all, 0);
  }

  private List<List<PrintedLine>> rows(List<PrintedLine> stretches, List<Band> bands) {
    List<Float> ends = new ArrayList<>();
    List<Float> ruled = ruledEnds(bands);
    float wide = ruled.isEmpty() ? wideGap(bands) : 0;
    for (int i = 1; i < bands.size(); i++) {
      float above = bands.get(i - 1).to;
      float below = bands.get(i).from;
      boolean parted =
          ruled.isEmpty()
              ? below - above >= wide
              : ruled.stream().anyMatch(rule -> rule > above - 2 && rule < below + 2);
      if (parted) {
        ends.add((above + below) / 2);
      }
    }
    List<List<PrintedLine>> rows = new ArrayList<>();
    for (int i = 0; i <= ends.size(); i++) {
      float from = i == 0 ? -Float.MAX_VALUE : ends.get(i - 1);
      float to = i == ends.size() ? Float.MAX_VALUE : ends.get(i);
      rows.add(
          stretches.stream().filter(line -> line.middle() > from && line.middle() < to).toList());
    }
    return rows;
  }

  /** Where rules stand between the rows: none unless there are enough of them. */
  private List<Float> ruledEnds(List<Band> bands) {
    float top = bands.get(0).from;
    float bottom = bands.get(bands.size() - 1).to;
    List<Float> ends =
        page.rules().stream()
            .filter(rule -> rule.length() > FEWEST_COLUMNS * margins.size())
            .map(Rule::top)
            .filter(at -> at > top && at < bottom)
            .distinct()
            .toList();
    return ends.size() < FEWEST_ROWS - 1 ? List.of() : ends;
  }

  /** The least gap between two rows; if lines of cells and rows are alike, every gap is one. */
  private static float wideGap(List<Band> bands) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      gaps.add(bands.get(i).from - bands.get(i - 1).to);
    }
    gaps.sort(Float::compare);
    for (int i = gaps.size() - 1; i > 0; i--) {
      float less = gaps.get(i - 1);
      float more = gaps.get(i);
      if (more > WIDER * less && more - less > WIDER_BY) {
        return more;
      }
    }
    return 0;
  }
}
