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

  private static final int STRINGS = 1_000_000;
  private static final int LONG_STRINGS = 20_000;
  private static final int WORDY_STRINGS = 20_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  /**
   * Highlights are made so: what was looked for is found where it was cut out, and nowhere else.
   */
  @Test
  void everyFoundStretchCutsOutWhatWasLookedFor() {
    System.out.println("FoldingLawTest: " + STRINGS + " strings, seed " + seed);
    int found = 0;
    for (int index = 0; index < STRINGS; index++) {
      found += check(RandomStrings.any(random, 1 + random.nextInt(10)));
    }
    for (int index = 0; index < LONG_STRINGS; index++) {
      found += check(RandomStrings.any(random, 10 + random.nextInt(40)));
    }
    assertThat(found).isGreaterThan(STRINGS / 2);
  }

  /** Plain comparisons: describing each of millions would take longer than making them. */
  private int check(String text) {
    FoldedText folded = FoldedText.of(text);
    if (folded.length() == 0) {
      return 0;
    }
    int start = random.nextInt(folded.length());
    int end = start + 1 + random.nextInt(folded.length() - start);
    String needle = folded.folded().substring(start, end);
    List<Span> spans = folded.find(needle);
    boolean right = spans.contains(folded.original(start, end));
    for (Span span : spans) {
      right &= FoldedText.fold(span.cut(text)).strip().equals(needle.strip());
    }
    assertThat(right)
        .as("seed %s, text “%s”, stretch “%s”, found %s", seed, text, needle, spans)
        .isTrue();
    return spans.size();
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (int index = 0; index < LONG_STRINGS; index++) {
      String once = FoldedText.fold(RandomStrings.any(random, random.nextInt(40)));
      assertThat(FoldedText.fold(once)).as("seed %s", seed).isEqualTo(once);
      assertThat(Folding.fold(once)).as("seed %s", seed).isEqualTo(once);
    }
  }

  @Test
  void everyPairCutsOutItsTerm() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(new WordSegmenter(List.of()))) {
      for (int index = 0; index < STRINGS; index++) {
        checkTokens(analyzer, "text", RandomStrings.any(random, random.nextInt(10)));
      }
      for (int index = 0; index < LONG_STRINGS; index++) {
        checkTokens(analyzer, "text", RandomStrings.any(random, random.nextInt(60)));
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
    int last = 0;
    boolean right = true;
    try (TokenStream tokens = analyzer.tokenStream(field, new StringReader(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String cut = text.substring(offsets.startOffset(), offsets.endOffset());
        right &= FoldedText.fold(cut).strip().equals(term.toString().strip());
        right &= offsets.startOffset() >= last;
        last = offsets.startOffset();
      }
      tokens.end();
      right &= offsets.endOffset() == text.length();
    }
    assertThat(right).as("seed %s, text “%s”, field %s", seed, text, field).isTrue();
  }
}
