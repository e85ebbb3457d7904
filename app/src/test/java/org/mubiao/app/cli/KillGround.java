package org.mubiao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A corpus that changes, an output, and a tally of what was killed where. */
final class KillGround {

  private static final int NOTICES = 16;

  /** So long after a sign was seen a program may live on: some files of an output are moved. */
  private static final int MICROSECONDS_AFTER_SIGN = 4_000;

  final Path folder;
  final Path corpus;
  final Path output;
  final Random random;
  private final Map<String, Map<KillPhase, Integer>> tally = new TreeMap<>();
  private final Set<String> given = new TreeSet<>();
  private int written;
  private int fresh;

  KillGround(Path folder, Random random) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.random = random;
    corpus = folder.resolve("corpus");
    output = folder.resolve("output");
    for (int number = 0; number < NOTICES; number++) {
      write(corpus.resolve("海门区/" + number + ".txt"));
    }
  }

  /** {@return a notice that says what no other says} */
  String notice() {
    written++;
    String text =
        (written % 2 == 0 ? Notices.PLAN_2024 : Notices.PLAN_2025)
            .replaceAll("〕\\d+号", "〕" + (100 + written) + "号")
            .replaceAll("瞪羚企业\\d+家", "瞪羚企业" + (100 + written) + "家");
    given.add(text);
    return text;
  }

  private void write(Path file) throws IOException {
    Notices.write(file, notice());
  }

  /** {@return the files of the corpus, hidden ones left out} */
  List<Path> notices() throws IOException {
    return WholeOutput.files(corpus).stream()
        .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
        .toList();
  }

  /** Does to the corpus what people do: notices come, change, go, are copied and renamed. */
  void change() throws IOException {
    List<Path> files = new ArrayList<>(notices());
    Collections.shuffle(files, random);
    Path other = corpus.resolve("海门区/" + random.nextInt(1_000_000) + ".txt");
    write(files.get(0));
    switch (random.nextInt(4)) {
      case 0 -> write(other);
      case 1 -> Files.copy(files.get(1), other);
      case 2 -> Files.move(files.get(1), other);
      default -> Files.delete(files.get(1));
    }
    if (files.size() > NOTICES + 4) {
      Files.delete(files.get(2));
    }
  }

  /** Kills it anywhere in its life, or shortly after the writing has come to some phase. */
  void kill(DoomedProcess process, String what, long life, KillPhase.Footprint before)
      throws IOException, InterruptedException {
    if (random.nextInt(4) == 0) {
      process.kill(random.nextLong(life * 1_000));
    } else {
      KillPhase[] phases = KillPhase.values();
      KillPhase wanted = phases[1 + random.nextInt(phases.length - 1)];
      process.until(() -> KillPhase.Footprint.of(output).since(before).compareTo(wanted) >= 0);
      process.kill(random.nextInt(MICROSECONDS_AFTER_SIGN));
    }
    tell(what, KillPhase.Footprint.of(output).since(before));
  }

  /** Notes that something was killed in this phase. */
  void tell(String what, KillPhase phase) {
    tally
        .computeIfAbsent(what, key -> new EnumMap<>(KillPhase.class))
        .merge(phase, 1, Integer::sum);
  }

  /** {@return how many were killed, and in which phase} */
  String told() {
    int all = tally.values().stream().flatMap(one -> one.values().stream()).mapToInt(x -> x).sum();
    StringBuilder words = new StringBuilder(all + " kills\n");
    tally.forEach((what, phases) -> words.append(what).append(": ").append(phases).append('\n'));
    return words.toString();
  }

  /** No notice was lost, cut or made up: every file of the corpus is one that was given. */
  void assertCorpusWhole(String when) throws IOException {
    for (Path file : notices()) {
      assertThat(given.contains(Files.readString(file))).as("%s: %s", when, file).isTrue();
    }
  }

  /** Lets a run end, and holds what it leaves against a run on an empty folder. */
  void assertMended(String when) throws IOException {
    Answer again = Answer.to("run", "--corpus", corpus, "--output", output);
    assertThat(again.status()).as("%s: %s", when, again.err()).isZero();
    assertFresh(when);
  }

  /** Adds a notice again, of which it is not known how far it came. */
  void assertAdded(Path notice, int before, String when) throws IOException {
    Answer again = Answer.to("add", notice, "--corpus", corpus, "--output", output);
    assertThat(again.status()).as("%s: %s", when, again.err()).isZero();
    assertCorpusWhole(when);
    assertThat(notices()).as("%s: files of the corpus", when).hasSize(before + 1);
    assertFresh(when);
  }

  void assertFresh(String when) throws IOException {
    Path right = folder.resolve("fresh" + ++fresh);
    Answer answer = Answer.to("run", "--corpus", corpus, "--output", right);
    assertThat(answer.status()).as("%s: %s", when, answer.err()).isZero();
    WholeOutput.assertSame(output, right, when);
    assertThat(Answer.to("verify", "--output", output).status()).as(when).isZero();
    remove(right);
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  /** Copies a folder with all times, so that it is taken for what it is a copy of. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(
            one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
