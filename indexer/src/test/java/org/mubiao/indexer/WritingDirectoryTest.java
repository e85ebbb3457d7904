package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.MergeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingDirectoryTest {

  private static final IOContext MERGE = new IOContext(new MergeInfo(1, 1, false, 1));

  @TempDir private Path folder;

  @Test
  void readsTheSameWhetherItIsMergedOrLookedInto() throws IOException {
    try (WritingDirectory files = new WritingDirectory(folder)) {
      write(files, "_0.tim");
      write(files, "_1.cfs");

      assertThat(opened(files, "_0.tim", MERGE)).contains("42").contains("NIOFS");
      assertThat(opened(files, "_1.cfs", IOContext.READ)).contains("42").contains("NIOFS");
      assertThat(opened(files, "_0.tim", IOContext.READ)).contains("42").doesNotContain("NIOFS");
    }
  }

  @Test
  void isClosedAsAWhole() throws IOException {
    WritingDirectory files = new WritingDirectory(folder);
    write(files, "_0.tim");
    files.close();

    assertThatThrownBy(() -> opened(files, "_0.tim", MERGE))
        .isInstanceOf(AlreadyClosedException.class);
    assertThatThrownBy(() -> opened(files, "_0.tim", IOContext.READ))
        .isInstanceOf(AlreadyClosedException.class);
  }

  private static void write(WritingDirectory files, String name) throws IOException {
    try (IndexOutput out = files.createOutput(name, IOContext.DEFAULT)) {
      out.writeInt(42);
    }
  }

  private static String opened(WritingDirectory files, String name, IOContext context)
      throws IOException {
    try (IndexInput in = files.openInput(name, context)) {
      return in.readInt() + " by " + in;
    }
  }
}
