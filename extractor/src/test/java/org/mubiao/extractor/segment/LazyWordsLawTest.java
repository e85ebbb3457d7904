package org.mubiao.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;

class LazyWordsLawTest {

  private static final Segmenter SEGMENTER = new Segmenter(Set.of("科技型中小企业"));
  private static final String[] PIECES = {
    "全市",
    "新增",
    "科技型中小企业",
    "25家",
    "以上",
    "，",
    "；",
    "。",
    "力争",
    "研发投入",
    "占比",
    "达到",
    "3.5%",
    "（",
    "）",
    "、",
    "“十四五”",
    "期间",
    "市科技局",
    "牵头",
    "GDP",
    "一般公共预算收入",
    "增长",
    "：",
    "的",
    "和"
  };

  @Test
  void clausesHaveTheWordsOfTheWholeText() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 1_500; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(16) + 1; i > 0; i--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = made.toString();
      List<Word> whole = SEGMENTER.words(text);
      LazyWords lazy = new LazyWords(text, SEGMENTER);
      int from = random.nextInt(text.length() + 1);
      boolean starts = whole.stream().anyMatch(word -> word.start() == from);
      boolean ends = whole.stream().anyMatch(word -> word.end() == from);
      assertThat(lazy.isBoundary(from))
          .as("%d of %s; %s", from, text, RandomInput.again(seed))
          .isEqualTo(starts || ends);
      assertThat(lazy.startingAt(from) != null).isEqualTo(starts);
      assertThat(lazy.endingAt(from) != null).isEqualTo(ends);
      assertThat(lazy.between(0, text.length()))
          .as("%s; %s", text, RandomInput.again(seed))
          .isEqualTo(whole);
    }
  }
}
