package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;

/** A page on its way: what stands in ruled tables apart from the lines around them. */
final class PageDraft {

  private final int number;
  private final float width;
  private final float height;
  private final int turned;
  private final float slope;
  private final List<PrintedLine> lines;
  private final List<PrintedTable> tables;
  private final List<Rule> rules;

  PageDraft(int number, PrintedPage page) {
    this.number = number;
    this.width = page.width();
    this.height = page.height();
    this.turned = page.turned();
    this.slope = page.slope();
    List<Glyph> rest = new ArrayList<>();
    this.tables = RuledTables.find(number, page, rest);
    this.lines = new ArrayList<>(LineFinder.lines(number, rest));
    this.rules = RuleTidier.horizontal(page.rules());
  }

  int number() {
    return number;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  int turned() {
    return turned;
  }

  float slope() {
    return slope;
  }

  /** {@return lines outside tables from top to bottom; may be taken out of} */
  List<PrintedLine> lines() {
    return lines;
  }

  List<PrintedTable> tables() {
    return tables;
  }

  /** {@return horizontal rules from the top, those of tables too} */
  List<Rule> rules() {
    return rules;
  }

  /** {@return whether the line stands above all tables, or below them} */
  boolean isOutermost(PrintedLine line, boolean above) {
    return tables.stream()
        .allMatch(
            table -> above ? line.bottom() <= table.top() + 2 : line.top() >= table.bottom() - 2);
  }
}
