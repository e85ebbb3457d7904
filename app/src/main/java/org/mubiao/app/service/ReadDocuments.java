package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.TargetSet;

/**
 * The documents of a run. All are put on the disk; as many as fit are kept in memory too, since
 * they are asked for more than once, and the others are read from there. Several threads may get
 * documents as long as nobody puts any.
 */
final class ReadDocuments {

  /** A target takes about two kilobytes of memory. */
  private static final int MOST_TARGETS = 15_000;

  private final OutputFolder output;
  private final Map<DocumentId, TargetSet> inMemory = new HashMap<>();
  private int targets;
  private boolean areAllInMemory = true;

  ReadDocuments(OutputFolder output) {
    this.output = output;
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
    if (targets + set.targets().size() <= MOST_TARGETS) {
      inMemory.put(id, set);
      targets += set.targets().size();
    } else {
      areAllInMemory = false;
    }
    return RunMemory.Known.of(set, Digests.of(bytes), output);
  }

  /** Makes room, if there are so many that most have to be read from the disk anyway. */
  void makeRoom() {
    if (!areAllInMemory) {
      inMemory.clear();
      targets = 0;
    }
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
