package org.mubiao.extractor.outline;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
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
  private static final int LONGEST_DATE = 14;
  private static final int LONGEST_INDENT = 80;
  private static final QuickPattern DATE =
      QuickPattern.compile(
          "(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日"
              + "|[二一][〇○零Ｏ0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

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
      } else if (block instanceof Paragraph && dateEnd(block.span()) > 0) {
        int end = dateEnd(block.span());
        boolean whole = ((Paragraph) block).whole();
        result.add(new Paragraph(new Span(block.span().start(), end), whole));
        result.add(new Paragraph(new Span(end, block.span().end()), whole));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /**
   * A short line is cut only behind a date of signing that opens it and has a blank behind it.
   *
   * @return where the date ends, -1 if the line is no such line
   */
  private int dateEnd(Span line) {
    int start = line.start();
    while (start < line.end() && isBlank(text.charAt(start))) {
      start++;
    }
    QuickMatcher date = DATE.matcher(text).region(start, line.end());
    boolean cut = date.lookingAt() && date.end() < line.end() && isBlank(text.charAt(date.end()));
    return cut && !text.substring(date.end(), line.end()).isBlank() ? date.end() : -1;
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
    String line = text.substring(Math.max(start, at - LONGEST_INDENT), at + 1).strip();
    return line.length() <= LONGEST_DATE
        && text.substring(start, Math.max(start, at - LONGEST_INDENT)).isBlank()
        && DATE.matcher(line).matches();
  }
}
