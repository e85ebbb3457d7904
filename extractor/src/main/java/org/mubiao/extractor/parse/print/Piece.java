package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a table, over one page or several. */
sealed interface Piece {

  /** {@return the page on which it ends} */
  int lastPage();

  /**
   * Running text.
   *
   * @param lines its lines, at least one
   * @param whole whether it is known to be one paragraph
   * @param right where a full line of it ends
   * @param left where its lines begin that are not indented
   * @param body whether it is part of the text, not a note at the foot of a page
   */
  record Words(List<PrintedLine> lines, boolean whole, float left, float right, boolean body)
      implements Piece {

    public Words {
      lines = List.copyOf(lines);
    }

    PrintedLine first() {
      return lines.get(0);
    }

    PrintedLine last() {
      return lines.get(lines.size() - 1);
    }

    @Override
    public int lastPage() {
      return last().page();
    }

    /** {@return this paragraph going on in another} */
    Words with(Words next) {
      List<PrintedLine> all = new ArrayList<>(lines);
      all.addAll(next.lines);
      return new Words(all, whole && next.whole, next.left, next.right, body);
    }
  }

  /**
   * A table.
   *
   * @param table on all its pages
   * @param lastPage the page on which it ends
   */
  record Rows(PrintedTable table, int lastPage) implements Piece {}
}
