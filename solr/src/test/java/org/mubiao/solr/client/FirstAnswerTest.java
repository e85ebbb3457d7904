package org.mubiao.solr.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.solr.common.util.JavaBinCodec;
import org.apache.solr.common.util.NamedList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.search.TimeLimitException;

@Timeout(60)
class FirstAnswerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration SOON = Duration.ofMillis(200);

  private final SolrHttp http = new SolrHttp();
  private final List<String> silent = new ArrayList<>();
  private final CountDownLatch told = new CountDownLatch(1);
  private final List<AutoCloseable> servers = new ArrayList<>();

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable server : servers) {
      server.close();
    }
  }

  @Test
  void aNodeThatNeverAnswersHoldsNobodyUp() throws IOException {
    ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    servers.add(mute);
    String muted = "http://127.0.0.1:" + mute.getLocalPort();
    String good = serving(200, "good", () -> {});

    long begun = System.nanoTime();
    FirstAnswer.Answer answer = asked(SOON, muted, good);

    assertThat(answer.base()).isEqualTo(good);
    assertThat(answer.body().get("said")).isEqualTo("good");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.dividedBy(2));
    assertThat(silent).containsExactly(muted);
    try (Socket left = mute.accept()) {
      left.setSoTimeout(30_000);
      byte[] rest = left.getInputStream().readAllBytes(); // ends, as what was asked is given up
      assertThat(rest).isNotEmpty();
    }
  }

  @Test
  void afterAFailureTheNextIsAskedAtOnce() throws IOException {
    String gone;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = "http://127.0.0.1:" + free.getLocalPort();
    }
    String broken = serving(500, "broken", () -> {});
    String good = serving(200, "good", () -> {});

    FirstAnswer.Answer answer = asked(PATIENCE.multipliedBy(9), gone, broken, good);

    assertThat(answer.base()).isEqualTo(good);
    assertThat(silent).containsExactly(gone, broken);
  }

  @Test
  void oneThatIsSlowIsStillHeard() throws IOException {
    AtomicInteger questions = new AtomicInteger();
    String slow =
        serving(
            200,
            "slow",
            () -> {
              questions.incrementAndGet();
              await(told); // not before the other has failed
            });
    String broken = serving(500, "broken", () -> {});

    assertThat(asked(SOON, slow, broken).base()).isEqualTo(slow);
    assertThat(questions).hasValue(1);
    assertThat(silent).containsExactly(broken);
  }

  @Test
  void oneThatHadLessTimeThanTheFirstIsNotBlamed() throws IOException {
    ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    servers.add(mute);
    String slow = serving(200, "slow", () -> accept(mute));

    assertThat(asked(SOON, slow, "http://127.0.0.1:" + mute.getLocalPort()).base()).isEqualTo(slow);
    assertThat(silent).isEmpty();
  }

  @Test
  void whatNoneCanAnswerIsAskedOnce() throws IOException {
    AtomicInteger questions = new AtomicInteger();
    String other = serving(200, "other", questions::incrementAndGet);
    String refusing = serving(400, "no such collection", () -> {});

    assertThatExceptionOfType(SolrHttp.Refused.class)
        .isThrownBy(() -> asked(SOON, refusing, other))
        .withMessageContaining("no such collection");
    assertThat(questions).hasValue(0);
  }

  @Test
  void whereNoneAnswersTheLastTroubleIsTold() throws IOException {
    String broken = serving(503, "on its way down", () -> {});

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> asked(SOON, broken))
        .withMessageContaining("on its way down");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> asked(SOON))
        .withMessageContaining("none is there");
  }

  @Test
  void waitingKeepsToTheTimeOfWhoeverAsks() throws IOException {
    ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    servers.add(mute);
    String muted = "http://127.0.0.1:" + mute.getLocalPort();

    assertThatExceptionOfType(TimeLimitException.class)
        .isThrownBy(() -> TimeLimit.within(SOON, () -> asked(PATIENCE, muted)));
  }

  private FirstAnswer.Answer asked(Duration slow, String... bases) throws IOException {
    return new FirstAnswer(
            base -> http.ask(URI.create(base + "/"), null, "", PATIENCE),
            slow,
            base -> {
              silent.add(base);
              told.countDown();
            })
        .of(List.of(bases));
  }

  private static void accept(ServerSocket mute) {
    try {
      mute.accept();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch sign) {
    try {
      assertThat(sign.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A server that does something for each question and then answers in Solr's binary form. */
  private String serving(int status, String says, Runnable before) throws IOException {
    NamedList<Object> said = new NamedList<>();
    if (status == 200) {
      said.add("said", says);
    } else {
      NamedList<Object> error = new NamedList<>();
      error.add("msg", says);
      said.add("error", error);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JavaBinCodec codec = new JavaBinCodec()) {
      codec.marshal(said, bytes);
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          before.run();
          exchange.sendResponseHeaders(status, bytes.size());
          exchange.getResponseBody().write(bytes.toByteArray());
          exchange.close();
        });
    server.start();
    servers.add(
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
