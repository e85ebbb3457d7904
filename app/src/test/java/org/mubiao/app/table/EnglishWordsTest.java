package org.mubiao.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.time.Period;

class EnglishWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, 2025",
    "2023-01-01, 2025-12-31, 2023–2025",
    "2022-01-01, 2022-06-30, first half of 2022",
    "2022-07-01, 2022-12-31, second half of 2022",
    "2022-07-01, 2022-09-30, Q3 2022",
    "2024-02-01, 2024-02-29, February 2024",
    "2022-03-01, 2022-08-31, March–August 2022",
    "2022-03-01, 2022-04-15, 2022-03-01 to 2022-04-15",
    "2022-03-01, 2022-03-01, 2022-03-01"
  })
  void periodsAreWrittenAsPeopleWriteThem(LocalDate from, LocalDate to, String expected) {
    assertThat(EnglishWords.of(new Period(from, to, null, null))).isEqualTo(expected);
  }

  @Test
  void yearsOfPlansAreNumbers() {
    assertThat(EnglishWords.of(new PlanYears(2025, 2025))).isEqualTo("2025");
    assertThat(EnglishWords.of(new PlanYears(2021, 2025))).isEqualTo("2021–2025");
    assertThat(EnglishWords.of((PlanYears) null)).isNull();
  }
}
