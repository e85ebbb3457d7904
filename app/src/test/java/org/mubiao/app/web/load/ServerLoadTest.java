package org.mubiao.app.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dozen clients for some seconds; {@link ServerLoadSoak} is the long form. */
class ServerLoadTest {

  @TempDir Path folder;

  @Test
  void whatIsAskedWhileNoticesComeIsAnsweredFromOneWholeStateEach()
      throws IOException, InterruptedException {
    long seed = Long.getLong("mubiao.seed", new Random().nextLong());
    ServerLoad load =
        new ServerLoad(folder, new ServerLoad.Size(30, 12, Duration.ofSeconds(10), 300, 2, 3, 1));
    assertThat(load.run(seed)).as("seed %d", seed).contains("states of the output were seen");
  }
}
