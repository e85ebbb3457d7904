package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.mention.TimeMention.Kind;
import org.mubiao.model.time.Recurrence;

class TimeFinderTest {

  /** A plan of 2024 to 2026, signed in 2024. */
  private static final TimeFinder.Years YEARS = new TimeFinder.Years(2024, 2026, 2024, 2024);

  private final TimeFinder finder = new TimeFinder();

  private TimeMention one(String text) {
    List<TimeMention> found = finder.find(text, YEARS);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2025年,2025-01-01,2025-12-31,DURING",
    "到2026年,2026-01-01,2026-12-31,BY",
    "2025年底前,2025-01-01,2025-12-31,BY",
    "2024—2026年,2024-01-01,2026-12-31,DURING",
    "2024年至2026年,2024-01-01,2026-12-31,DURING",
    "2025年6月,2025-06-01,2025-06-30,DURING",
    "2025年6月底前,2025-06-01,2025-06-30,BY",
    "2025年6月30日前,2025-01-01,2025-06-30,BY",
    "6月底前,2024-06-01,2024-06-30,BY",
    "6月前,2024-05-01,2024-05-31,BY",
    "1月前,2023-01-01,2023-12-31,BY",
    "9月上旬,2024-09-01,2024-09-10,DURING",
    "9月中旬,2024-09-11,2024-09-20,DURING",
    "2月下旬,2024-02-21,2024-02-29,DURING",
    "十二月底,2024-12-01,2024-12-31,BY",
    "上半年,2024-01-01,2024-06-30,DURING",
    "2025年下半年,2025-07-01,2025-12-31,DURING",
    "第三季度,2024-07-01,2024-09-30,DURING",
    "2025年二季度,2025-04-01,2025-06-30,DURING",
    "前三季度,2024-01-01,2024-09-30,DURING",
    "今年,2024-01-01,2024-12-31,DURING",
    "年底前,2024-01-01,2024-12-31,BY",
    "明年,2025-01-01,2025-12-31,DURING",
    "去年,2023-01-01,2023-12-31,DURING",
    "前年,2022-01-01,2022-12-31,DURING",
    "“十四五”期间,2021-01-01,2025-12-31,DURING",
    "“十五五”末,2030-01-01,2030-12-31,BY",
    "三年内,2024-01-01,2026-12-31,BY",
    "未来5年,2024-01-01,2028-12-31,DURING",
    "过去三年,2021-01-01,2023-12-31,DURING",
    "五年来,2019-01-01,2023-12-31,DURING",
    "2021年以来,2021-01-01,2023-12-31,DURING",
    "规划期末,2026-01-01,2026-12-31,BY",
    "二〇二六年,2026-01-01,2026-12-31,DURING",
    "2026年前,2025-01-01,2025-12-31,BY",
    "2024年、2025年和2026年,2024-01-01,2026-12-31,DURING",
    "2025年3月—9月,2025-03-01,2025-09-30,DURING",
    "4至6月,2024-04-01,2024-06-30,DURING",
    "2025年前三季度,2025-01-01,2025-09-30,DURING",
    "去年10月,2023-10-01,2023-10-31,DURING",
    "明年上半年,2025-01-01,2025-06-30,DURING",
    "本届政府任期内,2024-01-01,2026-12-31,BY",
    "三年累计,2024-01-01,2026-12-31,DURING"
  })
  void wordsOfTimeHaveTheirDays(String words, String first, String last, Kind kind) {
    TimeMention time = one("力求" + words + "建成");
    assertThat(time.first()).as(words).hasToString(first);
    assertThat(time.last()).as(words).hasToString(last);
    assertThat(time.kind()).as(words).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"每年,ANNUAL", "每季度,QUARTERLY", "每月,MONTHLY", "按季,QUARTERLY"})
  void rhythmsHaveNoDays(String words, Recurrence recurrence) {
    TimeMention time = one(words + "召开");
    assertThat(time.dated()).isFalse();
    assertThat(time.recurrence()).isEqualTo(recurrence);
    assertThat(time.kind()).isEqualTo(Kind.RECURRING);
  }

  @Test
  void yearlyMannerIsNoRhythm() {
    assertThat(finder.find("逐年提高", YEARS)).isEmpty();
  }

  @Test
  void averageIsItsOwnKind() {
    assertThat(one("年均增长").kind()).isEqualTo(Kind.AVERAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"比2020年", "较去年", "由2023年", "在2020年的基础上"})
  void pointOfComparisonIsABase(String words) {
    assertThat(one(words + "提高").kind()).as(words).isEqualTo(Kind.BASE);
  }

  @Test
  void theYearBeforeIsComparedWithAlsoWhereAReportLooksBack() {
    TimeFinder.Years lookingBack = new TimeFinder.Years(2025, 2025, 2024, 2025);

    assertThat(finder.find("去年，新建图书馆", lookingBack).get(0).first()).hasToString("2024-01-01");
    assertThat(finder.find("较去年增长", lookingBack).get(0).first()).hasToString("2023-01-01");
  }

  @Test
  void yearInATitleDatesNothing() {
    assertThat(finder.find("落实《2023年行动计划》《到2030年规划》，", YEARS)).isEmpty();
    assertThat(finder.find("《办法》2025年施行", YEARS)).hasSize(1);
  }

  @Test
  void monthTakesTheYearNamedBeforeIt() {
    List<TimeMention> found = finder.find("2025年启动，9月底前完成", YEARS);
    assertThat(found.get(1).last()).hasToString("2025-09-30");
  }

  @Test
  void impossibleMonthsAndPartsOfNumbersAreNoTimes() {
    assertThat(finder.find("13月", YEARS)).isEmpty();
    assertThat(finder.find("共1.12月", YEARS)).isEmpty();
    assertThat(finder.find("2026—2024年", YEARS))
        .noneMatch(time -> time.first().isAfter(time.last()));
  }

  @Test
  void longRowsOfSeparatorsEndSoon() {
    assertThat(finder.find("2025年" + "至".repeat(100_000), YEARS)).hasSize(1);
    assertThat(finder.find("《2025年".repeat(20_000), YEARS)).hasSize(20_000);
  }
}
