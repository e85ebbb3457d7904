package org.mubiao.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.text.Span;

/**
 * Restores the line ends of a line too long to have been printed: blanks, numbers that go on
 * counting, and dates of signing show where they stood.
 */
final class LostLineEnds {

  private static final int LONG_LINE = 400;
  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_DATE = 12;
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日");

  private final String text;

  /** One past the run of blanks last looked at, so that a long run is read only once. */
  private int blanksEnd;

  LostLineEnds(String text) {
    this.text = text;
  }

  /** {@return the blocks, long lines among them cut to paragraphs} */
  List<Block> restore(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph && block.span().length() >= LONG_LINE) {
        cut(block.span(), result);
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private void cut(Span line, List<Block> result) {
    int start = line.start();
    int end = line.end();
    OrdinalSequence sequence = new OrdinalSequence(text, end);
    for (int i = start + 1; i < end - 1; i++) {
      if (i > start + 1 && sequence.opensAt(i)) {
        result.add(new Paragraph(new Span(start, i), false));
        start = i;
      } else if (isBlank(text.charAt(i)) && standsForLineEnd(start, i, end)) {
        result.add(new Paragraph(new Span(start, i), false));
        start = i + 1;
      } else if (text.charAt(i) == '日' && closesDateLine(start, i)) {
        result.add(new Paragraph(new Span(start, i + 1), false));
        start = i + 1;
      }
    }
    result.add(new Paragraph(new Span(start, end), false));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }

  private static boolean isWide(char c) {
    return c > 0x2e7f || "“”‘’—…〔〕".indexOf(c) >= 0;
  }

  private boolean standsForLineEnd(int start, int at, int end) {
    if (at <= start || !isWide(text.charAt(at - 1))) {
      return false;
    }
    int next = Math.max(at, blanksEnd);
    while (next < end && isBlank(text.charAt(next))) {
      next++;
    }
    blanksEnd = next;
    if (next >= end) {
      return false;
    }
    if (isWide(text.charAt(next))) {
      return true;
    }
    String head = text.substring(next, Math.min(end, next + LONGEST_HEAD));
    return Ordinal.opening(TextFolder.fold(head).folded()) != null
        || DATE.matcher(head).lookingAt();
  }

  private boolean closesDateLine(int start, int at) {
    return at - start <= LONGEST_DATE
        && DATE.matcher(text.substring(start, at + 1).strip()).matches();
  }
}
