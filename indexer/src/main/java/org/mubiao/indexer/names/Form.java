package org.mubiao.indexer.names;

import java.util.List;

/**
 * One wording of a name, or a word of the lexicon.
 *
 * @param text as people read it
 * @param folded as searching sees it
 * @param readings how each code unit of {@code folded} may be read
 * @param owner index of the name it belongs to, {@link #WORD} for a mere word
 * @param own whether it is the name itself and not another wording
 * @param weight how often the name stands in the index, 1 or more
 */
record Form(
    String text, String folded, List<List<String>> readings, int owner, boolean own, int weight) {

  /** The owner of a form that is no name of the index. */
  static final int WORD = -1;

  int length() {
    return folded.length();
  }
}
