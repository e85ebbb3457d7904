package org.mubiao.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.Notices;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.json.ReportJson;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Producer;

class UnchangedRunTest {

  private static final Producer PRODUCER =
      new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());

  @TempDir Path folder;

  /** Each run as a new program would do it: nothing stays in memory. */
  private Report run() throws IOException {
    return new RunCorpus(
            PRODUCER,
            () -> new Extractor(Vocabulary.lexicon(), ReadLimits.DEFAULT, TextRecognition.OFF),
            Vocabulary.lexicon(),
            ReadLimits.DEFAULT,
            1)
        .run(List.of(folder.resolve("corpus")), output(), Progress.SILENT)
        .report();
  }

  private OutputFolder output() {
    return new OutputFolder(folder.resolve("output"));
  }

  @Test
  void aRunWithNothingToDoReportsWhatTheFileSays() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Notices.write(corpus.resolve("copy.txt"), Notices.PLAN_2024);
    Notices.write(corpus.resolve("same.txt"), Notices.PLAN_2024 + "\n");
    Notices.write(
        corpus.resolve("other.txt"),
        Notices.PLAN_2024.replace("2024〕1号", "2024〕8号").replace("3.2%", "4.1%"));
    Notices.write(corpus.resolve("blank.txt"), " \n");
    Files.write(corpus.resolve("bad.pdf"), new byte[] {1, 2, 3});
    Report first = run();
    assertThat(first.counts()).containsEntry("empty", 1).containsEntry("refused", 1);
    assertThat(first.counts().get("duplicates")).isPositive();
    assertThat(first.counts().get("findings")).isPositive();
    for (int again = 0; again < 2; again++) {
      assertThat(run())
          .isEqualTo(first)
          .isEqualTo(ReportJson.read(Files.readAllBytes(output().report())));
    }
  }

  /** Earlier versions told texts apart by digests of another form. */
  @Test
  void whatAnotherVersionLeftIsReadAnew() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Notices.write(corpus.resolve("same.txt"), Notices.PLAN_2024 + "\n");
    Report first = run();
    String state = Files.readString(output().state());
    String old = state.replaceAll("(\"textDigest\": \"[0-9a-f]{32})", "$1" + "0".repeat(32));
    assertThat(old).isNotEqualTo(state);
    Files.writeString(output().state(), old);
    Files.delete(output().memory());
    assertThat(run()).isEqualTo(first);
    assertThat(Files.readString(output().state())).isEqualTo(state);
  }
}
