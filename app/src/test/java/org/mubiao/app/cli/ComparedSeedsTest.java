package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the notices the project started from say side by side, worked out by hand. */
class ComparedSeedsTest {

  private static final String STATEMENTS =
      """
      全社会研发投入占GDP比重 | 如皋 2020 target ≥2.5% · 如皋 2021 actual 2.58% · 如皋 2022 target ≥2.75% · 如皋 2025 target ≥2.85% · 启东 2025 target ≥2.85%
      高新技术产业产值占规模以上工业产值比重 | 如皋 2020 target ≥42% · 如皋 2021 actual 45.71% · 如皋 2022 target ≥45% · 如皋 2025 target >58% · 启东 2025 target ≥60%
      高新技术企业总数 | 如皋 2025 target >950家 · 启东 2025 target ≥500家
      高新技术企业净增 | 如皋 2020 target ≥30家
      新增高新技术企业 | 如皋 2022 target 166家
      技术合同成交额 | 如皋 2021 actual 49.27亿元 · 如皋 2025 target >90亿元 · 如皋 2025 target ≥90亿元 · 启东 2023-2025 cumulative target ≥150亿元
      产学研合作项目 | 如皋 2020 target 150项 · 如皋 2020 target ≥150项 · 如皋 2021 actual 190项 · 如皋 2022 target ≥200项 · 如皋 2025 target 240项 · 启东 each year 2023-2025 target ≥150个
      科创项目招引 | 如皋 2022 target ≥50项 · 如皋 2025 target ≥210家 · 如皋 2025 target >210家 · 启东 each year 2023-2025 target ≥100个
      发放科技贷款 | 如皋 2022 target 4亿元 · 如皋 2025 target >30亿元
      争取上级资金 | 如皋 2020 target ≥2000万元 · 如皋 2021 actual >4600万元 · 如皋 2022 target ≥3000万元
      发明专利拥有量 | 如皋 2025 target ≥37件 · 启东 2025 target ≥47件
      研发机构覆盖率 | 如皋 2020 target ≥93% · 如皋 2025 target ≥88% · 启东 2025 target ≥100%
      """;

  private static final Pattern STATEMENT =
      Pattern.compile(
          "(如皋|启东) (each year )?(\\d{4})(?:-(\\d{4}))? (cumulative )?(target|actual) ([≥>]?)([\\d.]+)([%\\p{IsHan}]+)");

  private static final Map<String, String> OPERATORS = Map.of("≥", "ge", ">", "gt", "", "eq");

  @TempDir static Path folder;

  @BeforeAll
  static void run() {
    Answer answer = Answer.to("run", "--corpus", Answer.seeds(), "--output", output());
    assertThat(answer.status()).isZero();
  }

  private static Path output() {
    return folder.resolve("output");
  }

  @Test
  void everyStatementIsARowOrAlsoStated() throws IOException {
    assertThat(missing(STATEMENTS)).isEmpty();
  }

  @Test
  void everyStatementWorkedOutElsewhereIsThereToo() throws IOException {
    Path page = Answer.root().resolve("../shared/gold/compare.md");
    assumeThat(Files.isRegularFile(page)).isTrue();
    StringBuilder table = new StringBuilder();
    Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("| ") && STATEMENT.matcher(line).find())
        .forEach(line -> table.append(line.substring(2)).append('\n'));
    assertThat(table.toString().lines()).hasSizeGreaterThan(10);
    assertThat(missing(table.toString())).isEmpty();
  }

  /** {@return the statements that the comparison of their indicator does not hold} */
  private static List<String> missing(String table) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String line : table.lines().toList()) {
      String name = line.substring(0, line.indexOf('|')).replaceFirst(" \\(also.*", "").strip();
      JsonNode comparison = compare(name);
      int found = 0;
      for (MatchResult statement : results(line)) {
        found++;
        if (rows(comparison).stream().noneMatch(row -> says(row, statement))) {
          missing.add(name + ": " + statement.group());
        }
      }
      assertThat(found).as(name).isPositive();
    }
    return missing;
  }

  private static List<MatchResult> results(String line) {
    Matcher matcher = STATEMENT.matcher(line);
    return matcher.results().toList();
  }

  private static boolean says(JsonNode row, MatchResult statement) {
    String first = statement.group(3);
    String last = statement.group(4) == null ? first : statement.group(4);
    JsonNode period = row.get("period");
    boolean annual = period.get("recurrence").asText().equals("annual");
    if (!row.get("place").asText().equals(statement.group(1) + "市")
        || !row.get("status").asText().equals(statement.group(6))
        || !period.get("from").asText().equals(first + "-01-01")
        || !period.get("to").asText().equals(last + "-12-31")
        || annual != (statement.group(2) != null)) {
      return false;
    }
    List<JsonNode> figures = new ArrayList<>(List.of(row));
    row.get("alsoStated").forEach(figures::add);
    return figures.stream()
        .anyMatch(
            figure ->
                figure.get("operator").asText().equals(OPERATORS.get(statement.group(7)))
                    && figure.get("value").asText().equals(statement.group(8))
                    && figure.get("unit").asText().equals(statement.group(9))
                    && (statement.group(5) == null
                        || figure.get("measure").asText().equals("cumulative")));
  }

  @ParameterizedTest
  @CsvSource({
    "高新技术企业数, measure, net increase against new",
    "技术合同成交额, period, cumulative over 3 years against one year",
    "产学研合作项目, base, 合同额5万元以上",
    "发明专利拥有量, denominator, 万人 against 10亿元GDP",
    "研发机构覆盖率, base, 规模以上工业企业",
  })
  void whatMayNotBeComparedHasItsReasonAndASeriesOfItsOwn(
      String indicator, String obstacle, String words) throws IOException {
    JsonNode comparison = compare(indicator);
    List<JsonNode> refused =
        all(comparison.get("differences")).stream()
            .filter(one -> one.path("obstacle").asText().equals(obstacle))
            .filter(one -> one.get("reason").asText().contains(words))
            .toList();
    assertThat(refused).isNotEmpty();
    for (JsonNode one : refused) {
      assertThat(all(comparison.get("series")))
          .noneMatch(
              series -> {
                List<String> rows = all(series.get("rows")).stream().map(JsonNode::asText).toList();
                return rows.contains(one.get("from").asText())
                    && rows.contains(one.get("to").asText());
              });
    }
  }

  @Test
  void theStateOf2020FollowsFromThatOf2021AndMissesItsTarget() throws IOException {
    JsonNode completions = compare("全社会研发投入占GDP比重").get("completions");
    assertThat(completions).hasSize(1);
    JsonNode completion = completions.get(0);
    assertThat(completion.get("year").asInt()).isEqualTo(2020);
    assertThat(completion.get("verdict").asText()).isEqualTo("missed");
    assertThat(completion.get("actual").isNull()).isTrue();
    assertThat(completion.get("implied").get("value").decimalValue()).isEqualByComparingTo("2");
    assertThat(completion.get("percent").decimalValue()).isEqualByComparingTo("80");
    assertThat(text("--indicator", "全社会研发投入占GDP比重"))
        .containsPattern("2020 推算实绩 +2\n")
        .contains("如皋市 2020年：目标 ≥2.5%，推算实绩 2.00%，未达到，完成率 80%");
  }

  @Test
  void aTargetBelowWhatWasReachedIsADifferenceDownwards() throws IOException {
    assertThat(text("--indicator", "高新技术产业产值占规模以上工业产值比重"))
        .contains("如皋市 目标比实绩：2021 → 2022 -0.71个百分点");
  }

  @Test
  void placesAreRankedOnWhatMayBeCompared() throws IOException {
    assertThat(text("--indicator", "高企总数"))
        .contains("2025年目标：1 如皋市 >950，2 启东市 ≥500 （家）")
        .contains("启东市 2025年目标 → 如皋市 2025年目标：+450家（+90%），为其 1.9 倍");
    assertThat(text("--indicator", "发明专利拥有量")).doesNotContain("位次");
  }

  @Test
  void aRankOfSeveralYearsSaysWhichYears() throws IOException {
    Path corpus = folder.resolve("several");
    for (String place : List.of("海门区", "启东市")) {
      Notices.write(
          corpus.resolve(place + ".txt"),
          "2026年"
              + place
              + "政府工作报告\n\n一、主要目标\n\n“十五五”时期，地区生产总值年均增长"
              + place.length()
              + "%以上。2026年，地区生产总值增长5%左右。\n");
    }
    Answer.to("run", "--corpus", corpus, "--output", folder.resolve("years"));
    assertThat(
            Answer.to("compare", "--indicator", "地区生产总值", "--output", folder.resolve("years"))
                .out())
        .contains("【年均增长】2026—2030年目标：1 ")
        .contains("2026年目标：1 ");
  }

  @Test
  void placesOfOneNameAreTypedAsTheComparisonNamesThem() throws IOException {
    Path corpus = folder.resolve("two");
    for (String city : List.of("南京市", "福州市")) {
      Notices.write(
          corpus.resolve(city + ".txt"),
          "2026年" + city + "鼓楼区政府工作报告\n\n一、主要目标\n\n2026年，地区生产总值增长5%以上。\n");
    }
    Path two = folder.resolve("alike");
    Answer.to("run", "--corpus", corpus, "--output", two);
    assertThat(Answer.to("compare", "--indicator", "地区生产总值", "--output", two).out())
        .contains("南京市鼓楼区  福州市鼓楼区");
    assertThat(Answer.to("table", "--place", "福州市鼓楼区", "--output", two).out())
        .contains("鼓楼区")
        .hasLineCount(3);
    assertThat(Answer.to("suggest", "鼓楼", "--output", two).out())
        .contains("鼓楼区（福建省福州市）", "鼓楼 = 鼓楼区（名称）");
    assertThat(Answer.to("table", "--place", "鼓楼区", "--output", two).err())
        .contains("江苏省南京市鼓楼区", "福建省福州市鼓楼区");
  }

  @Test
  void severalIndicatorsAreNamedByRepeatingOrWithCommas() {
    String both = text("--indicator", "技术合同成交额,全社会研发投入占GDP比重");
    assertThat(both).startsWith("技术合同成交额").contains("\n全社会研发投入占GDP比重（高者为优）\n");
    assertThat(text("--indicator", "技术合同成交额", "--indicator", "全社会研发投入占GDP比重")).isEqualTo(both);
    Answer unknown = Answer.to("compare", "--indicator", "技术合同成交额，月球人口", "--output", output());
    assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(unknown.err()).contains("“月球人口”").hasLineCount(1);
  }

  @Test
  void aNameThatHoldsACommaIsOneIndicator() {
    assertThat(text("--indicator", "独角兽、潜在独角兽、瞪羚企业数")).startsWith("瞪羚、独角兽企业");
  }

  @Test
  void withoutAnIndicatorItIsAllThatTwoPlacesShare() throws IOException {
    JsonNode shared = json("--place", "如皋,启东");
    assertThat(shared.get("comparisons")).hasSizeGreaterThan(5);
    for (JsonNode comparison : shared.get("comparisons")) {
      assertThat(rows(comparison).stream().map(row -> row.get("place").asText()).distinct())
          .containsExactlyInAnyOrder("如皋市", "启东市");
    }
    assertThat(shared.get("omitted").asInt()).isPositive();
    JsonNode all = json("--all");
    assertThat(all.get("omitted").asInt()).isZero();
    assertThat(all.get("comparisons").size())
        .isEqualTo(json("--place", "如皋,启东", "--all").get("comparisons").size());
  }

  @Test
  void aWorkbookHoldsYearsStatementsAndReasonsAsNumbers() throws IOException {
    Path file = folder.resolve("比较.xlsx");
    Answer answer =
        Answer.to("compare", "--indicator", "技术合同成交额", "--to", file, "--output", output());
    assertThat(answer.status()).isZero();
    try (var stream = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(stream)) {
      assertThat(book)
          .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
          .containsExactly("比较", "地区年度", "数值与原文", "差异与原因");
      XSSFSheet pivot = book.getSheetAt(0);
      assertThat(StreamSupport.stream(pivot.getRow(0).spliterator(), false))
          .extracting(org.apache.poi.ss.usermodel.Cell::getStringCellValue)
          .endsWith("2021", "2025", "2023—2025");
      int year = column(pivot.getRow(0), "2025");
      Cell cell =
          StreamSupport.stream(pivot.spliterator(), false)
              .map(row -> row.getCell(year))
              .filter(one -> one != null && one.getCellType() == CellType.NUMERIC)
              .findFirst()
              .orElseThrow();
      assertThat(cell.getNumericCellValue()).isEqualTo(90);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\">\"0");
    }
  }

  private static int column(Row heads, String name) {
    for (Cell head : heads) {
      if (head.getStringCellValue().equals(name)) {
        return head.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + name);
  }

  @Test
  void aPageHoldsChartsAndNeedsNothingElse() {
    String page = text("--place", "如皋,启东", "--format", "html");
    assertThat(page)
        .contains("<nav aria-label=\"目录\">", "<svg class=\"chart\"", "prefers-color-scheme: dark")
        .contains("目标", "≥2.75")
        .doesNotContain("<script", "src=", "@import", "url(");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    assertThat(text("--place", "如皋,启东", "--format", "html")).isEqualTo(page);
    String english = text("--indicator", "高企总数", "--format", "html", "--lang", "en");
    assertThat(english)
        .contains("<html lang=\"en\">", "2025 target", "higher is better")
        .contains("different kinds of figure: level against net increase");
    assertThat(text("--indicator", "争取上级资金", "--year", "2021", "--format", "html"))
        .as("a single value needs no chart")
        .doesNotContain("<svg");
  }

  @Test
  void answersAreThereInEnglish() {
    assertThat(text("--indicator", "全社会研发投入占GDP比重", "--lang", "en"))
        .contains("2025 target", "如皋市 target: 2020 → 2022 +0.25个百分点")
        .contains("如皋市 2020: target ≥2.5%, implied actual 2.00%, missed, 80%");
  }

  private static String text(Object... options) {
    List<Object> words = new ArrayList<>(List.of("compare", "--output", output()));
    words.addAll(List.of(options));
    Answer answer = Answer.to(words.toArray());
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    return answer.out();
  }

  private static JsonNode json(Object... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("--format", "json"));
    words.addAll(List.of(options));
    return new ObjectMapper()
        .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(text(words.toArray()));
  }

  private static JsonNode compare(String indicator) throws IOException {
    return json("--indicator", indicator);
  }

  private static List<JsonNode> rows(JsonNode comparison) {
    return all(comparison.get("rows"));
  }

  private static List<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
