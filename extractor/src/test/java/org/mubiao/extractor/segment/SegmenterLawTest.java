package org.mubiao.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mubiao.extractor.RandomInput;

class SegmenterLawTest {

  private static final Segmenter SEGMENTER = new Segmenter(Set.of("专精特新企业"));
  private static final String[] PIECES = {
    "新增", "高新技术企业", "25", "家", "，", "力争", "规上工业", "增加值", "增长", "6.5%", "。", "PM2.5", " ", "〔2023〕",
    "𠮷", "R&D", "、", "；", "占GDP比重", "（", "）"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void check(String text, List<Word> words, String again) {
    int last = 0;
    for (Word word : words) {
      assertThat(word.start()).as("%s in <%s>; %s", word, text, again).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(last, word.start())).as(again).isBlank();
      assertThat(word.end()).as(again).isGreaterThan(word.start());
      assertThat(word.end()).as(again).isLessThanOrEqualTo(text.length());
      last = word.end();
    }
    assertThat(text.substring(last)).as(again).isBlank();
  }

  @Test
  void wordsLieInOrderAndLeaveNothingOut() {
    long seed = RandomInput.seed();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String text = text(random);
      check(text, SEGMENTER.words(text), RandomInput.again(seed));
    }
  }

  @Test
  void wordsOfTheLexiconStayWhole() {
    List<Word> words = SEGMENTER.words("培育专精特新企业");
    assertThat(words).extracting(Word::start).contains(2);
    assertThat(words.get(words.size() - 1)).isEqualTo(new Word(2, 8, "n"));
  }

  @Test
  void severalThreadsGetTheSameWords() throws Exception {
    Random random = new Random(7);
    String text = text(random) + text(random) + text(random) + "新增高新技术企业";
    Segmenter fresh = new Segmenter(Set.of());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Word>> ask = () -> fresh.words(text);
      List<Future<List<Word>>> answers = threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask));
      for (Future<List<Word>> answer : answers) {
        assertThat(answer.get()).isEqualTo(answers.get(0).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
