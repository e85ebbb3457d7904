package org.mubiao.extractor.outline;

import java.util.List;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.Section;

/**
 * A document as it is read: sections and, in order, the passages and tables under them.
 *
 * @param document what was parsed
 * @param sections numbered parts in order
 * @param pieces passages and tables in order
 */
public record Outline(ParsedDocument document, List<Section> sections, List<Piece> pieces) {

  /** Copies the lists. */
  public Outline {
    sections = List.copyOf(sections);
    pieces = List.copyOf(pieces);
  }

  /** {@return the passages alone, in order} */
  public List<Passage> passages() {
    return pieces.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
  }
}
