package org.mubiao.indexer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordSegmenterTest {

  private static final String TEXT = "净增高价值专利200件,新培育潜在独角兽、瞪羚企业25家以上";

  private static List<String> words(WordSegmenter segmenter, String text) {
    return segmenter.words(text).stream().map(span -> span.cut(text)).toList();
  }

  @Test
  void theWordsOfTheLexiconStayWhole() {
    assertThat(words(new WordSegmenter(List.of("高价值专利", "潜在独角兽")), TEXT))
        .contains("高价值专利", "潜在独角兽");
    assertThat(words(new WordSegmenter(List.of()), TEXT)).doesNotContain("高价值专利", "潜在独角兽");
  }

  @Test
  void signsAndLoneCharactersAreNoWords() {
    assertThat(words(new WordSegmenter(List.of()), TEXT)).doesNotContain(",", "、", "家", "件");
    assertThat(words(new WordSegmenter(List.of()), TEXT)).contains("200", "25");
  }

  @Test
  void wordsInsideOfLongWordsAreWordsToo() {
    String text = "培育高新技术企业,总和平均";
    assertThat(
            new WordSegmenter(List.of("高新技术企业"))
                .nestedWords(text).stream().map(span -> span.cut(text)).toList())
        .contains("高新技术企业", "技术", "企业", "总和", "平均")
        .doesNotContain("和平");
  }

  @Test
  void manyThreadsCutAlike() {
    WordSegmenter segmenter = new WordSegmenter(List.of("高价值专利"));
    List<String> alone = words(segmenter, TEXT.repeat(20));
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(index -> words(segmenter, TEXT.repeat(20)))
                .distinct())
        .containsExactly(alone);
  }
}
