package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;

/** A document too long for a browser to show at once. */
class LargeDocumentTest {

  private static final int LINES = 1_600;
  private static final int LARGEST_PAGE = 4_000_000;
  private static final String FILLING = "加强要素保障，优化营商环境，健全工作机制，压实各方责任，确保年度目标如期实现，".repeat(4);

  @TempDir static Path folder;
  private static ServedCorpus served;
  private static TargetSet set;

  @BeforeAll
  static void serve() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    StringBuilder text = new StringBuilder("临海区人民政府文件\n临政发〔2024〕88号\n\n2024年临海区重点工作清单\n\n");
    for (int line = 0; line < LINES; line++) {
      if (line % 50 == 0) {
        text.append("第").append(line / 50 + 1).append("章 批次任务\n");
      }
      text.append("第").append(line + 1).append("片区新增高新技术企业").append(line % 90 + 2);
      text.append("家以上，").append(FILLING).append("。\n");
    }
    Files.writeString(corpus.resolve("large.txt"), text, UTF_8);
    served = new ServedCorpus(corpus, folder.resolve("output"));
    try (Stream<Path> files = Files.list(served.output().documents())) {
      set = TargetSetJson.read(Files.readAllBytes(files.findFirst().orElseThrow()));
    }
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  private static String path(String query) {
    return "/documents/" + set.document().id() + query;
  }

  @Test
  void itIsShownInPartsWithLinksThatTogetherHoldAllOfItsRecords() throws Exception {
    assertThat(set.targets()).hasSizeGreaterThan(LINES / 2);
    String first = served.page(path(""));
    assertThat(first.length()).isLessThan(LARGEST_PAGE);
    List<Element> parts = Jsoup.parse(first).select("nav.parts a");
    assertThat(parts).hasSizeGreaterThan(1);
    int marks = 0;
    int rows = 0;
    for (Element part : parts) {
      String page = served.page(part.attr("href"));
      assertThat(page.length()).isLessThan(LARGEST_PAGE);
      Document shown = Jsoup.parse(page);
      assertThat(shown.select("nav.parts [aria-current=page]").text()).isEqualTo(part.text());
      marks += shown.select("article .read").size();
      rows += shown.select("#records tbody tr").size();
    }
    assertThat(rows).isEqualTo(set.targets().size());
    assertThat(marks).isGreaterThanOrEqualTo(set.targets().size());
  }

  @Test
  void anAddressOfAStretchOpensThePartThatHoldsIt() throws Exception {
    Target last = set.targets().get(set.targets().size() - 1);
    Span span = last.evidence().span();
    Document page = Jsoup.parse(served.page(path("?at=" + span.start() + "-" + span.end())));
    Element asked = page.selectFirst("article .asked");
    assertThat(asked).isNotNull();
    assertThat(last.evidence().text()).contains(asked.text());
    assertThat(page.getElementById("at")).isNotNull();
    assertThat(page.select("nav.parts [aria-current=page]").text())
        .isEqualTo(page.select("nav.parts a").last().text());
  }

  @Test
  void theOutlineLeadsIntoOtherParts() throws Exception {
    Document page = Jsoup.parse(served.page(path("")));
    Element heading = page.select(".outline a").last();
    assertThat(heading).isNotNull();
    String address = heading.attr("href");
    assertThat(address).contains("part=");
    Document there = Jsoup.parse(served.page(address.substring(0, address.indexOf('#'))));
    assertThat(there.getElementById(address.substring(address.indexOf('#') + 1))).isNotNull();
  }
}
