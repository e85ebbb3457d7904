package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the notes at the foot of a page: small print below a short rule. */
final class Footnotes {

  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:[①-⑳⑴-⒇*＊※†]|[\\[〔（(]?\\d{1,3}[\\]〕）).．、]?|注)");

  private static final float LONGEST_RULE = 0.45f;
  private static final Pattern NUMBER = Pattern.compile("[\\d①-⑳\\[\\]*]");
  private static final float RAISED = 0.8f;
  private static final float RAISED_BY = 0.15f;
  private static final float SMALLER = 0.93f;

  private Footnotes() {}

  /**
   * {@return the notes of a page, each from its mark on; taken out of the page's lines}
   *
   * @param size of the characters of the text
   */
  static List<List<PrintedLine>> takeOut(PageDraft page, float size) {
    List<PrintedLine> below = List.of();
    for (Rule rule : page.rules()) {
      boolean shortOne = rule.length() < LONGEST_RULE * page.width();
      boolean ofTable =
          page.tables().stream()
              .anyMatch(t -> rule.top() > t.top() - 4 && rule.top() < t.bottom() + 4);
      if (!shortOne || ofTable || rule.top() < page.height() / 3) {
        continue;
      }
      List<PrintedLine> under =
          page.lines().stream().filter(line -> line.top() > rule.top() - 2).toList();
      boolean notes =
          !under.isEmpty()
              && under.stream().allMatch(line -> line.size() <= SMALLER * size)
              && MARK.matcher(under.get(0).text()).find()
              && page.tables().stream().noneMatch(t -> t.top() > rule.top());
      if (notes) {
        below = under;
        break;
      }
    }
    List<List<PrintedLine>> notes = new ArrayList<>();
    for (PrintedLine line : below) {
      if (notes.isEmpty() || MARK.matcher(line.text()).find()) {
        notes.add(new ArrayList<>());
      }
      notes.get(notes.size() - 1).add(line);
    }
    page.lines().removeAll(below);
    if (!notes.isEmpty()) {
      page.lines().replaceAll(line -> withoutMarks(line));
    }
    return notes;
  }

  /** 达到126亿元¹，: the raised number points at a note and is no part of the text. */
  private static PrintedLine withoutMarks(PrintedLine line) {
    List<Glyph> kept = new ArrayList<>();
    for (Glyph glyph : line.glyphs()) {
      boolean raised =
          glyph.height() < RAISED * line.size()
              && glyph.bottom() < line.bottom() - RAISED_BY * line.size();
      if (!raised || !NUMBER.matcher(glyph.text()).matches()) {
        kept.add(glyph);
      }
    }
    return kept.isEmpty() ? line : new PrintedLine(line.page(), kept);
  }
}
