package org.mubiao.indexer.search;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in a hit, to mark it and to say why it was found.
 *
 * @param where in what part of a hit
 * @param value folded words, or a key, or a name
 * @param why what to say if it is there, null if it is just what was asked for
 */
record Needle(Where where, String value, @Nullable String why) {

  /** Parts of a hit. */
  enum Where {
    /** In the sentence; it is marked there. */
    TEXT,
    /** The key of the indicator. */
    INDICATOR_KEY,
    /** The place. */
    PLACE,
    /** A responsible unit, by short or full name, folded. */
    UNIT
  }
}
