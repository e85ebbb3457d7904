package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that hold words of documents and of people, which spreadsheets must not run. */
class HarmlessTablesTest {

  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

  @TempDir static Path folder;
  private static Asked server;
  private static String document;

  @BeforeAll
  static void start() {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    server = new Asked(HostileCorpus.options(copy), copy);
    HttpResponse<String> taken =
        server.form(
            "/records/" + HostileCorpus.record(server),
            "what=correct&scope=" + URLEncoder.encode(FORMULA, UTF_8) + "&note=n");
    assertThat(taken.statusCode()).isEqualTo(303);
    document = HostileCorpus.document(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> tables() {
    return List.of(
        "/api/v1/table?format=",
        "/api/v1/table?group-by=lead&format=",
        "/api/v1/targets?format=",
        "/api/v1/search?size=500&format=",
        "/api/v1/compare?all=true&format=",
        "/api/v1/findings?format=",
        "/api/v1/diff?old=" + document + "&new=" + document + "&unchanged=true&format=");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noTableOfCommasCarriesAFormula(String address) {
    HttpResponse<String> answer = server.get(address + "csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).contains("csv"));
    if (!address.contains("findings")) {
      assertThat(answer.body()).contains("HYPERLINK");
    }
    // A lone sign of comparison is a value of its column and no formula, as is a negative number.
    assertThat(answer.body())
        .doesNotContainPattern("(?m)(?:^|,)\"?[=+@\\t][^,\r\n]")
        .doesNotContainPattern("(?m)(?:^|,)\"?-(?!\\d+(?:\\.\\d+)?\"?(?:,|$))[^,\r\n]");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noWorkbookCarriesAFormulaALinkOrAProgram(String given) throws IOException {
    String address = given + "xlsx";
    HttpResponse<byte[]> answer = server.bytes(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    assertThat(parts).containsKey("xl/workbook.xml");
    if (!address.contains("findings")) {
      assertThat(String.join("", parts.values())).contains("HYPERLINK(");
    }
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
