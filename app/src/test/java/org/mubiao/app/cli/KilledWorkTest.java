package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some kills of each command that writes; {@link KilledWorkSoak} is the long form. */
class KilledWorkTest {

  @TempDir Path folder;

  @Test
  void whatIsKilledLeavesAllReadableAndIsMendedByTheNextRun()
      throws IOException, InterruptedException {
    assertThat(kill(folder.resolve("run"), KilledWork::runs, 3)).contains("3 kills");
    assertThat(kill(folder.resolve("add"), KilledWork::adds, 2)).contains("2 kills");
    assertThat(kill(folder.resolve("watch"), KilledWork::watches, 2)).contains("2 kills");
    assertThat(kill(folder.resolve("serve"), KilledWork::servers, 2)).contains("2 kills");
  }

  @Test
  void aKillBetweenAnyTwoStepsIsMendedByTheNextRun() throws IOException, InterruptedException {
    assumeThat(KilledCalls.isPossible()).as("strace is there and may be used").isTrue();
    Random random = new Random();
    KilledCalls calls = new KilledCalls(new KillGround(folder, random));
    assertThat(calls.runs("rename", 1 + random.nextInt(6), 12)).isPositive();
    assertThat(calls.adds("link", 1, 1)).isPositive();
  }

  /** Some work that is killed so many times. */
  interface Killing {
    void kill(KilledWork work, int times) throws IOException, InterruptedException;
  }

  /** Kills work so many times; a failure names the seed. */
  static String kill(Path folder, Killing killing, int times)
      throws IOException, InterruptedException {
    long seed = Long.getLong("mubiao.seed", new Random().nextLong());
    KillGround ground = new KillGround(folder, new Random(seed));
    try {
      Answer first = Answer.to("run", "--corpus", ground.corpus, "--output", ground.output);
      assertThat(first.status()).as(first.err()).isZero();
      killing.kill(new KilledWork(ground), times);
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed + ", after " + ground.told(), e);
    }
    return "seed " + seed + ", " + ground.told();
  }
}
