package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs: by indent, by lines that end short, by distance and size. */
final class ParagraphFinder {

  /** What opens a numbered paragraph. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:[（(]\\s?[一二三四五六七八九十百\\d]{1,3}\\s?[）)]|[一二三四五六七八九十百]{1,3}[、.．]|\\d{1,2}[、.．](?!\\d)|第[一二三四五六七八九十百\\d]{1,3}[章节条篇]|[①-⑳]|[—–-]{2}|附件|附表)");

  private static final String DOTS = ".．·・…⋯";
  private static final int FEWEST_DOTS = 4;

  /** A line of a table of contents. */
  private static final Pattern CONTENTS =
      Pattern.compile("(?:[" + DOTS + "]\\s?){" + FEWEST_DOTS + ",}");

  private static final float INDENT = 1.1f;
  private static final float SAME_PLACE = 0.35f;
  private static final float OTHER_SIZE = 0.12f;
  private static final float FAR = 1.5f;
  private static final float TITLE = 1.08f;
  private static final float SAME_TITLE = 0.04f;
  private static final float TITLE_PITCH = 2.2f;
  private static final String ENDS = "。；：！？.;:!?”）)";

  private final Margins margins;
  private final ParagraphStyle style;

  /**
   * @param style how the document parts its paragraphs
   */
  ParagraphFinder(Margins margins, ParagraphStyle style) {
    this.margins = margins;
    this.style = style;
  }

  /** {@return a line as a paragraph of its own, to be gone on with} */
  Piece.Words words(PrintedLine line, Flow flow) {
    boolean apart = isCentered(line, flow) && !isTitle(line) || isOfContents(line.text());
    return new Piece.Words(List.of(line), !apart, flow.left(), flow.right(), true);
  }

  /** The expression is slow, and hardly a line has so many dots. */
  private static boolean isOfContents(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      dots += DOTS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return dots >= FEWEST_DOTS && CONTENTS.matcher(text).find();
  }

  /** Titles are set larger than the text. */
  private boolean isTitle(PrintedLine line) {
    return line.size() > TITLE * margins.size();
  }

  private static boolean isCentered(PrintedLine line, Flow flow) {
    float middle = (flow.left() + flow.right()) / 2;
    float inset = 2.5f * line.size();
    return Math.abs(line.center() - middle) < 1.2f * line.size()
        && line.left() - flow.left() > inset
        && flow.right() - line.right() > inset;
  }

  /** {@return the paragraph with the next line or paragraph, null if that opens a new one} */
  Piece.@Nullable Words joined(Piece.Words open, Piece.Words next) {
    return open.whole() && next.whole() && goesOn(open, next) ? open.with(next) : null;
  }

  private boolean goesOn(Piece.Words open, Piece.Words next) {
    PrintedLine last = open.last();
    PrintedLine line = next.first();
    float size = Math.max(last.size(), line.size());
    if (Math.abs(last.size() - line.size()) > OTHER_SIZE * size) {
      return false;
    }
    if (isTitle(last) && isTitle(line)) {
      // a title goes on in lines of its own size, broken where it reads well
      return last.page() == line.page()
          && Math.abs(last.size() - line.size()) < SAME_TITLE * size
          && line.middle() - last.middle() < TITLE_PITCH * size
          && !NUMBERED.matcher(line.text()).lookingAt()
          && !NUMBERED.matcher(last.text()).lookingAt();
    }
    boolean below = last.page() == line.page() && line.top() > last.top();
    if (below && line.middle() - last.middle() > FAR * Math.max(margins.pitch(), size)) {
      return false;
    }
    if (!LineBreaks.isFull(last, line, open.right())
        || below && line.middle() - last.middle() >= style.farther()) {
      return false;
    }
    float indent = line.left() - next.left();
    boolean numbered = NUMBERED.matcher(line.text()).lookingAt();
    String words = last.text();
    boolean ended = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    if (indent > INDENT * size) {
      // a block set in from the margin goes on where its last line stood
      float before = last.left() - open.left();
      boolean sameBlock = Math.abs(before - indent) < SAME_PLACE * size;
      return sameBlock && !ended && !numbered && (open.lines().size() > 1 || !style.indents());
    }
    if (numbered && ended) {
      return false;
    }
    return true;
  }

  /** {@return pieces in order, lines joined} */
  List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0
          && piece instanceof Piece.Words words
          && joined.get(last) instanceof Piece.Words open
          && words.body()
          && open.body()) {
        Piece.Words longer = joined(open, words);
        if (longer != null) {
          joined.set(last, longer);
          continue;
        }
      }
      joined.add(piece);
    }
    return joined;
  }
}
