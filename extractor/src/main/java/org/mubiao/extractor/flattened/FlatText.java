package org.mubiao.extractor.flattened;

import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.text.Span;

/** A document's folded text with the white space that stood between its characters. */
final class FlatText {

  private static final QuickPattern BLANK_LINE = QuickPattern.compile("\\n\\s*\\n");

  private final String original;
  private final AlignedText aligned;
  private final String folded;
  private final boolean[] parted;

  FlatText(String original) {
    this.original = original;
    this.aligned = TextFolder.fold(original);
    this.folded = aligned.folded();
    this.parted = new boolean[folded.length() + 1];
    for (int i = 1; i < folded.length(); i++) {
      parted[i] = folded.charAt(i) == ' ' || aligned.offset(i) > aligned.offset(i - 1) + 1;
    }
  }

  String folded() {
    return folded;
  }

  int length() {
    return folded.length();
  }

  char at(int position) {
    return folded.charAt(position);
  }

  /** {@return for each folded character whether white space stands before it} */
  boolean[] parted() {
    return parted;
  }

  Span span(int from, int to) {
    return aligned.span(from, to);
  }

  int positionOf(int offset) {
    return aligned.positionOf(offset);
  }

  private String gap(int position) {
    return original.substring(aligned.offset(position - 1) + 1, aligned.offset(position));
  }

  /** {@return whether a line ends before the folded character} */
  boolean opensLine(int position) {
    return position == 0 || parted[position] && gap(position).indexOf('\n') >= 0;
  }

  /** {@return whether a paragraph ends before the folded character: a blank line or an indent} */
  boolean opensParagraph(int position) {
    if (position == 0 || !parted[position]) {
      return position == 0;
    }
    String gap = gap(position);
    return BLANK_LINE.matcher(gap).find() || gap.length() > 1 && gap.indexOf('\u3000') >= 0;
  }
}
