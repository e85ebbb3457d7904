package org.mubiao.extractor.parse.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberStyleTest {

  @Test
  void chineseNumbersAreWrittenAsInHeadings() {
    assertThat(NumberStyle.CHINESE.write(1)).isEqualTo("一");
    assertThat(NumberStyle.CHINESE.write(10)).isEqualTo("十");
    assertThat(NumberStyle.CHINESE.write(12)).isEqualTo("十二");
    assertThat(NumberStyle.CHINESE.write(20)).isEqualTo("二十");
    assertThat(NumberStyle.CHINESE.write(105)).isEqualTo("一百零五");
    assertThat(NumberStyle.CHINESE.write(110)).isEqualTo("一百一十");
    assertThat(NumberStyle.CHINESE_LEGAL.write(23)).isEqualTo("贰拾叁");
  }

  @Test
  void otherStylesReachAsFarAsTheirSigns() {
    assertThat(NumberStyle.CIRCLED.write(3)).isEqualTo("③");
    assertThat(NumberStyle.CIRCLED.write(21)).isEqualTo("21");
    assertThat(NumberStyle.STEMS.write(2)).isEqualTo("乙");
    assertThat(NumberStyle.UPPER_ROMAN.write(14)).isEqualTo("XIV");
    assertThat(NumberStyle.LOWER_LETTER.write(27)).isEqualTo("aa");
    assertThat(NumberStyle.DECIMAL_ZERO.write(7)).isEqualTo("07");
    assertThat(NumberStyle.FULL_WIDTH.write(12)).isEqualTo("１２");
    assertThat(NumberStyle.BULLET.write(1)).isEmpty();
  }

  @Test
  void levelsCountAnewBelowTheirHead() {
    ListNumbers numbers = new ListNumbers();
    ListNumbers.Start[] starts = new ListNumbers.Start[ListNumbers.LEVELS];
    java.util.Arrays.fill(starts, ListNumbers.Start.AT_ONE);
    assertThat(numbers.next("a", 0, starts)[0]).isEqualTo(1);
    assertThat(numbers.next("a", 1, starts)[1]).isEqualTo(1);
    assertThat(numbers.next("a", 1, starts)[1]).isEqualTo(2);
    assertThat(numbers.next("a", 0, starts)[0]).isEqualTo(2);
    assertThat(numbers.next("a", 1, starts)).startsWith(2, 1);
    assertThat(numbers.next("b", 0, starts)[0]).isEqualTo(1);
  }
}
