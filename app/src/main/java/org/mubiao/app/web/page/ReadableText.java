package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;

/**
 * Sets a text for reading: paragraphs, headings, tables, pages. No character but blanks at the ends
 * of lines is left out, and none is added. A line end of the print is taken away on the screen only
 * where a record or a heading goes on over it, or where a full line of a printed page ends inside a
 * sentence; in doubt it stays.
 */
final class ReadableText {

  /** From how many characters on a line is set as running text. */
  private static final int RUNNING = 34;

  private static final int SHORTEST_PRINT = 10;
  private static final int LONGEST_PRINT = 80;
  private static final String ENDS = "。！？；：.!?;:";
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\\d{1,3}[）)、.．]|第.{1,4}[章节条]|附件).*");

  private final String text;
  private final MarkedText marks;
  private final boolean printed;
  private final Map<Integer, List<Section>> sections = new HashMap<>();
  private final BitSet joined = new BitSet();

  /** A line of the text. {@code whole} holds the blanks at its ends too. */
  private record Line(Span whole, Span span, int page) {}

  /**
   * Makes one.
   *
   * @param marks what was read from the text
   */
  ReadableText(String text, TargetSet set, MarkedText marks) {
    this.text = text;
    this.marks = marks;
    this.printed = set.document().source().pages() != null;
    for (Section section : set.sections()) {
      sections.computeIfAbsent(section.span().start(), at -> new ArrayList<>()).add(section);
    }
    for (Target target : set.targets()) {
      if (target.cell() == null) {
        Span span = target.evidence().span();
        for (int at = text.indexOf('\n', span.start());
            at >= 0 && at < span.end();
            at = text.indexOf('\n', at + 1)) {
          joined.set(at);
        }
      }
    }
  }

  /** {@return the blocks of a part of the text} */
  List<TextBlock> blocks(Span part) {
    List<Line> lines = lines(part);
    int full = fullLine(lines);
    List<TextBlock> blocks = new ArrayList<>();
    int page = lines.isEmpty() ? 1 : lines.get(0).page();
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.page() != page) {
        page = line.page();
        blocks.add(new TextBlock(TextBlock.Kind.PAGE, 0, page, List.of(), List.of(), List.of()));
      }
      int next = at + 1;
      if (isOfColumns(line)) {
        int cells = cells(line).size();
        while (next < lines.size()
            && lines.get(next).page() == page
            && isOfColumns(lines.get(next))
            && cells(lines.get(next)).size() == cells) {
          next++;
        }
        blocks.add(columns(lines.subList(at, next)));
      } else {
        while (next < lines.size()
            && lines.get(next).page() == page
            && goesOn(lines.get(next - 1), lines.get(next), full)) {
          next++;
        }
        blocks.add(running(lines.subList(at, next)));
      }
      at = next;
    }
    return blocks;
  }

  private List<Line> lines(Span part) {
    int page = 1;
    for (int i = 0; i < part.start(); i++) {
      if (text.charAt(i) == '\f') {
        page++;
      }
    }
    List<Line> lines = new ArrayList<>();
    int start = part.start();
    for (int i = start; i <= part.end(); i++) {
      char c = i == part.end() ? '\n' : text.charAt(i);
      if (c != '\n' && c != '\f') {
        continue;
      }
      int from = start;
      int to = i;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Line(new Span(start, i), new Span(from, to), page));
      }
      if (c == '\f') {
        page++;
      }
      start = i + 1;
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Two blank cells at the end of a line make it one of columns, one does not. */
  private boolean isOfColumns(Line line) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
    }
    return line.whole().end() > line.span().end() && cells(line).size() > 2;
  }

  private List<Span> cells(Line line) {
    List<Span> cells = new ArrayList<>();
    int start = line.whole().start();
    for (int i = start; i <= line.whole().end(); i++) {
      if (i == line.whole().end() || text.charAt(i) == '\t') {
        cells.add(new Span(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  /**
   * {@return how many characters a full line of the print has, 0 if the lines do not show that they
   * were filled: of a file without pages, most have to be about as long, and hardly one longer}
   */
  private int fullLine(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
    int usual = lengths.length < 8 ? 0 : lengths[lengths.length * 3 / 4];
    if (usual < SHORTEST_PRINT || usual > LONGEST_PRINT) {
      return 0;
    }
    int near = 0;
    int longer = 0;
    for (int length : lengths) {
      near += length >= usual - 5 && length <= usual + 3 ? 1 : 0;
      longer += length > usual + 8 ? 1 : 0;
    }
    boolean filled = near * 2 >= lengths.length && longer * 20 <= lengths.length;
    return printed || (filled && lengths.length >= 40) ? usual : 0;
  }

  private boolean goesOn(Line line, Line next, int full) {
    if (isOfColumns(next)) {
      return false;
    }
    int end = line.whole().end();
    // A line end that a record goes on over; blank lines between would be ends of paragraphs.
    if (next.whole().start() == end + 1 && joined.get(end)) {
      return true;
    }
    if (full == 0
        || next.whole().start() != end + 1
        || line.span().length() * 10 < full * 8
        || opens(next)) {
      return false;
    }
    return ENDS.indexOf(text.charAt(line.span().end() - 1)) < 0;
  }

  private boolean opens(Line line) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      if (sections.containsKey(i)) {
        return true;
      }
    }
    return NUMBERED.matcher(line.span().cut(text)).lookingAt();
  }

  private TextBlock columns(List<Line> lines) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (Line line : lines) {
      anchors(line, anchors);
      List<List<Piece>> row = new ArrayList<>();
      for (Span cell : cells(line)) {
        row.add(marks.pieces(cell));
      }
      rows.add(row);
    }
    TextBlock.Kind kind = lines.size() > 1 ? TextBlock.Kind.TABLE : TextBlock.Kind.COLUMNS;
    return new TextBlock(kind, 0, 0, anchors, List.of(), rows);
  }

  private TextBlock running(List<Line> lines) {
    List<String> anchors = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      anchors(lines.get(i), anchors);
      if (i > 0
          && isLatin(text.charAt(lines.get(i - 1).span().end() - 1))
          && isLatin(text.charAt(span.start()))) {
        pieces.add(Piece.plain(" "));
      }
      pieces.addAll(marks.pieces(span));
      length += span.length();
    }
    Span first = lines.get(0).span();
    Section heading = heading(first, length);
    if (heading != null) {
      int level = Math.min(6, heading.level() + 2);
      return new TextBlock(TextBlock.Kind.HEADING, level, 0, anchors, pieces, List.of());
    }
    char last = text.charAt(lines.get(lines.size() - 1).span().end() - 1);
    boolean isRunning = length >= RUNNING || (length > 12 && "。；".indexOf(last) >= 0);
    TextBlock.Kind kind = isRunning ? TextBlock.Kind.PARAGRAPH : TextBlock.Kind.LINE;
    return new TextBlock(kind, 0, 0, anchors, pieces, List.of());
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** The section whose number and title are all that stands there; null if there is none. */
  private @Nullable Section heading(Span first, int length) {
    for (Section section : sections.getOrDefault(first.start(), List.of())) {
      int most = section.number().length() + section.title().length() + 4;
      if (!section.title().isEmpty() && length <= most && length <= 80) {
        return section;
      }
    }
    return null;
  }

  private void anchors(Line line, List<String> anchors) {
    for (int i = line.whole().start(); i < line.whole().end(); i++) {
      for (Section section : sections.getOrDefault(i, List.of())) {
        anchors.add(section.id());
      }
    }
  }
}
