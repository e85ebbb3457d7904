package org.mubiao.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.OutputFolder;
import org.mubiao.app.service.Progress;
import org.mubiao.app.service.RemoteIndex;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.extractor.Extractor;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.search.IndexService;
import org.mubiao.model.target.Producer;
import org.mubiao.model.target.Target;

/**
 * A server whose searches an index elsewhere answers: as the output's own would, and only for the
 * state of the output that it holds.
 */
class IndexElsewhereTest {

  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/search?q=%E9%AB%98%E4%BC%81", // 高企
          "/api/v1/search?q=gaoqi&type=target&sort=value",
          "/api/v1/search",
          "/api/v1/suggest?q=gao",
          "/api/v1/suggest?q=%E6%96%B0");
  private static final String PAGE = "/?q=%E9%AB%98%E4%BC%81";

  @TempDir Path folder;

  @Test
  void itAnswersAsTheOwnIndexWhileItHoldsTheOutput() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("2024.txt"), AskedAgainTest.notice(2024, 31));
    Path output = folder.resolve("output");
    String elsewhere = "test:" + folder.resolve("elsewhere");
    try (ServedOutput own = ServedOutput.of(List.of(corpus), corpus, output, false);
        ServedOutput far = ServedOutput.of(List.of(corpus), corpus, output, false, elsewhere)) {
      assertRefused(far);
      load(elsewhere, output);
      assertSame(own, far, "31");

      Files.writeString(corpus.resolve("2025.txt"), AskedAgainTest.notice(2025, 47));
      own.keeper().run(Progress.SILENT);
      assertRefused(far);
      load(elsewhere, output);
      assertSame(own, far, "47");

      correct(own.output());
      assertRefused(far);
      load(elsewhere, output);
      assertThat(asked(far, QUESTIONS.get(0)).body()).contains("4711");
    }
  }

  @Test
  void whateverIsWrongWithItIsNeitherOfTheClientNorOfTheOutput() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("2024.txt"), AskedAgainTest.notice(2024, 31));
    for (String wrong : List.of("test:none", "test:closed", "test:stale")) {
      try (ServedOutput far =
          ServedOutput.of(List.of(corpus), corpus, folder.resolve("output"), false, wrong)) {
        assertRefused(far);
        assertThat(asked(far, PAGE, "text/html").body())
            .contains("暂时无法提供", "其他机器上的索引没有应答")
            .doesNotContain("程序出错");
      }
    }
  }

  private static void assertRefused(ServedOutput far) throws Exception {
    for (String question : QUESTIONS) {
      HttpResponse<String> refused = asked(far, question);
      assertThat(refused.statusCode()).as(question).isEqualTo(503);
      assertThat(refused.body()).as(question).contains("index-elsewhere");
    }
    assertThat(asked(far, PAGE).statusCode()).isEqualTo(503);
    assertThat(asked(far, "/api/v1/documents").statusCode()).isEqualTo(200);
  }

  private static void assertSame(ServedOutput own, ServedOutput far, String found)
      throws Exception {
    for (String question : QUESTIONS) {
      HttpResponse<String> answer = asked(far, question);
      assertThat(answer.statusCode()).as(question).isEqualTo(200);
      assertThat(untimed(answer)).as(question).isEqualTo(untimed(asked(own, question)));
    }
    assertThat(asked(far, QUESTIONS.get(0)).body()).contains(found);
    assertThat(asked(far, PAGE).body()).contains(found);
  }

  private static String untimed(HttpResponse<String> answer) {
    return answer.body().replaceAll("\"took\" ?: ?\\d+", "\"took\":0");
  }

  private static void load(String address, Path output) throws IOException {
    Producer producer = new Producer("mubiao", Extractor.VERSION, Vocabulary.lexicon().digest());
    new RemoteIndex(address, producer)
        .load(new OutputFolder(output), new IndexService.Shares(1, 1), Progress.SILENT);
  }

  /** Corrects the value of each first record. */
  private static void correct(OutputFolder output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> documents = Files.list(output.root().resolve("documents"))) {
      for (Path document : documents.toList()) {
        Target target = TargetSetJson.read(Files.readAllBytes(document)).targets().get(0);
        String value = String.valueOf(target.amount()).contains("47") ? "47" : "31";
        lines.add(
            "{\"target\":\""
                + target.id()
                + "\",\"evidence\":\""
                + target.evidence().text()
                + "\",\"field\":\"value\",\"old\":"
                + value
                + ",\"new\":4711,\"note\":\"印错\"}");
      }
    }
    Files.write(output.corrections(), lines);
  }

  private static HttpResponse<String> asked(ServedOutput served, String address)
      throws IOException, InterruptedException {
    return asked(served, address, "*/*");
  }

  private static HttpResponse<String> asked(ServedOutput served, String address, String accepted)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + address))
                .header("Accept", accepted)
                .build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
