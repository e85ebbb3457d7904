package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.web.desk.ServerOptions;

/** Who may ask a server, and for what. */
class WhoMayAskTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @TempDir static Path folder;
  private static Asked server;

  @BeforeAll
  static void start() {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    server = new Asked(HostileCorpus.options(copy), copy);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil.example:80",
        "localhost@evil.example",
        "[::1].evil.example",
        ""
      })
  void namesThatAreNotOursAreRefused(String host) {
    Asked.Raw answer =
        server.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer.status()).isIn(421, 400);
    assertThat(answer.body()).doesNotContain("<form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1",
        "192.168.1.5:8080",
        "[::1]:8080",
        "corpus.example",
        "Corpus.Example:443"
      })
  void addressesAndNamesOfOursAreAnswered(String host) {
    Asked.Raw answer =
        server.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void postsFromPagesOfOthersAreRefused() {
    for (String path :
        List.of("/regenerate", "/records/" + HostileCorpus.record(server), "/login")) {
      for (String origin :
          List.of("http://evil.example", "null", "http://127.0.0.1:1", "file://", "garbage")) {
        assertThat(server.form(path, "what=check", "Origin", origin).statusCode())
            .as(path + " from " + origin)
            .isEqualTo(403);
      }
      for (String site : List.of("cross-site", "same-site")) {
        assertThat(server.form(path, "what=check", "Sec-Fetch-Site", site).statusCode())
            .as(path + " from " + site)
            .isEqualTo(403);
      }
    }
    assertThat(
            server
                .upload("a.txt", "x".getBytes(UTF_8), "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            server
                .form("/records/none", "", "Origin", "http://127.0.0.1:" + server.port)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aServerThatIsClosedTakesNothing() {
    Path from = HostileCorpus.folder();
    try (Asked closed = new Asked(HostileCorpus.closed(HostileCorpus.options(from)), from)) {
      String record = HostileCorpus.record(closed);
      assertThat(closed.get("/add").statusCode()).isEqualTo(403);
      assertThat(closed.upload("a.txt", "x".getBytes(UTF_8)).statusCode()).isEqualTo(403);
      assertThat(closed.form("/regenerate", "").statusCode()).isEqualTo(403);
      assertThat(closed.form("/records/" + record, "what=check").statusCode()).isEqualTo(403);
      assertThat(closed.get("/records/" + record).body()).doesNotContain("method=\"post\"");
      assertThat(closed.get("/").body()).doesNotContain("/add");
    }
  }

  @Test
  void whoeverAsksHasToShowTheToken() {
    Path from = HostileCorpus.folder();
    ServerOptions options = HostileCorpus.withToken(HostileCorpus.options(from), TOKEN);
    try (Asked closed = new Asked(options, from)) {
      for (String path :
          List.of("/", "/table", "/api/v1/search?q=1", "/add", "/records/none", "/none")) {
        HttpResponse<String> answer = closed.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(answer.body()).doesNotContain("示范企业");
        assertThat(closed.get(path, "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
      }
      assertThat(closed.get("/table", "Authorization", "Bearer " + TOKEN).statusCode())
          .isEqualTo(200);
      assertThat(closed.form("/regenerate", "").statusCode()).isEqualTo(401);

      HttpResponse<String> wrong = closed.form("/login", "token=wrong");
      assertThat(wrong.statusCode()).isEqualTo(403);
      assertThat(wrong.headers().firstValue("set-cookie")).isEmpty();
      HttpResponse<String> right = closed.form("/login", "token=" + TOKEN);
      assertThat(right.statusCode()).isEqualTo(303);
      String cookie = right.headers().firstValue("set-cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
      String session = cookie.substring(0, cookie.indexOf(';'));
      assertThat(closed.get("/table", "Cookie", session).statusCode()).isEqualTo(200);
      assertThat(closed.get("/table", "Cookie", session + "x").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aServerThatOthersCanReachDoesNotStartWithoutAToken() {
    Path from = HostileCorpus.folder();
    for (String host : List.of("0.0.0.0", "192.168.1.5", "::", "corpus.example")) {
      assertThatThrownBy(() -> at(host, null, from))
          .isInstanceOf(WrongUsageException.class)
          .hasMessageContaining("--token-file");
    }
    assertThatThrownBy(() -> at("127.0.0.1", "short", from))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining("token");
    assertThat(at("0.0.0.0", TOKEN, from).toString()).doesNotContain(TOKEN);
  }

  private static ServerOptions at(String host, @Nullable String token, Path from) {
    ServerOptions options = HostileCorpus.options(from);
    return new ServerOptions(
        host,
        0,
        List.of(),
        token,
        false,
        false,
        options.roots(),
        options.into(),
        options.output(),
        options.patience());
  }
}
