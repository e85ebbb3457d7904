package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.document.Block;
import org.mubiao.model.document.Paragraph;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.text.Span;

/** The printed lines of a document that hold anything. */
final class Lines {

  /**
   * A printed line.
   *
   * @param span where it stands
   * @param text its folded words
   */
  record Line(Span span, AlignedText text) {

    String folded() {
      return text.folded();
    }
  }

  private final String original;
  private final List<Line> lines;

  private Lines(String original, List<Line> lines) {
    this.original = original;
    this.lines = lines;
  }

  static Lines of(ParsedDocument document) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph) {
        AlignedText folded = TextFolder.fold(document.text(), block.span());
        if (folded.length() > 0) {
          lines.add(new Line(block.span(), folded));
        }
      }
    }
    return new Lines(document.text(), lines);
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** {@return the first line that starts at or after an original offset} */
  int from(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the pieces of a line between blanks} */
  List<AlignedText> pieces(int index) {
    List<AlignedText> pieces = new ArrayList<>();
    Span span = lines.get(index).span();
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean blank =
          i == span.end()
              || Character.isWhitespace(original.charAt(i))
              || original.charAt(i) == '\u00a0';
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        AlignedText piece = TextFolder.fold(original, new Span(start, i));
        if (piece.length() > 0) {
          pieces.add(piece);
        }
        start = -1;
      }
    }
    return pieces;
  }
}
