package org.mubiao.evaluation.fuzz;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

/** What Jazzer calls, with the room named by the property {@code mubiao.fuzz.room}. */
public final class FuzzEntry {

  private static InputReader reader = input -> {};

  private FuzzEntry() {}

  /** Called once, before the first input. */
  public static void fuzzerInitialize() throws IOException {
    String room = System.getProperty("mubiao.fuzz.room", "");
    FuzzedRoom fuzzed = FuzzedRoom.valueOf(room.toUpperCase(Locale.ROOT));
    reader = fuzzed.reader();
    // What is loaded by the first input is not to be counted as its time.
    Iterator<byte[]> seeds = FuzzSeeds.of(fuzzed).values().iterator();
    reader.read(seeds.next());
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    reader.read(input);
  }
}
