package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputFolder;

class FoldersToServeTest {

  @TempDir Path folder;

  private final CorpusOption corpus = new CorpusOption();

  private FoldersToServe served(boolean upload) throws IOException {
    return FoldersToServe.of(corpus, new OutputFolder(folder.resolve("output")), upload);
  }

  private Path made(String name) throws IOException {
    Path notices = Notices.corpus(folder.resolve(name));
    Answer run = Answer.to("run", "--corpus", notices, "--output", folder.resolve("output"));
    assertThat(run.status()).as(run.err()).isZero();
    return notices;
  }

  @Test
  void anOutputIsServedWithTheNoticesItWasMadeFrom() throws IOException {
    Path notices = made("notices");
    assertThat(served(true)).isEqualTo(new FoldersToServe(List.of(notices), notices));
  }

  @Test
  void foldersThatAreNamedComeFirst() throws IOException {
    made("notices");
    Path others = Notices.corpus(folder.resolve("others"));
    corpus.folders = List.of(others);
    assertThat(served(true)).isEqualTo(new FoldersToServe(List.of(others), others));
  }

  @Test
  void noticesThatAreGoneAreAskedForInsteadOfTakingOthers() throws IOException {
    Path notices = made("notices");
    Files.move(notices, folder.resolve("moved"));
    assertThatThrownBy(() -> served(false))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining(notices.toString())
        .hasMessageContaining("--corpus");
  }

  @Test
  void withoutAnOutputTheProjectsOwnNoticesAreServed() throws IOException {
    String home = System.setProperty("mubiao.home", Answer.root().toString());
    try {
      assertThat(served(false).roots()).contains(Answer.root().resolve("seeds"));
    } finally {
      if (home == null) {
        System.clearProperty("mubiao.home");
      } else {
        System.setProperty("mubiao.home", home);
      }
    }
  }
}
