package org.mubiao.indexer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.RandomStrings;

/** What is kept of texts and names met before changes no token, whatever came in between. */
class ChineseAnalyzerLawTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");
  private static final int NAMES = 40_000;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final WordSegmenter segmenter = new WordSegmenter(List.of("高新技术企业", "规上"));

  @Test
  void aNameMetBeforeHasTheSameWords() throws IOException {
    String text = seeds();
    List<String> names = new ArrayList<>();
    try (Analyzer analyzer = new ChineseAnalyzer(segmenter)) {
      for (int number = 0; number < NAMES; number++) {
        boolean again = !names.isEmpty() && random.nextInt(3) == 0;
        String name =
            again
                ? names.get(random.nextInt(names.size()))
                : RandomStrings.stretch(random, text, 1 + random.nextInt(30));
        names.add(name);
        String field = random.nextBoolean() ? "text" : "indicator";
        String folded = FoldedText.fold(name);
        assertThat(tokens(analyzer, field + ChineseAnalyzer.WORDS, name))
            .as("words of “%s”, seed %s", name, seed)
            .isEqualTo(
                segmenter.nestedWords(folded).stream().map(word -> word.cut(folded)).toList());
        assertThat(tokens(analyzer, field, name))
            .as("pairs of “%s”, seed %s", name, seed)
            .hasSize(folded.codePointCount(0, folded.length()));
      }
    }
  }

  @Test
  void aTokenHasTheBytesOfItsCharacters() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(segmenter)) {
      for (String text :
          List.of("高新技术企业3家", "ｃａｆé ñandú 约²", "𠮷野家\uD842𠮷\uDFB7等3户", "\uD842", "a", "，")) {
        for (String field : List.of("text", "text" + ChineseAnalyzer.WORDS)) {
          assertThat(tokens(analyzer, field, text)).allMatch(token -> !token.isEmpty());
        }
      }
      assertThat(tokens(analyzer, "text", "é约3")).containsExactly("é约", "约3", "3");
    }
  }

  @Test
  void aTokenThatWasCopiedKeepsItsBytes() throws IOException {
    try (Analyzer analyzer = new ChineseAnalyzer(segmenter);
        TokenStream stream = analyzer.tokenStream("text", "目标")) {
      stream.reset();
      stream.incrementToken();
      AttributeSource copy = stream.cloneAttributes();
      AttributeSource.State first = stream.captureState();
      TermToBytesRefAttribute bytes = stream.getAttribute(TermToBytesRefAttribute.class);
      stream.incrementToken();
      assertThat(bytes.getBytesRef()).isEqualTo(new BytesRef("标"));
      assertThat(copy.getAttribute(TermToBytesRefAttribute.class).getBytesRef())
          .isEqualTo(new BytesRef("目标"));
      stream.restoreState(first);
      assertThat(bytes.getBytesRef()).isEqualTo(new BytesRef("目标"));
      stream.end();
    }
  }

  private static List<String> tokens(Analyzer analyzer, String field, String text)
      throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      TermToBytesRefAttribute bytes = stream.getAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
        assertThat(bytes.getBytesRef()).as("bytes of “%s”", term).isEqualTo(new BytesRef(term));
      }
      stream.end();
    }
    return tokens;
  }

  private static String seeds() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
