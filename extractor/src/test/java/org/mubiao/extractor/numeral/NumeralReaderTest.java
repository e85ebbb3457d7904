package org.mubiao.extractor.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {

  @ParameterizedTest
  @CsvSource({
    "7万5千4百,75400",
    "1千零1,1001",
    "3千5百万,35000000",
    "1.2万亿,1200000000000",
    "一千多万,10000000",
    "一百零几万,1000000",
    "三十一万多亿,31000000000000",
    "肆佰陆拾,460",
    "拾亿零六万零五百零六,1000060506",
    "五兆零六亿,5000600000000",
    "廿五,25",
    "一百零十万,1100000",
    "0万,0"
  })
  void anyWritingIsReadToItsEnd(String words, String value) {
    Numeral numeral = NumeralReader.any(words, 0);
    assertThat(numeral).as(words).isNotNull();
    assertThat(numeral.value()).as(words).isEqualByComparingTo(value);
    assertThat(numeral.end()).as(words).isEqualTo(words.length());
  }

  @ParameterizedTest
  @CsvSource({"七十百分位,2", "两百点两,2", "两万两,2", "三十两,2", "五兆瓦,1", "5亿2025年,2", "四百多,2"})
  void numberEndsWhereTheNextWordBegins(String words, int end) {
    assertThat(NumeralReader.any(words, 0)).extracting(Numeral::end).isEqualTo(end);
  }

  @Test
  void whatIsLeftOpenInsideIsSaid() {
    assertThat(NumeralReader.any("一千多万", 0)).extracting(Numeral::more).isEqualTo(true);
    assertThat(NumeralReader.any("一千万", 0)).extracting(Numeral::more).isEqualTo(false);
  }

  @Test
  void charactersAloneHoldNoDigits() {
    assertThat(NumeralReader.characters("5千", 0)).isNull();
    assertThat(NumeralReader.characters("目标", 0)).isNull();
  }
}
