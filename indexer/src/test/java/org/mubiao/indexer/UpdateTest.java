package org.mubiao.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.indexer.schema.Schema;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Producer;
import org.mubiao.testkit.DocumentMaker;
import org.mubiao.testkit.Lexicons;

final class UpdateTest {

  @TempDir Path directory;

  private IndexUpdate update(Map<DocumentId, String> current) throws IOException {
    return TargetIndex.update(directory, DocumentMaker.PRODUCER, Lexicons.small(), current);
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(directory)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.getLastModifiedTime(path).toMillis());
      }
    }
    return files;
  }

  @Test
  void aSecondUpdateWithNothingChangedWritesNothing() throws IOException {
    assertThat(Notices.index(directory, Notices.rugao(), Notices.qidong()))
        .isEqualTo(new UpdateTally(2, 0, 0));
    Map<String, Long> before = files();
    assertThat(Notices.index(directory, Notices.rugao(), Notices.qidong()))
        .isEqualTo(new UpdateTally(0, 0, 2));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsGoneIsNotFoundAnyMore() throws IOException {
    Notices.index(directory, Notices.rugao(), Notices.qidong());
    assertThat(Notices.search(directory, "R&D").total()).isPositive();
    assertThat(Notices.index(directory, Notices.rugao())).isEqualTo(new UpdateTally(0, 1, 1));
    SearchPage page = Notices.search(directory, "");
    assertThat(page.hits()).extracting(SearchHit::file).containsOnly("rugao.txt");
    assertThat(Notices.search(directory, "R&D").total()).isZero();
    assertThat(page.facets().get("place")).hasSize(1);
  }

  @Test
  void anEmptyCorpusMakesAnEmptyIndex() throws IOException {
    assertThat(Notices.index(directory)).isEqualTo(new UpdateTally(0, 0, 0));
    SearchPage page = Notices.search(directory, "企业");
    assertThat(page.total()).isZero();
    assertThat(page.facets().values()).allMatch(List::isEmpty);
  }

  @Test
  void onlyTheChangedDocumentIsDue() throws IOException {
    Notices.index(directory, Notices.rugao(), Notices.qidong());
    DocumentMaker changed = Notices.qidong();
    try (IndexUpdate update =
        update(Map.of(Notices.rugao().id(), "1", changed.id(), "another digest"))) {
      assertThat(update.due()).containsExactly(changed.id());
      update.write(changed.set().withTargets(List.of()), changed.text());
      assertThat(update.commit()).isEqualTo(new UpdateTally(1, 0, 1));
    }
    assertThat(Notices.search(directory, "type:target place:启东").total()).isZero();
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      assertThat(searcher.documents())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(Notices.rugao().id(), "1", changed.id(), "another digest"));
    }
  }

  @Test
  void anUpdatedIndexAnswersLikeANewOne() throws IOException {
    Path other = directory.resolve("new");
    DocumentMaker gone = Notices.gulou(Lexicons.GULOU_FUZHOU);
    directory = directory.resolve("old");
    Notices.index(directory, gone);
    Notices.index(directory, gone, Notices.qidong());
    Notices.index(directory, Notices.qidong(), Notices.rugao());
    Notices.index(other, Notices.rugao(), Notices.qidong());
    for (String query : List.of("高新技术企业", "技术 OR 养老", "", "高企 比重", "发展")) {
      SearchPage updated = Notices.search(directory, query);
      SearchPage made = Notices.search(other, query);
      assertThat(updated.hits()).isEqualTo(made.hits());
      assertThat(updated.facets()).isEqualTo(made.facets());
    }
  }

  @Test
  void aDuplicateHasNoTargets() throws IOException {
    DocumentMaker copy = Notices.gulou(Lexicons.GULOU_FUZHOU).duplicateOf(Notices.rugao().id());
    Notices.index(directory, Notices.rugao(), copy);
    assertThat(Notices.search(directory, "养老").total()).isZero();
    assertThat(Notices.search(directory, "养老 type:passage").total()).isEqualTo(1);
  }

  @Test
  void nothingIsSeenBeforeTheCommit() throws IOException {
    Notices.index(directory, Notices.rugao());
    DocumentMaker added = Notices.qidong();
    try (IndexUpdate update = update(Notices.digests(List.of(Notices.rugao(), added)))) {
      update.write(added.set(), added.text());
      assertThat(Notices.search(directory, "R&D").total()).isZero();
    }
    assertThat(Notices.search(directory, "R&D").total()).isZero();
    assertThat(Notices.search(directory, "成交额").total()).isEqualTo(1);
  }

  @Test
  void aRebuildIsSeenAtOnceOrNotAtAll() throws IOException {
    Notices.index(directory, Notices.rugao());
    Producer newer = new Producer("mubiao", "0.2.0", "sha256:test");
    DocumentMaker other = Notices.qidong();
    Map<DocumentId, String> current = Notices.digests(List.of(other));
    try (IndexUpdate update = TargetIndex.rebuild(directory, newer, Lexicons.small(), current)) {
      update.write(other.set(), other.text());
    }
    assertThat(Notices.search(directory, "成交额").total()).isEqualTo(1);
    try (IndexUpdate update = TargetIndex.rebuild(directory, newer, Lexicons.small(), current)) {
      update.write(other.set(), other.text());
      update.commit();
    }
    try (TargetSearcher searcher = TargetIndex.open(directory, newer, Lexicons.small())) {
      assertThat(searcher.search(SearchRequest.of("成交额")).total()).isZero();
      assertThat(searcher.search(SearchRequest.of("R&D")).total()).isPositive();
    }
  }

  @Test
  void aReaderKeepsWhatItOpened() throws IOException {
    Notices.index(directory, Notices.rugao());
    try (TargetSearcher searcher =
        TargetIndex.open(directory, DocumentMaker.PRODUCER, Lexicons.small())) {
      Notices.index(directory, Notices.qidong());
      assertThat(searcher.search(SearchRequest.of("成交额")).total()).isEqualTo(1);
    }
  }

  @Test
  void committingWithoutWritingWhatIsDueIsRefused() throws IOException {
    try (IndexUpdate update = update(Notices.digests(List.of(Notices.rugao())))) {
      assertThatThrownBy(update::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(Notices.rugao().id().value());
    }
  }

  @Test
  void writingWhatIsNotDueIsRefused() throws IOException {
    try (IndexUpdate update = update(Map.of())) {
      assertThatThrownBy(() -> update.write(Notices.rugao().set(), Notices.rugao().text()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws IOException {
    Notices.index(directory, Notices.rugao());
    Producer newer = new Producer("mubiao", "0.2.0", "sha256:test");
    assertThatThrownBy(() -> TargetIndex.open(directory, newer, Lexicons.small()))
        .isInstanceOfSatisfying(
            IndexStampException.class,
            refused -> {
              assertThat(refused.found())
                  .isEqualTo("mubiao 0.1.0 (schema " + Schema.VERSION + ", lexicon sha256:test)");
              assertThat(refused.expected()).contains("0.2.0");
              assertThat(refused.directory()).isEqualTo(directory);
            });
    assertThatThrownBy(() -> TargetIndex.update(directory, newer, Lexicons.small(), Map.of()))
        .isInstanceOf(IndexStampException.class);
    Producer other = new Producer("mubiao", "0.1.0", "sha256:other");
    assertThatThrownBy(() -> TargetIndex.update(directory, other, Lexicons.small(), Map.of()))
        .isInstanceOf(IndexStampException.class);
  }

  @Test
  void anIndexThatCannotBeReadIsRefusedAndRebuilt() throws IOException {
    Notices.index(directory, Notices.rugao());
    try (Stream<Path> paths = Files.list(directory)) {
      Path segments =
          paths
              .filter(path -> path.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      Files.writeString(segments, "this is no index, whatever its name says, and long enough");
    }
    assertThatThrownBy(() -> Notices.search(directory, "企业"))
        .isInstanceOf(IndexStampException.class);
    assertThatThrownBy(() -> Notices.index(directory, Notices.rugao()))
        .isInstanceOf(IndexStampException.class);
    try (IndexUpdate update =
        TargetIndex.rebuild(
            directory,
            DocumentMaker.PRODUCER,
            Lexicons.small(),
            Notices.digests(List.of(Notices.rugao())))) {
      update.write(Notices.rugao().set(), Notices.rugao().text());
      update.commit();
    }
    assertThat(Notices.search(directory, "成交额").total()).isEqualTo(1);
  }

  @Test
  void aLockedIndexIsRefusedButCanBeRead() throws IOException {
    Notices.index(directory, Notices.rugao());
    try (IndexUpdate first = update(Map.of())) {
      assertThat(first.gone()).hasSize(1);
      assertThatThrownBy(() -> update(Map.of()))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining(directory.toString());
      assertThat(Notices.search(directory, "成交额").total()).isEqualTo(1);
    }
  }

  @Test
  void noIndexIsSaidToBeMissing() {
    assertThatThrownBy(() -> Notices.search(directory, "企业"))
        .isInstanceOf(IndexMissingException.class);
    assertThatThrownBy(() -> Notices.search(directory.resolve("none"), "企业"))
        .isInstanceOf(IndexMissingException.class);
  }

  @Test
  void aKilledWriterLeavesTheLastCommit() throws Exception {
    Notices.index(directory, Notices.rugao());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && !line.equals(EndlessWriter.READY)) {
        line = lines.readLine();
      }
      assertThat(line).isEqualTo(EndlessWriter.READY);
      assertThatThrownBy(() -> update(Map.of())).isInstanceOf(IndexLockedException.class);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Notices.search(directory, "成交额").total()).isEqualTo(1);
    assertThat(Notices.search(directory, "养老").total()).isZero();
    assertThat(Notices.index(directory, Notices.rugao(), Notices.qidong()))
        .isEqualTo(new UpdateTally(1, 0, 1));
  }
}
