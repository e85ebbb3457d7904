package org.mubiao.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

  private static final ReadLimits SMALL = ReadLimits.DEFAULT.withMaxBytes(4);

  @TempDir Path root;

  @Test
  void listsAllFilesButReadmesAndHiddenOnes() throws IOException {
    put("b.txt");
    put("如皋/2025/a b.docx");
    put("a.txt");
    put("README.md");
    put("readme");
    put(".git/config");
    put("如皋/.DS_Store");
    SourceListing listing = new SourceFolder(root).list(ReadLimits.DEFAULT);
    assertThat(listing.names()).containsExactly("a.txt", "b.txt", "如皋/2025/a b.docx");
    assertThat(listing.unreadable()).isEmpty();
  }

  @Test
  void aCircleOfLinksIsReportedAndNotFollowed() throws IOException {
    put("in/a.txt");
    Files.createSymbolicLink(root.resolve("in/back"), root);
    Files.createSymbolicLink(root.resolve("gone.txt"), root.resolve("nowhere"));
    SourceListing listing = new SourceFolder(root).list(ReadLimits.DEFAULT);
    assertThat(listing.names()).containsExactly("in/a.txt");
    assertThat(listing.unreadable())
        .extracting(UnreadableFile::name)
        .containsExactly("gone.txt", "in/back");
    assertThat(listing.unreadable().get(1).reason()).startsWith("in/back is a link");
  }

  @Test
  void aSingleFileIsItsOwnFolder() throws Exception {
    put("a.txt");
    SourceFolder single = new SourceFolder(root.resolve("a.txt"));
    assertThat(single.list(ReadLimits.DEFAULT).names()).containsExactly("a.txt");
    assertThat(single.read("a.txt", SMALL).bytes()).hasSize(4);
  }

  @Test
  void aFileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    Files.writeString(root.resolve("big.txt"), "12345", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new SourceFolder(root).read("big.txt", SMALL))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("big.txt has 5 bytes, more than the 4 that are read");
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThatThrownBy(() -> new SourceFolder(root.resolve("none")).list(ReadLimits.DEFAULT))
        .isInstanceOf(IOException.class);
  }

  private void put(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text", StandardCharsets.UTF_8);
  }
}
