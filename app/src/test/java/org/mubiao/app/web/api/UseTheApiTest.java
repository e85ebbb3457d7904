package org.mubiao.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mubiao.app.web.api.ServedSeeds.encoded;
import static org.mubiao.app.web.api.ServedSeeds.text;
import static org.mubiao.app.web.api.ServedSeeds.type;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mubiao.model.json.Json;

/** What the page on the API shows is what happens. */
class UseTheApiTest extends OnServedSeeds {

  private static final String SERVER = "http://127.0.0.1:8080";
  private static final Pattern FENCED = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern TYPE_ROW = Pattern.compile("`/problems/([a-z-]+)`");

  @Test
  void everyExampleOfThePageAnswers() throws IOException {
    List<String> calls = new ArrayList<>();
    FENCED.matcher(page()).results().forEach(block -> block.group(1).lines().forEach(calls::add));
    assertThat(calls).hasSizeGreaterThan(20).allMatch(call -> call.startsWith("curl "));
    for (String call : calls) {
      HttpResponse<byte[]> answer = run(call);
      int wanted = call.contains("--data-binary") ? 202 : 200;
      assertThat(answer.statusCode()).as(call + " " + text(answer)).isEqualTo(wanted);
      assertThat(answer.body()).as(call).isNotEmpty();
      if (type(answer).equals("application/json")) {
        assertThat(Json.readTree(answer.body())).as(call).isNotEmpty();
      }
      Matcher form = Pattern.compile("format=(\\w+)").matcher(call);
      if (form.find()) {
        assertThat(type(answer)).as(call).isEqualTo(mediaType(form.group(1)));
      }
    }
  }

  @Test
  void thePageNamesEachRouteAndEachSortOfProblem() throws IOException {
    String page = page();
    Json.readTree(seeds.get("/openapi.json").body())
        .get("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              String beginning = path.replaceAll("\\{.*", "");
              if (!beginning.equals("/schemas/")) {
                assertThat(page).contains("/api/v1" + beginning);
              }
            });
    TreeSet<String> named = new TreeSet<>();
    TYPE_ROW.matcher(page).results().forEach(row -> named.add(row.group(1)));
    assertThat(named)
        .contains("bad-request", "wrong-query", "not-found", "method", "busy", "defect");
  }

  private static String page() throws IOException {
    return Files.readString(ServedSeeds.project().resolve("docs/how-to/use-the-api.md"), UTF_8);
  }

  private static String mediaType(String format) {
    for (ApiFormat one : ApiFormat.values()) {
      if (one.code().equals(format)) {
        return one.mediaType();
      }
    }
    throw new AssertionError("no such format: " + format);
  }

  /** Does what curl does with these words. */
  private static HttpResponse<byte[]> run(String call) throws IOException {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(call.substring("curl ".length()));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    String url = "";
    List<String> query = new ArrayList<>();
    List<String> headers = new ArrayList<>();
    HttpRequest.BodyPublisher body = BodyPublishers.noBody();
    String method = "GET";
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String one = rest.next();
      switch (one) {
        case "-o" -> rest.next();
        case "-G" -> method = "GET";
        case "-d" -> query.add(rest.next());
        case "--data-urlencode" -> {
          String[] pair = rest.next().split("=", 2);
          query.add(pair[0] + "=" + encoded(pair[1]));
        }
        case "-H" -> headers.addAll(List.of(rest.next().split(": ", 2)));
        case "--data-binary" -> {
          rest.next();
          method = "POST";
          body = BodyPublishers.ofString("海门区科技局\n2026年，全区高新技术企业达到100家以上。\n");
        }
        default -> {
          assertThat(one).as(call).startsWith(SERVER);
          url = one;
        }
      }
    }
    String address = url.replace(SERVER, seeds.root());
    if (!query.isEmpty()) {
      address += "?" + String.join("&", query);
    }
    return seeds.send(method, address, body, headers.toArray(String[]::new));
  }
}
