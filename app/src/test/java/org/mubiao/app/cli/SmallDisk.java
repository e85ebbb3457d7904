package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A file system of a few hundred kilobytes in memory, where it may be mounted: as root on Linux.
 */
public final class SmallDisk implements AutoCloseable {

  /** Where it stands. */
  public final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** {@return whether one can be had here} */
  public static boolean isPossible(Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve("try"));
    if (!done("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place.toString())) {
      return false;
    }
    return done("umount", place.toString());
  }

  /** {@return one of this size, to be unmounted} */
  public static SmallDisk of(Path folder, int kilobytes) throws IOException {
    Path place = Files.createDirectories(folder);
    must("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", place.toString());
    return new SmallDisk(place);
  }

  /** Gives it another size, or lets nothing be written to it. */
  public void become(String options) throws IOException {
    must("mount", "-o", "remount," + options, folder.toString());
  }

  private static void must(String... command) throws IOException {
    if (!done(command)) {
      throw new IOException(List.of(command) + " failed");
    }
  }

  private static boolean done(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    must("umount", "-l", folder.toString());
  }
}
