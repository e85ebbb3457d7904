package org.mubiao.extractor.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, cut clause by clause when first asked for.
 *
 * <p>A comma, semicolon or full stop that stands alone is a word of its own and has one part of
 * speech, so what stands on one side of it has no say in how the other side is cut: a clause is cut
 * together with the marks around it and gives the same words as the whole text. Not safe for
 * several threads.
 */
public final class LazyWords {

  private static final String MARKS = "，；。";

  private final String text;
  private final Segmenter segmenter;
  private final @Nullable Word[] starting;
  private final @Nullable Word[] ending;
  private final BitSet known = new BitSet();

  /** Prepares the words of {@code text}; nothing is cut yet. */
  public LazyWords(String text, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
    this.starting = new Word[text.length() + 1];
    this.ending = new Word[text.length() + 1];
  }

  /** {@return whether a word starts or ends at {@code at}} */
  public boolean isBoundary(int at) {
    return at == 0
        || at == text.length()
        || isMark(at)
        || isMark(at - 1)
        || endingAt(at) != null
        || startingAt(at) != null;
  }

  /** {@return the word that starts at {@code at}, null if none does} */
  public @Nullable Word startingAt(int at) {
    if (at < 0 || at >= text.length()) {
      return null;
    }
    cut(at);
    return starting[at];
  }

  /** {@return the word that ends before {@code at}, null if none does} */
  public @Nullable Word endingAt(int at) {
    if (at <= 0 || at > text.length()) {
      return null;
    }
    cut(at - 1);
    return ending[at];
  }

  /** {@return the words that lie between two positions, in order} */
  public List<Word> between(int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = Math.max(0, from);
    while (at < Math.min(to, text.length())) {
      Word word = startingAt(at);
      if (word == null) {
        at++;
      } else {
        if (word.end() > to) {
          break;
        }
        words.add(word);
        at = word.end();
      }
    }
    return words;
  }

  /** Whether a mark stands there alone; a run of them may be one word. */
  private boolean isMark(int at) {
    return isOneOf(at) && !isOneOf(at - 1) && !isOneOf(at + 1);
  }

  private boolean isOneOf(int at) {
    return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private void cut(int at) {
    if (known.get(at)) {
      return;
    }
    int from = at;
    while (from > 0 && !isMark(from - 1)) {
      from--;
    }
    int to = at;
    while (to < text.length() && !isMark(to)) {
      to++;
    }
    int first = Math.max(0, from - 1);
    int last = Math.min(text.length(), to + 1);
    for (Word word : segmenter.words(text.substring(first, last))) {
      Word placed = new Word(first + word.start(), first + word.end(), word.tag());
      starting[placed.start()] = placed;
      ending[placed.end()] = placed;
    }
    known.set(first, last);
    // the marks at both ends belong to the neighbours too, which are not cut yet
    if (first < from && first > 0) {
      known.clear(first);
    }
    if (last > to && to < text.length()) {
      known.clear(to);
    }
  }
}
