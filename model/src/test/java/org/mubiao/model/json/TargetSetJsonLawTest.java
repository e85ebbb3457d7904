package org.mubiao.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.Correction;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

class TargetSetJsonLawTest {

  private static final int ROUNDS = 300;

  private final long seed = new Random().nextLong();

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    RandomTargetSets sets = new RandomTargetSets(seed);
    for (int round = 0; round < ROUNDS; round++) {
      TargetSet set = sets.next();
      byte[] bytes = TargetSetJson.write(set);
      TargetSet read = TargetSetJson.read(bytes);
      assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(set);
      assertThat(TargetSetJson.write(read)).as("seed %d, round %d", seed, round).isEqualTo(bytes);
    }
  }

  @Test
  void aLineIsReadAsItWasWritten() throws IOException {
    RandomTargetSets sets = new RandomTargetSets(seed);
    for (int round = 0; round < ROUNDS; round++) {
      TargetSet set = sets.next();
      for (Target target : set.targets()) {
        TargetLine line = new TargetLine(target, DocumentReference.of(set.document()));
        byte[] bytes = TargetLineJson.write(line);
        assertThat(TargetLineJson.read(bytes)).as("seed %d", seed).isEqualTo(line);
        assertThat(bytes).as("one line").containsOnlyOnce('\n').endsWith('\n');
        for (Correction correction : target.corrections()) {
          assertThat(CorrectionJson.read(CorrectionJson.write(correction))).isEqualTo(correction);
        }
      }
    }
  }

  @Test
  void findingsAndReportsAreReadAsTheyWereWritten() throws IOException {
    RandomTargetSets sets = new RandomTargetSets(seed);
    for (int round = 0; round < ROUNDS; round++) {
      TargetSet set = sets.next();
      assertThat(FindingsJson.read(FindingsJson.write(set.findings())))
          .as("seed %d", seed)
          .isEqualTo(set.findings());
      Report report = report(set);
      assertThat(ReportJson.read(ReportJson.write(report))).as("seed %d", seed).isEqualTo(report);
    }
  }

  @Test
  void whatIsWrittenIsValidByThePublishedSchemas() throws IOException {
    RandomTargetSets sets = new RandomTargetSets(seed);
    JsonSchema document = PublishedSchemas.schema("document");
    JsonSchema line = PublishedSchemas.schema("target-line");
    JsonSchema correction = PublishedSchemas.schema("correction");
    JsonSchema findings = PublishedSchemas.schema("findings");
    JsonSchema report = PublishedSchemas.schema("report");
    for (int round = 0; round < ROUNDS / 3; round++) {
      TargetSet set = sets.next();
      assertThat(document.validate(Json.readTree(TargetSetJson.write(set))))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(findings.validate(Json.readTree(FindingsJson.write(set.findings())))).isEmpty();
      assertThat(report.validate(Json.readTree(ReportJson.write(report(set))))).isEmpty();
      for (Target target : set.targets()) {
        TargetLine written = new TargetLine(target, DocumentReference.of(set.document()));
        assertThat(line.validate(Json.readTree(TargetLineJson.write(written)))).isEmpty();
        for (Correction one : target.corrections()) {
          assertThat(correction.validate(Json.readTree(CorrectionJson.write(one)))).isEmpty();
        }
      }
    }
  }

  private static Report report(TargetSet set) {
    List<FileOutcome> files = new ArrayList<>();
    java.util.TreeMap<String, Integer> counts = new java.util.TreeMap<>();
    for (String name :
        List.of("files", "documents", "targets", "actuals", "milestones", "findings")) {
      counts.put(name, set.targets().size());
    }
    int number = 0;
    for (OutcomeKind kind : OutcomeKind.values()) {
      boolean extracted = kind == OutcomeKind.EXTRACTED;
      files.add(
          new FileOutcome(
              "文件" + number++,
              kind,
              extracted ? set.document().id() : null,
              extracted ? null : "because",
              extracted ? List.of("附件.xlsx") : List.of(),
              extracted ? List.of("remark") : List.of()));
      counts.put(kind.code(), 1);
    }
    return new Report(files, counts);
  }
}
