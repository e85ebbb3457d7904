package org.mubiao.extractor.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.model.text.Span;

/**
 * A printed line.
 *
 * @param start first offset in the text
 * @param end offset of its line end
 * @param text what lies between
 */
record Line(int start, int end, String text) {

  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\f') {
        lines.add(new Line(start, i, text.substring(start, i)));
        start = i + 1;
      }
    }
    return lines;
  }

  /** A line of a tab alone is not blank here: it is an empty cell. */
  boolean isBlank() {
    return text.indexOf('\t') < 0 && Blankness.isBlank(text);
  }

  /** One tab at the start, none after it but at the end. */
  boolean isTabLed() {
    return text.startsWith("\t") && text.stripTrailing().lastIndexOf('\t') <= 0;
  }

  Span span() {
    return new Span(start, end);
  }

  /** {@return the stretch between two offsets of this line, without blanks at its ends} */
  Span trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Blankness.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Blankness.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start + first, start + last);
  }
}
