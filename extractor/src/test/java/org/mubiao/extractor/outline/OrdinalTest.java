package org.mubiao.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

  @ParameterizedTest
  @CsvSource({
    "附件1,ATTACHMENT,附件1",
    "附件,ATTACHMENT,附件",
    "第一部分总体要求,PART,第一部分",
    "第三章保障措施,CHAPTER,第三章",
    "第二节培育企业,SECTION,第二节",
    "第十五条本办法,ARTICLE,第十五条",
    "三、重点任务,CHINESE,三",
    "十二、附则,CHINESE,十二",
    "（二）培育企业,CHINESE_BRACKETED,（二）",
    "3.培育企业,ARABIC,3",
    "12、培育企业,ARABIC,12",
    "1.2培育企业,DOTTED,1.2",
    "1.2.3培育企业,DOTTED,1.2.3",
    "（4）培育企业,ARABIC_BRACKETED,（4）",
    "4）培育企业,ARABIC_BRACKETED,4）",
    "⑤培育企业,CIRCLED,⑤",
    "一是培育企业,FIRSTLY,一是"
  })
  void numbersThatOpenAPart(String line, OrdinalStyle style, String number) {
    Ordinal ordinal = Ordinal.opening(line);
    assertThat(ordinal).as(line).isNotNull();
    assertThat(ordinal.style()).isEqualTo(style);
    assertThat(ordinal.number()).isEqualTo(number);
    assertThat(line.substring(0, ordinal.length())).startsWith(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "培育企业",
        "2025年培育企业",
        "3.5亿元投资",
        "1.2万亿元",
        "第一条例",
        "十佳企业",
        "附件齐全的，应当受理。",
        "一是否",
        "5家企业"
      })
  void otherLinesOpenNone(String line) {
    assertThat(Ordinal.opening(line)).as(line).isNull();
  }
}
