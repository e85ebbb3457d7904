package org.mubiao.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.lexicon.LexiconLoader;

class MentionReaderTest {

  private static final MentionReader READER = new MentionReader(LexiconLoader.load());
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private static String said(String line) {
    List<FoundMention> found = READER.read(line, DAY);
    for (FoundMention mention : found) {
      assertThat(mention.text()).isEqualTo(mention.span().cut(line));
    }
    return found.stream().map(MentionReaderTest::said).collect(Collectors.joining(" "));
  }

  private static String said(FoundMention mention) {
    if (mention.type() == FoundMention.Type.PERIOD) {
      return mention.from() + "/" + mention.to();
    }
    return Objects.requireNonNull(mention.operator()).code()
        + Objects.requireNonNull(mention.value()).stripTrailingZeros().toPlainString()
        + (mention.upper() == null ? "" : ".." + mention.upper().toPlainString())
        + (mention.unit() == null ? "" : "|" + mention.unit());
  }

  @ParameterizedTest
  @CsvSource({
    "增长6.5%以上,ge6.5|%",
    "同比增长-3.2%,eq-3.2|%",
    "负5℃,eq-5|℃",
    "为企业减负5亿元,eq5|亿元",
    "两三百家企业,range200..300|家",
    "7万5千元,eq75000|元",
    "伍佰万元整,eq500|万元",
    "三成五,eq3.5|成",
    "一又二分之一,eq1.5|",
    "提高到3分之1,ge0.333333|",
    "万分之三,eq0.0003|",
    "至少有10个型号,ge10|个",
    "20%和30%之间,range20..30|%",
    "四十五億零四百零四萬,eq4504040000",
    "三斤半,eq3.5|斤",
    "￥300,eq300|元",
    "5306亿台币,eq5306|亿台币"
  })
  void amountsKeepTheirUnitAsWritten(String line, String said) {
    assertThat(said(line)).as(line).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "大于100并且小于300,gt100 lt300",
    "大于等于0,ge0",
    "比三十大,gt30",
    "位于20和30之间,range20..30",
    "在第十和第十五之间,range10..15",
    "一千多万,gt10000000",
    "1.5e3,eq1500",
    "2^3,eq8",
    ".25,eq0.25",
    "--9,eq9",
    "一打,eq12",
    "廿五,eq25",
    "三四,range3..4"
  })
  void bareNumbersKeepTheirComparison(String line, String said) {
    assertThat(said(line)).as(line).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"九九折,eq9.9|折", "八点五折,eq8.5|折", "打对折,eq5|折", "5折合算,eq5"})
  void discountsAreTenths(String line, String said) {
    assertThat(said(line)).as(line).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我家在四川",
        "统一百姓口径",
        "大陆和队伍",
        "一二三产业",
        "美味十足",
        "几十万人",
        "https://www.test.com/search?q=30%25%2020%"
      })
  void numeralsInsideOtherWordsSayNoNumber(String line) {
    assertThat(said(line)).isEmpty();
  }

  @Test
  void amountsWinOverTimesAndTimesOverNumbers() {
    assertThat(said("到2025年新增25家，共三项")).isEqualTo("2025-01-01/2025-12-31 eq25|家 eq3|项");
  }
}
