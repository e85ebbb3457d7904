package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.segment.Segmenter;
import org.mubiao.extractor.segment.Word;
import org.mubiao.model.text.Span;

/** A folded passage with its words and its words of time; cut into words when first asked. */
final class PassageText {

  private final AlignedText aligned;
  private final Segmenter segmenter;
  private final List<TimeMention> times;
  private @Nullable List<Word> words;
  private @Nullable BitSet boundaries;

  PassageText(AlignedText aligned, Segmenter segmenter, List<TimeMention> times) {
    this.aligned = aligned;
    this.segmenter = segmenter;
    this.times = List.copyOf(times);
  }

  String folded() {
    return aligned.folded();
  }

  List<TimeMention> times() {
    return times;
  }

  Span span(int from, int to) {
    return aligned.span(from, to);
  }

  /** {@return the document's words from {@code from} to {@code to}, words of time left out} */
  String nameWords(int from, int to) {
    StringBuilder name = new StringBuilder();
    int at = from;
    for (TimeMention time : times) {
      if (time.start() >= at && time.end() <= to && time.start() < to && cutsOut(time)) {
        name.append(aligned.words(at, time.start()));
        at = time.end();
      }
    }
    return name.append(aligned.words(at, Math.max(at, to))).toString();
  }

  /** {@return the document's words from {@code from} to {@code to}, all of them} */
  String nameOriginal(int from, int to) {
    return aligned.words(from, to);
  }

  private boolean cutsOut(TimeMention time) {
    int before = time.start() - 1;
    boolean quoted = before >= 0 && "“《（".indexOf(folded().charAt(before)) >= 0;
    return !quoted || folded().charAt(time.start()) == '“';
  }

  List<Word> words() {
    if (words == null) {
      words = segmenter.words(folded());
    }
    return words;
  }

  /** {@return the words of a text of its own, such as a name} */
  List<Word> segment(String name) {
    return segmenter.words(name);
  }

  /** {@return whether a word starts or ends at {@code at}} */
  boolean isBoundary(int at) {
    BitSet set = boundaries;
    if (set == null) {
      set = new BitSet(folded().length() + 1);
      set.set(0);
      set.set(folded().length());
      for (Word word : words()) {
        set.set(word.start());
        set.set(word.end());
      }
      boundaries = set;
    }
    return set.get(at);
  }

  /** {@return the words that lie between two positions} */
  List<Word> wordsIn(int from, int to) {
    List<Word> inside = new ArrayList<>();
    for (Word word : words()) {
      if (word.start() >= from && word.end() <= to) {
        inside.add(word);
      }
    }
    return inside;
  }

  /** {@return the word that ends at {@code end}, null if none does} */
  @Nullable Word wordEndingAt(int end) {
    for (Word word : words()) {
      if (word.end() == end) {
        return word;
      }
    }
    return null;
  }

  @Nullable TimeMention timeStartingAt(int at) {
    for (TimeMention time : times) {
      if (time.start() == at) {
        return time;
      }
    }
    return null;
  }

  @Nullable TimeMention timeEndingAt(int end) {
    for (TimeMention time : times) {
      if (time.end() == end) {
        return time;
      }
    }
    return null;
  }
}
