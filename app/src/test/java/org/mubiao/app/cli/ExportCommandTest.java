package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.table.PanelColumn;
import org.mubiao.model.json.Json;

class ExportCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void extract() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Answer answer =
        Answer.to("extract", Answer.seeds(), corpus, "--output", folder.resolve("output"));
    assertThat(answer.status()).isZero();
  }

  private static Answer export(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("export", "--panel", "--output", folder.resolve("output")));
    arguments.addAll(List.of(more));
    return Answer.to(arguments.toArray());
  }

  private static JsonNode rows() throws IOException {
    return Json.readTree(export("--format", "json").out().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void eachPlaceYearIndicatorAndStatusHasOneFirstRow() throws IOException {
    Set<String> cells = new HashSet<>();
    Map<String, Integer> ranks = new TreeMap<>();
    JsonNode rows = rows();
    assertThat(rows.size()).isGreaterThan(100);
    for (JsonNode row : rows) {
      String cell =
          row.get("place")
              + " "
              + row.get("year")
              + " "
              + row.get("indicatorKey")
              + " "
              + row.get("indicator")
              + " "
              + row.get("status");
      int rank = row.get("rank").asInt();
      assertThat(cells.add(cell + rank)).as(cell).isTrue();
      assertThat(rank).as(cell).isEqualTo(ranks.merge(cell, 1, Integer::sum));
    }
  }

  @Test
  void aRowSaysWhatTheDocumentSays() throws IOException {
    for (JsonNode row : rows()) {
      if (row.get("place").asText().equals("海门区")
          && row.get("year").asInt() == 2025
          && row.get("indicator").asText().equals("全社会研发投入占GDP比重")) {
        assertThat(row.get("placeLevel").asText()).isEqualTo("county");
        assertThat(row.get("placeCode").asText()).isEqualTo("320614");
        assertThat(row.get("operator").asText()).isEqualTo("ge");
        assertThat(row.get("value").decimalValue()).isEqualByComparingTo("3.4");
        assertThat(row.get("unit").asText()).isEqualTo("%");
        assertThat(row.get("upper").isNull()).isTrue();
        assertThat(row.get("evidence").asText()).contains("3.4%");
        return;
      }
    }
    throw new AssertionError("no such row");
  }

  @Test
  void csvIsTheDefaultAndHasTheSameRows() throws IOException {
    Answer csv = export();
    assertThat(csv.status()).isZero();
    assertThat(csv.err()).isEmpty();
    assertThat(csv.out()).startsWith("\uFEFFplace,placeCode,placeLevel,year,indicatorKey,");
    assertThat(csv.out().lines().count()).isEqualTo(rows().size() + 1);
    assertThat(export("--format", "csv").out()).isEqualTo(csv.out());
  }

  @Test
  void aWorkbookHasTheDictionaryBesideTheRows() throws IOException {
    Path file = folder.resolve("panel.xlsx");
    assertThat(export("--to", file).status()).isZero();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows().size());
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(PanelColumn.values().length);
    }
  }

  @Test
  void theDictionaryOfTheDocumentationIsThatOfTheProgram() throws IOException {
    String page = Files.readString(Answer.root().resolve("docs/format/panel.md"));
    for (PanelColumn column : PanelColumn.values()) {
      assertThat(page)
          .contains("| `" + column.field() + "` | ")
          .contains("| " + column.english() + " | " + column.chinese() + " |");
    }
  }

  @Test
  void whatCannotBeExportedIsSaidInOneSentence() {
    Answer nothing = Answer.to("export", "--output", folder.resolve("output"));
    assertThat(nothing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(nothing.err()).contains("--panel").hasLineCount(1);
    Answer text = export("--format", "text");
    assertThat(text.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(text.err()).contains("csv").contains("json").contains("xlsx").hasLineCount(1);
    Answer book = export("--format", "xlsx");
    assertThat(book.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(book.err()).contains("--to").hasLineCount(1);
  }
}
