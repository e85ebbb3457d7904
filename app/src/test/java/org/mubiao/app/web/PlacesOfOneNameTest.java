package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages keep apart what is about two places of one name. */
class PlacesOfOneNameTest {

  @TempDir static Path folder;
  private static ServedCorpus served;

  @BeforeAll
  static void serve() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (String place : List.of("南京市鼓楼区", "福州市鼓楼区", "江苏省")) {
      Files.writeString(
          corpus.resolve(place + ".txt"),
          "2026年%s政府工作报告\n\n一、主要目标\n\n2025年，全区高新技术企业达到120家。2026年，全区高新技术企业达到100家以上，高新技术企业达到130家以上。\n"
              .replace("%s", place),
          UTF_8);
    }
    served = new ServedCorpus(corpus, folder.resolve("output"));
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  private static Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(served.page(address));
  }

  @Test
  void eachIsCountedByItselfAndFoundByTheLinkOfItsCount() throws Exception {
    Document search = page("/?q=type:target");
    for (String city : List.of("南京市", "福州市")) {
      Element link =
          search.select(".facets a").stream()
              .filter(one -> one.text().startsWith(city + "鼓楼区"))
              .findFirst()
              .orElseThrow();
      Document narrowed = page(link.attr("href"));
      assertThat(narrowed.select("li.hit")).hasSize(Integer.parseInt(link.select(".count").text()));
      assertThat(narrowed.select("li.hit .title").eachText())
          .isNotEmpty()
          .allMatch(title -> title.contains(city));
      assertThat(narrowed.select(".chips").text()).contains(city + "鼓楼区");
    }
    assertThat(served.page("/api/v1/search?q=type:target&format=json"))
        .contains("\"南京市鼓楼区\"", "\"福州市鼓楼区\"");
    assertThat(page("/compare").select("#place option, [name=place]").eachAttr("value"))
        .contains("南京市鼓楼区", "福州市鼓楼区");
  }

  @Test
  void aPlaceIsComparedWithoutWhatLiesInIt() throws Exception {
    Document compare = page("/compare");
    assertThat(compare.select("[name=place]").eachAttr("value"))
        .contains("江苏省本级")
        .doesNotContain("江苏省");
    String indicator = "/compare?indicator=" + URLEncoder.encode("高新技术企业数", UTF_8) + "&place=";
    Document itself = page(indicator + URLEncoder.encode("江苏省本级", UTF_8));
    assertThat(itself.select("[name=place][checked]").eachAttr("value")).containsExactly("江苏省本级");
    assertThat(itself.select(".comparison").text()).contains("江苏省").doesNotContain("鼓楼区");
    Document all = page(indicator + URLEncoder.encode("江苏省", UTF_8));
    assertThat(all.select("[name=place][checked]").eachAttr("value"))
        .containsExactly("江苏省本级", "南京市鼓楼区");
  }

  @Test
  void eachHasItsRowItsAddressAndItsFindings() throws Exception {
    assertThat(page("/overview").text()).contains("南京市鼓楼区", "福州市鼓楼区");
    assertThat(page("/findings").select("#place option").eachAttr("value"))
        .contains("南京市鼓楼区", "福州市鼓楼区")
        .doesNotContain("鼓楼区");
    int all = page("/findings").select("article.finding").size();
    for (String city : List.of("南京市", "福州市")) {
      String place = "?place=" + URLEncoder.encode(city + "鼓楼区", UTF_8);
      assertThat(page("/overview" + place).select("td.file").eachText())
          .containsExactly(city + "鼓楼区.txt");
      Document findings = page("/findings" + place);
      assertThat(findings.select("article.finding")).isNotEmpty().hasSize(all / 3);
      assertThat(findings.select("#place option[selected]").attr("value")).isEqualTo(city + "鼓楼区");
    }
    assertThat(served.get("/findings?place=" + URLEncoder.encode("鼓楼区", UTF_8)).statusCode())
        .isEqualTo(400);
  }
}
