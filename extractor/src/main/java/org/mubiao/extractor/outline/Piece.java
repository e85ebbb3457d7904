package org.mubiao.extractor.outline;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;

/** A passage or a table in the order of reading. */
public sealed interface Piece permits Passage, TablePiece {

  /** {@return the section it stands in, null before the first one} */
  @Nullable Section section();
}
