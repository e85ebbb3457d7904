package org.mubiao.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences without the line ends of the print. */
class FlowingTextTest {

  @Test
  void lineEndsInsideChineseWordsAreLeftOut() {
    assertThat(FlowingText.of("技术合同成交\n额达到\r\n  126亿元")).isEqualTo("技术合同成交额达到126亿元");
  }

  @Test
  void betweenLatinLettersABlankStays() {
    assertThat(FlowingText.of("R&D\nprojects of 12\nkinds")).isEqualTo("R&D projects of 12 kinds");
  }

  @Test
  void blanksInsideOfLinesStay() {
    assertThat(FlowingText.of("占 GDP 比重\t2.5%")).isEqualTo("占 GDP 比重\t2.5%");
  }

  @Test
  void stretchesThatFollowOneAnotherFitTogether() {
    String text = "全年新增\n 高新技术企业 12\nnew\f家";
    for (int cut = 0; cut <= text.length(); cut++) {
      assertThat(FlowingText.of(text, 0, cut) + FlowingText.of(text, cut, text.length()))
          .as("cut at %d", cut)
          .isEqualTo(FlowingText.of(text));
    }
  }
}
