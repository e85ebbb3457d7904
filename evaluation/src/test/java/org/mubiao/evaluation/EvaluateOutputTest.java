package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.evaluate.EvaluateOutput;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.app.evaluate.EvaluationText;
import org.mubiao.app.evaluate.ReviewScore;
import org.mubiao.app.evaluate.Score;
import org.mubiao.app.evaluate.ScoredField;

/**
 * A made-up plan with nine annotated records, and an output that has eight of them and one that is
 * none. The expected figures were worked out by hand.
 */
class EvaluateOutputTest {

  @TempDir Path folder;

  @Test
  void countsSharesAndMeansAreThoseWorkedOutByHand() throws Exception {
    Evaluation evaluation = small();

    Score quantities = evaluation.quantities();
    assertThat(quantities.gold()).isEqualTo(7);
    assertThat(quantities.found()).isEqualTo(7);
    assertThat(quantities.precision()).isEqualTo("0.8571");
    assertThat(quantities.recall()).isEqualTo("0.8571");
    assertThat(quantities.f1()).isEqualTo("0.8571");
    assertThat(quantities.exactF1()).isEqualTo("0.7143");
    assertThat(quantities.share(ScoredField.OP)).isEqualTo("0.8333");
    assertThat(quantities.share(ScoredField.PERIOD)).isEqualTo("0.8333");
    assertThat(quantities.share(ScoredField.UNITS)).isEqualTo("1.0000");

    Score milestones = evaluation.milestones();
    assertThat(milestones.f1()).isEqualTo("1.0000");
    assertThat(milestones.exactF1()).isEqualTo("0.5000");
    assertThat(milestones.share(ScoredField.DEADLINE)).isEqualTo("0.5000");

    assertThat(evaluation.both().f1()).isEqualTo("0.8889");
    assertThat(evaluation.both().exactF1()).isEqualTo("0.6667");
  }

  @Test
  void recordsWithAReasonForReviewAreCountedApart() throws Exception {
    Evaluation evaluation = small();

    assertThat(evaluation.review()).isEqualTo(new ReviewScore(6, 5, 3, 1));
    assertThat(EvaluationText.lines(evaluation))
        .contains("TOTAL review: without a reason 6 right 0.833, with one 3 right 0.333");
  }

  @Test
  void unitListsAreScoredBesideTheRecords() throws Exception {
    assertThat(EvaluationText.lines(small()))
        .contains(
            "small: lists 3 right 2 tasks left over 1",
            "TOTAL lists 3 right 2 share 0.6667 left over 1");
  }

  @Test
  void theLinesNameEveryFigureWithThreeDecimals() throws Exception {
    assertThat(EvaluationText.lines(small()))
        .contains(
            "TOTAL both: gold 9 found 9 P 0.889 R 0.889 F1 0.889 exact F1 0.667 status=1.000"
                + " indicator=1.000 measure=1.000 op=0.875 value=1.000 unit=1.000 period=0.875"
                + " recur=1.000 deadline=0.875 scope=1.000 units=1.000");
  }

  @Test
  void everyErrorIsNamed() throws Exception {
    assertThat(small().errors())
        .containsExactly(
            "small wrong op: «培训养老护理员600名» want eq got ge",
            "small wrong period: «培训养老护理员600名» want “2024-H1” got “2024”",
            "small wrong deadline: «年内启用政务服务大厅» want “2024-12-31” got “2024-11-30”",
            "small missed: «改造老旧小区9个» quantity 改造老旧小区 9 个",
            "small false: quantity 建设资金 2.5 亿元 «建设资金2.5亿元»",
            "small list not found: «3.改造老旧小区，» lead [住建局] partner []; near: [[城管局] []]");
  }

  @Test
  void aDocumentThatTheOutputLacksIsAllMissed() throws Exception {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.copy(resource("small/gold/small.jsonl"), gold.resolve("other.jsonl"));
    Path output = Files.createDirectory(folder.resolve("output"));

    Evaluation evaluation = EvaluateOutput.of(gold, output);

    assertThat(evaluation.both().recall()).isEqualTo("0.0000");
    assertThat(evaluation.both().gold()).isEqualTo(9);
    assertThat(EvaluationText.lines(evaluation).get(0)).endsWith("(no output for this document)");
  }

  @Test
  void wrongFoldersAndWrongAnnotationsAreNamed() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    assertThatThrownBy(() -> EvaluateOutput.of(folder.resolve("none"), gold))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("none is no folder");
    assertThatThrownBy(() -> EvaluateOutput.of(gold, gold))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("holds no annotations");

    Files.writeString(gold.resolve("bad.jsonl"), "{}\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> EvaluateOutput.of(gold, gold))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("bad.jsonl is no annotation, line 1");
  }

  private static Evaluation small() throws IOException, URISyntaxException {
    return EvaluateOutput.of(resource("small/gold"), resource("small/output"));
  }

  private static Path resource(String name) throws URISyntaxException {
    URL url = EvaluateOutputTest.class.getClassLoader().getResource(name);
    assertThat(url).as(name).isNotNull();
    return Path.of(url.toURI());
  }
}
