package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that begin and do not go on, and the end of the server. */
class SlowClientsTest {

  private static final int AT_ONCE = 200;
  private static final String HEADER = "GET /?q=1 HTTP/1.1\r\nHost: local";
  private static final String STYLE = "/static/1/mubiao.css";
  private static final String UNREAD = "GET " + STYLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

  /** More than what lies between the server and a client that does not read. */
  private static final int ENOUGH_TO_FILL_BUFFERS = 8_000_000;

  private static final String FORM = post("/login", "application/x-www-form-urlencoded", 4_000);
  private static final String FILE =
      post("/api/v1/notices?name=a.txt", "application/octet-stream", 90_000_000);

  private static String post(String path, String type, int length) {
    return String.join(
        "\r\n",
        "POST " + path + " HTTP/1.1",
        "Host: localhost",
        "Content-Type: " + type,
        "Content-Length: " + length,
        "",
        "");
  }

  @Test
  void halfHeadersDoNotKeepOthersFromBeingAnswered() throws IOException {
    othersAreAnsweredBeside(HEADER);
  }

  @Test
  void formsThatComeByteByByteDoNotKeepOthersFromBeingAnswered() throws IOException {
    othersAreAnsweredBeside(FORM);
  }

  @Test
  void filesThatComeByteByByteDoNotKeepOthersFromBeingAnswered() throws IOException {
    othersAreAnsweredBeside(FILE);
  }

  @Test
  void largeFilesThatStopHalfwayDoNotKeepOthersFromBeingAnswered() throws IOException {
    othersAreAnsweredBeside(FILE + "x".repeat(600_000));
  }

  @Test
  void answersThatNobodyReadsDoNotKeepOthersFromBeingAnswered() throws IOException {
    Path from = HostileCorpus.folder();
    try (Asked server = new Asked(HostileCorpus.options(from), from)) {
      int large = server.get(STYLE).body().length();
      List<Socket> slow = begin(server, UNREAD.repeat(ENOUGH_TO_FILL_BUFFERS / large + 1));
      try {
        awaitWriters(AT_ONCE * 3 / 4);
        long quickest = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
          quickest = Math.min(quickest, othersAreAnswered(server));
        }
        assertThat(quickest).as("milliseconds beside slow clients").isLessThan(2_000);
        assertThat(writers()).as("threads that still wait for readers").isPositive();
      } finally {
        close(slow);
      }
    }
  }

  /** Waits until so many threads of the server wait for somebody to read what they write. */
  private static void awaitWriters(int least) {
    for (int round = 0; round < 200 && writers() < least; round++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    assertThat(writers()).as("threads that wait for readers").isGreaterThanOrEqualTo(least);
  }

  private static long writers() {
    return Thread.getAllStackTraces().values().stream()
        .filter(
            stack ->
                stack.length > 0
                    && stack[0].getMethodName().startsWith("park")
                    && Stream.of(stack)
                        .anyMatch(frame -> frame.getClassName().endsWith("HttpOutput")))
        .count();
  }

  private static void othersAreAnsweredBeside(String beginning) throws IOException {
    Path from = HostileCorpus.folder();
    try (Asked server = new Asked(HostileCorpus.options(from), from)) {
      server.get("/");
      List<Socket> slow = begin(server, beginning);
      long quickest = Long.MAX_VALUE;
      try {
        for (int round = 0; round < 3; round++) {
          for (Socket socket : slow) {
            new Thread(() -> send(socket, "x")).start();
          }
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
          quickest = Math.min(quickest, othersAreAnswered(server));
        }
      } finally {
        close(slow);
      }
      assertThat(quickest).as("milliseconds beside slow clients").isLessThan(2_000);
    }
  }

  /** Has many clients begin alike and do no more. */
  private static List<Socket> begin(Asked server, String beginning) throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      Socket socket = new Socket();
      slow.add(socket);
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port));
      new Thread(() -> send(socket, beginning)).start();
    }
    return slow;
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** {@return after how many milliseconds another client has its answer} */
  private static long othersAreAnswered(Asked server) {
    long begun = System.nanoTime();
    HttpResponse<String> answer = server.get("/static/1/icon.svg");
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(server.get("/").statusCode()).isEqualTo(200);
    return took;
  }

  private static void send(Socket socket, String words) {
    try {
      socket.getOutputStream().write(words.getBytes(UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The server may end what is too slow; that is what is wanted.
      assertThat(e).isNotNull();
    }
  }

  @ParameterizedTest(name = "{index}, goes on: {1}")
  @MethodSource("beginnings")
  void theEndDoesNotWaitForManyClientsThatStoppedHalfwayOrSendByteByByte(
      String beginning, boolean goesOn) throws IOException {
    Path from = HostileCorpus.folder();
    Asked server = new Asked(HostileCorpus.options(from), from);
    server.get("/");
    List<Socket> slow = begin(server, beginning);
    AtomicBoolean sending = new AtomicBoolean(goesOn);
    Thread sender =
        new Thread(
            () -> {
              while (sending.get()) {
                slow.forEach(socket -> send(socket, "x"));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
              }
            });
    sender.start();
    try {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      long begun = System.nanoTime();
      server.close();
      assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
          .as("milliseconds until the end")
          .isLessThan(5_000);
    } finally {
      sending.set(false);
      close(slow);
    }
  }

  static Stream<Arguments> beginnings() {
    return Stream.of("", HEADER, FORM, FILE, FILE + "x".repeat(600_000))
        .flatMap(one -> Stream.of(Arguments.of(one, false), Arguments.of(one, true)));
  }

  @Test
  void whatWasBegunIsFinishedWhenTheServerEndsAlsoBesideSlowClients(@TempDir Path folder)
      throws IOException {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    Asked server = new Asked(HostileCorpus.options(copy), copy);
    List<Socket> slow = begin(server, FORM);
    byte[] notice = HostileCorpus.HOSTILE.replace("12家", "19家").getBytes(UTF_8);
    HttpResponse<String> taken = server.upload("later.txt", notice);
    assertThat(taken.statusCode()).isEqualTo(202);
    List<CompletableFuture<Integer>> asked = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      asked.add(CompletableFuture.supplyAsync(() -> server.get("/compare?all=true").statusCode()));
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    server.close();
    close(slow);
    assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(200));
    try (Stream<Path> all = Files.list(copy.resolve("output/documents"))) {
      assertThat(all.toList()).anySatisfy(file -> assertThat(file).content(UTF_8).contains("19家"));
    }
  }
}
