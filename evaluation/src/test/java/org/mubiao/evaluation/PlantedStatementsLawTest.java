package org.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.time.Period;

/**
 * Whatever statements of known parts stand in a plan, among names, programmes, document numbers,
 * dates of events, incentives, rankings and telephone numbers, each comes back whole, and nothing
 * else does. The seed of a failure is printed with it; {@code -Dlaw.seed} sets it.
 */
class PlantedStatementsLawTest {

  private static final Path NOISE = Path.of("src", "test", "resources", "planted", "noise.txt");
  private static final int DOCUMENTS = 300;

  private final Lexicon lexicon = Vocabulary.lexicon();
  private final Extractor extractor = new Extractor(lexicon, ReadLimits.DEFAULT);
  private final long seed = seed();

  @Test
  void plantedStatementsComeBackWholeAndNothingElseDoes() throws IOException {
    List<String> noise = noise();
    Random random = new Random(seed);
    StatementPlanter planter = new StatementPlanter(lexicon, random);
    List<String> wrong = new ArrayList<>();
    int planted = 0;
    for (int round = 0; round < DOCUMENTS; round++) {
      PlantedDocument document = PlantedDocument.random(planter, noise, random);
      planted += document.planted().size();
      List<String> problems = wrong(document);
      if (!problems.isEmpty()) {
        wrong.add(problems + " in:\n" + document.text());
      }
    }
    assertThat(wrong).as("run again with -Dlaw.seed=%d", seed).isEmpty();
    assertThat(planted).isGreaterThan(DOCUMENTS);
  }

  @Test
  void theCatalogueGivesHundredsOfIndicatorsToPlant() {
    assertThat(new StatementPlanter(lexicon, new Random(seed)).size()).isGreaterThan(150);
  }

  private List<String> wrong(PlantedDocument document) {
    List<Target> targets = read(document.text());
    List<String> wrong = new ArrayList<>();
    List<Target> left = new ArrayList<>(targets);
    for (PlantedDocument.Planted planted : document.planted()) {
      List<Target> here = new ArrayList<>();
      for (Target target : targets) {
        int start = target.evidence().span().start();
        if (start >= planted.start() && start < planted.end()) {
          here.add(target);
        }
      }
      left.removeAll(here);
      String problem =
          here.size() == 1
              ? problems(planted, here.get(0), document.text())
              : " found " + here.size() + " times " + names(here);
      if (!problem.isEmpty()) {
        wrong.add("«" + planted.statement().sentence() + "»" + problem);
      }
    }
    for (Target target : left) {
      wrong.add("from noise: " + target.indicator().name() + " «" + target.evidence().text() + "»");
    }
    return wrong;
  }

  private static List<String> names(List<Target> targets) {
    return targets.stream().map(target -> target.indicator().name()).toList();
  }

  private static String problems(PlantedDocument.Planted planted, Target target, String text) {
    PlantedStatement statement = planted.statement();
    StringBuilder problems = new StringBuilder();
    int words = planted.start() + statement.when().length();
    boolean whole =
        target.evidence().span().start() <= words
            && target.evidence().span().end() == planted.end()
            && target.evidence().span().cut(text).equals(target.evidence().text());
    expect(problems, "evidence", whole, target.evidence().text());
    String name = target.indicator().name();
    expect(problems, "indicator", statement.names().contains(name), name);
    expect(problems, "status", target.status() == Status.TARGET, target.status());
    expect(problems, "measure", target.measure() == statement.measure(), target.measure());
    amount(problems, statement, target);
    time(problems, statement.time(), target);
    List<String> lead = units(target.responsibility().lead());
    List<String> partner = units(target.responsibility().partner());
    expect(problems, "lead", lead.equals(planted.units().lead()), lead);
    expect(problems, "partner", partner.equals(planted.units().partner()), partner);
    return problems.toString();
  }

  private static void amount(StringBuilder problems, PlantedStatement statement, Target target) {
    if (target.amount() == null) {
      expect(problems, "amount", false, "none");
      return;
    }
    expect(
        problems,
        "operator",
        target.amount().operator() == statement.operator(),
        target.amount().operator());
    boolean sameUpper =
        statement.upper() == null
            ? target.amount().upper() == null
            : target.amount().upper() != null
                && statement.upper().compareTo(target.amount().upper()) == 0;
    expect(
        problems,
        "value",
        statement.value().compareTo(target.amount().value()) == 0 && sameUpper,
        target.amount());
    expect(problems, "unit", statement.unit().equals(target.amount().unit()), target.amount());
  }

  private static void time(StringBuilder problems, PlantedStatement.Time time, Target target) {
    expect(problems, "deadline", time.deadline().equals(target.deadline()), target.deadline());
    Period period = target.period();
    boolean right =
        period != null
            && time.deadline().equals(period.to())
            && (time.from() == null || time.from().equals(period.from()))
            && time.recurrence() == period.recurrence();
    expect(problems, "period", right, period);
  }

  private static List<String> units(List<ResponsibleUnit> units) {
    return units.stream().map(ResponsibleUnit::name).toList();
  }

  private static void expect(
      StringBuilder problems, String part, boolean right, @Nullable Object got) {
    if (!right) {
      problems.append("; ").append(part).append(": ").append(got);
    }
  }

  private List<Target> read(String text) {
    SourceFile file = new SourceFile("planted.txt", text.getBytes(StandardCharsets.UTF_8));
    return extractor.extract(file) instanceof ExtractionOutcome.Extracted read
        ? read.targets().targets()
        : List.of();
  }

  private static List<String> noise() throws IOException {
    return Files.readAllLines(NOISE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static long seed() {
    String given = System.getProperty("law.seed");
    return given == null ? System.nanoTime() : Long.parseLong(given);
  }
}
