package org.mubiao.extractor.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicNumeralsTest {

  @Test
  void pointsAndThousandsBelongToTheNumber() {
    String text = "约1,234.5亿元";
    int end = ArabicNumerals.end(text, 1);
    assertThat(text.substring(1, end)).isEqualTo("1,234.5");
    assertThat(ArabicNumerals.parse(text, 1, end)).isEqualByComparingTo("1234.5");
  }

  @Test
  void pointAtTheEndIsPunctuation() {
    assertThat(ArabicNumerals.end("2025.", 0)).isEqualTo(4);
  }

  @Test
  void numberWithSeveralPointsIsNone() {
    assertThat(ArabicNumerals.parse("3.2.1", 0, 5)).isNull();
  }

  @Test
  void endlessRowOfDigitsIsNone() {
    assertThat(ArabicNumerals.parse("9".repeat(200), 0, 200)).isNull();
    assertThat(ArabicNumerals.parse("", 0, 0)).isNull();
  }

  @Test
  void fiveYearPlansHaveTheirYears() {
    assertThat(FiveYearPlan.firstYear('四')).isEqualTo(2021);
    assertThat(FiveYearPlan.firstYear('五')).isEqualTo(2026);
    assertThat(FiveYearPlan.firstYear('一')).isEqualTo(2006);
  }
}
