package org.mubiao.app.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

  /** Copies the list. */
  TextParts {
    spans = List.copyOf(spans);
  }

  /** {@return the parts of a text} */
  static TextParts of(String text, List<Section> sections) {
    if (text.length() <= LONGEST) {
      return new TextParts(List.of(new Span(0, text.length())));
    }
    TreeSet<Integer> beginnings = new TreeSet<>();
    sections.forEach(section -> beginnings.add(section.span().start()));
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (text.length() - start > USUAL + USUAL / 2) {
      int end = end(text, beginnings, start);
      spans.add(new Span(start, end));
      start = end;
    }
    spans.add(new Span(start, text.length()));
    return new TextParts(spans);
  }

  private static int end(String text, TreeSet<Integer> beginnings, int start) {
    Integer section = beginnings.floor(start + USUAL);
    if (section != null && section > start + USUAL / 4) {
      return section;
    }
    int line = text.lastIndexOf('\n', start + USUAL);
    if (line > start) {
      return line + 1;
    }
    int end = start + USUAL;
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
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
