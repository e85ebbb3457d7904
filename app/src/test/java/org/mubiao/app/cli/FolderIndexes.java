package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.indexer.IndexUpdate;
import org.mubiao.indexer.TargetIndex;
import org.mubiao.indexer.UpdateTally;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.IndexLoad;
import org.mubiao.model.search.IndexService;
import org.mubiao.model.search.IndexStaleException;
import org.mubiao.model.search.IndexUnreachableException;
import org.mubiao.model.search.TargetSearch;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.TargetSet;

/** Stands for machines elsewhere: {@code test:FOLDER} is an index in a folder. */
public final class FolderIndexes implements IndexService {

  private static final String SCHEME = "test:";

  @Override
  public boolean serves(String address) {
    return address.startsWith(SCHEME);
  }

  @Override
  public TargetSearch open(String address, Producer producer) throws IOException {
    if (address.endsWith("stale")) {
      throw new IndexStaleException("schema 1", "schema 2");
    }
    if (address.endsWith("closed")) {
      throw new IndexUnreachableException("no machine answers", new ClosedChannelException());
    }
    if (!Files.exists(folder(address))) {
      throw new IndexUnreachableException("no machine answers", null);
    }
    return TargetIndex.open(folder(address), producer, Vocabulary.lexicon());
  }

  @Override
  public IndexLoad load(
      String address, Producer producer, Shares shares, Map<DocumentId, String> current)
      throws IOException {
    boolean made = !Files.exists(folder(address));
    IndexUpdate update =
        TargetIndex.update(folder(address), producer, Vocabulary.lexicon(), current);
    return new IndexLoad() {
      @Override
      public SortedSet<DocumentId> due() {
        return update.due();
      }

      @Override
      public SortedSet<DocumentId> gone() {
        return update.gone();
      }

      @Override
      public void write(TargetSet set, String text) throws IOException {
        update.write(set, text);
      }

      @Override
      public Tally finish() throws IOException {
        UpdateTally tally = update.commit();
        return new Tally(tally.written(), tally.removed(), tally.unchanged(), made);
      }

      @Override
      public void close() throws IOException {
        update.close();
      }
    };
  }

  @Override
  public void writeSettings(Producer producer, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("settings"), "made\n");
  }

  private static Path folder(String address) {
    return Path.of(address.substring(SCHEME.length()));
  }
}
