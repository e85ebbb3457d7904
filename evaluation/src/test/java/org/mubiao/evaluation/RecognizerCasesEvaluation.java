package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.evaluation.RecognizerCases.Outcome;

/**
 * Holds {@code mubiao mentions} against the Chinese cases of another project's number recognizers
 * beside this project; skipped where there are none. Cases that mean something else in official
 * Chinese are listed in {@code recognizers/listed.tsv}, each with the answer we stand by. The
 * figures are written to {@code target/recognizers.txt}.
 */
class RecognizerCasesEvaluation {

  private static final Path ROOT = Path.of(System.getProperty("mubiao.root", ".."));
  private static final Path CASES = ROOT.resolve("../shared/practice/recognizers");
  private static final double WANTED = 0.95;

  /** Values and how many of them are right, once without the listed cases and once with all. */
  private static final class Tally {
    private int values;
    private int right;
    private int allValues;
    private int allRight;

    void add(Outcome outcome, boolean listed) {
      allValues += outcome.values();
      allRight += outcome.right();
      if (!listed) {
        values += outcome.values();
        right += outcome.right();
      }
    }

    double share() {
      return (double) right / values;
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-10s %3d of %3d right (%.3f); of all cases %3d of %3d (%.3f)",
          name,
          right,
          values,
          share(),
          allRight,
          allValues,
          (double) allRight / allValues);
    }
  }

  @Test
  void nineteenOfTwentyValuesAreRight() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "there are no recognizer cases beside the project");
    Map<String, String> listed = listed();
    RecognizerCases cases = new RecognizerCases(Vocabulary.lexicon());
    Map<RecognizerKind, Tally> tallies = new EnumMap<>(RecognizerKind.class);
    Tally total = new Tally();
    List<String> report = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (RecognizerKind kind : RecognizerKind.values()) {
      Tally tally = new Tally();
      for (Outcome outcome : cases.run(CASES, kind)) {
        String answer = listed.get(kind + " " + outcome.index());
        tally.add(outcome, answer != null);
        total.add(outcome, answer != null);
        if (outcome.right() < outcome.values() && answer == null) {
          report.add(
              kind
                  + " "
                  + outcome.index()
                  + ": want "
                  + outcome.wanted()
                  + " got "
                  + outcome.given());
        }
        if (answer != null && !answer.equals(given(outcome))) {
          changed.add(kind + " " + outcome.index() + ": " + given(outcome) + ", not " + answer);
        }
      }
      tallies.put(kind, tally);
    }
    tallies.forEach((kind, tally) -> report.add(tally.line(kind.toString())));
    report.add(total.line("TOTAL"));
    Path target = Files.createDirectories(Path.of("target"));
    Files.write(target.resolve("recognizers.txt"), report, StandardCharsets.UTF_8);

    assertThat(changed).as("answers of listed cases").isEmpty();
    assertThat(total.share()).as(String.join("\n", report)).isGreaterThanOrEqualTo(WANTED);
    tallies.forEach(
        (kind, tally) ->
            assertThat(tally.share()).as(tally.line(kind.name())).isGreaterThan(WANTED));
  }

  private static String given(Outcome outcome) {
    return outcome.given().stream()
        .map(RecognizerReading::toString)
        .collect(Collectors.joining(" "));
  }

  /** Our answer by file and place. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    try (InputStream stream =
        Objects.requireNonNull(
            RecognizerCasesEvaluation.class.getResourceAsStream("/recognizers/listed.tsv"))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (!line.startsWith("#") && !line.startsWith("kind\t")) {
          String[] cells = line.split("\t", -1);
          listed.put(cells[0] + " " + cells[1], cells[3]);
        }
      }
    }
    return listed;
  }
}
