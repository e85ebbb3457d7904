package org.mubiao.extractor.flattened;

import java.util.List;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.model.text.Span;

/**
 * A column of a flattened table.
 *
 * @param role what it is for
 * @param head folded words of its head
 * @param stretches where the head stands
 */
record Column(HeadRole role, String head, List<Span> stretches) {

  Column {
    stretches = List.copyOf(stretches);
  }
}
