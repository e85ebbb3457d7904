package org.mubiao.indexer.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.mubiao.model.text.Span;

/** Reads the whole input, folds it, and lets a subclass cut it into tokens with exact offsets. */
abstract class FoldedTokenizer extends Tokenizer {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final StringBuilder buffer = new StringBuilder();
  private final char[] chunk = new char[1024];
  private FoldedText text = FoldedText.of("");
  private int length;

  /** Called when {@link #text()} is new, before the first token of it is asked for. */
  abstract void begin();

  /** Emits the next token by {@link #emit}, false if there is none. */
  abstract boolean next();

  final FoldedText text() {
    return text;
  }

  /** Sets the attributes to the folded stretch from {@code start} to {@code end}, exclusive. */
  final void emit(int start, int end) {
    Span original = text.original(start, end);
    term.append(text.folded(), start, end);
    offsets.setOffset(correctOffset(original.start()), correctOffset(original.end()));
  }

  @Override
  public final boolean incrementToken() {
    clearAttributes();
    return next();
  }

  @Override
  public final void reset() throws IOException {
    super.reset();
    buffer.setLength(0);
    for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
      buffer.append(chunk, 0, count);
    }
    length = buffer.length();
    text = FoldedText.of(buffer);
    begin();
  }

  @Override
  public final void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offsets.setOffset(last, last);
  }
}
