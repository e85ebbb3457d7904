package org.mubiao.indexer.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mubiao.model.document.Section;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;
import org.mubiao.model.text.Span;

/**
 * Cuts a document's text into passages: after the marks that end a sentence or a clause, before and
 * after headings, between the rows of a table. A line end by itself cuts nothing, as lines are
 * broken by hand in the middle of sentences. All of the text but white space lies in a passage.
 */
final class PassageCutter {

  /** A stretch without any end mark is cut when it is longer; such stretches overlap. */
  static final int LONGEST = 400;

  /** How far two stretches overlap that were cut for their length. */
  static final int OVERLAP = 24;

  private PassageCutter() {}

  /** {@return the passages in order; they overlap only where one was cut for its length} */
  static List<Span> cut(TargetSet set, String text) {
    BitSet cuts = structure(set, text);
    marks(text, cuts);
    cuts.set(text.length());
    List<Span> passages = new ArrayList<>();
    int start = 0;
    for (int end = cuts.nextSetBit(1); end > 0; end = cuts.nextSetBit(end + 1)) {
      add(text, start, end, passages);
      start = end;
    }
    return passages;
  }

  private static BitSet structure(TargetSet set, String text) {
    BitSet cuts = new BitSet(text.length() + 1);
    for (Section section : set.sections()) {
      cut(text, Math.min(section.span().start(), text.length()), cuts);
      cut(text, headingEnd(section, text), cuts);
    }
    for (Task task : set.tasks()) {
      cut(text, Math.min(task.span().start(), text.length()), cuts);
    }
    return cuts;
  }

  private static void cut(String text, int at, BitSet cuts) {
    if (!insidePair(text, at)) {
      cuts.set(at);
    }
  }

  /** Where the title of a section ends, if a line ends there too; else where the section starts. */
  private static int headingEnd(Section section, String text) {
    int at = Math.min(section.span().start(), text.length());
    int end = Math.min(section.span().end(), text.length());
    int first = section.title().isEmpty() ? -1 : text.indexOf(section.title().charAt(0), at);
    if (first < 0 || first >= end) {
      return at;
    }
    int place = first;
    for (int index = 0; index < section.title().length(); index++) {
      char wanted = section.title().charAt(index);
      if (Character.isWhitespace(wanted)) {
        continue;
      }
      while (place < end && Character.isWhitespace(text.charAt(place))) {
        place++;
      }
      if (place == end || text.charAt(place) != wanted) {
        return at;
      }
      place++;
    }
    return place == end || text.charAt(place) == '\n' ? place : at;
  }

  private static void marks(String text, BitSet cuts) {
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (isEnd(unit)) {
        int after = index + 1;
        while (after < text.length() && isClosing(text.charAt(after))) {
          after++;
        }
        cuts.set(after);
        index = after - 1;
      } else if (unit == '\n' && startsRow(text, index)) {
        cuts.set(index);
      }
    }
  }

  /** Whether a row of a table begins after this line end: cells are led or parted by tabs. */
  private static boolean startsRow(String text, int lineEnd) {
    int next = lineEnd + 1;
    boolean blank = false;
    while (next < text.length() && text.charAt(next) == '\n') {
      blank = true;
      next++;
    }
    boolean led = next < text.length() && text.charAt(next) == '\t';
    if (led) {
      return blank;
    }
    int lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    return partedByTab(text, lineStart + 1) || partedByTab(text, next);
  }

  /** Whether a tab stands between {@code from} and the end of its line. */
  private static boolean partedByTab(String text, int from) {
    for (int index = from; index < text.length() && text.charAt(index) != '\n'; index++) {
      if (text.charAt(index) == '\t') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(char unit) {
    return switch (unit) {
      case '。', '！', '？', '；', '!', '?', ';', '｡' -> true;
      default -> false;
    };
  }

  private static boolean isClosing(char unit) {
    return switch (unit) {
      case '”', '’', '"', '）', ')', '》', '」', '』', '。', '！', '？', '；' -> true;
      default -> false;
    };
  }

  private static void add(String text, int start, int end, List<Span> passages) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST) {
      int middle = softEnd(text, from, from + LONGEST);
      passages.add(new Span(from, middle));
      int again = middle - OVERLAP;
      from = insidePair(text, again) ? again - 1 : again;
    }
    if (from < to) {
      passages.add(new Span(from, to));
    }
  }

  /** The last line end or comma in the second half of a stretch, else its end. */
  private static int softEnd(String text, int from, int to) {
    for (int index = to; index > from + LONGEST / 2; index--) {
      char unit = text.charAt(index - 1);
      if (unit == '\n' || unit == '，' || unit == '、' || unit == '：') {
        return index;
      }
    }
    return insidePair(text, to) ? to - 1 : to;
  }

  private static boolean insidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
