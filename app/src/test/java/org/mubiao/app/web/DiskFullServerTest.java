package org.mubiao.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mubiao.app.cli.SmallDisk;

/** A server whose disk is full answers from what stands there and says why it takes nothing in. */
@Timeout(300)
class DiskFullServerTest {

  @TempDir Path folder;

  @Test
  void anUploadThatFindsNoRoomIsAProblemAndAllElseIsAnswered() throws IOException {
    assumeThat(SmallDisk.isPossible(folder)).as("a file system may be mounted here").isTrue();
    try (SmallDisk disk = SmallDisk.of(folder.resolve("disk"), 20_000)) {
      Path copy = HostileCorpus.copy(disk.folder.resolve("served"));
      try (Asked server = new Asked(HostileCorpus.options(copy), copy)) {
        String before = documents(server);
        Path filler = disk.folder.resolve("filler");
        for (int left : new int[] {0, 100, 300}) {
          long room = Files.getFileStore(disk.folder).getUsableSpace();
          Files.write(filler, new byte[(int) room - left * 1024]);
          String words = HostileCorpus.HOSTILE.replace("12家", (20 + left) + "家");
          String state = ended(server, server.upload("new.txt", words.getBytes(UTF_8)));
          assertThat(state)
              .as("%d KB left", left)
              .contains("\"state\": \"failed\"")
              .contains("disk is full")
              .doesNotContain(disk.folder.toString());
          assertThat(server.get("/").statusCode()).isEqualTo(200);
          assertThat(server.get("/?q=%E9%AB%98%E4%BC%81").statusCode()).isEqualTo(200);
          assertThat(documents(server)).isEqualTo(before);
          Files.delete(filler);
        }
        String words = HostileCorpus.HOSTILE.replace("〔2024〕9号", "〔2024〕77号");
        assertThat(ended(server, server.upload("new.txt", words.getBytes(UTF_8))))
            .contains("\"state\": \"done\"");
        assertThat(documents(server)).isNotEqualTo(before);
      }
    }
  }

  private static String documents(Asked server) {
    return server.send(server.request("/api/v1/documents")).body();
  }

  private static String ended(Asked server, HttpResponse<String> upload) {
    assertThat(upload.statusCode()).as(upload.body()).isEqualTo(202);
    String job = upload.headers().firstValue("location").orElse("");
    String state = "";
    for (int asked = 0; asked < 600; asked++) {
      state = server.get(job).body();
      if (state.contains("\"state\": \"done\"") || state.contains("\"state\": \"failed\"")) {
        break;
      }
      LockSupport.parkNanos(100_000_000);
    }
    return state;
  }
}
