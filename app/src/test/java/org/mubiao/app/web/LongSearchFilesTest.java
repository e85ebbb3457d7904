package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a search that found more than they can hold say so. */
class LongSearchFilesTest {

  private static final int MOST = 10_000;
  private static final int TARGETS = MOST + 50;
  private static final int A_NOTICE = 1_005;

  /** So many that two of them name each target. */
  private static final String ALL =
      IntStream.rangeClosed('\u4e00', '\u4eff')
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  @TempDir static Path folder;
  private static ServedCorpus served;

  @BeforeAll
  static void serve() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int first = 0; first < TARGETS; first += A_NOTICE) {
      StringBuilder text = new StringBuilder("2025年如皋市科技创新工作要点\n\n一、主要目标\n\n");
      for (int number = first + 1; number <= first + A_NOTICE; number++) {
        text.append("2025年").append(name(number)).append(number).append("家。\n");
      }
      Files.writeString(corpus.resolve(first + ".txt"), text, UTF_8);
    }
    served = new ServedCorpus(corpus, folder.resolve("output"));
  }

  /** A name of its own, so that nothing contradicts anything. */
  private static String name(int number) {
    int first = number / ALL.length();
    int second = number % ALL.length();
    return "新增" + ALL.charAt(first) + ALL.charAt(second) + "产业企业";
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  private static HttpHeaders headers(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers();
  }

  @Test
  void filesAndThePageTellThatTheyHoldTheFirstOnly() throws Exception {
    Document page = Jsoup.parse(served.page("/?q=type:target&page=2"));
    assertThat(page.select(".total").text().replace(",", "")).contains(Integer.toString(TARGETS));
    assertThat(page.select(".found .note").text()).contains("10,000");
    assertThat(page.select(".exports a").eachAttr("href").get(0)).doesNotContain("page=");

    HttpResponse<byte[]> csv = served.get("/api/v1/search?q=type:target&format=csv");
    assertThat(headers(csv).firstValue("X-Limited-To")).hasValue(Integer.toString(MOST));
    assertThat(headers(csv).firstValue("X-Total-Count")).hasValue(Integer.toString(TARGETS));
    assertThat(headers(csv).firstValue("Link")).isEmpty();
    assertThat(headers(csv).firstValue("Content-Disposition").orElse(""))
        .contains("search-first-10000.csv");
    assertThat(new String(csv.body(), UTF_8).lines()).hasSize(1 + MOST);

    HttpResponse<byte[]> xlsx = served.get("/api/v1/search?q=type:target&format=xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.body()))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .contains(Integer.toString(TARGETS), Integer.toString(MOST));
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(MOST);
    }
  }

  @Test
  void filesThatHoldAllSayNothing() throws Exception {
    String few = "?q=type:target+value<=100";
    assertThat(Jsoup.parse(served.page("/" + few.replace("<", "%3C"))).select(".found .note"))
        .isEmpty();
    HttpResponse<byte[]> csv =
        served.get("/api/v1/search" + few.replace("<", "%3C") + "&format=csv");
    assertThat(headers(csv).firstValue("X-Limited-To")).isEmpty();
    assertThat(headers(csv).firstValue("Content-Disposition").orElse("")).contains("search.csv");
    assertThat(new String(csv.body(), UTF_8).lines()).hasSize(101);
  }
}
