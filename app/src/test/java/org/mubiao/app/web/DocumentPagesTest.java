package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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

/** Documents, the overview and what does not add up, in the browser's eyes. */
class DocumentPagesTest {

  private static final String HOSTILE_TITLE = "甲市<script>alert(1)</script>&\"引号\"\u202E要点";

  private static final String HOSTILE =
      HOSTILE_TITLE
          + "\n\n一、总体目标\n\n2025年，高新技术企业达到100家以上；全社会研发投入占GDP比重达2.5%。"
          + "<img src=x onerror=alert(2)>&amp;\n";

  private static final String DOUBTFUL =
      """
      海门区科技创新委员会文件
      海科委发〔2025〕7号

      2025年海门区科技创新工作要点

      一、总体目标

      2024年，全区高新技术企业达到120家。2025年，全区高新技术企业达到100家以上，高新技术企业达到130家以上。

      二、重点任务

      （一）培育创新主体

      新培育省级瞪羚企业5家以上。（牵头单位：科技局；协同单位：发改委、各区镇）

      （二）优化服务

      完善科技服务体系，加强部门会商。（牵头单位：科技局）
      """;

  @TempDir static Path folder;
  private static ServedCorpus served;
  private static List<TargetSet> sets;

  @BeforeAll
  static void serve() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path root = Path.of(System.getProperty("mubiao.root", "..")).toAbsolutePath().normalize();
    Path formats = root.resolve("evaluation/src/test/resources/formats");
    Files.copy(formats.resolve("pdf/plan.pdf"), corpus.resolve("plan.pdf"));
    Files.copy(root.resolve("seeds/001_1b2bc9e43d268a48.txt"), corpus.resolve("001.txt"));
    Files.writeString(corpus.resolve("坏 & \"名字\" <i>.txt"), HOSTILE, UTF_8);
    Files.writeString(corpus.resolve("doubt.txt"), DOUBTFUL, UTF_8);
    Files.writeString(corpus.resolve("empty.txt"), "", UTF_8);
    Files.write(corpus.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    served = new ServedCorpus(corpus, folder.resolve("output"));
    try (Stream<Path> files = Files.list(served.output().documents())) {
      sets =
          files
              .sorted()
              .map(
                  file -> {
                    try {
                      return TargetSetJson.read(Files.readAllBytes(file));
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                  })
              .toList();
    }
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  private static TargetSet set(String file) {
    return sets.stream()
        .filter(set -> set.document().source().file().startsWith(file))
        .findFirst()
        .orElseThrow();
  }

  private static String path(TargetSet set) {
    return "/documents/" + set.document().id();
  }

  private static Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(served.page(address));
  }

  @Test
  void everyRecordIsMarkedWhereItStandsAndLeadsToItsRowAndBack() throws Exception {
    for (TargetSet set : sets) {
      Document page = page(path(set));
      assertThat(page.select("table.records tr[id^=r-]")).hasSameSizeAs(set.targets());
      for (Target target : set.targets()) {
        String row = "r" + target.id().substring(target.id().indexOf('-'));
        StringBuilder marked = new StringBuilder();
        for (Element mark : page.select("article.text a.read")) {
          if (List.of(mark.attr("data-rows").split(" ")).contains(row)) {
            marked.append(mark.wholeText());
          }
        }
        assertThat(bare(marked.toString()))
            .as(target.id())
            .isEqualTo(bare(target.evidence().text()));
        Element jump = page.getElementById(row).selectFirst("a.jump");
        String element = jump.attr("href").replaceFirst(".*#", "");
        assertThat(page.getElementById(element)).as(element).isNotNull();
      }
    }
  }

  @Test
  void noCharacterOfTheTextIsMissingOnThePage() throws Exception {
    for (TargetSet set : sets) {
      Document page = page(path(set));
      page.select("p.page, a.flag").remove();
      String text = Files.readString(served.output().text(set.document().id()), UTF_8);
      assertThat(bare(page.selectFirst("article.text").wholeText()))
          .as(set.document().source().file())
          .isEqualTo(bare(text));
    }
  }

  @Test
  void anAddressShowsAStretch() throws Exception {
    TargetSet set = set("doubt");
    Target target = set.targets().get(0);
    String at = target.evidence().span().start() + "-" + target.evidence().span().end();
    Document page = page(path(set) + "?at=" + at);
    assertThat(bare(String.join("", page.select(".asked").eachText())))
        .isEqualTo(bare(target.evidence().text()));
    assertThat(page.getElementById("at")).isNotNull();
    assertThat(served.get(path(set) + "?at=5-999999").statusCode()).isEqualTo(400);
    assertThat(served.get(path(set) + "?at=x").statusCode()).isEqualTo(400);
  }

  @Test
  void recordsAreNarrowedByStatusInTheAddress() throws Exception {
    TargetSet set = set("doubt");
    Document page = page(path(set) + "?status=actual");
    assertThat(page.select("#records tr.actual")).isNotEmpty();
    assertThat(page.select("#records tr.target")).isEmpty();
    assertThat(page.select("a.read.target")).isEmpty();
    assertThat(served.get(path(set) + "?status=other").statusCode()).isEqualTo(400);
  }

  @Test
  void aRecordTellsAllThatIsKnownOfIt() throws Exception {
    Document page = page(path(set("doubt")));
    Element row =
        page.select("table.records tr.target").stream()
            .filter(one -> one.text().contains("瞪羚"))
            .findFirst()
            .orElseThrow();
    assertThat(row.select("dt").eachText()).contains("指标", "目标值", "单位", "牵头单位", "编号");
    assertThat(row.text()).contains("科技局");
    assertThat(page.select("#tasks tr.passage").text()).contains("优化服务");
  }

  @Test
  void whatDoesNotAddUpIsMarkedAndListed() throws Exception {
    TargetSet set = set("doubt");
    assertThat(set.findings()).isNotEmpty();
    Document page = page(path(set));
    assertThat(page.select("#findings article.finding")).hasSameSizeAs(set.findings());
    assertThat(page.select("article.text .doubtful")).isNotEmpty();
    Element flag = page.selectFirst("article.text a.flag");
    assertThat(page.getElementById(flag.attr("href").substring(1))).isNotNull();
    for (Element quote : page.select("#findings .quotes a")) {
      assertQuotes(quote);
    }
  }

  @Test
  void findingsQuoteTheirEvidenceWithLinksThatShowIt() throws Exception {
    Document page = page("/findings");
    assertThat(page.select("article.finding")).isNotEmpty();
    for (Element quote : page.select(".quotes a")) {
      assertQuotes(quote);
    }
    String kind = set("doubt").findings().get(0).kind().code();
    assertThat(page("/findings?kind=" + kind + "&lang=en").select("article.finding b").eachText())
        .isNotEmpty()
        .allMatch(kind.replace('-', ' ')::equals);
    int all = page.select("article.finding").size();
    int parts = 0;
    for (String severity : new String[] {"error", "warning", "notice"}) {
      Document some = page("/findings?severity=" + severity);
      assertThat(some.select("article.finding:not(." + severity + ")")).isEmpty();
      parts += some.select("article.finding").size();
    }
    assertThat(parts).isEqualTo(all);
    String id = set("doubt").document().id().value();
    assertThat(page("/findings?document=" + id).select("article.finding"))
        .hasSameSizeAs(set("doubt").findings());
    assertThat(served.get("/findings?document=../x").statusCode()).isEqualTo(404);
    assertThat(served.get("/findings?kind=none").statusCode()).isEqualTo(400);
  }

  @Test
  void aPlaceMayBeNamedShortAndAnUnknownOneIsNoGoodNews() throws Exception {
    String address = "/findings?place=" + URLEncoder.encode("海门", UTF_8);
    assertThat(page(address).select("article.finding"))
        .hasSameSizeAs(set("doubt").findings())
        .isNotEmpty();
    assertThat(page(address).select("#place option[selected]").attr("value")).isEqualTo("海门区");
    assertThat(
            page("/overview?place=" + URLEncoder.encode("海门", UTF_8)).select("td.file").eachText())
        .containsExactly("doubt.txt");
    for (String path : List.of("/findings", "/overview")) {
      HttpResponse<byte[]> answer = served.get(path + "?place=" + URLEncoder.encode("北京", UTF_8));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(new String(answer.body(), UTF_8)).contains("北京").doesNotContain("没有发现问题");
    }
  }

  private static void assertQuotes(Element quote) throws IOException {
    Matcher link =
        Pattern.compile("/documents/([0-9a-f]{16})\\?at=(\\d+)-(\\d+)#at")
            .matcher(quote.attr("href"));
    assertThat(link.matches()).as(quote.outerHtml()).isTrue();
    String text = Files.readString(served.output().texts().resolve(link.group(1) + ".txt"), UTF_8);
    String stretch =
        text.substring(Integer.parseInt(link.group(2)), Integer.parseInt(link.group(3)));
    assertThat(bare(stretch)).startsWith(bare(quote.text()).replaceFirst("…$", ""));
  }

  @Test
  void wordsOfDocumentsAreNeverMarkup() throws Exception {
    TargetSet set = set("坏");
    for (String address :
        List.of(
            path(set),
            path(set) + "?lang=en",
            "/overview",
            "/findings",
            "/overview?place=%3Cscript%3Ealert(3)%3C/script%3E",
            "/findings?place=%22%3E%3Cscript%3Ealert(3)%3C/script%3E")) {
      String html = new String(served.get(address).body(), UTF_8);
      assertThat(html)
          .as(address)
          .contains("</html>")
          .doesNotContain("<script>", "<img src=x", "<i>", "onerror=alert(2)>");
      assertThat(Jsoup.parse(html).select("script:not([src])")).as(address).isEmpty();
    }
    Document page = page(path(set));
    assertThat(page.selectFirst("article.text").wholeText())
        .contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>&amp;", "\u202E");
    assertThat(page.select(".facts bdi").eachText()).contains("坏 & \"名字\" <i>.txt");
  }

  @Test
  void aPageIsDrawnWithItsEvidenceBoxed() throws Exception {
    TargetSet set = set("plan");
    Target target =
        set.targets().stream()
            .filter(one -> !one.evidence().boxes().isEmpty())
            .findFirst()
            .orElseThrow();
    int number = target.evidence().boxes().get(0).page();
    String image = path(set) + "/pages/" + number + ".png";
    HttpResponse<byte[]> all = served.get(image);
    HttpResponse<byte[]> one = served.get(image + "?target=" + target.id());
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(all.headers().firstValue("Content-Type")).hasValue("image/png");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(one.body()));
    assertThat(yellow(picture)).isPositive();
    assertThat(yellow(ImageIO.read(new ByteArrayInputStream(all.body()))))
        .isGreaterThan(yellow(picture));
    String tag = one.headers().firstValue("ETag").orElseThrow();
    assertThat(served.get(image + "?target=" + target.id(), "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(served.get(path(set) + "/pages/0.png").statusCode()).isEqualTo(404);
    assertThat(served.get(path(set) + "/pages/999.png").statusCode()).isEqualTo(404);
    assertThat(served.get(path(set("doubt")) + "/pages/1.png").statusCode()).isEqualTo(404);

    Document page = page(path(set) + "?view=picture&page=" + number);
    Element shown = page.selectFirst(".sheet img");
    assertThat(shown.attr("src")).isEqualTo(image);
    assertThat(shown.attr("width")).isEqualTo(Integer.toString(picture.getWidth()));
    assertThat(page.select("article.text")).isEmpty();
    assertThat(page.select("#records tr[id]")).isNotEmpty();
  }

  @Test
  void aPageWhoseFileIsGoneSaysSo() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("going"));
    Path file = corpus.resolve("plan.pdf");
    Files.copy(folder.resolve("corpus/plan.pdf"), file);
    try (ServedCorpus other = new ServedCorpus(corpus, folder.resolve("going-output"))) {
      Files.delete(file);
      String path = path(set("plan"));
      assertThat(other.page(path + "?view=picture")).contains("is not among the input files");
      HttpResponse<byte[]> image = other.get(path + "/pages/1.png", "Accept", "image/png");
      assertThat(image.statusCode()).isEqualTo(404);
      assertThat(new String(image.body(), UTF_8)).contains("is not among the input files");
    }
  }

  @Test
  void theOverviewCountsDocumentsAndNamesWhatCouldNotBeRead() throws Exception {
    Document page = page("/overview");
    assertThat(page.select("table.documents tbody tr")).hasSameSizeAs(sets);
    Element cell = page.select("table.matrix tbody tr:contains(海门区) td a").last();
    assertThat(page(cell.attr("href").replaceFirst("#.*", "")).select("table.documents tbody tr"))
        .hasSize(Integer.parseInt(cell.text()));
    assertThat(page("/overview?outcome=refused").select(".failed").text()).contains("broken.docx");
    assertThat(page("/overview?outcome=empty").select(".failed").text()).contains("empty.txt");
    assertThat(page.select("figure svg")).isNotEmpty();
    List<String> counts =
        page("/overview?sort=targets").select("table.documents tbody td:nth-child(7)").eachText();
    assertThat(counts.stream().map(Integer::valueOf).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void pagesAreNotSentAgainWhileNothingChanged() throws Exception {
    for (String address : List.of(path(set("doubt")), "/overview", "/findings")) {
      String tag = served.get(address).headers().firstValue("ETag").orElseThrow();
      assertThat(served.get(address, "If-None-Match", tag).statusCode()).as(address).isEqualTo(304);
    }
    assertThat(served.get("/documents/0123456789abcdef").statusCode()).isEqualTo(404);
    assertThat(served.get("/documents/..%2fx").statusCode()).isBetween(400, 404);
  }

  /** Without blanks, which pages leave out at the ends of lines. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  private static int yellow(BufferedImage page) {
    int found = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int colour = page.getRGB(x, y);
        if ((colour >> 16 & 255) > 230 && (colour >> 8 & 255) > 220 && (colour & 255) < 200) {
          found++;
        }
      }
    }
    return found;
  }
}
