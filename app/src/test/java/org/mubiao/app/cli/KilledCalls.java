package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Kills a program as it is about to do a certain thing to a file for the n-th time, for each n: so
 * between any two of its steps, not only where chance leads. Needs {@code strace}, which can do
 * that on Linux.
 */
final class KilledCalls {

  /** What moves, removes and links files, brings them to the disk and cuts them. */
  static final List<String> STEPS =
      List.of("rename", "unlink", "link", "fsync", "fdatasync", "ftruncate", "mkdir");

  private static final int KILLED = 137;

  private final KillGround ground;
  private final Path said;
  private final Path base;
  private int number;

  KilledCalls(KillGround ground) {
    this.ground = ground;
    this.said = ground.folder.resolve("said.txt");
    this.base = ground.folder.resolve("base");
  }

  /** {@return whether it can be done here} */
  static boolean isPossible() {
    try {
      Process process = new ProcessBuilder(by("mkdir", 1_000)).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no strace
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> by(String call, int number) {
    List<String> words = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
    words.addAll(List.of("-e", "trace=" + call));
    words.addAll(List.of("-e", "inject=" + call + ":signal=SIGKILL:when=" + number));
    if (number == 1_000) {
      words.add("true");
    }
    return words;
  }

  /** A run after some changes, killed at each n-th call from the first; {@return how often}. */
  int runs(String call, int first, int step) throws IOException, InterruptedException {
    begin();
    ground.change();
    ground.change();
    keep(ground.output);
    int kills = 0;
    for (int n = first; ; n += step) {
      restore(ground.output);
      String when = "run, " + call + " " + n;
      KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
      if (!isKilled(by(call, n), List.of(), when, "run")) {
        return kills;
      }
      kills++;
      ground.tell("run, at each call", KillPhase.Footprint.of(ground.output).since(before));
      WholeOutput.assertReadable(ground.output, when);
      ground.assertMended(when);
    }
  }

  /** An addition, likewise. */
  int adds(String call, int first, int step) throws IOException, InterruptedException {
    begin();
    keep(ground.output);
    int kills = 0;
    for (int n = first; ; n += step) {
      restore(ground.output);
      int notices = ground.notices().size();
      String when = "add, " + call + " " + n;
      Path notice = ground.folder.resolve("new/调用" + ++number + ".txt");
      Notices.write(notice, ground.notice());
      KillPhase.Footprint before = KillPhase.Footprint.of(ground.output);
      if (!isKilled(by(call, n), List.of("-Dmubiao.workbook.at.once=3"), when, "add", notice)) {
        return kills;
      }
      kills++;
      ground.tell("add, at each call", KillPhase.Footprint.of(ground.output).since(before));
      WholeOutput.assertReadable(ground.output, when);
      ground.assertCorpusWhole(when);
      ground.assertAdded(notice, notices, when);
      keep(ground.output);
    }
  }

  /** {@return whether a command came to the call that kills it; else it ended well} */
  private boolean isKilled(List<String> by, List<String> options, String when, Object... command)
      throws IOException, InterruptedException {
    List<Object> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--corpus", ground.corpus, "--output", ground.output));
    try (DoomedProcess process = DoomedProcess.under(said, by, options, words.toArray())) {
      if (process.status() == KILLED) {
        return true;
      }
      assertThat(process.status()).as("%s: %s", when, process.said()).isZero();
      return false;
    }
  }

  private void begin() throws IOException {
    Answer answer = Answer.to("run", "--corpus", ground.corpus, "--output", ground.output);
    assertThat(answer.status()).as(answer.err()).isZero();
  }

  private void keep(Path folder) throws IOException {
    KillGround.remove(base);
    KillGround.copy(folder, base);
  }

  private void restore(Path folder) throws IOException {
    KillGround.remove(folder);
    KillGround.copy(base, folder);
    assertThat(Files.exists(folder)).isTrue();
  }
}
