package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.TargetSet;

/**
 * The documents of a run. All are put on the disk; while they fit they are kept in memory too,
 * since they are asked for more than once. As soon as one more does not fit, all of them are read
 * from the disk: memory then does not grow with the corpus. Several threads may get documents as
 * long as nobody puts any.
 */
final class ReadDocuments {

  /** A target takes about two kilobytes of memory. */
  private static final int BYTES_OF_TARGET = 2_000;

  /** More make little difference: a corpus that has more is mostly read from the disk anyway. */
  private static final int MOST_TARGETS = 60_000;

  /** The share of the memory that all of them may take. */
  private static final int SHARE = 8;

  private final OutputFolder output;
  private final int mostTargets;
  private final Map<DocumentId, TargetSet> inMemory = new HashMap<>();
  private int targets;
  private boolean areAllInMemory = true;

  ReadDocuments(OutputFolder output) {
    this(
        output,
        (int) Math.min(MOST_TARGETS, Runtime.getRuntime().maxMemory() / SHARE / BYTES_OF_TARGET));
  }

  /**
   * The same with a limit of its own.
   *
   * @param mostTargets how many targets may be in memory
   */
  ReadDocuments(OutputFolder output, int mostTargets) {
    this.output = output;
    this.mostTargets = mostTargets;
  }

  /**
   * Puts a document, or its new form, into the output.
   *
   * @return what is known of it
   */
  RunMemory.Known put(TargetSet set) throws IOException {
    DocumentId id = set.document().id();
    byte[] bytes = TargetSetJson.write(set);
    PendingFile.place(output.document(id), bytes);
    forget(id);
    if (areAllInMemory) {
      targets += set.targets().size();
      inMemory.put(id, set);
      if (targets > mostTargets) {
        areAllInMemory = false;
        inMemory.clear();
      }
    }
    return RunMemory.Known.of(set, Digests.of(bytes), output);
  }

  /** {@return a document that was put here, or that an earlier run left on the disk} */
  TargetSet get(DocumentId id) throws IOException {
    TargetSet set = inMemory.get(id);
    return set != null ? set : TargetSetJson.read(Files.readAllBytes(output.document(id)));
  }

  /** {@return the same for the last time: its memory is for others} */
  TargetSet last(DocumentId id) throws IOException {
    TargetSet set = get(id);
    forget(id);
    return set;
  }

  private void forget(DocumentId id) {
    TargetSet before = inMemory.remove(id);
    targets -= before == null ? 0 : before.targets().size();
  }
}
