package org.mubiao.extractor.parse.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest(name = "{1} as {0} is {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "General | 12 | 12",
        "General | 0.30000000000000004 | 0.3",
        "General | 0.3333333333333333 | 0.333333333",
        "General | -2.5 | -2.5",
        "General | 12345678901234 | 12345678901234",
        "General | 1.0E-14 | 0.00000000000001",
        "0 | 2.5 | 3",
        "0.00 | 18.6 | 18.60",
        "0% | 0.12 | 12%",
        "0% | 0.285 | 29%",
        "0.0% | -0.0325 | -3.3%",
        "#,##0 | 1234567 | 1,234,567",
        "#,##0 | 12 | 12",
        "#,##0.00 | 1234.5 | 1,234.50",
        "#,###.## | 0.5 | .5",
        "0.0# | 2 | 2.0",
        "000 | 7 | 007",
        "0\"家\" | 35 | 35家",
        "General\"家\" | 35 | 35家",
        "G/通用格式\"亿元\" | 2.8 | 2.8亿元",
        "\"≥\"0 | 20 | ≥20",
        "\\≥0.0 | 3.25 | ≥3.3",
        "0!.0,\"万\" | 12345 | 1.2万",
        "0.00,, | 1234567890 | 1234.57",
        "#,##0_);\\(#,##0\\) | -1500 | (1,500)",
        "0.00;[Red]-0.00 | -1.5 | -1.50",
        "0.0;-0.0;\"—\" | 0 | —",
        "[>=10000]0.0,\"千\";0 | 12345 | 12.3千",
        "[>=10000]0.0,\"千\";0 | 345 | 345",
        "[<0]\"降\"0.0;\"升\"0.0 | -2.5 | 降2.5",
        "[$¥-804]#,##0.00 | 88 | ¥88.00",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 46112 | 二〇二六年三月三十一日",
        "yyyy\"年\"m\"月\"d\"日\";@ | 46112 | 2026年3月31日",
        "[$-804]yyyy年m月;@ | 46112 | 2026年3月",
        "yyyy-mm-dd | 46112 | 2026-03-31",
        "yyyy/m/d h:mm | 46112.75 | 2026/3/31 18:00",
        "上午/下午h\"时\"mm\"分\" | 0.75 | 下午6时00分",
        "yyyy.mm | 46112 | 2026.03",
        "mmm-yy | 46112 | Mar-26",
        "aaaa | 46112 | 星期二",
        "[h]:mm | 1.5 | 36:00",
        "yyyy-mm-dd | -1 | -1",
        "yyyy/m/d | 1 | 1900/1/1",
        "[Red][>100]0;0 | 5 | 5",
      })
  void aNumberIsShownAsItsFormatSays(String code, double number, String shown) {
    assertThat(NumberFormat.ofCode(code).show(number, false)).isEqualTo(shown);
  }

  @Test
  void aSectionWithNothingInItShowsNothing() {
    assertThat(NumberFormat.ofCode("0;-0;;@").show(0, false)).isEmpty();
    assertThat(NumberFormat.ofCode(";;;").show(12, false)).isEmpty();
  }

  @Test
  void wordsAreShownAsTheyAreUnlessTheFormatAddsSome() {
    assertThat(NumberFormat.ofCode("0.00").show("以上")).isEqualTo("以上");
    assertThat(NumberFormat.ofCode("@\"街道\"").show("城东")).isEqualTo("城东街道");
    assertThat(NumberFormat.ofCode("0;0;0;@\"镇\"").show("白蒲")).isEqualTo("白蒲镇");
  }

  @Test
  void formatsWithoutACodeAreThoseOfChinesePrograms() {
    assertThat(Objects.requireNonNull(NumberFormat.builtIn(31)).show(46112, false))
        .isEqualTo("2026年3月31日");
    assertThat(Objects.requireNonNull(NumberFormat.builtIn(14)).show(44650, true))
        .isEqualTo("2026/3/31");
    assertThat(NumberFormat.builtIn(164)).isNull();
  }

  @Test
  void whatIsNoFormatDoesNoHarm() {
    assertThat(NumberFormat.ofCode("\"open").show(1, false)).isEqualTo("open");
    assertThat(NumberFormat.ofCode("[open").show(1, false)).isEmpty();
    assertThat(NumberFormat.ofCode("0\\").show(1, false)).isEqualTo("1");
    assertThat(NumberFormat.ofCode("0" + "%".repeat(900)).show(1e300, false)).isNotEmpty();
    assertThat(NumberFormat.ofCode("0".repeat(2000)).show(12, false)).isEqualTo("12");
    assertThat(NumberFormat.ofCode("0").show(Double.NaN, false)).isEmpty();
  }
}
