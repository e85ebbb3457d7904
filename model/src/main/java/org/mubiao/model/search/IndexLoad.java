package org.mubiao.model.search;

import java.io.IOException;
import java.util.SortedSet;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.TargetSet;

/**
 * An update of an index on other machines. Write every document of {@link #due()}, then {@link
 * #finish()}. What is written may be seen before the end, document by document, each whole. If it
 * is broken off, the next one goes on with what is left. For one thread.
 */
public interface IndexLoad extends AutoCloseable {

  /** {@return the documents that are not in the index as they are now, in order of their ids} */
  SortedSet<DocumentId> due();

  /** {@return the documents of the index that are gone; finishing takes them out} */
  SortedSet<DocumentId> gone();

  /**
   * Writes one document in the place of what the index holds of it.
   *
   * @param set what was read from it
   * @param text its text, into which the spans of {@code set} point
   * @throws IllegalArgumentException if it is not due
   * @throws IndexUnreachableException if the machines do not answer or refuse
   */
  void write(TargetSet set, String text) throws IOException;

  /**
   * Ends the update: whoever asks afterwards sees all of it.
   *
   * @return what was done
   * @throws IllegalStateException if a document that is due was not written
   * @throws IndexUnreachableException if the machines do not answer or refuse
   */
  Tally finish() throws IOException;

  @Override
  void close() throws IOException;

  /**
   * What an update did.
   *
   * @param written documents written, new or changed
   * @param removed documents taken out because they are gone
   * @param unchanged documents left as they were
   * @param made whether the index was made by this update
   */
  record Tally(int written, int removed, int unchanged, boolean made) {}
}
