package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indexes on other machines, for which {@link FolderIndexes} stands, and those that nobody serves.
 */
class RemoteIndexCommandsTest {

  @TempDir Path folder;

  @Test
  void aMissingModuleIsNamedWithWhatToDo() {
    for (String[] command :
        new String[][] {
          {"search", "高企", "--index", "solr:http://localhost:8983/solr/notices"},
          {"suggest", "高", "--index", "solr:http://localhost:8983/solr/notices"},
          {"load", "solr:http://localhost:8983/solr/notices", "--output", folder.toString()}
        }) {
      Answer answer = Answer.to((Object[]) command);
      assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(answer.err()).contains("-pl solr -am -DskipTests package");
    }
  }

  @Test
  void anAddressOfNoKnownKindIsRefusedWithAnExample() {
    Answer answer = Answer.to("search", "高企", "--index", "http://localhost:9200");
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("solr:http://HOST:8983/solr/COLLECTION");
  }

  @Test
  void numbersOfPartsAreChecked() {
    Answer answer = Answer.to("load", "solr:http://localhost:8983/solr/a", "--shards", "0");
    assertThat(answer.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(answer.err()).contains("--shards");
  }

  @Test
  void anIndexElsewhereIsLoadedAndAnswersAsTheOutputsOwn() {
    Path output = folder.resolve("output");
    String address = "test:" + folder.resolve("elsewhere");
    Answer.to("run", "--corpus", Answer.seeds(), "--output", output);
    Answer first = Answer.to("load", address, "--output", output, "--lang", "en");
    assertThat(first.out()).startsWith("new index; written ").endsWith("removed 0, unchanged 0\n");
    assertThat(Answer.to("load", address, "--output", output, "--lang", "en").out())
        .startsWith("written 0, removed 0, unchanged ");
    for (String query : new String[] {"高企 place:如皋", "gaoqi", "place:"}) {
      Answer elsewhere = Answer.to("search", query, "--index", address);
      Answer own = Answer.to("search", query, "--output", output);
      assertThat(elsewhere.status()).isEqualTo(own.status());
      assertThat(elsewhere.err()).isEqualTo(own.err());
      assertThat(elsewhere.out().replaceAll("\\d+ (ms|毫秒)", ""))
          .isEqualTo(own.out().replaceAll("\\d+ (ms|毫秒)", ""));
    }
    assertThat(Answer.to("suggest", "gao", "--index", address).out())
        .isEqualTo(Answer.to("suggest", "gao", "--output", output).out());
  }

  @Test
  void whatIsWrongElsewhereIsToldWithItsAddress() {
    Answer missing = Answer.to("search", "高企", "--index", "test:" + folder.resolve("none"));
    assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(missing.err()).contains("test:").contains("no machine answers.");
    Answer stale = Answer.to("search", "高企", "--index", "test:stale");
    assertThat(stale.status()).isEqualTo(ExitStatus.STALE_OUTPUT);
    assertThat(stale.err()).contains("schema 1").contains("mubiao load test:stale");
  }

  @Test
  void settingsAreWrittenWithoutLoading() {
    Path settings = folder.resolve("settings");
    assertThat(Answer.to("load", "test:x", "--settings", settings).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(settings.resolve("settings")).hasContent("made");
  }
}
