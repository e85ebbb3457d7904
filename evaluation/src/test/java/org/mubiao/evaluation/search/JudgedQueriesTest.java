package org.mubiao.evaluation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.search.SearchHit;

/**
 * Asks the judged queries of the program and of plain searches over the same sentences. {@code
 * target/judged-queries.txt} holds the scores by ability and explains every query that the program
 * does not answer well; {@code target/unjudged.txt} lists sentences on first pages that nobody has
 * judged yet: they count as no answer until they are.
 */
class JudgedQueriesTest {

  private static final Path ROOT = Path.of(System.getProperty("mubiao.root", ".."));
  private static final Path FOLDER = Path.of("src", "test", "resources", "search");

  private static final String PROGRAM = "mubiao";
  private static final String MEANING = "mubiao, meaning";
  private static final String BIGRAMS = "bigrams";
  private static final String BIGRAMS_TITLED = "bigrams, titles";
  private static final String SMART = "SmartChinese";
  private static final String SMART_TITLED = "SmartChinese, titles";

  @TempDir static Path folder;

  private static List<JudgedQuery> queries = List.of();
  private static JudgedQueriesReport report = new JudgedQueriesReport(Map.of(), Map.of());

  @BeforeAll
  static void askThemAll() throws IOException {
    ProgramSearch program =
        ProgramSearch.over(List.of(ROOT.resolve("seeds"), FOLDER.resolve("documents")), folder);
    Map<String, String> texts = program.texts();
    queries = new JudgedDocuments(texts).read(FOLDER);
    List<SearchHit> passages = program.passages();
    Map<String, List<Ranking>> systems = new LinkedHashMap<>();
    List<Ranking> own = new ArrayList<>();
    for (JudgedQuery query : queries) {
      own.add(program.rank(query));
    }
    systems.put(PROGRAM, own);
    List<Ranking> byMeaning = new ArrayList<>();
    for (JudgedQuery query : queries) {
      byMeaning.add(program.rankByMeaning(query));
    }
    systems.put(MEANING, byMeaning);
    try (Analyzer bigrams = new CJKAnalyzer();
        Analyzer smart = new SmartChineseAnalyzer()) {
      systems.put(BIGRAMS, plain(bigrams, passages, false));
      systems.put(BIGRAMS_TITLED, plain(bigrams, passages, true));
      systems.put(SMART, plain(smart, passages, false));
      systems.put(SMART_TITLED, plain(smart, passages, true));
    }
    report = new JudgedQueriesReport(systems, texts);
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("judged-queries.txt"), report.table() + report.worst());
    Files.writeString(target.resolve("unjudged.txt"), String.join("\n", report.unjudged()) + "\n");
  }

  private static List<Ranking> plain(Analyzer analyzer, List<SearchHit> passages, boolean isTitled)
      throws IOException {
    List<Ranking> rankings = new ArrayList<>();
    try (PlainSearch search = new PlainSearch(analyzer, passages, isTitled)) {
      for (JudgedQuery query : queries) {
        rankings.add(search.rank(query));
      }
    }
    return rankings;
  }

  @Test
  void thereAreEnoughQueriesOfEveryAbilityAndAllHaveAnAnswer() {
    Set<String> abilities = new TreeSet<>();
    queries.forEach(query -> abilities.add(query.ability()));
    assertThat(queries).hasSizeGreaterThanOrEqualTo(100).allMatch(JudgedQuery::hasAnswer);
    assertThat(abilities)
        .containsExactlyInAnyOrder(
            "word",
            "stretch",
            "synonym",
            "traditional",
            "width",
            "pinyin",
            "character",
            "field",
            "range",
            "quote",
            "boolean",
            "place",
            "year",
            "unit",
            "deadline",
            "own");
  }

  @Test
  void theProgramPutsFirstWhatWasAskedForClearlyBetterThanPlainSearches() {
    double program = report.mean(PROGRAM, query -> true);
    assertThat(program).isGreaterThanOrEqualTo(0.83);
    for (String plain : List.of(BIGRAMS, BIGRAMS_TITLED, SMART, SMART_TITLED)) {
      assertThat(program).as(plain).isGreaterThan(report.mean(plain, query -> true) + 0.2);
    }
  }

  @Test
  void queriesOfEveryAbilityAreAnsweredWellButThoseInOtherWords() {
    Predicate<JudgedQuery> own = query -> query.ability().equals("own");
    assertThat(report.mean(PROGRAM, own.negate())).isGreaterThanOrEqualTo(0.9);
    assertThat(report.mean(PROGRAM, own)).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void meaningHelpsQueriesInOtherWordsAndCostsTheOthersNothing() {
    Predicate<JudgedQuery> own = query -> query.ability().equals("own");
    assertThat(report.mean(MEANING, own)).isGreaterThan(report.mean(PROGRAM, own) + 0.1);
    assertThat(report.mean(MEANING, own.negate()))
        .isGreaterThanOrEqualTo(report.mean(PROGRAM, own.negate()) - 0.002);
  }
}
