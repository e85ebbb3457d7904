package org.mubiao.indexer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mubiao.indexer.RandomStrings;
import org.mubiao.model.text.Span;

/** The words are those that HanLP itself gives, whatever the text holds. */
final class WordSegmenterLawTest {

  private static final Path SEEDS =
      Path.of(System.getProperty("mubiao.root", "..")).resolve("seeds");
  private static final int STRINGS = 20_000;
  private static final List<String> LEXICON =
      List.of(
          "高新技术企业",
          "高价值专利",
          "规上工业增加值",
          "规上",
          "一般公共预算收入",
          "公共预算",
          "研发费用",
          "r&d",
          "gdp",
          "万人发明专利拥有量",
          "中国",
          "城镇新增就业",
          "技术企业");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final WordSegmenter segmenter = new WordSegmenter(LEXICON);
  private final WordLattice again = segmenter.lattice();
  private final Segment whole = hanlp();
  private final Segment nested = hanlp().enableIndexMode(true);

  private static Segment hanlp() {
    DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
    LEXICON.forEach(word -> dictionary.insert(word, "nz 1024"));
    return new ViterbiSegment()
        .enableOffset(true)
        .enablePartOfSpeechTagging(false)
        .enableNameRecognize(false)
        .enableTranslatedNameRecognize(false)
        .enableJapaneseNameRecognize(false)
        .enablePlaceRecognize(false)
        .enableOrganizationRecognize(false)
        .enableNumberQuantifierRecognize(false)
        .enableNormalization(false)
        .enableCustomDictionary(dictionary);
  }

  @Test
  void aNoticeIsCutAsHanlpCutsIt() throws IOException {
    int words = 0;
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        String text = FoldedText.fold(Files.readString(file));
        words += check(text);
        for (int stretch = 0; stretch < 500; stretch++) {
          words += check(RandomStrings.stretch(random, text, 1 + random.nextInt(80)));
        }
      }
    }
    assertThat(words).isGreaterThan(10_000);
  }

  @Test
  void anyTextIsCutAsHanlpCutsIt() {
    int words = 0;
    for (int string = 0; string < STRINGS; string++) {
      words += check(FoldedText.fold(RandomStrings.any(random, random.nextInt(40))));
    }
    for (int string = 0; string < STRINGS / 100; string++) {
      words += check(FoldedText.fold(RandomStrings.notice(random, 400)));
    }
    assertThat(words).isGreaterThan(STRINGS);
  }

  /** Longer words of the lexicon, in places where they are words and where they are not. */
  @Test
  void wordsOfTheLexiconAreKeptWhereHanlpKeepsThem() {
    int words = 0;
    for (int string = 0; string < STRINGS / 10; string++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(8); part >= 0; part--) {
        String word = LEXICON.get(random.nextInt(LEXICON.size()));
        text.append(random.nextInt(4) == 0 ? word.substring(1) : word);
        text.append(RandomStrings.any(random, random.nextInt(3)));
      }
      words += check(FoldedText.fold(text));
    }
    assertThat(words).isGreaterThan(STRINGS / 10);
  }

  private int check(String text) {
    List<Span> words = segmenter.words(text);
    assertThat(words).as("words of “%s”, seed %s", text, seed).isEqualTo(words(whole, text));
    assertThat(segmenter.nestedWords(text))
        .as("words of “%s” and words inside, seed %s", text, seed)
        .isEqualTo(List.copyOf(new TreeSet<>(words(nested, text))));
    assertThat(again.with(text.toCharArray(), text.length()).nestedWords())
        .as("words of “%s” after other texts, seed %s", text, seed)
        .isEqualTo(segmenter.lattice().with(text.toCharArray(), text.length()).nestedWords());
    return words.size();
  }

  private static List<Span> words(Segment segment, String text) {
    List<Span> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      int length = term.word.length();
      boolean written = term.word.codePoints().anyMatch(Character::isLetterOrDigit);
      boolean lone = term.word.codePointCount(0, length) == 1 && term.word.codePointAt(0) >= 0x2E80;
      if (written && !lone) {
        words.add(new Span(term.offset, term.offset + length));
      }
    }
    return words;
  }
}
