package org.mubiao.solr.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One output served twice by the program as it is handed out: from its own index, and from a
 * cluster of two nodes that holds each of two shards twice. One day of it, from before the first
 * load to after the whole cluster was down.
 */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServedFromClusterTest {

  private static final int NODES = 2;
  private static final String REFUSED = "\"isError\":true";
  private static final String LATER = "yunpu-2025-report.txt";

  @TempDir static Path folder;

  private static MiniSolrCloudCluster cluster;
  private static String address;
  private static Served own;
  private static Served far;

  @BeforeAll
  static void start() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (Path notices :
        List.of(Program.ROOT.resolve("seeds"), Questions.JUDGED.resolve("documents"))) {
      try (Stream<Path> files = Files.list(notices)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
          if (!file.endsWith(LATER)) {
            Files.copy(file, corpus.resolve(file.getFileName()));
          }
        }
      }
    }
    own = Served.start(folder);
    cluster =
        new MiniSolrCloudCluster(NODES, folder.resolve("cluster"), JettyConfig.builder().build());
    List<String> nodes =
        cluster.getJettySolrRunners().stream().map(node -> node.getBaseUrl().toString()).toList();
    address = "solr:" + String.join(",", nodes) + "/notices";
    assertThat(own.answer("/api/v1/health").statusCode()).isEqualTo(200); // the output is there
    far = Served.start(folder, "--index", address);
  }

  @AfterAll
  static void end() throws Exception {
    for (Served each : new Served[] {own, far}) {
      if (each != null) {
        each.close();
      }
    }
    if (cluster != null) {
      cluster.shutdown();
    }
  }

  @Test
  @Order(1)
  void searchesAreRefusedBeforeTheFirstLoadAndAllElseIsAnswered() throws Exception {
    assertRefused(
        far, "there is no collection notices (`mubiao load` with the same address makes it).");
  }

  @Test
  @Order(2)
  void loadedItAnswersAsTheOutputsOwnIndex() throws Exception {
    assertThat(load()).isEqualTo("new index; written 15, removed 0, unchanged 0\n");
    assertSame(Questions.all());
  }

  @Test
  @Order(3)
  void anAssistantIsAnsweredAsByTheOutputsOwnIndex() throws Exception {
    String answer = search("--index", address);
    assertThat(answer).contains("\"citations\"", "高新技术企业").doesNotContain(REFUSED);
    assertThat(answer).isEqualTo(search());
  }

  @Test
  @Order(4)
  void aNoticeThatCameInIsWaitedForUntilItIsLoaded() throws Exception {
    Path later = folder.resolve("corpus").resolve(LATER);
    Files.copy(Questions.JUDGED.resolve("documents").resolve(LATER), later);
    String before = Served.told(own.answer("/api/v1/search"));
    done("run", "--corpus", folder.resolve("corpus"), "--output", folder.resolve("output"));
    assertThat(Served.told(own.answer("/api/v1/search"))).isNotEqualTo(before);
    assertRefused(far, "type `mubiao load " + address + " --output ");
    assertThat(load()).isEqualTo("written 1, removed 0, unchanged 15\n");
    assertSame(Questions.few());
  }

  @Test
  @Order(5)
  void oneNodeIsEnough() throws Exception {
    JettySolrRunner node = cluster.getJettySolrRunner(0);
    node.stop();
    assertSame(Questions.few());
    node.start(true);
    cluster.waitForActiveCollection("notices", 2, 4);
  }

  @Test
  @Order(6)
  void aClusterThatIsGoneIsNamedAndMayComeBack() throws Exception {
    List<JettySolrRunner> nodes = cluster.getJettySolrRunners();
    for (JettySolrRunner node : nodes) {
      node.stop();
    }
    String sentence = " answers (connection refused).";
    assertRefused(far, sentence);
    assertThat(search("--index", address)).contains(REFUSED, address, sentence);
    try (Served begun = Served.start(folder, "--index", address)) {
      assertRefused(begun, sentence);
      assertThat(begun.program().err().lines())
          .first()
          .asString()
          .startsWith("mubiao: " + address + ": no node of ")
          .endsWith(sentence);
      for (JettySolrRunner node : nodes) {
        node.start(true);
      }
      cluster.waitForActiveCollection("notices", 2, 4);
      assertSame(Questions.few());
      assertThat(Served.told(begun.answer(Questions.WORD)))
          .isEqualTo(Served.told(own.answer(Questions.WORD)));
    }
  }

  @Test
  @Order(7)
  void aNodeThatNeverAnswersHoldsNobodyUp() throws Exception {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String first = "solr:http://127.0.0.1:" + mute.getLocalPort() + "/solr,";
      long begun = System.nanoTime();
      String answer = search("--index", first + address.substring("solr:".length()));
      assertThat(answer).isEqualTo(search());
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }
  }

  @Test
  @Order(8)
  void anAddressThatCannotBeReadIsToldAtOnce() throws Exception {
    for (List<String> command : List.of(List.of("mcp"), List.of("serve", "--port", "0"))) {
      List<Object> arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--output", folder.resolve("output"), "--index", "solr:localhost"));
      try (Program program = Program.start(folder, List.of(), arguments.toArray())) {
        assertThat(program.status()).as(program.err()).isEqualTo(2);
        assertThat(program.err()).contains("names no collection").hasLineCount(1);
      }
    }
  }

  private static void assertSame(List<String> questions) throws Exception {
    for (String question : questions) {
      HttpResponse<String> answer = far.answer(question);
      assertThat(answer.statusCode()).as(question).isIn(200, 400);
      assertThat(Served.told(answer)).as(question).isEqualTo(Served.told(own.answer(question)));
    }
    assertThat(far.answer(Questions.WORD).body()).contains("高新技术企业", "\"facets\"");
  }

  /** Nothing is answered from the index, and all else is; the log says why in one sentence. */
  private static void assertRefused(Served served, String why) throws Exception {
    for (String question : List.of(Questions.WORD, "/api/v1/suggest?q=gao")) {
      HttpResponse<String> refused = served.answer(question);
      assertThat(refused.statusCode()).as(question).isEqualTo(503);
      assertThat(refused.body()).as(question).contains("/problems/index-elsewhere");
    }
    assertThat(served.answer("/?q=gao").statusCode()).isEqualTo(503);
    for (String question : List.of("/api/v1/documents", "/api/v1/targets", "/table")) {
      assertThat(Served.told(served.answer(question)))
          .as(question)
          .isEqualTo(Served.told(own.answer(question)));
    }
    assertThat(served.program().until(() -> served.program().err().contains(why)))
        .as(() -> served.program().err())
        .isTrue();
    assertThat(served.program().err()).doesNotContain("\tat ");
  }

  private static String load() throws Exception {
    return done(
        "load",
        address,
        "--output",
        folder.resolve("output"),
        "--shards",
        2,
        "--replicas",
        2,
        "--lang",
        "en");
  }

  /** What an assistant gets, who asks one question. */
  private static String search(String... options) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of("mcp", "--output", folder.resolve("output")));
    arguments.addAll(List.of(options));
    List<String> talk =
        List.of(
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                + "\"2025-06-18\",\"capabilities\":{},"
                + "\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\","
                + "\"arguments\":{\"query\":\"高企\",\"place\":\"如皋\",\"size\":5}}}");
    return Served.untimed(done(talk, arguments.toArray()));
  }

  private static String done(Object... arguments) throws Exception {
    return done(List.of(), arguments);
  }

  private static String done(List<String> in, Object... arguments)
      throws IOException, InterruptedException {
    try (Program program = Program.start(folder, in, arguments)) {
      assertThat(program.status()).as(() -> program.out() + program.err()).isZero();
      return program.out();
    }
  }
}
