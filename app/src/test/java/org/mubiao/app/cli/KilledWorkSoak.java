package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * More than two hundred kills, in the profile {@code soak} only. What was killed where, with the
 * seed, is written to {@code app/target/kills-….txt}.
 */
final class KilledWorkSoak {

  private static final int EACH = Integer.getInteger("mubiao.kills", 60);

  @TempDir Path folder;

  private void kill(String name, KilledWorkTest.Killing killing)
      throws IOException, InterruptedException {
    String told = KilledWorkTest.kill(folder, killing, EACH);
    Files.writeString(Answer.root().resolve("app/target/kills-" + name + ".txt"), told);
    assertThat(told).contains(EACH + " kills");
  }

  @Test
  void runs() throws IOException, InterruptedException {
    kill("run", KilledWork::runs);
  }

  @Test
  void additions() throws IOException, InterruptedException {
    kill("add", KilledWork::adds);
  }

  @Test
  void watches() throws IOException, InterruptedException {
    kill("watch", KilledWork::watches);
  }

  @Test
  void servers() throws IOException, InterruptedException {
    kill("serve", KilledWork::servers);
  }

  @Test
  void betweenAnyTwoSteps() throws IOException, InterruptedException {
    assumeThat(KilledCalls.isPossible()).as("strace is there and may be used").isTrue();
    KillGround ground = new KillGround(folder, new Random(7));
    KilledCalls calls = new KilledCalls(ground);
    for (String call : KilledCalls.STEPS) {
      calls.runs(call, 1, 1);
      calls.adds(call, 1, 1);
    }
    Files.writeString(Answer.root().resolve("app/target/kills-steps.txt"), ground.told());
    assertThat(ground.told()).contains("run, at each call", "add, at each call");
  }
}
