package org.mubiao.extractor.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GluedPageNumbersTest {

  /** {@return pages of twenty lines, the first line of each page but the first with its number} */
  private static List<String> pages(int count) {
    List<String> lines = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      for (int line = 0; line < 20; line++) {
        String text = "推进城乡融合发展和基本公共服务均等化";
        lines.add(line == 0 && page > 0 ? page + text : text);
      }
    }
    return lines;
  }

  @Test
  void aRunOfNumbersAPageApartIsFound() {
    GluedPageNumbers numbers = new GluedPageNumbers(pages(12));
    assertThat(numbers.lengthAt(20)).isEqualTo(1);
    assertThat(numbers.lengthAt(200)).isEqualTo(2);
    assertThat(numbers.lengthAt(21)).isZero();
  }

  @Test
  void aFewNumbersProveNothing() {
    GluedPageNumbers numbers = new GluedPageNumbers(pages(4));
    assertThat(numbers.lengthAt(20)).isZero();
  }

  @Test
  void rowsOfATableAreNoPages() {
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= 40; row++) {
      lines.add(row + "新增规上企业");
    }
    GluedPageNumbers numbers = new GluedPageNumbers(lines);
    assertThat(numbers.lengthAt(5)).isZero();
  }
}
