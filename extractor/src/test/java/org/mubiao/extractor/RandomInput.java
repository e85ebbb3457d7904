package org.mubiao.extractor;

import java.util.Random;

/**
 * Random input: its seed is: fresh on each run, printed with every failure, set with -Dlaw.seed.
 */
public final class RandomInput {

  private RandomInput() {}

  /** {@return the seed of this run} */
  public static long seed() {
    String given = System.getProperty("law.seed");
    return given == null ? System.nanoTime() : Long.parseLong(given);
  }

  /** {@return how to run a failed case again} */
  public static String again(long seed) {
    return "run again with -Dlaw.seed=" + seed;
  }

  /** {@return some text of these characters, up to {@code longest} of them} */
  public static String text(Random random, String characters, int longest) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(longest + 1);
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }
}
