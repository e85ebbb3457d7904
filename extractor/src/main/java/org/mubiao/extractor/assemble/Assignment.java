package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/**
 * A unit list with the stretch of the document it holds for.
 *
 * @param span from the item's number, or the end of the list before, to the end of the list
 * @param section the item's section, null outside sections
 * @param list the units; null for a numbered leaf item without a list
 * @param title heading or first clause
 */
record Assignment(
    Span span, @Nullable Section section, @Nullable UnitListMention list, String title) {}
