package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Page;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/** Writes pieces down as one text, keeping for each character where it is printed. */
final class PrintedText {

  private final ReadLimits limits;
  private final List<PageDraft> drafts;
  private final StringBuilder text = new StringBuilder();
  private final PrintedPlaces.Builder places = new PrintedPlaces.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private int page = 1;
  private int pageStart;

  PrintedText(ReadLimits limits, List<PageDraft> drafts) {
    this.limits = limits;
    this.drafts = drafts;
  }

  void write(Piece piece) throws RefusedException {
    if (piece instanceof Piece.Words words) {
      write(words);
    } else if (piece instanceof Piece.Rows rows) {
      write(rows.table());
    }
  }

  ParsedDocument build(
      String mediaType,
      Map<String, String> metadata,
      List<String> attachments,
      List<String> remarks) {
    while (page < drafts.size()) {
      endPage();
    }
    pages.add(new Page(page, new Span(pageStart, text.length())));
    return new ParsedDocument(
        text.toString(), mediaType, pages, blocks, metadata, attachments, remarks, places.build());
  }

  private void write(Piece.Words words) throws RefusedException {
    part(words.first().page(), '\n');
    int start = text.length();
    for (PrintedLine line : words.lines()) {
      if (text.length() > start) {
        part(line.page(), '\n');
      }
      write(line);
    }
    blocks.add(new Paragraph(new Span(start, text.length()), words.whole()));
  }

  private void write(PrintedTable table) throws RefusedException {
    Map<TableCell, List<Span>> spans = new LinkedHashMap<>();
    List<TableCell> ordered =
        table.cells().stream()
            .sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column))
            .toList();
    ordered.forEach(cell -> spans.put(cell, new ArrayList<>()));
    int last = ordered.stream().mapToInt(PrintedText::lastPage).max().orElse(page);
    int first = ordered.stream().mapToInt(TableCell::page).min().orElse(page);
    part(first, '\n');
    int start = text.length();
    for (int at = first; at <= last; at++) {
      int row = -1;
      for (TableCell cell : ordered) {
        int onPage = at;
        List<PrintedLine> lines =
            cell.lines().stream().filter(line -> line.page() == onPage).toList();
        if (lines.isEmpty() && cell.page() != at || cell.page() > at) {
          continue;
        }
        if (at > page) {
          part(at, '\n');
        } else if (text.length() > start) {
          separate(row == cell.row() ? '\t' : '\n');
        }
        row = cell.row();
        spans.getOrDefault(cell, new ArrayList<>()).add(write(lines));
      }
    }
    List<Cell> cells = new ArrayList<>();
    int rows = 0;
    for (TableCell cell : ordered) {
      List<Span> stretches = spans.getOrDefault(cell, List.of());
      cells.add(new Cell(stretches, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
      rows = Math.max(rows, cell.row() + cell.rowSpan());
    }
    blocks.add(new Table(new Span(start, text.length()), rows, table.columns(), cells));
  }

  private static int lastPage(TableCell cell) {
    return cell.lines().stream().mapToInt(PrintedLine::page).max().orElse(cell.page());
  }

  private Span write(List<PrintedLine> lines) throws RefusedException {
    int start = text.length();
    for (PrintedLine line : lines) {
      if (text.length() > start) {
        separate('\n');
      }
      write(line);
    }
    return new Span(start, text.length());
  }

  private void write(PrintedLine line) throws RefusedException {
    List<Glyph> glyphs = line.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      if (line.blankBefore(i)) {
        separate(' ');
      }
      Glyph glyph = glyphs.get(i);
      for (int c = 0; c < glyph.text().length(); c++) {
        char letter = glyph.text().charAt(c);
        if (letter >= ' ') {
          text.append(letter);
          place(glyph, c);
        }
      }
    }
    if (text.length() > limits.maxCharacters()) {
      throw new RefusedException(
          "has more than " + limits.maxCharacters() + " characters; split it into smaller files.");
    }
  }

  /** A glyph of several letters is shared among them; on a turned page it is turned back. */
  private void place(Glyph level, int index) {
    PageDraft draft = drafts.get(page - 1);
    Glyph glyph = draft.slope() == 0 ? level : askew(level, draft);
    float share = glyph.width() / glyph.text().length();
    float left = glyph.left() + share * index;
    float right = left + share;
    float width = draft.width();
    float height = draft.height();
    switch (draft.turned()) {
      case 1 ->
          places.add(
              page, glyph.top(), width - right, glyph.bottom(), width - left, glyph.confidence());
      case 2 ->
          places.add(
              page,
              width - right,
              height - glyph.bottom(),
              width - left,
              height - glyph.top(),
              glyph.confidence());
      case 3 ->
          places.add(
              page, height - glyph.bottom(), left, height - glyph.top(), right, glyph.confidence());
      default -> places.add(page, left, glyph.top(), right, glyph.bottom(), glyph.confidence());
    }
  }

  /** A character is so small that it is only moved, not turned. */
  private static Glyph askew(Glyph glyph, PageDraft draft) {
    float length = (float) Math.sqrt(1 + draft.slope() * draft.slope());
    float cos = 1 / length;
    float sin = draft.slope() / length;
    float x = glyph.center() - draft.width() / 2;
    float y = glyph.middle() - draft.height() / 2;
    float right = x * (cos - 1) - y * sin;
    float down = x * sin + y * (cos - 1);
    return new Glyph(
        glyph.text(),
        glyph.left() + right,
        glyph.top() + down,
        glyph.right() + right,
        glyph.bottom() + down,
        glyph.confidence());
  }

  /** Goes to the page, or parts what follows from what stands before it. */
  private void part(int to, char separator) {
    if (to > page) {
      while (page < to) {
        endPage();
      }
    } else if (text.length() > pageStart) {
      separate(separator);
    }
  }

  private void endPage() {
    pages.add(new Page(page, new Span(pageStart, text.length())));
    separate('\f');
    pageStart = text.length();
    page++;
  }

  private void separate(char separator) {
    text.append(separator);
    places.nowhere(1);
  }
}
