package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.DoomedProcess;
import org.mubiao.app.web.desk.ScratchFolder;

/** A server that is killed while a notice is being sent to it. */
@Timeout(300)
class KilledServerTest {

  private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final int HALF = 600_000;

  @TempDir Path folder;

  @Test
  void whatItLeftIsRemovedByTheNextAndNotByOthersBesideIt() throws IOException {
    Path copy = HostileCorpus.copy(folder.resolve("served"));
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    try (Socket slow = new Socket()) {
      try (DoomedProcess server = serve(copy, scratch)) {
        slow.connect(
            new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port(server)));
        slow.getOutputStream().write(half().getBytes(UTF_8));
        slow.getOutputStream().flush();
        awaitLeft(scratch);
        new ScratchFolder(scratch).removeAbandoned();
        assertThat(left(scratch)).as("files of a server that lives").isNotEmpty();
      }
    }
    assertThat(left(scratch)).as("what a killed server left").isNotEmpty();
    try (DoomedProcess next = serve(copy, scratch)) {
      assertThat(port(next)).isPositive();
      assertThat(left(scratch)).isEmpty();
    }
  }

  private static DoomedProcess serve(Path copy, Path scratch) throws IOException {
    return DoomedProcess.start(
        scratch.resolveSibling("said.txt"),
        List.of("-Djava.io.tmpdir=" + scratch),
        "serve",
        "--port",
        "0",
        "--allow-upload",
        "--no-ocr",
        "--lang",
        "en",
        "--corpus",
        copy.resolve("corpus"),
        "--output",
        copy.resolve("output"));
  }

  private static int port(DoomedProcess server) throws IOException {
    assertThat(server.says("Ctrl-C ends it")).as(server.said()).isTrue();
    Matcher told = PORT.matcher(server.said());
    assertThat(told.find()).as(server.said()).isTrue();
    return Integer.parseInt(told.group(1));
  }

  private static String half() {
    return String.join(
            "\r\n",
            "POST /api/v1/notices?name=half.txt HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/octet-stream",
            "Content-Length: 90000000",
            "",
            "")
        + "x".repeat(HALF);
  }

  private static void awaitLeft(Path scratch) throws IOException {
    for (int round = 0; round < 300 && left(scratch).isEmpty(); round++) {
      LockSupport.parkNanos(100_000_000);
    }
  }

  private static List<Path> left(Path scratch) throws IOException {
    try (Stream<Path> all = Files.walk(scratch)) {
      return all.filter(file -> file.endsWith("half.txt")).toList();
    }
  }
}
