package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.model.lexicon.IndicatorEntry.Nature;
import org.mubiao.model.target.Measure;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** What holds of every comparison, whatever is compared. */
class CompareTargetsLawTest {

  private static final int ROUNDS = 150;
  private static final List<String> KEYS =
      List.of("forest-share", "libraries", "contracts", "exports", "beds-per-1000");
  private static final List<String> UNITS =
      List.of("%", "个百分点", "家", "项", "个", "万元", "亿元", "亩", "倍", "辆");
  private static final List<String> SIGNS = List.of("", "≥", ">", "≤", "<", "≈");

  private static final List<Measure> MEASURES = List.of(Measure.values());

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    for (int round = 0; round < ROUNDS; round++) {
      List<TargetSet> sets = sets();
      List<TargetSet> shuffled = new ArrayList<>(sets);
      Collections.shuffle(shuffled, random);
      shuffled.add(shuffled.get(0));

      assertThat(compare(shuffled)).as("seed %d, round %d", seed, round).isEqualTo(compare(sets));
      CheckAcrossDocuments check = new CheckAcrossDocuments(FewIndicators.ENTRIES);
      assertThat(check.check(shuffled))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(check.check(sets));
    }
  }

  @Test
  void everyQuantityOfAWholePlaceStandsInExactlyOneRow() {
    for (int round = 0; round < ROUNDS; round++) {
      List<TargetSet> sets = sets();
      List<String> stated =
          sets.stream().flatMap(set -> set.targets().stream()).map(target -> target.id()).toList();

      List<String> shown = new ArrayList<>();
      for (Comparison comparison : compare(sets)) {
        for (ComparisonRow row : comparison.rows()) {
          shown.add(row.id());
          row.alsoStated().forEach(figure -> shown.add(figure.target().id()));
        }
      }

      assertThat(shown)
          .as("seed %d, round %d", seed, round)
          .containsExactlyInAnyOrderElementsOf(stated);
    }
  }

  @Test
  void onlyLikeIsSubtractedAndExactly() {
    int subtracted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Comparison comparison : compare(sets())) {
        Map<String, Figure> figures = new HashMap<>();
        comparison.rows().forEach(row -> figures.put(row.id(), row.figure()));
        for (Difference difference : comparison.differences()) {
          Figure from = figures.get(difference.from());
          Figure to = figures.get(difference.to());
          if (difference instanceof Difference.By by) {
            subtracted++;
            assertLike(from, to);
            BigDecimal base = to.value().subtract(from.value());
            BigDecimal factor =
                by.unit().equals(to.amount().unit()) && to.amount().value().signum() != 0
                    ? to.value().divide(to.amount().value(), 30, RoundingMode.HALF_UP)
                    : BigDecimal.ONE;
            assertThat(by.value().multiply(factor).subtract(base).abs())
                .as("seed %d: %s", seed, by)
                .isLessThan(new BigDecimal("0.000001"));
          } else if (difference instanceof Difference.Same) {
            assertLike(from, to);
            assertThat(to.value()).as("seed %d", seed).isEqualByComparingTo(from.value());
          }
        }
      }
    }
    assertThat(subtracted).as("differences tried").isGreaterThan(ROUNDS / 2);
  }

  @Test
  void whatStandsAgainstComparingStandsAgainstItBothWays() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Figure> figures = Figures.of(sets(), FewIndicators.ENTRIES);
      for (Figure one : figures) {
        assertThat(one.obstacleTo(one)).as("seed %d: %s", seed, one).isNull();
        for (Figure other : figures) {
          Obstacle there = one.obstacleTo(other);
          Obstacle back = other.obstacleTo(one);
          assertThat(there == null ? null : there.kind())
              .as("seed %d: %s, %s", seed, one, other)
              .isEqualTo(back == null ? null : back.kind());
        }
      }
    }
  }

  @Test
  void aChangeSaysWhatBecameOfEachRecordOnce() {
    DiffTargets diff = new DiffTargets(FewIndicators.ENTRIES);
    for (int round = 0; round < ROUNDS; round++) {
      TargetSet one = plan("甲市", 2021).set();
      TargetSet other = plan("甲市", 2022).set();

      assertThat(diff.diff(one, one))
          .as("seed %d", seed)
          .allMatch(change -> change.change() == ChangeKind.UNCHANGED);
      List<TargetChange> changes = diff.diff(one, other);
      assertThat(changes.stream().map(TargetChange::before).filter(Objects::nonNull))
          .as("seed %d, round %d", seed, round)
          .doesNotHaveDuplicates();
      assertThat(changes.stream().map(TargetChange::after).filter(Objects::nonNull))
          .as("seed %d, round %d", seed, round)
          .doesNotHaveDuplicates();
      for (TargetChange change : changes) {
        if (change.change() == ChangeKind.RAISED) {
          assertThat(value(one, change.before()))
              .as("seed %d, round %d", seed, round)
              .isLessThan(value(other, change.after()));
        }
      }
    }
  }

  private static BigDecimal value(TargetSet set, Target target) {
    return Figure.of(set.document(), target, FewIndicators.ENTRIES).value();
  }

  private void assertLike(Figure from, Figure to) {
    assertThat(to.dimension()).as("seed %d", seed).isEqualTo(from.dimension());
    assertThat(to.subject()).as("seed %d", seed).isEqualTo(from.subject());
    boolean flow =
        from.nature() == Nature.FLOW
            && from.measure() != to.measure()
            && List.of(Measure.LEVEL, Measure.NEW)
                .containsAll(List.of(from.measure(), to.measure()));
    assertThat(flow || from.measure() == to.measure()).as("seed %d", seed).isTrue();
  }

  private static List<Comparison> compare(List<TargetSet> sets) {
    return new CompareTargets(FewIndicators.ENTRIES).compare(sets, ComparisonRequest.ALL);
  }

  private List<TargetSet> sets() {
    List<TargetSet> sets = new ArrayList<>();
    for (String place : List.of("甲市", "乙市", "丙市")) {
      for (int year = 2020; year < 2024; year++) {
        sets.add(plan(place, year).set());
      }
    }
    return sets;
  }

  private Plan plan(String place, int year) {
    Plan plan = Plan.of(place, year);
    int statements = random.nextInt(9);
    for (int at = 0; at < statements; at++) {
      String value =
          SIGNS.get(random.nextInt(SIGNS.size()))
              + BigDecimal.valueOf(random.nextInt(500), random.nextInt(3)).toPlainString()
              + UNITS.get(random.nextInt(random.nextBoolean() ? 1 : UNITS.size()));
      boolean actual = random.nextInt(3) == 0;
      String key = random.nextInt(4) == 0 ? null : KEYS.get(random.nextInt(KEYS.size()));
      Measure measure = MEASURES.get(random.nextInt(random.nextBoolean() ? 1 : MEASURES.size()));
      boolean several = random.nextInt(5) == 0;
      boolean annual = several && random.nextBoolean();
      java.util.function.UnaryOperator<Plan.Words> more =
          words -> {
            Plan.Words named = key == null ? words : words.key(key);
            Plan.Words timed = several ? named.years(year, year + 2) : named;
            return (annual ? timed.everyYear() : timed).measure(measure);
          };
      String name = key == null ? "口袋公园" + random.nextInt(2) : "指标";
      if (actual) {
        plan.actual(name, value, more);
      } else {
        plan.target(name, value, more);
      }
    }
    return plan;
  }
}
