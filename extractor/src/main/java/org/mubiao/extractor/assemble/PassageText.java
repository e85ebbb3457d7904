package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.extractor.segment.LazyWords;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.text.Span;

/**
 * A folded passage with its marks, its words and its words of time; cut into words when first
 * asked. Words and times lie in order without overlap, so each look-up is a binary search: a
 * passage may be a whole document long.
 */
final class PassageText {

  /** A heading holds for what its first words tell: 力争到2025年底，全区新改建. */
  private static final int NEAR_HEADING = 36;

  private final AlignedText aligned;
  private final Marks marks;
  private final Segmenter segmenter;
  private final List<TimeMention> times;
  private final LazyWords words;
  private final String heading;
  private final int bodyStart;

  /**
   * Makes the passage.
   *
   * @param heading of the section it stands in, without its number; empty if there is none
   * @param bodyStart folded position after the heading that it opens with
   */
  PassageText(
      AlignedText aligned,
      Marks marks,
      Segmenter segmenter,
      List<TimeMention> times,
      String heading,
      int bodyStart) {
    this.heading = heading;
    this.bodyStart = bodyStart;
    this.aligned = aligned;
    this.marks = marks;
    this.segmenter = segmenter;
    this.times = List.copyOf(times);
    this.words = new LazyWords(aligned.folded(), segmenter);
  }

  /** What follows 年均 where it says how a figure moves or what is done. */
  private static final QuickPattern GROWS =
      QuickPattern.compile(
          "(?:增|提|下降|降|递|新|净|完成|实现|引进|培育|培养|举办|开展|建|改造|达|超|不|约|近|减|上升|保持|稳定|增速|为|在|[\\d，。；、）])");

  /** {@return the heading of the section, without its number; empty if there is none} */
  String heading() {
    return heading;
  }

  /**
   * {@return the heading that what stands at a place goes on from, without its number; empty if
   * other words have come between}
   */
  String headingOf(int at) {
    return at - bodyStart <= NEAR_HEADING ? heading : "";
  }

  String folded() {
    return aligned.folded();
  }

  Marks marks() {
    return marks;
  }

  Span span(int from, int to) {
    return aligned.span(from, to);
  }

  /** {@return the words of time that start and end between two positions} */
  List<TimeMention> timesIn(int from, int to) {
    int first = firstTimeFrom(from);
    int end = firstTimeFrom(Math.max(from, to));
    while (end > first && times.get(end - 1).end() > to) {
      end--;
    }
    return times.subList(first, end);
  }

  /** {@return the document's words from {@code from} to {@code to}, words of time left out} */
  String nameWords(int from, int to) {
    StringBuilder name = new StringBuilder();
    int at = from;
    for (TimeMention time : timesIn(from, to)) {
      if (cutsOut(time)) {
        name.append(aligned.words(at, time.start()));
        at = time.end();
      }
    }
    return name.append(aligned.words(at, Math.max(at, to))).toString();
  }

  /** {@return the document's words from {@code from} to {@code to}, all of them} */
  String originalWords(int from, int to) {
    return aligned.words(from, to);
  }

  private boolean cutsOut(TimeMention time) {
    int before = time.start() - 1;
    if (time.kind() == TimeMention.Kind.AVERAGE
        && !GROWS.matcher(folded()).region(time.end(), folded().length()).lookingAt()) {
      // 年均浓度 and 年均停电时间 are what is measured, 年均增长 is how it grows
      return false;
    }
    boolean quoted = before >= 0 && "“《（".indexOf(folded().charAt(before)) >= 0;
    return !quoted || folded().charAt(time.start()) == '“';
  }

  /** {@return the words of a text of its own, such as a name} */
  List<Word> segment(String name) {
    return segmenter.words(name);
  }

  /** {@return whether a word starts or ends at {@code at}} */
  boolean isBoundary(int at) {
    return words.isBoundary(at);
  }

  /** {@return the words that lie between two positions} */
  List<Word> wordsIn(int from, int to) {
    return words.between(from, to);
  }

  /** {@return the word that ends at {@code end}, null if none does} */
  @Nullable Word wordEndingAt(int end) {
    return words.endingAt(end);
  }

  /** {@return the word that starts at {@code start}, null if none does} */
  @Nullable Word wordStartingAt(int start) {
    return words.startingAt(start);
  }

  @Nullable TimeMention timeStartingAt(int at) {
    int index = firstTimeFrom(at);
    return index < times.size() && times.get(index).start() == at ? times.get(index) : null;
  }

  @Nullable TimeMention timeEndingAt(int end) {
    int index = firstTimeFrom(end) - 1;
    return index >= 0 && times.get(index).end() == end ? times.get(index) : null;
  }

  private int firstTimeFrom(int position) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
