package org.mubiao.extractor.assemble;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Measure;

/**
 * What is left of the words before a number once cue words are taken away.
 *
 * @param from first folded character left
 * @param to one past the last; not greater than {@code from} if nothing is left
 * @param measure what the words taken away say of the kind of figure, null if nothing
 * @param average whether 年均 was among them
 * @param distributed whether 分别, 均 or 各 was among them
 * @param bodies who is to act, null if unsaid
 */
record StrippedName(
    int from,
    int to,
    @Nullable Measure measure,
    boolean average,
    boolean distributed,
    @Nullable String bodies) {

  boolean isEmpty() {
    return from >= to;
  }
}
