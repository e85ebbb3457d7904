package org.mubiao.evaluation.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the fuzzing of one room went.
 *
 * @param told one line of figures
 * @param findings names of inputs that showed a defect
 * @param ended whether it came to its end
 */
record FuzzRun(String told, List<String> findings, boolean ended) {

  private static final Pattern STATE =
      Pattern.compile("#(\\d+)\\s.*\\bcov: (\\d+)(?: ft: (\\d+))?(?: corp: (\\d+))?");

  /** Findings after which a room is given up: they are likely one and the same. */
  private static final int MOST_FINDINGS = 30;

  /**
   * Fuzzes a room in a process of its own.
   *
   * @param folder where inputs, findings and what Jazzer says are kept, in a folder of the room
   * @param time how long
   */
  static FuzzRun of(FuzzedRoom room, Path folder, Duration time)
      throws IOException, InterruptedException {
    Path own = folder.resolve(room.code());
    Path corpus = Files.createDirectories(own.resolve("inputs"));
    Path findings = Files.createDirectories(own.resolve("findings"));
    Map<String, byte[]> seeds = new TreeMap<>(FuzzSeeds.of(room));
    seeds.putAll(FuzzSeeds.findings(room));
    for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
      Files.write(corpus.resolve(seed.getKey()), seed.getValue());
    }
    Path words = own.resolve("words.txt");
    Files.writeString(words, FuzzWords.dictionary(room), StandardCharsets.US_ASCII);
    Path said = own.resolve("said.txt");
    Process process =
        new ProcessBuilder(command(room, findings, words, corpus, time))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    Duration used = Duration.ZERO;
    Duration longest = time.plusMinutes(5);
    for (long second = 0; second < longest.toSeconds() && process.isAlive(); second++) {
      process.waitFor(1, TimeUnit.SECONDS);
      used = process.info().totalCpuDuration().orElse(used);
    }
    boolean ended = !process.isAlive();
    process.destroyForcibly().waitFor();
    return told(room, said, findings, used, ended);
  }

  private static List<String> command(
      FuzzedRoom room, Path findings, Path words, Path corpus, Duration time) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx1500m",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Dmubiao.root=" + FuzzSeeds.ROOT,
            "-Dmubiao.fuzz.room=" + room.code(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzEntry.class.getName(),
            "--instrumentation_includes=org.mubiao.**",
            "--instrumentation_excludes=org.mubiao.evaluation.**",
            // Comparisons are not traced: that looks through a dictionary for every word looked up
            // in it.
            "--trace=cov",
            // Nor are libraries changed: that takes seconds when the first input needs one.
            "--custom_hook_includes=org.mubiao.**",
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
            "--keep_going=" + MOST_FINDINGS,
            "--reproducer_path=" + findings,
            "-artifact_prefix=" + findings + File.separator,
            "-dict=" + words,
            "-max_len=" + room.longest(),
            "-max_total_time=" + time.toSeconds(),
            "-timeout=60",
            "-report_slow_units=60",
            "-rss_limit_mb=4000",
            "-print_final_stats=1",
            corpus.toString()));
    return command;
  }

  private static FuzzRun told(FuzzedRoom room, Path said, Path folder, Duration used, boolean ended)
      throws IOException {
    String last = "";
    for (String line : new String(Files.readAllBytes(said), StandardCharsets.UTF_8).split("\n")) {
      Matcher state = STATE.matcher(line);
      if (state.find()) {
        last =
            String.format(
                Locale.ROOT,
                "%s executions, coverage %s, features %s, inputs %s",
                state.group(1),
                state.group(2),
                state.group(3),
                state.group(4));
      }
    }
    List<String> findings;
    try (Stream<Path> files = Files.list(folder)) {
      findings =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.matches("(crash|timeout|oom|leak)-.*"))
              .sorted()
              .toList();
    }
    String told =
        String.format(
            Locale.ROOT,
            "%s: %s, %d s of processor time, %d findings",
            room.code(),
            last,
            used.toSeconds(),
            findings.size());
    return new FuzzRun(told, findings, ended);
  }
}
