package org.mubiao.indexer;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The folder of an index that is being written. What is merged is read once, from beginning to end:
 * mapped like the rest, it would stay in the memory of the process, as much as the index is long.
 */
final class WritingDirectory extends FilterDirectory {

  /** Small segments lie in one file each, which says nothing of why it is opened. */
  private static final String PACKED_SEGMENT = ".cfs";

  private final Directory unmapped;

  WritingDirectory(Path path) throws IOException {
    super(FSDirectory.open(path));
    this.unmapped = new NIOFSDirectory(path);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    boolean isForMerging =
        context.context == IOContext.Context.MERGE || name.endsWith(PACKED_SEGMENT);
    return isForMerging ? unmapped.openInput(name, context) : super.openInput(name, context);
  }

  @Override
  public void close() throws IOException {
    try (unmapped) {
      super.close();
    }
  }
}
