package org.mubiao.extractor.parse.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Cell;
import org.mubiao.model.document.Page;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;
import org.mubiao.model.text.Span;

/**
 * A document being put together, block after block, so that the text and the places of its blocks
 * agree by construction. Blocks are parted by line ends, cells by tabs, pages by form feeds.
 */
public final class DocumentDraft {

  private final ReadLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, String> metadata = new TreeMap<>();
  private final Set<String> attachments = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private int pageStart;

  /**
   * Begins with nothing.
   *
   * @param limits longest text and most pages
   */
  public DocumentDraft(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Adds a paragraph; one without anything to read is left out.
   *
   * @param words its text
   * @param whole whether the format says that it is one paragraph
   * @throws RefusedException if the text grows too long
   */
  public void paragraph(String words, boolean whole) throws RefusedException {
    String clean = clean(words);
    if (Blankness.isBlank(clean)) {
      return;
    }
    partBlocks();
    int start = append(clean);
    blocks.add(new Paragraph(new Span(start, text.length()), whole));
  }

  /**
   * Adds a table; one without anything to read is left out, one of a single cell is a paragraph.
   *
   * @param cells its cells, in any order, not overlapping
   * @throws RefusedException if the text grows too long or the table too large
   */
  public void table(List<DraftCell> cells) throws RefusedException {
    List<DraftCell> ordered =
        cells.stream()
            .sorted(Comparator.comparingInt(DraftCell::row).thenComparingInt(DraftCell::column))
            .toList();
    if (ordered.stream().allMatch(cell -> Blankness.isBlank(cell.text()))) {
      return;
    }
    if (ordered.size() == 1) {
      for (String line : ordered.get(0).text().split("\n", -1)) {
        paragraph(line, true);
      }
      return;
    }
    if (ordered.size() > limits.maxCells()) {
      throw RefusedException.tooManyCells(limits);
    }
    partBlocks();
    int start = text.length();
    int rows = 0;
    int columns = 0;
    List<Cell> placed = new ArrayList<>();
    for (DraftCell cell : ordered) {
      if (!placed.isEmpty()) {
        text.append(cell.row() == placed.get(placed.size() - 1).row() ? '\t' : '\n');
      }
      int from = append(clean(cell.text()).strip());
      placed.add(
          new Cell(
              new Span(from, text.length()),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan()));
      rows = Math.max(rows, cell.row() + cell.rowSpan());
      columns = Math.max(columns, cell.column() + cell.columnSpan());
    }
    blocks.add(new Table(new Span(start, text.length()), rows, columns, placed));
  }

  /**
   * Ends a page. Call it behind each page, the last one too.
   *
   * @throws RefusedException if there are too many pages
   */
  public void endPage() throws RefusedException {
    pages.add(new Page(pages.size() + 1, new Span(pageStart, text.length())));
    if (pages.size() > limits.maxPages()) {
      throw RefusedException.tooManyPages(limits);
    }
    text.append('\f');
    pageStart = text.length();
  }

  /** Notes what the file says about itself; the first value of a name stays. */
  public void fact(String name, String value) {
    if (!Blankness.isBlank(name) && !Blankness.isBlank(value)) {
      metadata.putIfAbsent(name.strip(), value.strip());
    }
  }

  /** Notes the name of a file that is packed in this one or linked from it, and is not read. */
  public void attachment(String name) {
    if (!Blankness.isBlank(name)) {
      attachments.add(name.strip());
    }
  }

  /** Notes in one sentence what was left out or could be read in part only; each is said once. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  /** {@return how often a character stands in the text so far} */
  public long count(char character) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == character ? 1 : 0;
    }
    return count;
  }

  /** {@return whether there is nothing to read yet} */
  public boolean isBlank() {
    return blocks.isEmpty();
  }

  /**
   * {@return the document}
   *
   * @param mediaType of the file
   */
  public ParsedDocument build(String mediaType) {
    if (!pages.isEmpty() && pageStart == text.length()) {
      text.setLength(pageStart - 1); // no page behind the last form feed
    }
    return new ParsedDocument(
        text.toString(),
        mediaType,
        pages,
        blocks,
        metadata,
        List.copyOf(attachments),
        List.copyOf(remarks),
        null);
  }

  private void partBlocks() {
    if (text.length() > pageStart) {
      text.append('\n');
    }
  }

  private int append(String words) throws RefusedException {
    int start = text.length();
    if (start + words.length() > limits.maxCharacters()) {
      throw RefusedException.tooLong(limits);
    }
    text.append(words);
    return start;
  }

  /** Inside a block a form feed would be a page, a NUL is nothing at all. */
  private static String clean(String words) {
    return isClean(words)
        ? words
        : words
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u000B', '\n')
            .replace('\f', '\n')
            .replace('\u2028', '\n')
            .replace('\u2029', '\n')
            .replace("\u0000", "");
  }

  private static boolean isClean(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean unclean = c <= '\r' && (c == '\r' || c == '\u000B' || c == '\f' || c == 0);
      if (unclean || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }
}
