package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.app.evaluate.EvaluateOutput;
import org.mubiao.app.evaluate.Evaluation;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.quantity.Amount;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/**
 * What stands in a notice is found in a file of any format as well as in its plain text, counted as
 * {@code mubiao evaluate} counts: against what the text gives, and against the annotations where
 * they are at hand.
 */
class FormatFindingTest {

  private static final FormatReading READING = new FormatReading();
  private static final Path GOLD =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("../shared/gold");
  private static final List<String> SEEDS = List.of("000", "001", "002", "003", "004");
  private static final BigDecimal WITHIN = new BigDecimal("0.01");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: F1 {1} or more against the text")
  @CsvSource({
    "docx,0.99",
    "doc,0.99",
    "html,0.99",
    "pdf,0.99",
    "pdf-columns,0.99",
    "ofd,0.99",
    "ofd-columns,0.99",
    "rtf,0.99",
  })
  void whatTheTextGivesIsFound(String format, BigDecimal least) throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (String name : SEEDS) {
      if (Files.exists(file(format, name))) {
        annotate(READING.extracted(FormatReading.seed(name)).targets().targets(), gold, name);
      }
    }
    Evaluation evaluation = EvaluateOutput.of(gold, output(format));

    assertThat(evaluation.both().gold()).isGreaterThan(15);
    assertThat(evaluation.both().f1())
        .as(() -> String.join("\n", evaluation.errors()))
        .isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "{0}: F1 0.93 or more against {1}")
  @CsvSource({
    "scan/004.pdf,seed",
    "scan/plan-mixed.pdf,docx/plan.docx",
    "scan/towns.tiff,docx/towns-ruled.docx",
  })
  void whatStandsInAScanIsFound(String scan, String same) throws IOException {
    assumeThat(System.getProperty("os.name") + " " + System.getProperty("os.arch"))
        .as("where the recognition has a library")
        .isEqualTo("Linux amd64");
    Path printed =
        same.equals("seed") ? FormatReading.seed("004") : FormatReading.FORMATS.resolve(same);
    Path gold = Files.createDirectory(folder.resolve("gold"));
    String start = scan.substring(scan.indexOf('/') + 1, scan.indexOf('.'));
    annotate(READING.extracted(printed).targets().targets(), gold, start);
    Path output = Files.createDirectory(folder.resolve("output"));
    TargetSet found = READING.extracted(FormatReading.FORMATS.resolve(scan)).targets();
    write(found, output, start);
    Evaluation evaluation = EvaluateOutput.of(gold, output);

    assertThat(evaluation.both().f1())
        .as(() -> String.join("\n", evaluation.errors()))
        .isGreaterThanOrEqualTo(new BigDecimal("0.93"));
  }

  @ParameterizedTest(name = "{0} finds as much of the annotations as the text does")
  @ValueSource(strings = {"docx", "doc", "html", "pdf", "pdf-columns", "ofd", "ofd-columns"})
  void asMuchOfTheAnnotationsIsFoundAsInTheText(String format) throws IOException {
    assumeThat(GOLD.resolve("meta.jsonl")).exists();
    Evaluation evaluation = EvaluateOutput.of(GOLD, output(format));
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (String name : SEEDS) {
      write(READING.extracted(FormatReading.seed(name)).targets(), texts, name);
    }
    Evaluation ofTexts = EvaluateOutput.of(GOLD, texts);

    for (String name : SEEDS) {
      if (Files.exists(file(format, name))) {
        BigDecimal wanted = ofTexts.documents().get(name).both().f1().subtract(WITHIN);
        assertThat(evaluation.documents().get(name).both().f1())
            .as(name)
            .isGreaterThanOrEqualTo(wanted);
      }
    }
  }

  private Path output(String format) throws IOException {
    Path output = Files.createDirectory(folder.resolve("output"));
    for (String name : SEEDS) {
      if (Files.exists(file(format, name))) {
        write(READING.extracted(file(format, name)).targets(), output, name);
      }
    }
    return output;
  }

  private static void write(TargetSet targets, Path folder, String name) throws IOException {
    Files.write(folder.resolve(name + ".json"), TargetSetJson.write(targets));
  }

  private static Path file(String format, String name) {
    return FormatReading.FORMATS.resolve(format).resolve(name + "." + format.split("-")[0]);
  }

  /** Writes targets as annotations, with what a record is found by. */
  private static void annotate(List<Target> targets, Path folder, String name) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Target target : targets) {
      Amount amount = target.amount();
      lines
          .append("{\"quote\":\"")
          .append(quoted(target.evidence().text()))
          .append("\",\"kind\":\"")
          .append(target.kind().code())
          .append("\",\"status\":\"")
          .append(target.status().code())
          .append("\",\"indicator\":\"")
          .append(quoted(target.indicator().name()));
      if (amount != null) {
        lines.append("\",\"value\":").append(amount.value().toPlainString());
        if (amount.upper() != null) {
          lines.append(",\"upper\":").append(amount.upper().toPlainString());
        }
        lines.append(",\"unit\":\"").append(amount.unit() == null ? "" : quoted(amount.unit()));
      }
      lines
          .append("\",\"scope\":\"")
          .append(target.scope() == null ? "" : quoted(target.scope()))
          .append("\"}\n");
    }
    Files.writeString(folder.resolve(name + ".jsonl"), lines, StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return ComparableTarget.bare(text).replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
