package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.TimeMention;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/**
 * A unit list with the stretch of the document it holds for.
 *
 * @param span from the item's number, or the end of the list before, to the end of the list; to the
 *     end of the part where the list stands in its heading
 * @param section the item's section, null outside sections
 * @param list the units; null for a numbered leaf item without a list
 * @param due until when, as the list says; null if it does not
 * @param title heading or first clause
 */
record Assignment(
    Span span,
    @Nullable Section section,
    @Nullable UnitListMention list,
    @Nullable DueTime due,
    String title) {

  /** An assignment without a time limit. */
  Assignment(Span span, @Nullable Section section, @Nullable UnitListMention list, String title) {
    this(span, section, list, null, title);
  }

  /**
   * Until when a list says its work is to be done.
   *
   * @param time the day
   * @param words as written
   * @param voice of the passage that says so
   */
  record DueTime(TimeMention time, String words, Voice voice) {}
}
