package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.ParsedDocument;

/**
 * Front door of the room: collects pages and reads them as one document. Not for several threads.
 */
public final class PrintedDocumentReader {

  private final ReadLimits limits;
  private final List<PageDraft> pages = new ArrayList<>();
  private final Set<Integer> openings = new HashSet<>();

  /**
   * Begins with no page.
   *
   * @param limits most pages, longest text
   */
  public PrintedDocumentReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Says that the next page opens a document of its own inside the file: nothing goes on to it from
   * the page before.
   */
  public void beginDocument() {
    openings.add(pages.size() + 1);
  }

  /**
   * Adds the next page; one without text still counts.
   *
   * @throws RefusedException if there are too many pages
   */
  public void add(PrintedPage page) throws RefusedException {
    if (pages.size() >= limits.maxPages()) {
      throw new RefusedException(
          "has more than " + limits.maxPages() + " pages; split it into smaller files.");
    }
    pages.add(new PageDraft(pages.size() + 1, page));
  }

  /**
   * Reads what was added.
   *
   * @param mediaType of the file
   * @param metadata what the file says about itself
   * @param attachments names of files packed in it
   * @param remarks what to say of the reading
   * @return text, paragraphs, tables and places; blank if nothing is printed
   * @throws RefusedException if the text is longer than allowed
   */
  public ParsedDocument read(
      String mediaType,
      Map<String, String> metadata,
      List<String> attachments,
      List<String> remarks)
      throws RefusedException {
    PrintedText text = new PrintedText(limits, pages);
    for (Piece piece : pieces()) {
      text.write(piece);
    }
    return text.build(mediaType, metadata, attachments, remarks);
  }

  private List<Piece> pieces() {
    MarginLines.takeOut(pages);
    Margins margins = new Margins(pages);
    List<List<Flow>> flows = new ArrayList<>();
    List<List<List<PrintedLine>>> notes = new ArrayList<>();
    List<Flow> all = new ArrayList<>();
    for (PageDraft page : pages) {
      notes.add(Footnotes.takeOut(page, margins.size()));
      List<Flow> found = AlignedTables.in(ColumnFinder.flows(page, margins), page, margins);
      flows.add(found);
      all.addAll(found);
    }
    ParagraphFinder paragraphs =
        new ParagraphFinder(margins, ParagraphStyle.of(all, margins.size()));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> ofPage = new ArrayList<>();
      for (Flow flow : flows.get(i)) {
        for (Flow.Item item : flow.items()) {
          if (item instanceof Flow.Line line) {
            ofPage.add(paragraphs.words(line.whole(), flow));
          } else if (item instanceof Flow.Grid grid) {
            ofPage.add(new Piece.Rows(grid.table(), pages.get(i).number()));
          }
        }
      }
      boolean goesOn = !openings.contains(pages.get(i).number());
      add(paragraphs.join(ofPage), goesOn, notes.get(i), paragraphs, pieces);
    }
    return pieces;
  }

  /**
   * Adds a page to the pages before it. Notes go before a paragraph that may go on overleaf, so
   * that they do not cut it in two.
   */
  private static void add(
      List<Piece> ofPage,
      boolean goesOn,
      List<List<PrintedLine>> notes,
      ParagraphFinder paragraphs,
      List<Piece> pieces) {
    List<Piece> rest = new ArrayList<>(ofPage);
    if (goesOn && !rest.isEmpty() && !pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      Piece joined = overleaf(last, rest, paragraphs);
      if (joined != null) {
        pieces.set(pieces.size() - 1, joined);
        rest.remove(0);
      }
    }
    int at = rest.size();
    if (at > 1 && rest.get(at - 1) instanceof Piece.Words) {
      at--;
    }
    for (List<PrintedLine> note : notes) {
      rest.add(at++, new Piece.Words(note, true, 0, Float.MAX_VALUE, false));
    }
    pieces.addAll(rest);
  }

  private static @Nullable Piece overleaf(
      Piece last, List<Piece> next, ParagraphFinder paragraphs) {
    Piece first = next.get(0);
    if (last instanceof Piece.Words open && first instanceof Piece.Words words && open.body()) {
      return paragraphs.joined(open, words);
    }
    if (!(last instanceof Piece.Rows rows)) {
      return null;
    }
    if (first instanceof Piece.Words words
        && next.size() > 1
        && next.get(1) instanceof Piece.Rows
        && TableContinuation.CONTINUED.matcher(words.first().text()).matches()) {
      next.remove(0);
      first = next.get(0);
    }
    if (!(first instanceof Piece.Rows more)) {
      return null;
    }
    PrintedTable joined = TableContinuation.joined(rows.table(), more.table());
    return joined == null ? null : new Piece.Rows(joined, more.lastPage());
  }
}
