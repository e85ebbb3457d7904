package org.mubiao.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mubiao.model.comparison.Difference.NotComparable;

/** Sums for each head, by the month and by the year, are both written in 元. */
class PerHeadTest {

  private static Comparison compared(String one, String other) {
    Plan here = Plan.of("甲市", 2024).target(one, "760万元", w -> w.key("exports"));
    Plan there = Plan.of("乙市", 2024).target(other, "7200万元", w -> w.key("exports"));
    return new CompareTargets(FewIndicators.ENTRIES)
        .compare(List.of(here.set(), there.set()), ComparisonRequest.ALL)
        .get(0);
  }

  @Test
  void theWordsBeforeTheNumberSayForWhomAndHowLong() {
    assertThat(said("低保标准提高到每人每月760元", 760)).isEqualTo("每人每月");
    assertThat(said("由每人每年5000元提高到每人每年不低于5400元", 5400)).isEqualTo("每人每年");
    assertThat(said("每人每月走访1次，补助标准为760元", 760)).isNull();
    assertThat(said("低保标准提高到760元", 760)).isNull();
  }

  private static @Nullable String said(String statement, int value) {
    PerHead basis = PerHead.in(statement, BigDecimal.valueOf(value));
    return basis == null ? null : basis.words();
  }

  @Test
  void aMonthAndAYearAreNotSubtracted() {
    assertThat(compared("低保标准每人每月", "低保标准每人每年").differences())
        .singleElement()
        .isInstanceOf(NotComparable.class)
        .asString()
        .contains("分母不同：每人每年，每人每月");
  }

  @Test
  void whatIsSaidOnceOnlyStandsAgainstNothing() {
    assertThat(compared("低保标准每人每月", "低保标准").differences())
        .noneMatch(NotComparable.class::isInstance);
    assertThat(compared("低保标准每人每月", "低保标准每名老人每月").differences())
        .noneMatch(NotComparable.class::isInstance);
  }
}
