package org.mubiao.indexer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "重庆市, chong qing shi",
    "重点, zhong dian",
    "增长率, zeng zhang lv",
    "长江, chang jiang",
    "六安市, lu an shi",
    "银行, yin hang",
  })
  void aWordIsReadAsItIsReadAsAWhole(String text, String pinyin) {
    assertThat(String.join(" ", Pinyin.readings(text).stream().map(all -> all.get(0)).toList()))
        .isEqualTo(pinyin);
  }

  @Test
  void aCharacterByItselfIsReadInAllItsWays() {
    assertThat(Pinyin.readings("长")).containsExactly(List.of("chang", "zhang"));
    assertThat(Pinyin.readings("绿")).containsExactly(List.of("lv", "lyu", "lu"));
  }

  @Test
  void whatIsNotChineseHasNoReading() {
    assertThat(Pinyin.readings("r&d5")).allMatch(List::isEmpty);
    assertThat(Pinyin.readings("")).isEmpty();
  }

  @Test
  void onlyLettersMayBePinyin() {
    assertThat(Pinyin.maybe("gaoqi")).isTrue();
    assertThat(Pinyin.maybe("lü")).isTrue();
    assertThat(List.of("g", "", "5g", "r&d", "高qi")).noneMatch(Pinyin::maybe);
  }
}
