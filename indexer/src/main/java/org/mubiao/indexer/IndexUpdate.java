package org.mubiao.indexer;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.indexer.write.LuceneDocuments;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.TargetSet;

/**
 * An update under way. Write every document of {@link #due()}, then {@link #commit()}. Nothing of
 * it is seen by any reader before that, and nothing at all if it is closed, or the process killed,
 * without it. {@link #write} may be called by several threads at once.
 */
public final class IndexUpdate implements AutoCloseable {

  private final Directory files;
  private final IndexWriter writer;
  private final IndexStamp stamp;
  private final SortedMap<DocumentId, String> current;
  private final SortedSet<DocumentId> due = new TreeSet<>();
  private final SortedSet<DocumentId> gone = new TreeSet<>();
  private final Set<DocumentId> written = new ConcurrentSkipListSet<>();
  private final boolean stamped;

  IndexUpdate(
      Directory files,
      IndexWriter writer,
      IndexStamp stamp,
      SortedMap<DocumentId, String> indexed,
      Map<DocumentId, String> current,
      boolean exists) {
    this.files = files;
    this.writer = writer;
    this.stamp = stamp;
    this.current = Collections.unmodifiableSortedMap(new TreeMap<>(current));
    this.stamped = exists;
    this.current.forEach(
        (id, digest) -> {
          if (!digest.equals(indexed.get(id))) {
            due.add(id);
          }
        });
    gone.addAll(indexed.keySet());
    gone.removeAll(current.keySet());
  }

  /** {@return the documents that are not in the index as they are now, in order of their ids} */
  public SortedSet<DocumentId> due() {
    return Collections.unmodifiableSortedSet(due);
  }

  /** {@return the documents of the index that are gone; committing takes them out} */
  public SortedSet<DocumentId> gone() {
    return Collections.unmodifiableSortedSet(gone);
  }

  /**
   * Writes one document in the place of what the index holds of it.
   *
   * @param set what was read from it
   * @param text its text, into which the spans of {@code set} point
   * @throws IllegalArgumentException if it is not due
   * @throws IOException if the disk fails
   */
  public void write(TargetSet set, String text) throws IOException {
    DocumentId id = set.document().id();
    if (!due.contains(id)) {
      throw new IllegalArgumentException("document " + id + " is not due");
    }
    String digest = current.getOrDefault(id, "");
    writer.updateDocuments(term(id), LuceneDocuments.of(set, text, digest));
    written.add(id);
  }

  /**
   * Ends the update: takes out what is gone and makes all of it visible at once. Changes nothing on
   * disk if nothing was due and nothing is gone.
   *
   * @return what was done
   * @throws IllegalStateException if a document that is due was not written
   * @throws IOException if the disk fails; the index stays as it was
   */
  public UpdateTally commit() throws IOException {
    if (!written.containsAll(due)) {
      SortedSet<DocumentId> missing = new TreeSet<>(due);
      missing.removeAll(written);
      throw new IllegalStateException("documents were not written: " + missing);
    }
    UpdateTally tally =
        new UpdateTally(written.size(), gone.size(), current.size() - written.size());
    if (tally.changed() || !stamped || writer.hasUncommittedChanges()) {
      for (DocumentId id : gone) {
        writer.deleteDocuments(term(id));
      }
      writer.setLiveCommitData(stamp.write().entrySet());
      writer.commit();
    }
    return tally;
  }

  /** Ends the update; what was not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try (files) {
      if (writer.isOpen()) {
        writer.rollback();
      }
    }
  }

  private static Term term(DocumentId id) {
    return Schema.DOCUMENT.asTerm(id.value());
  }
}
