package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymGroupsTest {
  private static final Synonyms SYNONYMS = LexiconLoader.load().synonyms();

  @Test
  void anAbbreviationMeansTheWord() {
    assertThat(SYNONYMS.of("高企")).contains("高新技术企业").doesNotContain("高企");
    assertThat(SYNONYMS.of("R&D")).contains("研发", "研究与试验发展");
    assertThat(SYNONYMS.of("规上")).containsExactly("规模以上");
    assertThat(SYNONYMS.of("没有这个词")).isEmpty();
  }

  @Test
  void departmentsAreFoundByShortAndFullName() {
    assertThat(SYNONYMS.of("发改委")).contains("发展改革委", "发展和改革委员会");
    assertThat(SYNONYMS.of("科学技术局")).contains("科技局");
  }

  @Test
  void meaningTheSameGoesBothWays() {
    assertThat(SYNONYMS.groups()).hasSizeGreaterThan(150);
    for (List<String> group : SYNONYMS.groups()) {
      for (String word : group) {
        for (String other : SYNONYMS.of(word)) {
          assertThat(SYNONYMS.of(other)).as(other).contains(word);
        }
      }
    }
  }
}
