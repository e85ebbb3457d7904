package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The program in a process of its own, which is killed as a power cut would end it. */
public final class DoomedProcess implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Process process;
  private final Path said;

  private DoomedProcess(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** {@return the program with these arguments; what it says goes to a file} */
  public static DoomedProcess start(Path said, List<String> options, Object... arguments)
      throws IOException {
    return under(said, List.of(), options, arguments);
  }

  /** {@return the same, started by another program that may disturb it} */
  static DoomedProcess under(Path said, List<String> by, List<String> options, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(by);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Dsun.jnu.encoding=UTF-8",
            "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.mubiao.app.cli.Main"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Files.deleteIfExists(said);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    return new DoomedProcess(process, said);
  }

  /** Waits until it says this; {@return whether it did before it ended} */
  public boolean says(String words) throws IOException {
    return until(() -> said().contains(words));
  }

  /** {@return what it said so far} */
  public String said() throws IOException {
    return Files.exists(said) ? Files.readString(said) : "";
  }

  /** Something that is waited for. */
  interface Sign {
    boolean isThere() throws IOException;
  }

  /** Looks again and again; {@return whether the sign was there before the program ended} */
  boolean until(Sign sign) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!sign.isThere()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        return sign.isThere();
      }
      LockSupport.parkNanos(50_000);
    }
    return true;
  }

  /** Kills it after this time, if it has not ended by then. */
  void kill(long microseconds) throws InterruptedException {
    process.waitFor(microseconds, TimeUnit.MICROSECONDS);
    process.destroyForcibly().waitFor();
  }

  /** {@return what the system calls it} */
  public long pid() {
    return process.pid();
  }

  /** {@return its exit status when it has ended by itself} */
  public int status() throws InterruptedException {
    process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
