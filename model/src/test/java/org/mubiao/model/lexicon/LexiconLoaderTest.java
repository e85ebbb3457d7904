package org.mubiao.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconLoaderTest {
  private static final String[] FILES = {
    "dimensions.tsv",
    "government-units.tsv",
    "indicators.tsv",
    "measures.tsv",
    "regions.tsv",
    "synonyms.tsv",
    "wordings.tsv",
    "zones.tsv"
  };

  private final Map<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void takeTheShippedFiles() throws IOException {
    for (String name : FILES) {
      try (InputStream stream = LexiconLoader.class.getResourceAsStream(name)) {
        files.put(name, stream.readAllBytes());
      }
    }
  }

  @Test
  void theShippedFilesAgreeWithEachOther() {
    Lexicon lexicon = LexiconLoader.load();

    assertThat(lexicon.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(lexicon.digest()).isEqualTo(LexiconLoader.load(files).digest());
    assertThat(lexicon.indicators().entries()).hasSizeGreaterThan(250);
  }

  @Test
  void anyChangeOfTheDataChangesTheDigest() {
    String before = LexiconLoader.load(files).digest();
    append("synonyms.tsv", "甲词|乙词");

    assertThat(LexiconLoader.load(files).digest()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // file ! line added (~ for a tab) ! what the message says
        "measures.tsv ! 甲~count~1 ! needs 5 columns, has 3",
        "measures.tsv ! 甲~count~1~=~-~多 ! needs 5 columns, has 6",
        "measures.tsv ! 家~count~1~=~- ! unit 家 is there twice",
        "measures.tsv ! 甲~没有~1~=~- ! unknown dimension 没有",
        "measures.tsv ! 甲~money~0~元~- ! factor must be a positive number",
        "measures.tsv ! 甲~money~-1~元~- ! factor must be a positive number",
        "measures.tsv ! 甲~money~1/0~元~- ! factor must be a positive number",
        "measures.tsv ! 甲~money~一~元~- ! factor must be a positive number",
        "measures.tsv ! 甲~money~1~美元~- ! the base of money is 元",
        "measures.tsv ! 甲~count~1~没有~- ! is not in count with factor 1",
        "measures.tsv ! 甲~count~2~=~- ! own base has factor 1",
        "measures.tsv ! 甲~count~1~=~maybe ! unknown flag maybe",
        "measures.tsv ! 甲||乙~count~1~=~- ! empty or padded part",
        "dimensions.tsv ! money~元~金额 ! dimension money is there twice",
        "regions.tsv ! 甲市~320682~320600~county~-~- ! code 320682 is there twice",
        "regions.tsv ! 如皋市~320699~320600~county~-~- ! 如皋市 is there twice",
        "regions.tsv ! 甲市~320699~999900~county~-~- ! unknown parent region 999900",
        "regions.tsv ! 甲市~32069~320600~county~-~- ! a code has six digits",
        "regions.tsv ! 甲市~320699~320600~village~-~- ! unknown level village",
        "regions.tsv ! 甲市~320699~320600~county~甲~- ! two characters or more",
        "regions.tsv ! 甲市~320699~320600~county~-~odd ! unknown flag odd",
        "zones.tsv ! 甲新区~-~999900~county~-~-~来源 ! unknown parent region 999900",
        "zones.tsv ! 甲新区~-~320600~county~-~-~ ! must not be empty",
        "government-units.tsv ! 科技局~{region}科技局~local ! 科技局 means two bodies of one government",
        "government-units.tsv ! 甲局~甲局~local ! has {region}",
        "government-units.tsv ! 甲局~{region}甲局~everywhere ! unknown place everywhere",
        "government-units.tsv ! 甲局|甲局~{region}甲局~local ! each once",
        "indicators.tsv ! gdp~甲~-~flow~money~-~-~true~-~-~-~-~源 ! key gdp is there twice",
        "indicators.tsv ! new-key~甲~-~flow~没有~-~-~true~-~-~-~-~源 ! unknown dimension 没有",
        "indicators.tsv ! new-key~甲~-~river~money~-~-~true~-~-~-~-~源 ! unknown nature river",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~perhaps~-~-~-~-~源 ! better is true, false or -",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~true~sometimes~-~-~-~源 ! unknown measure sometimes",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~true~-~-~-~国内生产总值~源 ! 国内生产总值 means both gdp and new-key",
        "indicators.tsv ! new-key~甲~-~flow~times~-~-~true~-~-~-~高 企~源 ! 高 企 means both high-tech-enterprises and new-key",
        "indicators.tsv ! new-key~“”~-~flow~money~-~-~true~-~-~-~-~源 ! says nothing",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~true~-~-~-~-~ ! must not be empty",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~true~-~-~no-such-key~-~源 ! unlike names no-such-key",
        "indicators.tsv ! new-key~甲~-~flow~money~-~-~true~-~-~new-key~-~源 ! unlike names new-key",
        "wordings.tsv ! leading~全市~- ! leading word 全市 is there twice",
        "wordings.tsv ! around~甲~- ! unknown kind around",
        "wordings.tsv ! same~甲~占比 ! which is taken for something else",
        "synonyms.tsv ! 高企|甲 ! 高企 stands in line",
        "synonyms.tsv ! 甲 ! a group has two words or more",
      })
  void aContradictionNamesFileAndLine(String file, String line, String problem) {
    long lines = new String(files.get(file), StandardCharsets.UTF_8).lines().count();
    append(file, line.replace('~', '\t'));

    assertThatThrownBy(() -> LexiconLoader.load(files))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(file + ":")
        .hasMessageContaining(problem)
        .satisfies(
            thrown -> {
              if (!problem.startsWith("which is taken")) {
                assertThat(thrown).hasMessageStartingWith(file + ":" + (lines + 1) + ":");
              }
            });
  }

  @Test
  void aGuardPartsEqualWordings() {
    append("indicators.tsv", "new-key\t甲\t-\tflow\tarea\t-\t-\ttrue\t-\t-\t-\t高企\t源");

    Lexicon lexicon = LexiconLoader.load(files);

    assertThat(lexicon.indicators().match("高企", "平方米", org.mubiao.model.target.Measure.LEVEL).key())
        .isEqualTo("new-key");
  }

  @Test
  void aMissingFileIsNamed() {
    files.remove("zones.tsv");

    assertThatThrownBy(() -> LexiconLoader.load(files))
        .isInstanceOf(LexiconException.class)
        .hasMessage("zones.tsv: is missing");
  }

  @Test
  void otherColumnsAreRefused() {
    files.put("synonyms.tsv", "# 说明\nword\n甲|乙\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> LexiconLoader.load(files))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("synonyms.tsv:2:")
        .hasMessageContaining("columns must be");
  }

  @Test
  void aFileWithoutColumnsIsRefused() {
    files.put("synonyms.tsv", "# 说明\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> LexiconLoader.load(files))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("no line with the names of the columns");
  }

  private void append(String file, String line) {
    String text = new String(files.get(file), StandardCharsets.UTF_8) + line + "\n";
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
