package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.quantity.UnitOfMeasure;

class MeasuresTest {
  private final MeasurementUnits measures = LexiconLoader.load().measures();

  @ParameterizedTest
  @CsvSource({
    "元, money, 1, 元",
    "亿元, money, 100000000, 元",
    "万亿元, money, 1000000000000, 元",
    "千万元, money, 10000000, 元",
    "个亿, money, 100000000, 元",
    "亿美元, money-usd, 100000000, 美元",
    "家, count, 1, 家",
    "万家, count, 10000, 家",
    "万名, people, 10000, 人",
    "万人次, person-times, 10000, 人次",
    "%, share, 1, %",
    "‰, share, 0.1, %",
    "成, share, 10, %",
    "个百分点, share-change, 1, 个百分点",
    "百分点, share-change, 1, 个百分点",
    "千分点, share-change, 0.1, 个百分点",
    "倍, ratio-change, 1, 倍",
    "番, ratio-change, 1, 番",
    "万平方米, area, 10000, 平方米",
    "万㎡, area, 10000, 平方米",
    "平方公里, area, 1000000, 平方米",
    "公里, length, 1000, 米",
    "亿斤, mass, 50000, 吨",
    "万吨标准煤, coal-equivalent, 10000, 吨标准煤",
    "万千瓦, power, 10000, 千瓦",
    "亿千瓦时, energy, 100000000, 千瓦时",
    "亿度, energy, 100000000, 千瓦时",
    "亿立方米, volume, 100000000, 立方米",
    "台（套）, count, 1, 台套",
    "微克/立方米, air-concentration, 1, 微克/立方米",
    "μg/m3, air-concentration, 1, 微克/立方米",
    "吨标准煤/万元, energy-intensity, 1, 吨标准煤/万元",
    "斤/亩, yield, 0.5, 公斤/亩",
    "件/万人, patents-per-people, 1, 件/万人",
    "万元/人, money/people, 10000, 元/人",
    "元／人, money/people, 1, 元/人",
    "元/10万人, money/people, 0.00001, 元/人",
    "年一遇, return-period, 1, 年一遇",
    "万, number, 10000, ''",
    "万标箱, containers, 10000, 标箱",
  })
  void aUnitConvertsToTheBaseOfItsDimension(
      String symbol, String dimension, BigDecimal factor, String base) {
    assertThat(measures.named(symbol))
        .isEqualTo(new UnitOfMeasure(symbol, dimension, factor, base));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "企业", "万企业", "家企业", "/", "元/", "/元", "元/万", "元/0人", "元/人/人/人"})
  void whatIsNoUnitIsNull(String symbol) {
    assertThat(measures.named(symbol)).isNull();
  }

  @Test
  void fifteenMuAreOneHectare() {
    UnitOfMeasure mu = measures.named("亩");
    UnitOfMeasure hectare = measures.named("公顷");

    assertThat(mu.toBase(new BigDecimal(15))).isEqualTo(hectare.toBase(BigDecimal.ONE));
    assertThat(mu.toBase(BigDecimal.ONE)).isEqualTo(new BigDecimal("666.666666666667"));
    assertThat(measures.named("万亩").toBase(new BigDecimal("3195")))
        .isEqualTo(new BigDecimal("21300000000"));
  }

  @Test
  void yieldsAndOutputsByAreaMeetExactly() {
    assertThat(measures.named("公斤/公顷").toBase(new BigDecimal(7500))).isEqualTo(new BigDecimal(500));
    assertThat(measures.named("亿元/平方公里").toBase(new BigDecimal(3))).isEqualTo(new BigDecimal(20));
  }

  @ParameterizedTest
  @CsvSource({
    "950家以上, 3, 1",
    "0.58个百分点, 4, 4",
    "0.5百分点, 3, 3",
    "40万平方米以上, 3, 3",
    "760万千瓦。, 4, 2",
    "100亿千瓦时, 4, 3",
    "20万人次, 3, 2",
    "每人60元/人, 4, 3",
    "60元/万人, 2, 4",
    "1.2例/10万人, 3, 6",
    "20人/30人, 2, 1",
    "微克/立方米, 0, 6",
    "12台（套）, 2, 4",
    "100企业文化, 3, 1",
    "如皋市, 0, 0",
    "万, 0, 0",
  })
  void theLongestSymbolStands(String text, int at, int length) {
    assertThat(measures.longestAt(text, at)).isEqualTo(length);
  }

  @Test
  void nothingStandsBeyondTheEnd() {
    assertThat(measures.longestAt("5元", 2)).isZero();
    assertThat(measures.longestAt("", 0)).isZero();
  }

  @Test
  void wordsThatOftenNameInsteadOfMeasureAreMarked() {
    assertThat(measures.ambiguous("年")).isTrue();
    assertThat(measures.ambiguous("级")).isTrue();
    assertThat(measures.ambiguous("家")).isFalse();
    assertThat(measures.ambiguous("亿元")).isFalse();
  }
}
