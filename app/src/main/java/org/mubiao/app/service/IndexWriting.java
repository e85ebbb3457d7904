package org.mubiao.app.service;

import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mubiao.app.StaleOutputException;
import org.mubiao.indexer.IndexLockedException;
import org.mubiao.indexer.IndexStampException;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** Brings the index of an output up to date with its documents. */
final class IndexWriting {

  private final OutputFolder output;
  private final Producer producer;
  private final Lexicon lexicon;
  private final Corrections corrections;

  IndexWriting(OutputFolder output, Producer producer, Lexicon lexicon, Corrections corrections) {
    this.output = output;
    this.producer = producer;
    this.lexicon = lexicon;
    this.corrections = corrections;
  }

  /** Gives a document by its id. */
  @FunctionalInterface
  interface Documents {
    TargetSet get(DocumentId id) throws IOException;
  }

  /**
   * Writes what changed.
   *
   * @param digests digest of each document's file
   * @param documents the documents
   * @param goOn asked before each; after false the index stays as it was
   */
  void write(Map<DocumentId, String> digests, Documents documents, BooleanSupplier goOn)
      throws IOException {
    try (IndexUpdate update = begin(digests)) {
      WrittenOutput written = new WrittenOutput(output);
      for (DocumentId id : update.due()) {
        if (!goOn.getAsBoolean()) {
          return;
        }
        update.write(corrections.applied(documents.get(id)), written.text(id));
      }
      update.commit();
    } catch (IndexLockedException e) {
      throw new StaleOutputException(
          output.index() + " is being written by another program: wait until it has ended.", e);
    }
  }

  private IndexUpdate begin(Map<DocumentId, String> digests) throws IOException {
    try {
      return TargetIndex.update(output.index(), producer, lexicon, digests);
    } catch (IndexStampException e) {
      return TargetIndex.rebuild(output.index(), producer, lexicon, digests);
    }
  }
}
