package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that write, each killed again and again on the ground that the last kill left. */
final class KilledWork {

  /** Few files are many here, so that the workbook that is written later is killed too. */
  private static final List<String> LATER_WORKBOOK = List.of("-Dmubiao.workbook.at.once=3");

  private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

  private final KillGround ground;
  private final Path said;
  private int number;

  KilledWork(KillGround ground) {
    this.ground = ground;
    this.said = ground.folder.resolve("said.txt");
  }

  private List<String> options() {
    return ground.random.nextBoolean() ? LATER_WORKBOOK : List.of();
  }

  private static long millisecondsSince(long begun) {
    return 1 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** A run, now and then the first of all. */
  void runs(int kills) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (DoomedProcess whole = run()) {
      assertThat(whole.status()).as(whole.said()).isZero();
    }
    long life = millisecondsSince(begun);
    for (int kill = 1; kill <= kills; kill++) {
      String when = "run, kill " + kill;
      ground.change();
      if (kill % 8 == 0) {
        KillGround.remove(ground.output);
      }
      KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
      try (DoomedProcess process = run()) {
        ground.kill(process, "run", life, before);
      }
      after(when, kill % 3 != 0 || kill == kills);
    }
  }

  private DoomedProcess run() throws IOException {
    return DoomedProcess.start(
        said, List.of(), "run", "--corpus", ground.corpus, "--output", ground.output);
  }

  private void after(String when, boolean mended) throws IOException {
    WholeOutput.assertReadable(ground.output, when);
    ground.assertCorpusWhole(when);
    if (mended) {
      ground.assertMended(when);
    }
  }

  /** A notice that is added, and added again after the kill. */
  void adds(int kills) throws IOException, InterruptedException {
    long life = 4_000;
    for (int kill = 1; kill <= kills; kill++) {
      String when = "add, kill " + kill;
      Path notice = ground.folder.resolve("new/要点" + ++number + ".txt");
      Notices.write(notice, ground.notice());
      int files = ground.notices().size();
      KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
      long begun = System.nanoTime();
      try (DoomedProcess process =
          DoomedProcess.start(
              said,
              options(),
              "add",
              notice,
              "--corpus",
              ground.corpus,
              "--output",
              ground.output)) {
        ground.kill(process, "add", life, before);
      }
      life = Math.max(life, millisecondsSince(begun));
      after(when, false);
      ground.assertAdded(notice, files, when);
    }
  }

  /** A watch that has just been told of changes, or has just begun. */
  void watches(int kills) throws IOException, InterruptedException {
    long life = 3_000;
    for (int kill = 1; kill <= kills; kill++) {
      String when = "watch, kill " + kill;
      boolean atOnce = kill % 4 == 0;
      if (atOnce) {
        ground.change();
      }
      KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
      try (DoomedProcess process = watch()) {
        if (!atOnce) {
          assertThat(process.says("正在监看")).as("%s: %s", when, process.said()).isTrue();
          before = KillPhase.Footprint.of(ground.output);
          ground.change();
        }
        ground.kill(process, "watch", life, before);
      }
      after(when, kill % 3 != 0 || kill == kills);
    }
  }

  private DoomedProcess watch() throws IOException {
    return DoomedProcess.start(
        said,
        options(),
        "watch",
        "--corpus",
        ground.corpus,
        "--output",
        ground.output,
        "--settle",
        "0.1",
        "--interval",
        "1");
  }

  /** A server that has been sent a notice, or is being sent one. */
  void servers(int kills) throws IOException, InterruptedException {
    for (int kill = 1; kill <= kills; kill++) {
      String when = "serve, kill " + kill;
      Path notice = ground.folder.resolve("new/上传" + ++number + ".txt");
      Notices.write(notice, ground.notice());
      int files = ground.notices().size();
      try (DoomedProcess server = serve()) {
        assertThat(server.says("http://")).as("%s: %s", when, server.said()).isTrue();
        int port = port(server.said());
        assertThat(status(port))
            .as("%s: it answers from what the last kill left", when)
            .isEqualTo(200);
        KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
        if (kill % 5 == 0) {
          sendHalf(port, Files.readAllBytes(notice));
        } else {
          assertThat(send(port, notice)).as(when).isEqualTo(202);
        }
        if (kill % 5 == 0) {
          server.kill(ground.random.nextInt(20_000));
          ground.tell("serve", KillPhase.Footprint.of(ground.output).since(before));
        } else {
          ground.kill(server, "serve", 1_000, before);
        }
      }
      after(when, false);
      if (kill % 2 == 0 || kill == kills) {
        ground.assertAdded(notice, files, when);
      }
    }
  }

  private DoomedProcess serve() throws IOException {
    return DoomedProcess.start(
        said,
        List.of("-Djava.io.tmpdir=" + Files.createDirectories(ground.folder.resolve("tmp"))),
        "serve",
        "--port",
        "0",
        "--allow-upload",
        "--corpus",
        ground.corpus,
        "--output",
        ground.output);
  }

  private static int port(String said) {
    Matcher port = PORT.matcher(said);
    assertThat(port.find()).as(said).isTrue();
    return Integer.parseInt(port.group(1));
  }

  private static int status(int port) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request(port, "/api/v1/documents").build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int send(int port, Path notice) throws IOException, InterruptedException {
    String name =
        java.net.URLEncoder.encode(notice.getFileName().toString(), StandardCharsets.UTF_8);
    return HttpClient.newHttpClient()
        .send(
            request(port, "/api/v1/notices?name=" + name)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(notice))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(60));
  }

  private static void sendHalf(int port, byte[] notice) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    OutputStream out = socket.getOutputStream();
    String head =
        "POST /api/v1/notices?name=half.txt HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + "Content-Type: application/octet-stream\r\nContent-Length: "
            + notice.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(notice, 0, notice.length / 2);
    out.flush();
  }
}
