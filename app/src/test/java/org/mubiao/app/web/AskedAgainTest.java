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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.service.Progress;

/** Answers that are kept say what the output says, in the form that was asked for. */
class AskedAgainTest {

  private static final String INDICATOR =
      "indicator=%E9%AB%98%E6%96%B0%E6%8A%80%E6%9C%AF%E4%BC%81%E4%B8%9A"; // 高新技术企业

  @TempDir Path folder;

  /** A notice of a year with one target, of so many enterprises. */
  static String notice(int year, int count) {
    return "临溪市人民政府办公室\n\n关于印发临溪市"
        + year
        + "年科技创新工作要点的通知\n\n一、目标\n"
        + year
        + "年，全市新增高新技术企业"
        + count
        + "家。\n";
  }

  @Test
  void theSameQuestionHasTheSameAnswerUntilANoticeComes() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("2024.txt"), notice(2024, 31));
    try (ServedOutput served =
        ServedOutput.of(List.of(corpus), corpus, folder.resolve("output"), false)) {
      String root = "http://127.0.0.1:" + served.port();
      List<String> addresses =
          List.of(
              "/compare?" + INDICATOR,
              "/compare?lang=en&" + INDICATOR,
              "/api/v1/compare?" + INDICATOR,
              "/api/v1/compare?format=csv&" + INDICATOR,
              "/api/v1/targets?format=csv",
              "/api/v1/targets?format=json&size=1");
      for (String address : addresses) {
        HttpResponse<String> first = asked(root + address);
        HttpResponse<String> second = asked(root + address);
        assertThat(first.statusCode()).as(address).isEqualTo(200);
        assertThat(first.body()).as(address).contains("31").doesNotContain("47");
        assertThat(second.body()).as(address).isEqualTo(first.body());
        for (String header :
            List.of("Content-Type", "Content-Disposition", "ETag", "Link", "X-Total-Count")) {
          assertThat(second.headers().allValues(header))
              .as(address + " " + header)
              .isEqualTo(first.headers().allValues(header));
        }
      }
      assertThat(asked(root + addresses.get(0)).body())
          .isNotEqualTo(asked(root + addresses.get(1)).body());
      Files.writeString(corpus.resolve("2025.txt"), notice(2025, 47));
      served.keeper().run(Progress.SILENT);
      for (String address : addresses.subList(0, 5)) {
        assertThat(asked(root + address).body()).as(address).contains("31", "47");
      }
    }
  }

  private static HttpResponse<String> asked(String address)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
