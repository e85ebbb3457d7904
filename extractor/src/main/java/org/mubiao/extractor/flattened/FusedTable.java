package org.mubiao.extractor.flattened;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.flattened.Segments.Segment;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Table;
import org.mubiao.model.lexicon.MeasurementUnits;

/**
 * Reads the body of a table of figures whose cells run together: rows begin with running numbers,
 * or with a name after the last figure of the row before.
 */
final class FusedTable {

  private static final QuickPattern NAME = QuickPattern.compile(".*[\\u4e00-\\u9fff]{2}.*");
  private static final int LONGEST_NAME = 60;

  private final FlatText flat;
  private final String text;
  private final List<Segment> segments;
  private final List<Column> columns;
  private final RowNames names;
  private final int name;
  private final int firstFigure;
  private final int figures;
  private final boolean tailed;
  private final @Nullable ChangeProof proof;
  private final boolean bracketed;
  private int ordinal = 1;
  private int at;
  private final GridDraft draft;

  /** The number of the next row, read with the figures of the row before. */
  private int @Nullable [] pendingOrdinal;

  private int @Nullable [] tail;

  private FusedTable(
      FlatText flat, List<Segment> segments, List<Column> columns, MeasurementUnits measures) {
    this.flat = flat;
    this.text = flat.folded();
    this.segments = segments;
    this.columns = columns;
    this.name = index(columns, HeadRole.NAME, 0);
    this.firstFigure = index(columns, HeadRole.VALUE, 0);
    int last = firstFigure;
    while (last < columns.size() && columns.get(last).role() == HeadRole.VALUE) {
      last++;
    }
    this.figures = last - firstFigure;
    this.tailed = last < columns.size();
    this.names =
        new RowNames(
            measures, columns.subList(name + 1, firstFigure).stream().map(Column::role).toList());
    this.proof = ChangeProof.of(columns);
    this.bracketed = index(columns, HeadRole.UNIT, 0) == columns.size() && isBracketed();
    this.draft = new GridDraft(columns);
  }

  /**
   * {@return the table with these heads, null if hardly any figure of it can be told for certain}
   */
  static @Nullable Table read(
      FlatText flat, List<Segment> segments, List<Column> columns, MeasurementUnits measures) {
    if (!hasReadableHeads(columns)) {
      return null;
    }
    FusedTable table = new FusedTable(flat, segments, columns, measures);
    table.readRows();
    int wanted = table.draft.bodyRows() * table.figures;
    boolean sure = table.draft.bodyRows() >= 2 && table.draft.figures() * 2 >= wanted;
    return sure ? table.draft.table() : null;
  }

  /** Numbers, a name, its unit and force, figures, and nothing else but a force behind them. */
  private static boolean hasReadableHeads(List<Column> columns) {
    StringBuilder shape = new StringBuilder();
    for (Column column : columns) {
      shape.append(
          switch (column.role()) {
            case ORDINAL -> 'o';
            case NAME -> 'n';
            case UNIT -> 'u';
            case FORCE -> 'f';
            case VALUE -> 'v';
            default -> 'x';
          });
    }
    return shape.toString().matches("o?n(?:u?f?|fu)v+f?")
        && shape.indexOf("f") == shape.lastIndexOf("f");
  }

  private static int index(List<Column> columns, HeadRole role, int from) {
    for (int i = from; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return columns.size();
  }

  /** Whether names end with their unit in brackets, so that digits elsewhere are part of names. */
  private boolean isBracketed() {
    int behind = 0;
    int runs = 0;
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).run() && !segments.get(i - 1).run()) {
        runs++;
        behind += text.charAt(segments.get(i).from() - 1) == '）' ? 1 : 0;
      }
    }
    return behind >= 2 && behind * 3 >= runs * 2;
  }

  private void readRows() {
    boolean more = at < segments.size();
    while (more) {
      more = readRow() && at < segments.size();
    }
  }

  /** Reads one row; false where none can be found any more. */
  private boolean readRow() {
    int[] number = null;
    Segment first = segments.get(at);
    int nameStart = first.from();
    if (pendingOrdinal != null) {
      number = pendingOrdinal;
      pendingOrdinal = null;
    } else if (first.run()) {
      if (!isNext(first) || at + 1 >= segments.size()) {
        return false;
      }
      number = new int[] {first.from(), first.to()};
      ordinal++;
      at++;
      nameStart = segments.get(at).from();
    }
    for (int i = at; i + 1 < segments.size(); i++) {
      Segment words = segments.get(i);
      Segment run = segments.get(i + 1);
      if (words.run() || !run.run()) {
        continue;
      }
      int[] parts = names.parts(text, nameStart, words.to());
      RowFigures row = parts == null ? null : figures(i, nameStart, parts);
      if (parts != null && row != null) {
        at = i + 2;
        if (!closeRow(row)) {
          return false;
        }
        write(number, nameStart, parts, row);
        return true;
      }
      if (ordinal > 1 && isNext(run) && i + 2 < segments.size()) {
        // what stood before had no figures: the next row begins anew
        number = new int[] {run.from(), run.to()};
        ordinal++;
        nameStart = segments.get(i + 2).from();
      }
    }
    return false;
  }

  /** The figures behind the words of a segment, null if these words are not a row's name. */
  private @Nullable RowFigures figures(int words, int nameStart, int[] parts) {
    Segment run = segments.get(words + 1);
    boolean closed = text.charAt(segments.get(words).to() - 1) == '）';
    boolean marked = bracketed ? closed : parts.length > 1;
    boolean numbered = bracketed || parts.length > 1 || ordinal > 1;
    if (bracketed && !closed
        || !numbered
        || parts[0] - nameStart > LONGEST_NAME
        || !isName(nameStart, parts[0])) {
      return null;
    }
    String next = nextOrdinal(words + 1);
    RowFigures row = RowFigures.divide(flat, run, figures, next, proof);
    if (row == null) {
      return marked ? RowFigures.undivided(flat, run, figures, next) : null;
    }
    boolean last = words + 2 >= segments.size();
    return marked || last || tailed || row.ordinal() < row.end() ? row : null;
  }

  private boolean isNext(Segment run) {
    return text.substring(run.from(), run.to()).strip().equals(Integer.toString(ordinal));
  }

  /** The number that the run may close with; none behind the last row or before a force. */
  private String nextOrdinal(int run) {
    return tailed || run + 1 >= segments.size() || ordinal == 1 ? "" : Integer.toString(ordinal);
  }

  /** Takes what stands behind the figures: the force, or the number of the next row. */
  private boolean closeRow(RowFigures row) {
    tail = null;
    if (tailed) {
      if (at >= segments.size()) {
        return false;
      }
      Segment words = segments.get(at);
      int length = RowNames.forceAt(text, words.from());
      if (length == 0) {
        return false;
      }
      tail = new int[] {words.from(), words.from() + length};
      if (words.from() + length == words.to()) {
        at++;
      } else {
        segments.set(at, new Segment(false, words.from() + length, words.to()));
      }
    } else if (row.ordinal() < row.end()) {
      pendingOrdinal = new int[] {row.ordinal(), row.end()};
      ordinal++;
    }
    return true;
  }

  private boolean isName(int from, int to) {
    return to > from && NAME.matcher(text.substring(from, to)).matches();
  }

  private void write(int @Nullable [] number, int nameStart, int[] parts, RowFigures row) {
    draft.openRow();
    if (number != null && name > 0) {
      draft.cell(0, 1, List.of(flat.span(number[0], number[1])));
    }
    draft.cell(name, 1, List.of(flat.span(nameStart, parts[0])));
    for (int i = 0; i + 1 < parts.length; i++) {
      draft.cell(name + 1 + i, 1, List.of(flat.span(parts[i], parts[i + 1])));
    }
    row.write(draft, flat, firstFigure);
    if (tail != null) {
      draft.cell(columns.size() - 1, 1, List.of(flat.span(tail[0], tail[1])));
    }
  }
}
