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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that begin and do not go on, and the end of the server. */
class SlowClientsTest {

  private static final int AT_ONCE = 200;
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
    othersAreAnsweredBeside("GET /?q=1 HTTP/1.1\r\nHost: local");
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
    othersAreAnsweredBeside(
        "GET /static/1/mubiao.css HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
  }

  private static void othersAreAnsweredBeside(String beginning) throws IOException {
    Path from = HostileCorpus.folder();
    List<Socket> slow = new ArrayList<>();
    try (Asked server = new Asked(HostileCorpus.options(from), from)) {
      server.get("/");
      try {
        for (int number = 0; number < AT_ONCE; number++) {
          Socket socket = new Socket();
          slow.add(socket);
          socket.setReceiveBufferSize(4_096);
          socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port));
          new Thread(() -> send(socket, beginning)).start();
        }
        for (int round = 0; round < 3; round++) {
          for (Socket socket : slow) {
            if (!beginning.contains("GET")) {
              new Thread(() -> send(socket, "x")).start();
            }
          }
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
          long begun = System.nanoTime();
          HttpResponse<String> answer = server.get("/static/1/icon.svg");
          long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(took).as("milliseconds beside slow clients").isLessThan(2_000);
          assertThat(server.get("/").statusCode()).isEqualTo(200);
        }
      } finally {
        for (Socket socket : slow) {
          socket.close();
        }
      }
    }
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

  @Test
  void theEndDoesNotWaitLongForClientsThatStoppedHalfway() throws IOException {
    Path from = HostileCorpus.folder();
    Asked server = new Asked(HostileCorpus.options(from), from);
    try (Socket header = new Socket(InetAddress.getLoopbackAddress(), server.port);
        Socket form = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
      send(header, "GET / HT");
      send(form, FORM);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      long begun = System.nanoTime();
      server.close();
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)).isLessThan(30);
    }
  }

  @Test
  void whatWasBegunIsFinishedWhenTheServerEnds(@TempDir Path folder) throws IOException {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    Asked server = new Asked(HostileCorpus.options(copy), copy);
    byte[] notice = HostileCorpus.HOSTILE.replace("12家", "19家").getBytes(UTF_8);
    HttpResponse<String> taken = server.upload("later.txt", notice);
    assertThat(taken.statusCode()).isEqualTo(202);
    List<CompletableFuture<Integer>> asked = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      asked.add(CompletableFuture.supplyAsync(() -> server.get("/compare?all=true").statusCode()));
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    server.close();
    assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(200));
    try (Stream<Path> all = Files.list(copy.resolve("output/documents"))) {
      assertThat(all.toList()).anySatisfy(file -> assertThat(file).content(UTF_8).contains("19家"));
    }
  }
}
