package org.mubiao.extractor.outline;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.model.document.Section;
import org.mubiao.model.document.Table;

/**
 * A table with what stands above it.
 *
 * @param table the table
 * @param caption the line above it, null if there is none
 * @param section the section it stands in, null before the first one
 */
public record TablePiece(Table table, @Nullable AlignedText caption, @Nullable Section section)
    implements Piece {}
