package org.mubiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Target;

final class NoticeGeneratorTest {

  private static final Lexicon LEXICON = LexiconLoader.load();

  private final NoticeGenerator generator =
      new NoticeGenerator(LEXICON, new Producer("mubiao", "test", LEXICON.digest()), 5);

  @Test
  void spansCutOutWhatTheySay() {
    for (int number = 0; number < 20; number++) {
      Notice notice = generator.notice(number);
      assertThat(notice.set().targets()).hasSize(NoticeGenerator.TARGETS);
      for (Target target : notice.set().targets()) {
        String evidence = target.evidence().span().cut(notice.text());
        assertThat(evidence).isEqualTo(target.evidence().text());
        assertThat(evidence)
            .contains(target.indicator().name())
            .contains(target.valueSpan().cut(notice.text()));
      }
    }
  }

  @Test
  void theSameNumberGivesTheSameNotice() {
    assertThat(generator.notice(7)).isEqualTo(generator.notice(7));
    assertThat(generator.notice(7).set().document().id()).isEqualTo(generator.id(7));
  }

  @Test
  void sentencesDiffer() {
    Set<String> sentences = new HashSet<>();
    int count = 0;
    for (int number = 0; number < 100; number++) {
      for (Target target : generator.notice(number).set().targets()) {
        sentences.add(target.evidence().text());
        count++;
      }
    }
    assertThat(sentences).hasSizeGreaterThan(count * 99 / 100);
  }
}
