package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file of an output is damaged in each way; the commands say so, and the next run mends it.
 */
class DamagedOutputTest {

  @TempDir Path folder;

  /** What can happen to a file. */
  private enum Damage {
    CUT,
    EMPTY,
    GARBAGE,
    GONE,
    NEWER;

    void to(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case EMPTY -> Files.write(file, new byte[0]);
        case GARBAGE -> Files.write(file, garbage(bytes));
        case GONE -> Files.delete(file);
        case NEWER ->
            Files.writeString(
                file,
                Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\"formatVersion\": \"1", "\"formatVersion\": \"9"));
      }
    }

    private static byte[] garbage(byte[] bytes) {
      byte[] other = bytes.clone();
      for (int at = 0; at < other.length; at++) {
        other[at] ^= (byte) (at * 31 + 85);
      }
      return other;
    }
  }

  @Test
  void whateverIsDamagedIsSaidAndMendedByTheNextRun() throws IOException {
    Path corpus = Notices.corpus(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    Path fresh = folder.resolve("fresh");
    run(corpus, output);
    run(corpus, fresh);
    Path base = folder.resolve("base");
    KillGround.copy(output, base);
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (Path whole : WholeOutput.files(base)) {
      String name = base.relativize(whole).toString();
      for (Damage damage : Damage.values()) {
        if (damage == Damage.NEWER && !name.endsWith(".json")) {
          continue;
        }
        if (number++ % 2 == 0 || !Files.exists(output.resolve(name))) {
          KillGround.remove(output);
          KillGround.copy(base, output);
        } // else what the last run left, which knows its files by their times
        damage.to(output.resolve(name));
        String what = name + " " + damage;
        for (String command : List.of("table", "check", "compare", "search", "verify")) {
          Answer answer =
              command.equals("search")
                  ? Answer.to(command, "瞪羚", "--output", output)
                  : Answer.to(command, "--output", output);
          boolean told =
              answer.status() == 0
                  || (command.equals("verify") && answer.status() == 1)
                  || (answer.status() == ExitStatus.STALE_OUTPUT
                          || answer.status() == ExitStatus.WRONG_USAGE)
                      && answer.err().contains("mubiao run --output")
                      && answer.err().lines().count() == 1;
          if (!told) {
            wrong.add(what + ": " + command + " ends with " + answer.status() + " " + answer.err());
          }
        }
        Answer again = Answer.to("run", "--corpus", corpus, "--output", output);
        if (again.status() != 0) {
          wrong.add(what + ": run ends with " + again.status() + " " + again.err());
          continue;
        }
        try {
          WholeOutput.assertSame(output, fresh, what);
        } catch (AssertionError | IOException | RuntimeException e) {
          wrong.add(what + ": not mended: " + e.toString().strip().lines().limit(6).toList());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void run(Path corpus, Path output) {
    assertThat(Answer.to("run", "--corpus", corpus, "--output", output).status()).isZero();
  }
}
