package org.mubiao.app.service;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.target.TargetSet;

/**
 * Keeps documents that were read lately, by the digest of their files, so that those which an
 * update left alone need not be read again. May be used by several threads at once.
 */
final class DocumentShelf {

  private final long capacity;
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  /** A document and the bytes of its file. */
  private record Kept(TargetSet set, long weight) {}

  /**
   * Makes an empty one.
   *
   * @param capacity bytes of the files whose documents are kept at most
   */
  DocumentShelf(long capacity) {
    this.capacity = capacity;
  }

  synchronized @Nullable TargetSet find(DocumentId id, String digest) {
    Kept found = kept.get(key(id, digest));
    return found == null ? null : found.set();
  }

  synchronized void keep(DocumentId id, String digest, TargetSet set, long bytes) {
    Kept before = kept.put(key(id, digest), new Kept(set, bytes));
    weight += bytes - (before == null ? 0 : before.weight());
    Iterator<Kept> oldest = kept.values().iterator();
    while (weight > capacity && oldest.hasNext()) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }

  private static String key(DocumentId id, String digest) {
    return id.value() + " " + digest;
  }
}
