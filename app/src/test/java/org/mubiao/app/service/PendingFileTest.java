package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;

  @Test
  void whatStandsThereAlreadyIsLeftAsItIs() throws IOException {
    Path place = folder.resolve("findings.json");
    write(place, "one\n");
    Files.setLastModifiedTime(place, LONG_AGO);
    write(place, "one\n");
    assertThat(Files.getLastModifiedTime(place)).isEqualTo(LONG_AGO);
    write(place, "one\ntwo\n");
    assertThat(Files.getLastModifiedTime(place)).isNotEqualTo(LONG_AGO);
    assertThat(place).hasContent("one\ntwo\n");
    write(place, "one\n");
    assertThat(place).hasContent("one\n");
    assertThat(folder).isDirectoryContaining(place::equals);
    assertThat(folder.toFile().list()).containsExactly("findings.json");
  }

  private static void write(Path place, String words) throws IOException {
    try (PendingFile file = PendingFile.at(place)) {
      file.stream().write(words.getBytes(StandardCharsets.UTF_8));
      file.commitIfNew();
    }
  }
}
