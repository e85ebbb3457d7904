package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.TargetSet;

/**
 * What does not add up in the seeds was worked out by reading them; every fact of it is found, and
 * nothing besides.
 */
class SeedFindingsTest {

  private static final Path SEEDS = Path.of("..", "seeds");

  private static List<Finding> findings = List.of();
  private static Map<String, String> files = Map.of();

  @BeforeAll
  static void check() throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> paths = Files.list(SEEDS)) {
      paths
          .filter(path -> path.toString().endsWith(".txt"))
          .forEach(path -> bytes.put(String.valueOf(path.getFileName()), read(path)));
    }
    FindingsOfTexts texts = new FindingsOfTexts();
    List<TargetSet> sets = texts.read(bytes);
    findings = texts.check(sets);
    files = new TreeMap<>();
    sets.forEach(
        set ->
            files.put(set.document().id().value(), set.document().source().file().substring(0, 3)));
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return kind, documents and message of each finding of this kind} */
  private static List<String> of(FindingKind kind) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind)
        .map(
            finding ->
                finding.evidence().stream()
                        .map(place -> files.get(place.document().value()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+"))
                    + " "
                    + finding.message())
        .toList();
  }

  @Test
  void townsDoNotAddUpToTheTotalsOfTheirTable() {
    assertThat(of(FindingKind.SUM_MISMATCH))
        .hasSize(3)
        .allMatch(line -> line.startsWith("002 "))
        .anyMatch(line -> line.contains("总数") && line.contains("398") && line.contains("400"))
        .anyMatch(line -> line.contains("实审") && line.contains("398") && line.contains("400"))
        .anyMatch(line -> line.contains("授权") && line.contains("1990") && line.contains("2000"));
  }

  @Test
  void goalAndTableTellTwoNumbersOfProjects() {
    assertThat(of(FindingKind.CONTRADICTION))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("002 ").contains("370个", "400个", "2023年"));
  }

  @Test
  void targetsLieBelowWhatTheYearBeforeReached() {
    assertThat(of(FindingKind.BELOW_ACTUAL))
        .hasSize(2)
        .allMatch(line -> line.startsWith("001 "))
        .anyMatch(line -> line.contains("≥45%") && line.contains("45.71%"))
        .anyMatch(line -> line.contains("≥3000万元") && line.contains(">4600万元"));
  }

  @Test
  void theShareOf2020FollowsFromItsGrowthAndMissedItsTarget() {
    assertThat(of(FindingKind.TARGET_MISSED))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("001+004 ")
                    .contains("2020年的目标是≥2.5%", "2021年的2.58%", "0.58个百分点", "2020年为2.00%", "《"));
  }

  @Test
  void fiveAYearDoNotMakeTwentyFiveInThreeYears() {
    assertThat(of(FindingKind.RATE_MISMATCH))
        .singleElement()
        .satisfies(
            line -> assertThat(line).startsWith("003 ").contains("2023-2025", "25家", "5家", "15家"));
  }

  @Test
  void misspeltUnitsAndTermsStandBesideTheirLikelyForms() {
    assertThat(of(FindingKind.SUSPECT_UNIT))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("000 ") && line.contains("科创投集体"))
        .anyMatch(line -> line.startsWith("003 ") && line.contains("“各区分镇”（2处）"))
        .anyMatch(line -> line.startsWith("003 ") && line.contains("“各庄镇”（4处）"));
    assertThat(of(FindingKind.SUSPECT_TERM))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("003 ").contains("科技型中小型企业"));
  }

  @Test
  void nothingElseIsFound() {
    assertThat(findings).hasSize(12);
  }
}
