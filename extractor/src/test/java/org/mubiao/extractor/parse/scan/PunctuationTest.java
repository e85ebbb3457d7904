package org.mubiao.extractor.parse.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PunctuationTest {

  @Test
  void marksBesideChineseCharactersAreFullWidth() {
    assertThat(Punctuation.chinese("(责任单位:市科技局)")).isEqualTo("（责任单位：市科技局）");
    assertThat(Punctuation.chinese("工业投资（亿元)")).isEqualTo("工业投资（亿元）");
    assertThat(Punctuation.chinese("净增 (家)")).isEqualTo("净增 （家）");
  }

  @Test
  void marksBetweenDigitsStay() {
    assertThat(Punctuation.chinese("新增1,200家，比例3:2")).isEqualTo("新增1,200家，比例3:2");
    assertThat(Punctuation.chinese("R&D(GDP)")).isEqualTo("R&D(GDP)");
  }

  @Test
  void theYearOfADocumentNumberStandsInItsOwnBrackets() {
    assertThat(Punctuation.chinese("清政发【2026]8号")).isEqualTo("清政发〔2026〕8号");
    assertThat(Punctuation.chinese("清政办发(2026) 5号")).isEqualTo("清政办发〔2026〕 5号");
    assertThat(Punctuation.chinese("计划(2026)年")).isEqualTo("计划（2026）年");
  }
}
