package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running heads, running feet and page numbers, which belong to the page and not the text.
 */
final class MarginLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[—\\-－–―─·…~～_|]{0,4}(?:第)?(?:\\d{1,4}|[ivxlIVXL]{1,6}|[一二三四五六七八九十]{1,3})(?:页)?(?:[/，,]?(?:共)?\\d{1,4}(?:页)?)?[—\\-－–―─·…~～_|]{0,4}");

  private static final Pattern BARE_WORDS = Pattern.compile("[一二三四五六七八九十]{1,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Margins are this share of the page, above and below. */
  private static final float MARGIN = 0.16f;

  private static final int MOST_LINES = 4;

  /** Running heads stand at one height on all their pages, but for this many points. */
  private static final int SLACK = 6;

  private static final int LONGEST = 60;

  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final int pages;

  private MarginLines(List<PageDraft> drafts) {
    pages = drafts.size();
    for (PageDraft draft : drafts) {
      for (PrintedLine line : draft.lines()) {
        if (inMargin(line, draft)) {
          int level = Math.round(line.middle() / SLACK);
          String key = key(squeezed(line));
          for (int near = level - 1; near <= level + 1; near++) {
            seen.computeIfAbsent(key + "@" + near, place -> new HashSet<>()).add(draft.number());
          }
        }
      }
    }
  }

  /** Takes running heads and feet out of the pages. */
  static void takeOut(List<PageDraft> drafts) {
    MarginLines margins = new MarginLines(drafts);
    drafts.forEach(margins::takeOut);
  }

  private void takeOut(PageDraft draft) {
    List<PrintedLine> lines = draft.lines();
    List<PrintedLine> out = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      PrintedLine line = lines.get(i);
      if (!draft.isOutermost(line, true) || !isFurniture(line, draft)) {
        break;
      }
      out.add(line);
    }
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - MOST_LINES); i--) {
      PrintedLine line = lines.get(i);
      if (!draft.isOutermost(line, false) || !isFurniture(line, draft)) {
        break;
      }
      out.add(line);
    }
    lines.removeAll(out);
  }

  private boolean isFurniture(PrintedLine line, PageDraft draft) {
    if (!inMargin(line, draft)) {
      return false;
    }
    String words = squeezed(line);
    if (PAGE_NUMBER.matcher(words).matches() && !BARE_WORDS.matcher(words).matches()) {
      return true;
    }
    if (words.length() > LONGEST) {
      return false;
    }
    int level = Math.round(line.middle() / SLACK);
    int times = seen.getOrDefault(key(words) + "@" + level, Set.of()).size();
    return times >= Math.max(2, pages / 6);
  }

  private static boolean inMargin(PrintedLine line, PageDraft draft) {
    return line.bottom() < MARGIN * draft.height() || line.top() > (1 - MARGIN) * draft.height();
  }

  private static String key(String words) {
    return DIGITS.matcher(words).replaceAll("#");
  }

  private static String squeezed(PrintedLine line) {
    StringBuilder words = new StringBuilder();
    for (Glyph glyph : line.glyphs()) {
      for (int i = 0; i < glyph.text().length(); i++) {
        char c = glyph.text().charAt(i);
        if (c >= '０' && c <= '９') {
          words.append((char) (c - '０' + '0'));
        } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          words.append(c);
        }
      }
    }
    return words.toString();
  }
}
