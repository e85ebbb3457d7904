package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How {@code mubiao serve} begins and ends. */
@Timeout(300)
class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void aServerThatCannotListenEndsWithASentenceAndNotAsIfAllWereDone() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        DoomedProcess server =
            DoomedProcess.start(
                folder.resolve("said.txt"),
                List.of(),
                "serve",
                "--port",
                taken.getLocalPort(),
                "--lang",
                "en",
                "--corpus",
                corpus,
                "--output",
                folder.resolve("output"))) {
      int status = server.status();
      assertThat(status).as(server.said()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(server.said())
          .contains("mubiao: Nothing can listen at 127.0.0.1 port " + taken.getLocalPort())
          .doesNotContain("Make sure")
          .doesNotContain("No longer serving");
    }
  }
}
