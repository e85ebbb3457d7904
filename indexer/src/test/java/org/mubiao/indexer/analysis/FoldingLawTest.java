package org.mubiao.indexer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.RandomStrings;
import org.mubiao.model.text.Span;

/** No offset is ever shifted, whatever the text holds. */
final class FoldingLawTest {

  private static final int STRINGS = 120_000;
  private static final int WORDY_STRINGS = 4_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void everyFoundStretchCutsOutWhatWasLookedFor() {
    int found = 0;
    for (int index = 0; index < STRINGS; index++) {
      String text = RandomStrings.any(random, random.nextInt(40));
      FoldedText folded = FoldedText.of(text);
      if (folded.length() == 0) {
        continue;
      }
      int start = random.nextInt(folded.length());
      int end = start + 1 + random.nextInt(folded.length() - start);
      String needle = folded.folded().substring(start, end);
      List<Span> spans = folded.find(needle);
      assertThat(spans).as("seed %s, text %s", seed, text).contains(folded.original(start, end));
      for (Span span : spans) {
        String cut = span.cut(text);
        assertThat(FoldedText.fold(cut).strip())
            .as("seed %s, text %s", seed, text)
            .isEqualTo(needle.strip());
        found++;
      }
    }
    assertThat(found).isGreaterThan(STRINGS / 2);
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (int index = 0; index < STRINGS / 10; index++) {
      String once = FoldedText.fold(RandomStrings.any(random, random.nextInt(40)));
      assertThat(FoldedText.fold(once)).as("seed %s", seed).isEqualTo(once);
      assertThat(Folding.fold(once)).as("seed %s", seed).isEqualTo(once);
    }
  }

  @Test
  void everyPairCutsOutItsTerm() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(new WordSegmenter(List.of()))) {
      for (int index = 0; index < STRINGS / 10; index++) {
        String text = RandomStrings.any(random, random.nextInt(40));
        checkTokens(analyzer, "text", text);
      }
    }
  }

  @Test
  void everyWordCutsOutItsTerm() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(new WordSegmenter(List.of("高新技术企业")))) {
      for (int index = 0; index < WORDY_STRINGS; index++) {
        String text = RandomStrings.any(random, random.nextInt(60));
        checkTokens(analyzer, "text" + ChineseAnalyzer.WORDS, text);
      }
    }
  }

  @Test
  void oneAnalyzerCutsPairsAndWords() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(new WordSegmenter(List.of("高新技术企业")))) {
      for (int round = 0; round < 2; round++) {
        assertThat(terms(analyzer, "text")).contains("培育", "育高", "业总");
        assertThat(terms(analyzer, "text" + ChineseAnalyzer.WORDS))
            .contains("培育", "高新技术企业", "技术", "企业", "总数")
            .doesNotContain("育高", "业总");
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String field) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, new StringReader("培育高新技术企业总数"))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private void checkTokens(Analyzer analyzer, String field, String text) throws IOException {
    List<Span> spans = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, new StringReader(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        Span span = new Span(offsets.startOffset(), offsets.endOffset());
        assertThat(FoldedText.fold(span.cut(text)).strip())
            .as("seed %s, text %s, field %s", seed, text, field)
            .isEqualTo(term.toString().strip());
        spans.add(span);
      }
      tokens.end();
      assertThat(offsets.endOffset()).isEqualTo(text.length());
    }
    assertThat(spans).isSorted();
  }
}
