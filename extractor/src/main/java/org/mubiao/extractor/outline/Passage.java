package org.mubiao.extractor.outline;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.normalize.AlignedText;
import org.mubiao.model.document.Section;

/**
 * A logical paragraph, or a heading with what follows it on its line.
 *
 * @param text the whole paragraph, number and heading included
 * @param section the section it stands in or opens, null before the first one
 * @param opens whether it opens that section
 * @param bodyStart folded position after number and heading; the text's length for a mere heading
 * @param role what part it plays
 */
public record Passage(
    AlignedText text, @Nullable Section section, boolean opens, int bodyStart, Role role)
    implements Piece {

  /** What part a passage plays. */
  public enum Role {
    /** Running text. */
    BODY,
    /** An entry of the list of attachments, or the line 附件：. */
    ATTACHMENT_LIST,
    /** What is left of a table: figures without their rows and columns. */
    TABLE_REMAINS
  }
}
