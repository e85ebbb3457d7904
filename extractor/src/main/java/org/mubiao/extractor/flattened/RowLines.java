package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.flattened.RowPieces.Layout;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.lexicon.HeadWords;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Table;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.text.Span;

/**
 * Reads tables of which each row became a line, its cells parted by blanks. The lines of a wrapped
 * cell stand above and below the line that holds the row's number, as many above as below.
 */
final class RowLines {

  private static final int MOST_LINES_BETWEEN = 6;

  /**
   * Where a table begins.
   *
   * @param columns its columns
   * @param start original offset of the first head
   * @param body first line below the heads
   */
  record Place(List<Column> columns, int start, int body) {}

  /** A line that opens with a row's number. */
  private record Main(int line, Span number, List<AlignedText> pieces, @Nullable Layout layout) {}

  private static final QuickPattern GROUP =
      QuickPattern.compile("(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)?[\\u4e00-\\u9fa5]{2,10}");

  private final Lines lines;
  private final List<Column> body;
  private final int shift;
  private final RowPieces rowPieces;
  private final GridDraft draft;
  private List<Integer> footnotes = List.of();

  private RowLines(Lines lines, List<Column> columns, MeasurementUnits measures) {
    this.lines = lines;
    this.shift = columns.get(0).role() == HeadRole.ORDINAL ? 1 : 0;
    this.body = columns.subList(shift, columns.size());
    this.rowPieces = new RowPieces(new CellShapes(measures), body);
    this.draft = new GridDraft(columns);
  }

  /** {@return where lines look like the heads of such a table, in order} */
  static List<Place> places(Lines lines, HeadWords words) {
    return new HeadLines(lines, words).places();
  }

  /** {@return the table that begins there, null if its rows cannot be told} */
  static @Nullable Table read(Lines lines, Place place, MeasurementUnits measures) {
    RowLines reader = new RowLines(lines, place.columns(), measures);
    if (reader.shift == 1) {
      reader.readNumbered(place.body());
    } else {
      reader.readPlain(place.body());
    }
    return reader.draft.bodyRows() >= 2 && reader.draft.figures() >= 2
        ? reader.draft.table()
        : null;
  }

  private void readPlain(int from) {
    for (int at = from; at < lines.size(); at++) {
      List<AlignedText> pieces = lines.pieces(at);
      Layout layout = rowPieces.rowAlone(pieces);
      if (layout != null) {
        write(null, layout.cells(pieces));
      } else if (!isGroup(pieces) || at + 1 >= lines.size() || !isRow(lines.pieces(at + 1))) {
        return;
      }
    }
  }

  private boolean isRow(List<AlignedText> pieces) {
    return rowPieces.rowAlone(pieces) != null;
  }

  /** 一、经济发展: a line between rows that says what the next ones are about. */
  private static boolean isGroup(List<AlignedText> pieces) {
    return pieces.size() == 1 && GROUP.matcher(pieces.get(0).folded()).matches();
  }

  private void readNumbered(int from) {
    List<Main> mains = mains(from);
    if (mains.isEmpty()) {
      return;
    }
    footnotes = footnotes(mains.get(mains.size() - 1).line() + 1);
    int above = mains.get(0).line() - from;
    boolean balanced = isBalanced(mains, above);
    if (!balanced && (above > 0 || !mains.stream().allMatch(RowLines::isComplete))) {
      return;
    }
    for (int k = 0; k < mains.size(); k++) {
      Main main = mains.get(k);
      int next = k + 1 < mains.size() ? mains.get(k + 1).line() : lines.size();
      int between = next - main.line() - 1;
      int below = balanced ? above : k + 1 < mains.size() ? between : 0;
      writeRow(main, balanced ? above : 0, below);
      draft.reach(lines.get(main.line() + below).span().end());
      above = between - below;
    }
  }

  /** Whether every row can have as many lines above its number as below it. */
  private boolean isBalanced(List<Main> mains, int first) {
    int above = first;
    for (int k = 0; k < mains.size(); k++) {
      Main main = mains.get(k);
      Layout layout = main.layout();
      int next = k + 1 < mains.size() ? mains.get(k + 1).line() : lines.size();
      int between = next - main.line() - 1;
      if (above < 0 || above > between || layout != null && !layout.complete() && above == 0) {
        return false;
      }
      above = between - above;
    }
    return true;
  }

  private static boolean isComplete(Main main) {
    Layout layout = main.layout();
    return layout != null && layout.complete();
  }

  private List<Main> mains(int from) {
    List<Main> mains = new ArrayList<>();
    int at = from;
    while (at < lines.size()) {
      int limit = Math.min(lines.size(), at + MOST_LINES_BETWEEN);
      Main found = null;
      for (int i = at; i < limit && found == null; i++) {
        found = main(i, mains.size() + 1);
      }
      if (found == null) {
        break;
      }
      mains.add(found);
      at = found.line() + 1;
    }
    return mains;
  }

  private @Nullable Main main(int line, int number) {
    List<AlignedText> pieces = lines.pieces(line);
    if (pieces.size() < 2 || !pieces.get(0).folded().equals(Integer.toString(number))) {
      return null;
    }
    List<AlignedText> cells = pieces.subList(1, pieces.size());
    boolean figured =
        cells.stream().anyMatch(piece -> CellShapes.isFigure(piece.folded()))
            || cells.stream().anyMatch(piece -> CellShapes.isForce(piece.folded()));
    return figured ? new Main(line, pieces.get(0).span(), cells, rowPieces.layout(cells)) : null;
  }

  /** Numbers of the notes below the table, which may be glued to its names. */
  private List<Integer> footnotes(int from) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < Math.min(lines.size(), from + 12); i++) {
      List<AlignedText> pieces = lines.pieces(i);
      if (pieces.size() > 1 && pieces.get(0).folded().equals(Integer.toString(found.size() + 1))) {
        found.add(found.size() + 1);
      }
    }
    return found;
  }

  private void writeRow(Main main, int above, int below) {
    Layout layout = main.layout();
    if (layout == null) {
      return;
    }
    List<List<AlignedText>> before = new ArrayList<>();
    for (int i = main.line() - above; i < main.line(); i++) {
      before.add(lines.pieces(i));
    }
    List<List<AlignedText>> after = new ArrayList<>();
    for (int i = main.line() + 1; i <= main.line() + below; i++) {
      after.add(lines.pieces(i));
    }
    List<List<AlignedText>> cells = layout.cells(main.pieces());
    if (rowPieces.wrap(layout, cells, before, after)) {
      write(main.number(), cells);
    }
  }

  private void write(@Nullable Span number, List<List<AlignedText>> cells) {
    draft.openRow();
    if (number != null) {
      draft.cell(0, 1, List.of(number));
    }
    for (int i = 0; i < cells.size(); i++) {
      List<Span> stretches = new ArrayList<>();
      for (AlignedText piece : cells.get(i)) {
        stretches.add(piece.span());
      }
      if (stretches.isEmpty()) {
        continue;
      }
      if (body.get(i).role() == HeadRole.VALUE && stretches.size() == 1) {
        draft.figure(shift + i, stretches.get(0));
      } else {
        draft.cell(shift + i, 1, withoutNote(i, cells.get(i), stretches));
      }
    }
  }

  /** 高价值发明专利拥有量1, where a note 1 stands below the table. */
  private List<Span> withoutNote(int column, List<AlignedText> pieces, List<Span> stretches) {
    String last = pieces.get(pieces.size() - 1).folded();
    int end = last.length() - 1;
    if (body.get(column).role() != HeadRole.NAME
        || end < 1
        || last.charAt(end - 1) < 0x2e80
        || !footnotes.contains(last.charAt(end) - '0')) {
      return stretches;
    }
    List<Span> kept = new ArrayList<>(stretches.subList(0, stretches.size() - 1));
    kept.add(pieces.get(pieces.size() - 1).span(0, end));
    return kept;
  }
}
