package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/**
 * The parts in which a text is shown: one for most documents; several, each from the beginning of a
 * section if there is one, for those that no browser likes to show at once.
 *
 * @param spans the parts in order, without a gap
 */
record TextParts(List<Span> spans) {

  /** Longest text that is shown at once. */
  static final int LONGEST = 200_000;

  private static final int USUAL = 100_000;

  /** Most records that are shown at once; the row of one weighs as much as 2,000 characters. */
  static final int MOST_RECORDS = 1_000;

  private static final int USUAL_RECORDS = 500;

  /** Copies the list. */
  TextParts {
    spans = List.copyOf(spans);
  }

  /**
   * {@return the parts of a text}
   *
   * @param records where what was read from it begins, in any order
   */
  static TextParts of(String text, List<Section> sections, IntStream records) {
    int[] starts = records.sorted().toArray();
    if (text.length() <= LONGEST && starts.length <= MOST_RECORDS) {
      return new TextParts(List.of(new Span(0, text.length())));
    }
    TreeSet<Integer> beginnings = new TreeSet<>();
    sections.forEach(section -> beginnings.add(section.span().start()));
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (isTooLong(text, starts, start)) {
      int end = end(text, beginnings, start, limit(starts, start));
      spans.add(new Span(start, end));
      start = end;
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return new TextParts(spans);
  }

  private static boolean isTooLong(String text, int[] starts, int start) {
    int left = text.length() - start;
    return left > USUAL + USUAL / 2
        || (left > 1 && starts.length - first(starts, start) > USUAL_RECORDS + USUAL_RECORDS / 2);
  }

  /** {@return number of the first record that does not begin before a place} */
  private static int first(int[] starts, int place) {
    int found = Arrays.binarySearch(starts, place);
    int first = found < 0 ? -found - 1 : found;
    while (first > 0 && starts[first - 1] == place) {
      first--;
    }
    return first;
  }

  /** Where a part has to end that begins here: after its characters, or before a record. */
  private static int limit(int[] starts, int start) {
    int next = first(starts, start) + USUAL_RECORDS;
    while (next < starts.length && starts[next] <= start) {
      next++;
    }
    return next < starts.length ? Math.min(starts[next], start + USUAL) : start + USUAL;
  }

  private static int end(String text, TreeSet<Integer> beginnings, int start, int limit) {
    if (limit >= text.length()) {
      return text.length();
    }
    Integer section = beginnings.floor(limit);
    if (section != null && section > start + (limit - start) / 4) {
      return section;
    }
    int line = text.lastIndexOf('\n', limit - 1);
    if (line > start) {
      return line + 1;
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
  }

  /** {@return number of the part that holds a place, from 1} */
  int at(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (offset < spans.get(i).end()) {
        return i + 1;
      }
    }
    return spans.size();
  }
}
