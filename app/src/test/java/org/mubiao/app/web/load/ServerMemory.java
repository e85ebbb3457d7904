package org.mubiao.app.web.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory of a process while it works, looked at from outside. */
final class ServerMemory {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final long process;
  private final List<Long> heap = new ArrayList<>();
  private final List<Long> resident = new ArrayList<>();

  ServerMemory(long process) {
    this.process = process;
  }

  /** Looks: what is used after a collection, and what the process holds, both in megabytes. */
  void look() throws IOException, InterruptedException {
    heap.add(used());
    Path status = Path.of("/proc/" + process + "/status");
    if (Files.exists(status)) {
      Matcher found = RESIDENT.matcher(Files.readString(status));
      resident.add(found.find() ? Long.parseLong(found.group(1)) >> 10 : 0);
    }
  }

  /** Counting the objects of a heap collects it first, unless somebody holds on to it just then. */
  private long used() throws IOException, InterruptedException {
    ask("GC.run");
    String said = ask("GC.class_histogram");
    Matcher total = TOTAL.matcher(said);
    if (!total.find()) {
      throw new IOException("the heap of " + process + " cannot be looked at: " + said);
    }
    return Long.parseLong(total.group(1)) >> 20;
  }

  private String ask(String what) throws IOException, InterruptedException {
    Process asked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process),
                what)
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor(1, TimeUnit.MINUTES);
    return said;
  }

  /** {@return megabytes used after a collection, each time it was looked} */
  List<Long> heap() {
    return heap;
  }

  /**
   * {@return megabytes of the process, each time it was looked; empty if the system does not say}
   */
  List<Long> resident() {
    return resident;
  }
}
