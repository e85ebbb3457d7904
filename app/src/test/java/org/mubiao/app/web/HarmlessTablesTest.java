package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that hold words of documents and of people, which spreadsheets must not run. */
class HarmlessTablesTest {

  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

  @TempDir static Path folder;
  private static Asked server;

  @BeforeAll
  static void start() {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    server = new Asked(HostileCorpus.options(copy), copy);
    HttpResponse<String> taken =
        server.form(
            "/records/" + HostileCorpus.record(server),
            "what=correct&scope=" + URLEncoder.encode(FORMULA, UTF_8) + "&note=n");
    assertThat(taken.statusCode()).isEqualTo(303);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void noTableOfCommasCarriesAFormula() {
    HttpResponse<String> answer = server.get("/api/v1/table?format=csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).contains("csv"));
    assertThat(answer.body()).contains("HYPERLINK");
    // A lone sign of comparison is a value of its column and no formula.
    assertThat(answer.body()).doesNotContainPattern("(?m)(?:^|,)\"?[=+@][^,\r\n]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/table?format=xlsx", "/api/v1/search?format=xlsx"})
  void noWorkbookCarriesAFormulaALinkOrAProgram(String address) throws IOException {
    HttpResponse<byte[]> answer = server.bytes(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    assertThat(parts).containsKey("xl/workbook.xml");
    assertThat(String.join("", parts.values())).contains("HYPERLINK(");
    parts.forEach(
        (name, xml) -> {
          assertThat(name).doesNotContain("vba", "externalLink");
          assertThat(xml)
              .as(name)
              .doesNotContainPattern("<(?:x:)?f[ >/]")
              .doesNotContain("<hyperlink", "TargetMode=\"External\"", "<ddeLink");
        });
  }
}
