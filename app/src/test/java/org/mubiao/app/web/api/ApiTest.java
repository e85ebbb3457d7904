package org.mubiao.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.app.web.api.ServedSeeds.encoded;
import static org.mubiao.app.web.api.ServedSeeds.text;
import static org.mubiao.app.web.api.ServedSeeds.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.Json;

/** What the API answers over real HTTP, held against the files of the output. */
class ApiTest extends OnServedSeeds {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  // --- The same as the files
  // ----------------------------------------------------------------------

  @Test
  void aDocumentItsTextAndItsSourceAreTheVeryBytes() throws IOException {
    for (String id : seeds.documents()) {
      DocumentId document = new DocumentId(id);
      assertThat(seeds.get("/documents/" + id).body())
          .isEqualTo(Files.readAllBytes(seeds.output().document(document)));
      assertThat(seeds.get("/documents/" + id + "/text").body())
          .isEqualTo(Files.readAllBytes(seeds.output().text(document)));
      HttpResponse<byte[]> source = seeds.get("/documents/" + id + "/source");
      String file =
          seeds.json("/documents/" + id, "document").at("/document/source/file").textValue();
      assertThat(source.body())
          .isEqualTo(Files.readAllBytes(ServedSeeds.project().resolve("seeds").resolve(file)));
      assertThat(type(source)).isEqualTo("application/octet-stream");
      assertThat(source.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment; filename=")
          .contains(file);
    }
  }

  @Test
  void allRecordsAreTheFilesOfTheRun() throws IOException {
    assertThat(seeds.get("/targets?format=jsonl").body())
        .isEqualTo(Files.readAllBytes(seeds.output().targetLines()));
    assertThat(seeds.get("/targets?format=csv").body())
        .isEqualTo(Files.readAllBytes(seeds.output().targetsCsv()));
    assertThat(seeds.get("/report").body()).isEqualTo(Files.readAllBytes(seeds.output().report()));
  }

  @Test
  void pagesOfRecordsPutTogetherAreAllRecords() throws IOException {
    List<String> ids = new ArrayList<>();
    String address = "/targets?size=37";
    int pages = 0;
    int total = 0;
    while (address != null) {
      HttpResponse<byte[]> answer = seeds.get(address);
      ServedSeeds.assertValid("table", answer.body(), address);
      Json.readTree(answer.body()).forEach(one -> ids.add(one.get("id").textValue()));
      total = Integer.parseInt(answer.headers().firstValue("X-Total-Count").orElseThrow());
      Matcher next = NEXT.matcher(answer.headers().firstValue("Link").orElseThrow());
      address = next.find() ? seeds.root() + next.group(1) : null;
      pages++;
    }
    List<String> lines = Files.readAllLines(seeds.output().targetLines(), UTF_8);
    assertThat(ids).hasSize(lines.size()).doesNotHaveDuplicates();
    assertThat(total).isEqualTo(lines.size());
    assertThat(pages).isEqualTo((lines.size() + 36) / 37);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).contains("\"" + ids.get(i) + "\"");
    }
  }

  @Test
  void filteredPagesAgreeWithAllThatIsFiltered() throws IOException {
    String filter = "year=2025&status=target&type=quantity&responsible=" + encoded("科技局");
    JsonNode all = seeds.json("/targets?size=1000&" + filter, "table");
    assertThat(all.size()).isBetween(5, 200);
    for (JsonNode one : all) {
      assertThat(one.get("status").textValue()).isEqualTo("target");
      assertThat(one.get("kind").textValue()).isEqualTo("quantity");
      assertThat(one.get("leadUnits") + "" + one.get("partnerUnits")).contains("科技局");
    }
    JsonNode second = seeds.json("/targets?size=3&page=2&" + filter, "table");
    assertThat(second.get(0)).isEqualTo(all.get(3));
    assertThat(second.size()).isEqualTo(3);
    String csv = text(seeds.get("/targets?format=csv&" + filter));
    assertThat(csv.lines().count()).isEqualTo(all.size() + 1);
  }

  @Test
  void oneRecordIsItsLine() throws IOException {
    String line = Files.readAllLines(seeds.output().targetLines(), UTF_8).get(10);
    String id = Json.readTree(line.getBytes(UTF_8)).get("id").textValue();
    HttpResponse<byte[]> answer = seeds.get("/targets/" + id);
    assertThat(text(answer)).isEqualTo(line + "\n");
    seeds.problem(seeds.get("/targets/" + id + "0"), 404);
    seeds.problem(seeds.get("/targets/nothing"), 404);
  }

  @Test
  void documentsAreListedByWhatIsKnownOfThem() throws IOException {
    JsonNode all = seeds.json("/documents", "documents");
    assertThat(all.get("total").intValue()).isEqualTo(seeds.documents().size());
    JsonNode some = seeds.json("/documents?place=" + encoded("如皋"), "documents");
    assertThat(some.get("documents")).isNotEmpty();
    some.get("documents")
        .forEach(one -> assertThat(one.at("/region/name").textValue()).isEqualTo("如皋市"));
    assertThat(some.get("total").intValue()).isLessThan(all.get("total").intValue());
    JsonNode years = seeds.json("/documents?year=2025", "documents");
    years
        .get("documents")
        .forEach(
            one -> {
              assertThat(one.at("/plan/from").intValue()).isLessThanOrEqualTo(2025);
              assertThat(one.at("/plan/to").intValue()).isGreaterThanOrEqualTo(2025);
            });
    seeds.problem(seeds.get("/documents?place=" + encoded("乌有乡")), 400);
    seeds.problem(seeds.get("/documents?year=soon"), 400);
  }

  @Test
  void tasksNameTheirUnitsAndDocuments() throws IOException {
    int wanted = 0;
    for (String id : seeds.documents()) {
      wanted += seeds.json("/documents/" + id, "document").get("tasks").size();
    }
    HttpResponse<byte[]> answer = seeds.get("/tasks?size=1000");
    ServedSeeds.assertValid("tasks", answer.body(), "tasks");
    assertThat(Json.readTree(answer.body())).hasSize(wanted);
    JsonNode few = seeds.json("/tasks?responsible=" + encoded("发改委"), "tasks");
    assertThat(few.size()).isBetween(1, wanted - 1);
  }

  @Test
  void findingsAreThoseOfDocumentsAndAcrossThem() throws IOException {
    JsonNode all = seeds.json("/findings?size=1000", "findings").get("findings");
    int inside = 0;
    for (String id : seeds.documents()) {
      inside += seeds.json("/documents/" + id, "document").get("findings").size();
    }
    int across =
        Json.readTree(Files.readAllBytes(seeds.output().findings())).get("findings").size();
    assertThat(all).hasSize(inside + across);
    JsonNode units = seeds.json("/findings?kind=suspect-unit", "findings").get("findings");
    assertThat(units).isNotEmpty();
    units.forEach(one -> assertThat(one.get("kind").textValue()).isEqualTo("suspect-unit"));
    String id = units.get(0).at("/evidence/0/document").textValue();
    seeds
        .json("/findings?document=" + id, "findings")
        .get("findings")
        .forEach(one -> assertThat(one.findValuesAsText("document")).contains(id));
  }

  @Test
  void searchGivesTheRowsThatAreShown() throws IOException {
    JsonNode page =
        seeds.json("/search?type=target&size=7&q=" + encoded("高企 status:target"), "search");
    assertThat(page.get("hits")).hasSize(7);
    String csv =
        text(seeds.get("/search?type=target&size=7&format=csv&q=" + encoded("高企 status:target")));
    assertThat(csv.lines().count()).isEqualTo(8);
    page.get("hits").forEach(hit -> assertThat(csv).contains(hit.at("/target/id").textValue()));
    JsonNode explained = seeds.json("/search?explain=true&q=" + encoded("研发"), "search");
    assertThat(explained.at("/hits/0/explanation/parts")).isNotEmpty();
    JsonNode wrong = seeds.problem(seeds.get("/search?q=" + encoded("高企 \"")), 400);
    assertThat(wrong.get("picture").textValue()).contains("^");
  }

  @Test
  void aComparisonIsTheSameWhetherAllDocumentsAreReadOrFew() throws IOException {
    JsonNode one = seeds.json("/compare?indicator=" + encoded("技术合同成交额"), "comparison");
    assertThat(one.at("/indicator/label").textValue()).isEqualTo("技术合同成交额");
    JsonNode all = seeds.json("/compare?all=true", "comparison");
    JsonNode same = null;
    for (JsonNode other : all.get("comparisons")) {
      if (other.get("indicator").equals(one.get("indicator"))) {
        same = other;
      }
    }
    assertThat(one).isEqualTo(same);
    JsonNode two =
        seeds.json(
            "/compare?indicator=" + encoded("技术合同成交额") + "&indicator=" + encoded("高新技术企业数"),
            "comparison");
    assertThat(two.get("comparisons")).hasSize(2);
    seeds.problem(seeds.get("/compare?indicator=" + encoded("乌有指标")), 400);
  }

  @Test
  void aDifferenceNamesBothDocumentsById() throws IOException {
    List<String> ids = seeds.documents();
    JsonNode diff = seeds.json("/diff?old=" + ids.get(0) + "&new=" + ids.get(1), "diff");
    assertThat(diff).isNotEmpty();
    seeds.problem(seeds.get("/diff?old=" + ids.get(0)), 400);
    seeds.problem(seeds.get("/diff?new=pom.xml&old=" + ids.get(0)), 404);
    seeds.problem(seeds.get("/diff?new=" + encoded("../pom.xml") + "&old=" + ids.get(0)), 404);
  }

  @Test
  void workbooksAreWorkbooksAndSaved() throws IOException {
    for (String address :
        List.of("/targets?", "/search?q=gdp&", "/compare?", "/findings?", "/table?")) {
      HttpResponse<byte[]> answer = seeds.get(address + "format=xlsx");
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body()).startsWith('P', 'K', 3, 4);
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .contains(".xlsx");
    }
  }

  // --- Manners of HTTP
  // ----------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(strings = {"/documents", "/targets", "/findings", "/search?q=gdp", "/report"})
  void whatIsKnownIsNotSentAgain(String address) throws IOException {
    HttpResponse<byte[]> first = seeds.get(address);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> second = seeds.get(address, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(seeds.get(address, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    assertThat(seeds.get(address, "If-None-Match", tag, "Accept", "application/json").statusCode())
        .as("another form has another tag")
        .isEqualTo(200);
  }

  @Test
  void answersArePackedForThoseWhoAskForIt() throws IOException {
    HttpResponse<byte[]> plain = seeds.get("/targets");
    HttpResponse<byte[]> packed = seeds.get("/targets", "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
    assertThat(packed.body().length).isLessThan(plain.body().length / 3);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(in.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void theFormIsChosenByTheParameterOrByWhatIsAccepted() throws IOException {
    assertThat(type(seeds.get("/findings", "Accept", "text/csv"))).isEqualTo("text/csv");
    assertThat(type(seeds.get("/findings", "Accept", "text/html, */*;q=0.5")))
        .isEqualTo("application/json");
    assertThat(type(seeds.get("/findings?format=csv", "Accept", "application/json")))
        .isEqualTo("text/csv");
    JsonNode refused = seeds.problem(seeds.get("/findings", "Accept", "image/png"), 406);
    assertThat(refused.get("type").textValue()).isEqualTo("/problems/not-acceptable");
  }

  @Test
  void headGivesTheHeadAlone() throws IOException {
    HttpResponse<byte[]> answer = seeds.send("HEAD", "/documents", BodyPublishers.noBody());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Total-Count")).isPresent();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void whatIsNotThereIsAProblem() throws IOException {
    assertThat(seeds.problem(seeds.get("/nothing"), 404).get("type").textValue())
        .isEqualTo("/problems/not-found");
    seeds.problem(seeds.get("/documents/0123456789abcdef"), 404);
    seeds.problem(seeds.get("/documents/" + encoded("../../etc/passwd")), 404);
    seeds.problem(seeds.get("/documents/" + encoded("../../etc/passwd") + "/source"), 404);
    seeds.problem(seeds.get("/documents/0123456789abcdef/text"), 404);
    seeds.problem(seeds.get("/schemas/" + encoded("../format/search")), 404);
    seeds.problem(seeds.get("/jobs/0123456789abcdef01234567"), 404);
  }

  @Test
  void aMethodThatIsNotThereIsAProblemThatNamesThoseThatAre() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
      HttpResponse<byte[]> answer = seeds.send(method, "/documents", BodyPublishers.ofString("x"));
      seeds.problem(answer, 405);
      assertThat(answer.headers().firstValue("Allow").orElse("")).as(method).contains("GET");
    }
    HttpResponse<byte[]> answer = seeds.get("/notices");
    seeds.problem(answer, 405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("POST");
  }

  @Test
  void theWrongMediaTypeAndTooLongAnAddressAreProblems() throws IOException {
    seeds.problem(
        seeds.send(
            "POST",
            "/notices?name=a.txt",
            BodyPublishers.ofString("x"),
            "Content-Type",
            "text/plain"),
        415);
    seeds.problem(seeds.get("/search?q=" + "a".repeat(13_000)), 414);
    seeds.problem(seeds.get("/search?q=" + "a".repeat(2_000)), 400);
  }

  @Test
  void evenWhatNeverReachesARouteIsAProblem() throws IOException {
    int port = Integer.parseInt(seeds.root().substring(seeds.root().lastIndexOf(':') + 1));
    for (String request :
        List.of(
            "GET /api/v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX: "
                + "a".repeat(40_000)
                + "\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n")) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        int body = answer.indexOf("{");
        ServedSeeds.assertValid(
            "problem", answer.substring(body, answer.lastIndexOf('}') + 1).getBytes(UTF_8), answer);
      }
    }
  }
}
