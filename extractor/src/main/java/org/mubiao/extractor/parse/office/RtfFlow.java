package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;

/** Paragraphs and tables that follow one another: the body, a note, or a text box. */
final class RtfFlow {

  /** A paragraph or a table, to be written in its turn. */
  interface Written {
    void to(DocumentDraft draft) throws RefusedException;
  }

  private static final int DEEPEST = 50;

  private final List<Written> blocks = new ArrayList<>();
  private final List<Written> hanging = new ArrayList<>();
  private final List<RtfTable> tables = new ArrayList<>();
  private StringBuilder words = new StringBuilder();
  private String label = "";
  private boolean rowOpen;

  /** Adds to the paragraph that is open. */
  void add(String more) {
    words.append(more);
  }

  /** {@return how long the open paragraph is} */
  int length() {
    return words.length();
  }

  /** Puts an automatic number before the paragraph that is open. */
  void label(String printed) {
    label = printed;
  }

  /** Ends a paragraph, which stands in a table of some level, or in none if that is 0. */
  void endParagraph(int level) {
    String line = take();
    int depth = level == 0 && rowOpen ? 1 : Math.min(level, DEEPEST);
    if (depth > 0) {
      closeInner(depth);
      table(depth).line(line);
      return;
    }
    endTables();
    for (String paragraph : SoftLines.paragraphs(line)) {
      blocks.add(draft -> draft.paragraph(paragraph, true));
    }
    blocks.addAll(hanging);
    hanging.clear();
  }

  private String take() {
    String line = words.toString();
    String printed = Blankness.isBlank(line) ? "" : ListNumbers.before(label, line.stripTrailing());
    words = new StringBuilder();
    label = "";
    return printed;
  }

  /** {@return the table of a level that is being read; 1 is one that stands in no other} */
  RtfTable table(int level) {
    while (tables.size() < Math.min(level, DEEPEST)) {
      tables.add(new RtfTable());
    }
    return tables.get(Math.max(1, Math.min(level, DEEPEST)) - 1);
  }

  /** Begins to say what a row of the outermost table is like. */
  void beginRow() {
    rowOpen = true;
    table(1).beginRow();
  }

  void endCell(int level) {
    table(level).line(take());
    closeInner(level);
    table(level).endCell();
  }

  void endRow(int level) {
    if (words.length() > 0) {
      table(level).line(take());
    }
    closeInner(level);
    table(level).endRow();
    rowOpen &= level > 1;
  }

  /** Tables inside a cell stand behind the outermost one. */
  private void closeInner(int level) {
    while (tables.size() > level) {
      RtfTable inner = tables.remove(tables.size() - 1);
      if (!inner.isEmpty()) {
        hanging.add(draft -> draft.table(inner.cells()));
      }
    }
  }

  private void endTables() {
    if (!tables.isEmpty()) {
      closeInner(1);
      RtfTable outer = tables.remove(0);
      if (!outer.isEmpty()) {
        blocks.add(draft -> draft.table(outer.cells()));
      }
      blocks.addAll(hanging);
      hanging.clear();
    }
  }

  /** Hangs a text box on the paragraph that is open. */
  void hang(RtfFlow box) {
    box.end();
    hanging.addAll(box.blocks);
  }

  /** Ends what is still open. */
  void end() {
    if (words.length() > 0 && !rowOpen) {
      endParagraph(0);
    }
    rowOpen = false;
    endTables();
    blocks.addAll(hanging);
    hanging.clear();
  }

  /** Writes all paragraphs and tables. */
  void write(DocumentDraft draft) throws RefusedException {
    end();
    for (Written block : blocks) {
      block.to(draft);
    }
  }
}
