package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sees what is written. */
final class Terminal {

  private Terminal() {}

  /** {@return whether standard error goes to a terminal} */
  static boolean hearsErrors() {
    Path descriptor = Path.of("/proc/self/fd/2");
    if (Files.isSymbolicLink(descriptor)) {
      try {
        String target = Files.readSymbolicLink(descriptor).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return false; // it cannot be told; silence does no harm
  }
}
