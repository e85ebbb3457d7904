package org.mubiao.extractor.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mubiao.model.text.Span;

class TextFolderTest {

  private static String folded(String text) {
    return TextFolder.fold(text).folded();
  }

  @Test
  void fullWidthDigitsAndLettersBecomeHalfWidth() {
    assertThat(folded("增长５．５％，Ｒ＆Ｄ")).isEqualTo("增长5.5%，R&D");
  }

  @Test
  void halfWidthPunctuationBecomesFullWidth() {
    assertThat(folded("(一)目标:5家;完成!")).isEqualTo("（一）目标：5家；完成！");
  }

  @Test
  void commaBetweenThousandsStaysAndOthersBecomeFullWidth() {
    assertThat(folded("1,234家,5,6")).isEqualTo("1,234家，5，6");
  }

  @Test
  void whiteSpaceOfTheLayoutIsDropped() {
    assertThat(folded("新增 高新\n技术\u3000企业\u00a0２ ０\n家")).isEqualTo("新增高新技术企业2 0家");
  }

  @Test
  void numberBrokenOverALineIsOneNumber() {
    assertThat(folded("产值20\n25亿元")).isEqualTo("产值2025亿元");
  }

  @Test
  void blankBetweenLatinWordsStays() {
    assertThat(folded("PM 2.5 of  air")).isEqualTo("PM 2.5 of air");
  }

  @Test
  void markdownEmphasisIsDroppedAndALoneAsteriskStays() {
    assertThat(folded("**总体目标**：3*5")).isEqualTo("总体目标：3*5");
  }

  @Test
  void spanGoesBackToTheOriginalWithItsLayout() {
    String text = "  新增 企业\n（ 5 家)。";
    AlignedText folded = TextFolder.fold(text);
    int at = folded.folded().indexOf("企业（5");
    assertThat(folded.span(at, at + 4).cut(text)).isEqualTo("企业\n（ 5");
    assertThat(folded.words(at, at + 4)).isEqualTo("企业（5");
  }

  @Test
  void severalStretchesAreJoinedInOrder() {
    String text = "甲乙--丙丁";
    AlignedText folded = TextFolder.fold(text, List.of(new Span(0, 2), new Span(4, 6)));
    assertThat(folded.folded()).isEqualTo("甲乙丙丁");
    assertThat(folded.span()).isEqualTo(new Span(0, 6));
  }

  @Test
  void emptySpanPointsAtAPlace() {
    AlignedText folded = TextFolder.fold(" 甲");
    assertThat(folded.span(0, 0)).isEqualTo(new Span(1, 1));
    assertThat(TextFolder.fold("  ").span()).isEqualTo(new Span(0, 0));
  }

  @Test
  void sliceStillPointsIntoTheOriginal() {
    String text = "一、 目标 5家";
    AlignedText slice = TextFolder.fold(text).slice(2, 6);
    assertThat(slice.folded()).isEqualTo("目标5家");
    assertThat(slice.span().cut(text)).isEqualTo("目标 5家");
    assertThat(slice.positionOf(text.indexOf('5'))).isEqualTo(2);
  }
}
