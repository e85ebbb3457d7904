package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadWords;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Table;
import org.mubiao.model.document.TableRemains;
import org.mubiao.model.lexicon.MeasurementUnits;
import org.mubiao.model.text.Span;

/** Puts the tables that a converter flattened back among the blocks of a document. */
public final class FlattenedTables {

  private final HeadWords words;
  private final MeasurementUnits measures;

  /**
   * Prepares a reader; safe for several threads.
   *
   * @param words heads of columns
   * @param measures units of measure
   */
  public FlattenedTables(HeadWords words, MeasurementUnits measures) {
    this.words = words;
    this.measures = measures;
  }

  /** {@return the document with its flattened tables as blocks; itself if it has none} */
  public ParsedDocument restore(ParsedDocument document) {
    if (!words.mayHead(document.text())) {
      return document;
    }
    List<Block> found = new ArrayList<>();
    FlatText flat = new FlatText(document.text());
    Lines lines = Lines.of(document);
    int free = 0;
    List<RowLines.Place> places = RowLines.places(lines, words);
    HeadFinder finder = new HeadFinder(flat, words);
    int from = 0;
    HeadFinder.Heads heads = finder.next(from);
    int place = 0;
    while (heads != null || place < places.size()) {
      Span head = heads == null ? null : flat.span(heads.start(), heads.end());
      int headStart = head == null ? Integer.MAX_VALUE : head.start();
      int lineStart = place < places.size() ? places.get(place).start() : Integer.MAX_VALUE;
      Block block;
      if (lineStart <= headStart) {
        block = lineStart < free ? null : RowLines.read(lines, places.get(place), measures);
        place++;
        if (block == null) {
          continue;
        }
      } else if (heads != null && head != null) {
        block = headStart < free || isPrinted(document, head) ? null : read(flat, lines, heads);
        if (block == null) {
          heads = finder.next(heads.end());
          continue;
        }
      } else {
        break;
      }
      found.add(block);
      free = block.span().end();
      heads = finder.next(flat.positionOf(free));
    }
    return found.isEmpty() ? document : withBlocks(document, found);
  }

  /** Whether heads stand in a table that is one already; its caption may end like a head. */
  private static boolean isPrinted(ParsedDocument document, Span head) {
    return document.blocks().stream()
        .anyMatch(block -> block instanceof Table && block.span().overlaps(head));
  }

  private @Nullable Block read(FlatText flat, Lines lines, HeadFinder.Heads heads) {
    Table table = CellLines.read(flat, lines, heads, measures);
    if (table != null) {
      return table;
    }
    if (heads.assigns()) {
      return FusedTasks.read(flat, heads);
    }
    List<Segments.Segment> segments = Segments.cut(flat, heads.end(), flat.length());
    table = FusedTable.read(flat, new ArrayList<>(segments), heads.columns(), measures);
    return table != null ? table : Remains.of(flat, heads);
  }

  private static ParsedDocument withBlocks(ParsedDocument document, List<Block> found) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!(block instanceof Paragraph paragraph)) {
        if (found.stream().noneMatch(table -> table.span().overlaps(block.span()))) {
          blocks.add(block);
        }
        continue;
      }
      if (found.stream().noneMatch(table -> table.span().overlaps(block.span()))) {
        blocks.add(block);
        continue;
      }
      int start = block.span().start();
      for (Block table : found) {
        if (table.span().end() <= start || table.span().start() >= block.span().end()) {
          continue;
        }
        addWords(document, start, table.span().start(), paragraph.whole(), blocks);
        start = Math.max(start, table.span().end());
      }
      addWords(document, start, block.span().end(), paragraph.whole(), blocks);
    }
    blocks.addAll(found);
    blocks.sort(Comparator.comparing(Block::span));
    return document.withBlocks(blocks);
  }

  /** Adds what is left of a paragraph beside a table, without the blanks around it. */
  private static void addWords(
      ParsedDocument document, int from, int to, boolean whole, List<Block> blocks) {
    String text = document.text();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      blocks.add(new Paragraph(new Span(start, end), whole));
    }
  }

  /** What is left of tables that nobody can divide. */
  private static final class Remains {

    private static final int FEWEST_NUMBERS = 6;
    private static final int LONGEST = 4000;

    static @Nullable Block of(FlatText flat, HeadFinder.Heads heads) {
      int numbers = 0;
      int stops = 0;
      int end = heads.end();
      for (int i = heads.end(); i < Math.min(flat.length(), heads.end() + LONGEST); i++) {
        char c = flat.at(i);
        if (c == '。' || i > heads.end() && flat.opensParagraph(i)) {
          break;
        }
        boolean digit = c >= '0' && c <= '9';
        boolean before = i > 0 && flat.at(i - 1) >= '0' && flat.at(i - 1) <= '9';
        numbers += digit && (!before || flat.parted()[i]) ? 1 : 0;
        stops += "，；、".indexOf(c) >= 0 ? 1 : 0;
        end = i + 1;
      }
      return numbers >= FEWEST_NUMBERS && numbers > 2 * stops
          ? new TableRemains(flat.span(heads.start(), end))
          : null;
    }
  }
}
