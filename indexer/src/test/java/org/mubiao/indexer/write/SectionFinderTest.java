package org.mubiao.indexer.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

final class SectionFinderTest {

  private static Section section(String id, String parent, int level, int start, int end) {
    return new Section(id, parent, id, "标题" + id, level, id, new Span(start, end));
  }

  @Test
  void theInnermostSectionIsFoundWhateverTheSections() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Section> sections = new ArrayList<>();
      for (int left = random.nextInt(12); left > 0; left--) {
        int start = random.nextInt(40);
        int end = start + 1 + random.nextInt(20);
        sections.add(section("" + left, null, random.nextInt(4), start, end));
      }
      SectionFinder finder = new SectionFinder(sections);
      for (int offset = 0; offset < 60; offset += random.nextInt(4)) {
        Section expected = null;
        for (Section section : sections) {
          if (section.span().contains(offset)
              && (expected == null || section.level() >= expected.level())) {
            expected = section;
          }
        }
        assertThat(finder.innermost(offset)).as("seed %s", seed).isSameAs(expected);
      }
    }
  }

  @Test
  void headingsStandOutermostFirstAndEndWhereSectionsLieInEachOther() {
    Section outer = section("一", "二", 1, 0, 9);
    Section inner = section("二", "一", 2, 3, 9);
    SectionFinder finder = new SectionFinder(List.of(outer, inner));
    assertThat(finder.headings(inner)).containsExactly("标题一", "标题二");
    assertThat(finder.headings(null)).isEmpty();
    assertThat(finder.named("二")).isSameAs(inner);
    assertThat(finder.named("三")).isNull();
  }

  @Test
  void goingBackIsRefused() {
    SectionFinder finder = new SectionFinder(List.of());
    finder.innermost(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finder.innermost(4))
        .withMessage("4 was asked for after 5");
  }
}
