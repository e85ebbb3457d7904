package org.mubiao.indexer;

/**
 * What an update did.
 *
 * @param written documents written, new or changed
 * @param removed documents taken out because they are gone
 * @param unchanged documents left as they were
 */
public record UpdateTally(int written, int removed, int unchanged) {

  /** {@return whether the index was changed at all} */
  public boolean changed() {
    return written + removed > 0;
  }
}
