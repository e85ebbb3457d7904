package org.mubiao.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CueWordsTest {

  private final CueWords cues = CueWords.load();

  private static String complete(String more) {
    StringBuilder file = new StringBuilder();
    for (CueRole role : CueRole.values()) {
      file.append(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      file.append("\t词").append(role.name()).append('\n');
    }
    return file + more;
  }

  @Test
  void everyRoleHasWords() {
    assertThat(cues.is(CueRole.AT_LEAST, "不少于")).isTrue();
    assertThat(cues.is(CueRole.AT_LEAST, "以上")).isFalse();
    for (CueRole role : CueRole.values()) {
      assertThat(cues.anyIn(role, "")).isFalse();
    }
  }

  @Test
  void longestWordWinsFromBothSides() {
    assertThat(cues.startingAt(CueRole.AT_LEAST, "至少达到5家", 0)).isEqualTo(4);
    assertThat(cues.endingAt(CueRole.AT_LEAST, "必须不得少于", 6)).isEqualTo(4);
    assertThat(cues.startingAt(CueRole.AT_LEAST, "至少达到5家", 1)).isZero();
  }

  @Test
  void wordDoesNotReachOverItsLimits() {
    assertThat(cues.startingAt(CueRole.AT_LEAST, "至少达到5家", 0, 2)).isEqualTo(2);
    assertThat(cues.endingAt(CueRole.AT_LEAST, "不得少于", 4, 1)).isZero();
  }

  @Test
  void fileIsRead() {
    assertThat(CueWords.read(complete("").lines()).is(CueRole.LEAD, "词LEAD")).isTrue();
  }

  @Test
  void wrongFilesAreRefusedWithTheLine() {
    int next = CueRole.values().length + 1;
    assertThatThrownBy(() -> CueWords.read(complete("lead\t又一\n").lines()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(":" + next)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> CueWords.read(complete("no tab\n").lines()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(":" + next);
    assertThatThrownBy(() -> CueWords.read(complete("novel-role\t词\n").lines()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("novel-role");
    assertThatThrownBy(() -> CueWords.read(List.of("lead\t同 同").stream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("同");
    assertThatThrownBy(() -> CueWords.read(List.of("lead\t牵头").stream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no words for");
  }

  @Test
  void commentsAndEmptyLinesAreSkipped() {
    assertThat(CueWords.read(("# note\n\n" + complete("")).lines())).isNotNull();
  }
}
