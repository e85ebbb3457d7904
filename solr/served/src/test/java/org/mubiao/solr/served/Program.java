package org.mubiao.solr.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The program in a process of its own, with the jars and settings that the launcher gives it. */
final class Program implements AutoCloseable {

  static final Path ROOT = Path.of(System.getProperty("mubiao.root", "../.."));

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param folder where what it says goes
   * @param in what it reads, line by line
   */
  static Program start(Path folder, List<String> in, Object... arguments) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Path given = Files.write(Files.createTempFile(folder, "in", ".txt"), in);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    command.add(
        "-Djava.util.logging.config.file=" + ROOT.resolve(Path.of("config", "logging.properties")));
    command.add("-cp");
    command.add(
        System.getProperty("mubiao.program")
            + File.pathSeparator
            + System.getProperty("mubiao.beside")
            + File.separator
            + "*");
    command.add("org.mubiao.app.cli.Main");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectInput(given.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Program(process, out, err);
  }

  /** {@return what it says to those who use it} */
  String out() {
    return read(out);
  }

  /** {@return what it says to those who keep it} */
  String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read what the program said", e);
    }
  }

  /** Looks again and again; {@return whether the sign was there before the program ended} */
  boolean until(BooleanSupplier sign) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!sign.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        return sign.getAsBoolean();
      }
      LockSupport.parkNanos(20_000_000);
    }
    return true;
  }

  /** {@return its exit status, once it has ended} */
  int status() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the program does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
