package org.mubiao.app.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 64 clients for ten minutes, in the profile {@code soak} only. {@code -Dmubiao.load.minutes},
 * {@code -Dmubiao.load.clients} and {@code -Dmubiao.load.pause} (the longest that a client thinks,
 * in milliseconds) make it another. The figures are written to {@code app/target/load.txt}.
 */
class ServerLoadSoak {

  @TempDir Path folder;

  @Test
  void manyClientsForLong() throws IOException, InterruptedException {
    int minutes = Integer.getInteger("mubiao.load.minutes", 10);
    int clients = Integer.getInteger("mubiao.load.clients", 64);
    int pause = Integer.getInteger("mubiao.load.pause", 2_000);
    long seed = Long.getLong("mubiao.seed", new Random().nextLong());
    Path figures = Path.of(System.getProperty("mubiao.root", "..")).resolve("app/target/load.txt");
    ServerLoad load =
        new ServerLoad(
            folder,
            new ServerLoad.Size(150, clients, Duration.ofMinutes(minutes), pause, 10, 8, 10));
    String told;
    try {
      told = load.run(seed);
    } finally {
      if (Files.exists(folder.resolve("told.txt"))) {
        Files.writeString(figures, Files.readString(folder.resolve("told.txt")));
      }
    }
    Files.writeString(figures, told + "seed " + seed + "\n");
    assertThat(told).contains("states of the output were seen");
  }
}
