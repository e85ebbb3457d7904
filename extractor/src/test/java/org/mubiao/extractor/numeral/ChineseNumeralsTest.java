package org.mubiao.extractor.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零,0",
    "十,10",
    "十二,12",
    "二十四点一,24.1",
    "两千三百,2300",
    "两百,200",
    "一百零五,105",
    "一万二,12000",
    "三千五,3500",
    "一百五,150",
    "一千零二十,1020",
    "百,100",
    "千,1000",
    "万,10000",
    "二〇二五,2025",
    "二○二五,2025",
    "一亿二千万,120000000",
    "一万二千亿,1200000000000",
    "三万亿,3000000000000",
    "十万零一十,100010",
    "一亿零五百,100000500",
    "零点五,0.5",
    "三点一四,3.14",
    "两万五千,25000",
    "一亿二,120000000"
  })
  void numeralsHaveTheirValue(String words, String value) {
    assertThat(ChineseNumerals.parse(words)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "点五", "五点", "三点十", "一二十", "目标", "五大", "万亿亿亿亿亿亿"})
  void otherWordsAreNoNumber(String words) {
    assertThat(ChineseNumerals.parse(words)).isNull();
  }
}
