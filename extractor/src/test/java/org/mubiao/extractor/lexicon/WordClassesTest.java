package org.mubiao.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/mubiao/extractor/lexicon");

  @Test
  void aNameStandsForEachWordOfItsClassTheLongestFirst() {
    WordClasses classes = WordClasses.read(Stream.of("# 说明", "", "rooms\t间 房间 大房间"));
    assertThat(classes.expand("^{rooms}{2,4}.{0,3}")).isEqualTo("^(?:大房间|房间|间){2,4}.{0,3}");
  }

  @Test
  void rulesFindTheWordsOfTheProgram() {
    assertThat(WordClasses.pattern("的{parties}$").matcher("年产值过亿的合作社").find()).isTrue();
    assertThat(WordClasses.pattern("的{parties}$").matcher("年产值过亿的道路").find()).isFalse();
  }

  /** A list of one rule alone belongs to that rule. */
  @Test
  void severalRulesNameEachClass() throws IOException {
    Map<String, Integer> named = new TreeMap<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("word-classes.tsv"))) {
      if (!line.startsWith("#")) {
        named.put("{" + line.substring(0, line.indexOf('\t')) + "}", 0);
      }
    }
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(WordClassesTest::isRule).toList()) {
        String source = Files.readString(file);
        named.replaceAll(
            (name, count) -> count + (source.split(Pattern.quote(name), -1).length - 1));
      }
    }
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named.values())
        .allMatch(count -> count > 1, "named by more than one rule: " + named);
  }

  private static boolean isRule(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("WordClasses.java");
  }

  @Test
  void anUnknownClassIsRefused() {
    assertThatThrownBy(() -> WordClasses.pattern("{no-such}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{no-such}");
  }

  @Test
  void wrongLinesAreRefusedWithTheirNumber() {
    for (String wrong :
        new String[] {"words without a tab", "Upper\t词", "rooms\t间 间", "rooms\t间|房", "rooms\t"}) {
      assertThatThrownBy(() -> WordClasses.read(Stream.of("#", wrong)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(":2");
    }
    assertThatThrownBy(() -> WordClasses.read(Stream.of("rooms\t间", "rooms\t房")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(":2")
        .hasMessageContaining("rooms");
  }
}
