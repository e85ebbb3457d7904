package org.mubiao.app.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files of a server lie for a moment. */
class ScratchFolderTest {

  @TempDir Path within;

  @Test
  void nothingIsMadeBeforeItIsNeededAndNothingIsLeft() throws IOException {
    try (ScratchFolder scratch = new ScratchFolder(within)) {
      assertThat(within).isEmptyDirectory();
      Files.writeString(scratch.newFolder().resolve("notice.txt"), "words");
      Files.writeString(scratch.newFile(), "words");
      try (Stream<Path> all = Files.list(within)) {
        assertThat(all).hasSize(1);
      }
    }
    assertThat(within).isEmptyDirectory();
  }

  @Test
  void itIsMadeAnewWhereTheSystemRemovedIt() throws IOException {
    try (ScratchFolder scratch = new ScratchFolder(within)) {
      Path first = scratch.newFile();
      Path gone = first.getParent();
      try (Stream<Path> all = Files.list(gone)) {
        for (Path one : all.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(gone);
      assertThat(scratch.newFile()).exists();
    }
    assertThat(within).isEmptyDirectory();
  }

  @Test
  void onlyWhatNobodyHoldsIsRemovedAndNothingBehindLinks() throws IOException {
    Path kept = Files.createDirectories(within.resolve("kept"));
    Files.writeString(kept.resolve("a.txt"), "words");
    Path abandoned = Files.createDirectories(within.resolve("mubiao-serve-1/notice1"));
    Files.writeString(abandoned.resolve("half.pdf"), "words");
    Files.createSymbolicLink(abandoned.resolve("link"), kept);
    Files.createFile(within.resolve("mubiao-serve-1/.in-use"));
    Path beingMade = Files.createDirectories(within.resolve("mubiao-serve-2"));
    Path link = Files.createSymbolicLink(within.resolve("mubiao-serve-3"), kept);
    try (ScratchFolder other = new ScratchFolder(within)) {
      Path held = other.newFile();
      new ScratchFolder(within).removeAbandoned();
      assertThat(held).exists();
    }
    assertThat(within.resolve("mubiao-serve-1")).doesNotExist();
    assertThat(beingMade).exists();
    assertThat(link).exists();
    assertThat(kept.resolve("a.txt")).exists();
    try (Stream<Path> all = Files.list(within)) {
      assertThat(all).hasSize(3);
    }
  }
}
