package org.mubiao.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.extractor.lexicon.CueWords;
import org.mubiao.extractor.normalize.TextFolder;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.quantity.Operator;

class AmountFinderTest {

  private static final AmountFinder FINDER =
      new AmountFinder(LexiconLoader.load().measures(), CueWords.load());

  private static List<AmountMention> find(String text) {
    return FINDER.find(TextFolder.fold(text));
  }

  private static AmountMention one(String text) {
    List<AmountMention> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static void check(String text, Operator operator, String value, String unit) {
    AmountMention amount = one(text);
    assertThat(amount.operator(true)).as(text).isEqualTo(operator);
    assertThat(amount.value()).as(text).isEqualByComparingTo(value);
    assertThat(amount.unit()).as(text).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "企业不少于25家,GE,25,家", "企业不低于25家,GE,25,家", "至少培训,,,", "产值超过90亿元,GT,90,亿元",
    "突破1000家,GT,1000,家", "控制在3%以内,LE,3,%", "不超过5个,LE,5,个", "降至20吨,LE,20,吨",
    "低于5%,LT,5,%", "约30万人,APPROX,30,万人", "接近60%,APPROX,60,%", "达到70%,GE,70,%",
    "提高到75%,GE,75,%", "稳定在50%,EQ,50,%", "5家,EQ,5,家"
  })
  void comparisonBeforeTheNumber(String text, Operator operator, String value, String unit) {
    if (operator == null) {
      assertThat(find(text)).isEmpty();
    } else {
      check(text, operator, value, unit);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "25家以上,GE,25,家", "5%左右,APPROX,5,%", "10天以内,LE,10,天", "达到6%左右,APPROX,6,%",
    "达到90%以上,GE,90,%", "控制在5.5%左右,APPROX,5.5,%", "3000余名,GT,3000,名", "600多家,GT,600,家",
    "4600余万元,GT,4600,万元", "300万余元,GT,300,万元", "近千人次,APPROX,1000,人次", "百场以上,GE,100,场"
  })
  void comparisonBehindTheNumber(String text, Operator operator, String value, String unit) {
    check(text, operator, value, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "完成90亿元,90,亿元",
    "完成1.2万亿元,1.2,万亿元",
    "完成3千万元,3000,万元",
    "共5百人,500,人",
    "共1234.5公里,1234.5,公里",
    "共12万平方米,12,万平方米",
    "共3万户,3,万户",
    "下降0.5吨标准煤/万元,0.5,吨标准煤/万元",
    "提高2个百分点,2,个百分点",
    "四点五个百分点,4.5,个百分点"
  })
  void multipliersStayInTheUnit(String text, String value, String unit) {
    AmountMention amount = one(text);
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @Test
  void commaBetweenThousandsIsPartOfTheNumber() {
    check("共1,234家", Operator.EQ, "1234", "家");
  }

  @ParameterizedTest
  @CsvSource({
    "增长5%-6%,5,6,%",
    "增长5—6%,5,6,%",
    "培训100至200人,100,200,人",
    "建设3到5个,3,5,个",
    "约10～12亿元,10,12,亿元"
  })
  void rangesHaveTwoEnds(String text, String lower, String upper, String unit) {
    AmountMention amount = one(text);
    assertThat(amount.operator(true)).isEqualTo(Operator.RANGE);
    assertThat(amount.value()).isEqualByComparingTo(lower);
    assertThat(amount.upper()).isEqualByComparingTo(upper);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "占比达1/3,0.333333,''",
    "不少于三分之二,0.666667,''",
    "达到百分之三十,30,%",
    "超过百分之5.5,5.5,%",
    "不超过千分之三,3,‰",
    "占比过半。,0.5,''",
    "达到一半以上,0.5,''",
    "达到七成以上,7,成"
  })
  void partsOfAWhole(String text, String value, String unit) {
    AmountMention amount = one(text);
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"产值翻一番,1,番", "收入翻两番,2,番", "总量翻了一番,1,番", "规模翻番,1,番", "增长3倍,3,倍"})
  void doublingKeepsItsUnit(String text, String value, String unit) {
    AmountMention amount = one(text);
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @Test
  void partsOfAStructureAddUpToAHundred() {
    assertThat(find("三次产业结构调整为8.3：41.4：50.3"))
        .extracting(amount -> amount.value().toPlainString())
        .containsExactly("8.3", "41.4", "50.3");
    assertThat(find("比分为5：3")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年",
        "12月31日",
        "6月底前",
        "第3批",
        "某政发〔2023〕10号",
        "PM2.5浓度",
        "5G基站",
        "3.0版",
        "“十四五”规划",
        "A4纸",
        "8时30分前",
        "2024-2026年",
        "3.2.1条款",
        "五大工程",
        "三级",
        "第十二届",
        "V2.0",
        "一批项目",
        "双11",
        "1+8体系",
        "2023.12.31前"
      })
  void whatNamesOrDatesIsNoAmount(String text) {
    assertThat(find(text)).as(text).isEmpty();
  }

  @Test
  void bareMultiplierCountsOnlyIfCompared() {
    check("产值超亿元", Operator.GT, "1", "亿元");
    assertThat(find("万人空巷")).isEmpty();
  }

  @Test
  void positionsCutOutTheWords() {
    String text = "确保新增企业不少于25家以上，";
    AmountMention amount = one(text);
    assertThat(text.substring(amount.prefixStart(), amount.start())).isEqualTo("不少于");
    assertThat(text.substring(amount.start(), amount.valueEnd())).isEqualTo("25家");
    assertThat(text.substring(amount.valueEnd(), amount.end())).isEqualTo("以上");
  }

  @Test
  void comparisonMayStandBeforeTheYear() {
    AmountMention amount = one("增长到2027年的4.93万亿元");
    assertThat(amount.prefix()).isEqualTo(AmountMention.Prefix.REACH);
    assertThat(amount.value()).isEqualByComparingTo("4.93");
  }

  @Test
  void reachedIsAtLeastForATargetAndExactForAnActual() {
    AmountMention amount = one("达到70%");
    assertThat(amount.operator(true)).isEqualTo(Operator.GE);
    assertThat(amount.operator(false)).isEqualTo(Operator.EQ);
  }

  @Test
  void endlessRowsOfNumeralsEndSoon() {
    assertThat(find("点".repeat(100_000))).isEmpty();
    assertThat(find("9".repeat(100_000) + "家")).isEmpty();
    assertThat(find("1" + "千".repeat(100_000))).isEmpty();
  }

  @Test
  void aLargeUnitInsideANumberInCharactersMultipliesItsOwnPartOnly() {
    List<AmountMention> found = find("投资不少于一亿二千万元");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualByComparingTo("120000000");
    assertThat(found.get(0).unit()).isEqualTo("元");
  }
}
