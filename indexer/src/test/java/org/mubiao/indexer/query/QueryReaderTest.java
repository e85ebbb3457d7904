package org.mubiao.indexer.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.indexer.RandomStrings;
import org.mubiao.indexer.query.Question.AllOf;
import org.mubiao.indexer.query.Question.AnyOf;
import org.mubiao.indexer.query.Question.Due;
import org.mubiao.indexer.query.Question.Everything;
import org.mubiao.indexer.query.Question.Named;
import org.mubiao.indexer.query.Question.Not;
import org.mubiao.indexer.query.Question.Value;
import org.mubiao.indexer.query.Question.Words;
import org.mubiao.indexer.query.Question.Years;
import org.mubiao.model.search.QuerySyntaxException;

final class QueryReaderTest {

  @Test
  void nothingAsksForEverything() {
    assertThat(QueryReader.read("")).isEqualTo(new Everything());
    assertThat(QueryReader.read(" \u3000\n")).isEqualTo(new Everything());
  }

  @Test
  void wordsSideBySideAreAllWanted() {
    Question both = new AllOf(List.of(new Words("高企", false, 0), new Words("研发", false, 3)));
    assertThat(QueryReader.read("高企 研发")).isEqualTo(both);
    assertThat(QueryReader.read("高企\u3000研发")).isEqualTo(both);
  }

  @Test
  void andBindsCloserThanOr() {
    assertThat(QueryReader.read("a b OR c AND d"))
        .isEqualTo(
            new AnyOf(
                List.of(
                    new AllOf(List.of(new Words("a", false, 0), new Words("b", false, 2))),
                    new AllOf(List.of(new Words("c", false, 7), new Words("d", false, 13))))));
  }

  @Test
  void bracketsAndNotsNest() {
    Question either = new AnyOf(List.of(new Words("b", false, 4), new Words("c", false, 9)));
    assertThat(QueryReader.read("a -(b OR c)"))
        .isEqualTo(new AllOf(List.of(new Words("a", false, 0), new Not(either))));
    assertThat(QueryReader.read("NOT -a")).isEqualTo(new Not(new Not(new Words("a", false, 5))));
  }

  @ParameterizedTest
  @CsvSource({
    "高企 与 研发, 高企 AND 研发",
    "高企 或 研发, 高企 OR  研发",
    "(高企 或 研发)　与 净增, (高企 OR  研发)　AND 净增",
    "高企 ＯＲ 研发, 高企 OR 研发",
  })
  void operatorsMayBeChinese(String chinese, String english) {
    assertThat(unplaced(QueryReader.read(chinese))).isEqualTo(unplaced(QueryReader.read(english)));
  }

  private static String unplaced(Question question) {
    return question.toString().replaceAll("position=\\d+", "");
  }

  @Test
  void notMayBeChinese() {
    assertThat(QueryReader.read("高企 非 研发"))
        .isEqualTo(
            new AllOf(List.of(new Words("高企", false, 0), new Not(new Words("研发", false, 5)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"或", "与", "非", "非物质文化", "与会", "或者"})
  void wordsOfOneCharacterAndWordsThatBeginLikeOperatorsAreWords(String query) {
    assertThat(QueryReader.read(query)).isEqualTo(new Words(query, false, 0));
    assertThat(QueryReader.read("a " + query))
        .isEqualTo(new AllOf(List.of(new Words("a", false, 0), new Words(query, false, 2))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a b\"", "“a b”", "＂a b＂"})
  void quotedWordsStayTogether(String query) {
    assertThat(QueryReader.read(query)).isEqualTo(new Words("a b", true, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R&D",
        "创新型县（市）建设",
        "5+2",
        "10:30",
        "2025年",
        "中国-东盟",
        "a>b",
        "ANDROID",
        "目标：完成",
        "全市（含开发区）"
      })
  void wordsMayHoldSigns(String query) {
    assertThat(QueryReader.read(query)).isEqualTo(new Words(query, false, 0));
  }

  @Test
  void namesMayBeSeveral() {
    assertThat(QueryReader.read("place:如皋，\"启 东\"、南通"))
        .isEqualTo(new Named(QueryField.PLACE, List.of("如皋", "启 东", "南通"), 6));
    assertThat(QueryReader.read("牵头单位：科技局"))
        .isEqualTo(new Named(QueryField.LEAD, List.of("科技局"), 5));
    assertThat(QueryReader.read("PLACE:如皋"))
        .isEqualTo(new Named(QueryField.PLACE, List.of("如皋"), 6));
    assertThat(QueryReader.read("unit:平方米（建筑）"))
        .isEqualTo(new Named(QueryField.UNIT, List.of("平方米（建筑）"), 5));
  }

  @ParameterizedTest
  @CsvSource({
    "year:2025, 2025, 2025",
    "年度：２０２５年, 2025, 2025",
    "year:2022..2025, 2022, 2025",
    "year:2022-2025, 2022, 2025",
    "年度：2022—2025年, 2022, 2025",
    "年度：2022年至2025年, 2022, 2025",
    "year:2022~2025, 2022, 2025",
    "year:２０２２．．２０２５, 2022, 2025",
    "year:\"2022 … 2025\", 2022, 2025",
    "year:2022至, 2022,",
    "year:2022.., 2022,",
    "year:..2025, , 2025",
    "year>=2023, 2023,",
    "year:>2023, 2024,",
    "year<2023, , 2022",
    "year≤2023, , 2023",
    "year=2023, 2023, 2023",
  })
  void yearsAreRead(String query, Integer from, Integer to) {
    assertThat(QueryReader.read(query)).isEqualTo(new Years(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "due:2025, 2025-01-01, 2025-12-31",
    "due:2025-06, 2025-06-01, 2025-06-30",
    "due:2024年2月, 2024-02-01, 2024-02-29",
    "due:2025年6月30日, 2025-06-30, 2025-06-30",
    "due:<2025-12-31, , 2025-12-30",
    "due<=2025, , 2025-12-31",
    "due>2025-06, 2025-07-01,",
    "完成时限：>=2025.6.1, 2025-06-01,",
    "due:2025-01..2025-06, 2025-01-01, 2025-06-30",
    "完成时限：2025年6月至2025年12月, 2025-06-01, 2025-12-31",
    "due:..2025/6/30, , 2025-06-30",
  })
  void daysAreRead(String query, LocalDate from, LocalDate to) {
    assertThat(QueryReader.read(query)).isEqualTo(new Due(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "value>=100, 100, true, , false,",
    "数值＞0.3亿元, 0.3, false, , false, 亿元",
    "value<=2.85%, , false, 2.85, true, %",
    "value<5GWh, , false, 5, false, GWh",
    "value:58, 58, true, 58, true,",
    "value:1..2万元, 1, true, 2, true, 万元",
    "数值：1～2万元, 1, true, 2, true, 万元",
    "value:1至2万元, 1, true, 2, true, 万元",
    "value:1万元..2万元, 1, true, 2, true, 万元",
    "value:-5.., -5, true, , true,",
    "value:\"100 家\", 100, true, 100, true, 家",
  })
  void valuesAreRead(
      String query,
      BigDecimal low,
      boolean lowIncluded,
      BigDecimal high,
      boolean highIncluded,
      String unit) {
    Value value = (Value) QueryReader.read(query);
    assertThat(value.low()).isEqualTo(low);
    assertThat(value.high()).isEqualTo(high);
    assertThat(low == null || value.lowIncluded() == lowIncluded).isTrue();
    assertThat(high == null || value.highIncluded() == highIncluded).isTrue();
    assertThat(value.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a (b | 2 | this bracket is not closed",
        "place:( | 6 | this bracket is not closed; put words that hold one in quotes",
        "高企（省级 | 2 | this bracket is not closed; put words that hold one in quotes",
        "a b) | 3 | this closing bracket opens nowhere",
        "a \"b c | 2 | this quotation is not closed",
        "\"\" a | 0 | there is nothing between these quotation marks",
        "a AND | 5 | something to look for is missing here",
        "a OR | 4 | something to look for is missing here",
        "OR a | 0 | something to look for is missing before AND or OR",
        "a () | 3 | something to look for is missing before this bracket",
        "place: a | 6 | a value is missing after “place:”",
        "place:a, | 8 | a name is missing here",
        "plaze:a | 0 | there is no field “plaze”",
        "目标:a | 0 | there is no field “目标”",
        "place>a | 0 | place is a name and takes “:”, not a comparison",
        "数值≥ | 3 | a value is missing after “数值≥”",
        "year:2022..20x5 | 11 | “20x5” is no year",
        "年度：2022至abcd | 8 | “abcd” is no year",
        "due:2025-06..soon | 13 | “soon” is no day",
        "value:1..many | 9 | “many” is no number",
        "value:\" many\" | 8 | “many” is no number",
        "year:abc | 5 | “abc” is no year",
        "year:2025..2022 | 5 | the range ends before it begins",
        "year>2022..2025 | 5 | a range a..b takes “:”, not a comparison",
        "year:.. | 5 | the range has no end",
        "due:2025-13 | 4 | there is no such day: “2025-13”",
        "due:2025-02-30 | 4 | there is no such day: “2025-02-30”",
        "due:soon | 4 | “soon” is no day",
        "value>=many | 7 | “many” is no number",
        "value:1家..2件 | 6 | both ends of the range need the same unit",
      })
  void aWrongQueryIsRefusedWithItsPlace(String query, int position, String message) {
    assertThatThrownBy(() -> QueryReader.read(query))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            wrong -> {
              assertThat(wrong).hasMessageContaining(message);
              assertThat(wrong.position()).isEqualTo(position);
              assertThat(wrong.chinese())
                  .matches(".*\\p{IsHan}{2}.*")
                  .isNotEqualTo(wrong.getMessage());
            });
  }

  @Test
  void tooLongAndTooDeepQueriesAreRefused() {
    assertThatThrownBy(() -> QueryReader.read("a".repeat(1001)))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> QueryReader.read("(".repeat(500)))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> QueryReader.read("-".repeat(500) + "a"))
        .isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void anyStringIsReadOrRefused() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] pieces = {
      "place:", "value>=", "due:", "\"", "(", ")", "-", " AND ", " OR ", "NOT ", ".."
    };
    for (int index = 0; index < 20_000; index++) {
      StringBuilder query = new StringBuilder();
      for (int piece = random.nextInt(6); piece >= 0; piece--) {
        query.append(
            random.nextBoolean()
                ? RandomStrings.any(random, random.nextInt(6))
                : pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(QueryReader.read(query.toString())).isNotNull();
      } catch (QuerySyntaxException refused) {
        assertThat(refused.position())
            .as("seed %s, query %s", seed, query)
            .isBetween(0, query.length());
      }
    }
  }
}
