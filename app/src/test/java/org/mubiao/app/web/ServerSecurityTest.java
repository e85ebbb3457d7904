package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server that reads hostile documents and is asked by hostile pages never does. */
class ServerSecurityTest {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=%E7%A4%BA%E8%8C%83%E4%BC%81%E4%B8%9A",
          "/?q=%22",
          "/?size=100",
          "/compare",
          "/compare?all=true",
          "/table",
          "/table?only=task",
          "/add",
          "/login",
          "/overview",
          "/findings",
          "/nothing/here");

  @TempDir static Path folder;
  private static Asked server;
  private static String hostileRecord;
  private static String hostileDocument;

  @BeforeAll
  static void start() {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    server = new Asked(HostileCorpus.options(copy), copy);
    hostileDocument = HostileCorpus.document(server);
    hostileRecord = HostileCorpus.record(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertProtected(String what, java.util.function.Function<String, String> of) {
    assertThat(of.apply("content-security-policy"))
        .as("policy of " + what)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(of.apply("x-content-type-options")).as(what).isEqualTo("nosniff");
    assertThat(of.apply("x-frame-options")).as(what).isEqualTo("DENY");
    assertThat(of.apply("referrer-policy")).as(what).isEqualTo("same-origin");
    assertThat(of.apply("cross-origin-resource-policy")).as(what).isEqualTo("same-origin");
    assertThat(of.apply("server")).as("what " + what + " tells of the server").isEmpty();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String header(Asked.Raw answer, String name) {
    return answer
        .head()
        .lines()
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  void everyAnswerTellsTheBrowserWhatItMayNotDo() {
    String style =
        Pattern.compile("href=\"(/static/[^\"]+\\.css)\"")
            .matcher(server.get("/").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    List<String> all = new java.util.ArrayList<>(PAGES);
    all.addAll(
        List.of(
            style,
            "/static/1/none.css",
            "/api/v1/search?q=1",
            "/api/v1/search?q=%22",
            "/api/v1/suggest?q=a",
            "/api/v1/none",
            "/jobs/none",
            "/records/none"));
    for (String path : all) {
      HttpResponse<String> answer = server.get(path);
      assertProtected(path, name -> header(answer, name));
    }
    HttpResponse<String> post = server.form("/records/none", "what=check");
    assertProtected("a post", name -> header(post, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /a/..;/b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "nonsense\r\n\r\n"
      })
  void brokenRequestsGetTheSameHeadersAndNoMarkup(String request) {
    Asked.Raw answer = server.raw(request);
    assertThat(answer.status()).isEqualTo(400);
    assertProtected(request, name -> header(answer, name));
    assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("jetty", "Exception", "<");
  }

  @Test
  void headersBeyondReasonAreRefused() {
    Asked.Raw answer =
        server.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
    assertThat(answer.status()).isEqualTo(431);
    assertProtected("large headers", name -> header(answer, name));
  }

  @Test
  void wordsOfDocumentsAreNeverMarkup() {
    List<String> pages = new java.util.ArrayList<>(PAGES);
    pages.addAll(
        List.of(
            "/documents/" + hostileDocument,
            "/documents/" + hostileDocument + "/changes",
            "/records/" + hostileRecord,
            "/table?document=" + hostileDocument,
            "/?q=%E4%B8%B4%E6%B5%B7"));
    for (String path : pages) {
      assertHarmless(path, server.get(path).body());
    }
    assertThat(server.get("/records/" + hostileRecord).body())
        .as("the words themselves are shown")
        .contains("&lt;script");
  }

  @Test
  void wordsOfRequestsAreNeverMarkup() {
    String words = URLEncoder.encode("\"'></title>" + HostileCorpus.SCRIPT, UTF_8);
    for (String path :
        List.of(
            "/?q=" + words,
            "/?in=" + words,
            "/?sort=" + words,
            "/?" + words + "=1",
            "/?page=" + words,
            "/compare?indicator=" + words,
            "/compare?place=" + words,
            "/compare?year=" + words,
            "/table?responsible=" + words,
            "/table?year=" + words,
            "/table?document=" + words,
            "/table?place=" + words,
            "/records/" + words,
            "/records/" + hostileRecord + "?back=" + words,
            "/documents/" + words + "/changes",
            "/documents/" + words,
            "/findings?kind=" + words,
            "/jobs/" + words,
            "/static/1/" + words,
            "/" + words)) {
      assertHarmless(path, server.get(path).body());
    }
    assertHarmless("login", server.form("/login", "token=" + words).body());
    assertHarmless(
        "record",
        server.form("/records/" + hostileRecord, "what=correct&note=x&value=" + words).body());
    assertHarmless("what", server.form("/records/" + hostileRecord, "what=" + words).body());
  }

  @Test
  void notesOfPeopleAreNeverMarkup() {
    String words = URLEncoder.encode("a note" + HostileCorpus.SCRIPT, UTF_8);
    HttpResponse<String> saved =
        server.form("/records/" + hostileRecord, "what=correct&indicator.name=&note=" + words);
    HttpResponse<String> checked =
        server.form("/records/" + hostileRecord, "what=check&note=" + words);
    assertThat(checked.statusCode()).as(checked.body()).isEqualTo(303);
    assertHarmless("saved", saved.body());
    String page = server.get("/records/" + hostileRecord).body();
    assertThat(page).contains("a note&lt;script");
    assertHarmless("record", page);
    assertHarmless("table", server.get("/table?document=" + hostileDocument).body());
    server.form("/records/" + hostileRecord, "what=take-back");
  }

  private static void assertHarmless(String what, String page) {
    assertThat(page)
        .as("page " + what)
        .doesNotContainPattern("<script(?! src=\"/static/)")
        .doesNotContain("<img src=x", "<b onmouseover")
        .doesNotContainPattern("(?i)<[a-z][^>]*\\son[a-z]+=")
        .doesNotContainPattern("(?i)(?:href|src|action)=\"\\s*javascript:");
  }

  @Test
  void noPathOfARequestReachesTheFileSystem() {
    for (String name :
        List.of(
            "..%2f..%2fetc%2fpasswd",
            "..%5c..%5cetc%5cpasswd",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "%2fetc%2fpasswd",
            "....//etc/passwd",
            "passwd%00.txt",
            "%00",
            "C:%5cwindows",
            "..",
            "%c0%ae%c0%ae/etc/passwd")) {
      for (String before :
          List.of(
              "/records/",
              "/documents/",
              "/jobs/",
              "/static/1/",
              "/static/",
              "/api/v1/jobs/",
              "/api/v1/documents/",
              "/table?document=",
              "/documents/" + hostileDocument + "/",
              "/documents/" + hostileDocument + "/pages/")) {
        Asked.Raw answer = server.path(before + name);
        assertThat(answer.status()).as(before + name).isIn(400, 404);
        assertThat(answer.body()).as(before + name).doesNotContain("root:", "Exception", "\tat ");
        assertProtected(before + name, header -> header(answer, header));
      }
      assertThat(server.path("/documents/" + name + "/changes").status()).isIn(400, 404);
    }
  }

  @Test
  void tooMuchIsRefused() {
    assertThat(server.get("/?q=" + "a".repeat(13_000)).statusCode()).isEqualTo(414);
    assertThat(server.get("/" + "a".repeat(13_000)).statusCode()).isEqualTo(414);
    assertThat(server.get("/?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(400);
    assertThat(server.get("/?size=100000").statusCode()).isEqualTo(400);
    String large = "note=" + "a".repeat(600 * 1024);
    assertThat(server.form("/records/" + hostileRecord, large).statusCode()).isEqualTo(413);
    assertThat(server.form("/login", large).statusCode()).isEqualTo(413);
    HttpRequest.Builder chunked =
        server
            .request("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(large.getBytes(UTF_8))));
    assertThat(server.send(chunked).statusCode()).isEqualTo(413);
  }

  @Test
  void whoIsStillSendingWhenRefusedLearnsWhy() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /login HTTP/1.1
          Host: 127.0.0.1
          Connection: close
          Content-Type: application/x-www-form-urlencoded
          Transfer-Encoding: chunked

          """
              .replace("\n", "\r\n")
              .getBytes(UTF_8));
      byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(UTF_8);
      for (int number = 0; number < 20; number++) {
        out.write(chunk);
        out.flush();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
      out.write("0\r\n\r\n".getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void uploadsOfAnotherMediaTypeAreRefused() {
    HttpRequest.Builder form =
        server
            .request("/api/v1/notices?name=a.txt")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString("--x--"));
    assertThat(server.send(form).statusCode()).isEqualTo(415);
    HttpRequest.Builder none =
        server.request("/api/v1/notices?name=a.txt").POST(HttpRequest.BodyPublishers.ofString("a"));
    assertThat(server.send(none).statusCode()).isEqualTo(415);
  }

  @Test
  void uploadsGetAFreshHarmlessNameInTheCorpus(@TempDir Path own) throws Exception {
    Path copy = HostileCorpus.copy(own.resolve("served"));
    Path outside = Files.writeString(own.resolve("kept.txt"), "kept");
    try (Asked open = new Asked(HostileCorpus.options(copy), copy)) {
      int number = 0;
      for (String name :
          List.of(
              "../../kept.txt",
              "..\\..\\kept.txt",
              outside.toString(),
              "kept.txt",
              "kept.txt",
              "a<b>&\u0001.txt",
              ".hidden.txt")) {
        number++;
        String words = HostileCorpus.HOSTILE.replace("12家", (20 + number) + "家");
        HttpResponse<String> answer =
            open.upload(URLEncoder.encode(name, UTF_8), words.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(name + answer.body()).isEqualTo(202);
        waitFor(open, header(answer, "location"));
      }
      for (String name : List.of("", "..", "/", "...", "%20")) {
        assertThat(open.upload(name, "x".getBytes(UTF_8)).statusCode()).as(name).isEqualTo(400);
      }
    }
    assertThat(outside).hasContent("kept");
    try (var all = Files.walk(copy.resolve("corpus"))) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).hasSize(6 + 7);
      assertThat(files)
          .filteredOn(file -> file.getParent() != null && !file.getParent().endsWith("corpus"))
          .allMatch(file -> file.getFileName().toString().matches("[\\p{L}\\p{Nd} ._()（）—-]+"));
    }
    try (var all = Files.list(own)) {
      assertThat(all).hasSize(2);
    }
  }

  private static void waitFor(Asked server, String job) {
    String state = "";
    for (int asked = 0; asked < 600; asked++) {
      state = server.get(job).body();
      if (state.contains("\"state\": \"done\"") || state.contains("\"state\": \"failed\"")) {
        break;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
    }
    assertThat(state).contains("\"state\": \"done\"");
  }

  @Test
  void nobodyIsSentToAnotherPlace() {
    for (String back :
        List.of(
            "http://evil.example/",
            "//evil.example/",
            "/\\evil.example",
            "/%09/evil.example",
            "/\t/evil.example",
            "javascript:alert(1)",
            "https:evil.example",
            "/a\r\nSet-Cookie: a=b")) {
      String path = "/records/" + hostileRecord + "?back=" + URLEncoder.encode(back, UTF_8);
      HttpResponse<String> answer = server.form(path, "what=check");
      assertThat(answer.statusCode()).as(back).isEqualTo(303);
      assertThat(header(answer, "location"))
          .as(back)
          .doesNotContainPattern("^(?:https?:)?//(?!127\\.0\\.0\\.1)")
          .doesNotContain("\\", "\t", "javascript");
      assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
      assertThat(server.get(path).body())
          .doesNotContain("href=\"http://evil", "href=\"//evil", "href=\"javascript");
    }
    server.form("/records/" + hostileRecord, "what=take-back");
  }
}
