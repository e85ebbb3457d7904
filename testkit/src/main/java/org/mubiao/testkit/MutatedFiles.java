package org.mubiao.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Files that are nearly what they should be: some bits of a good file turned, its end cut off, a
 * piece of it or of another one put in, taken out, doubled or blanked. The same seed gives the same
 * files.
 */
public final class MutatedFiles {

  private static final int MOST_FLIPS = 24;
  private static final int LONGEST_PIECE = 2_000;

  private final List<Path> originals;
  private final Random random;

  /**
   * Prepares a source of files.
   *
   * @param originals good files, in a fixed order; at least one
   * @param seed what makes these files and no others
   */
  public MutatedFiles(List<Path> originals, long seed) {
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to mutate");
    }
    this.originals = List.copyOf(originals);
    this.random = new Random(seed);
  }

  /**
   * Writes so many files, each made from the next of the originals, so that all have their turn.
   *
   * @param folder where to, made if missing
   * @return the names of the files; each ends as its original does
   */
  public List<String> write(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new ArrayList<>();
    for (int number = 0; number < files; number++) {
      Path original = originals.get(number % originals.size());
      String own = String.valueOf(original.getFileName());
      String name = number + own.substring(Math.max(0, own.lastIndexOf('.')));
      Files.write(folder.resolve(name), mutated(Files.readAllBytes(original)));
      names.add(name);
    }
    return Collections.unmodifiableList(names);
  }

  private byte[] mutated(byte[] good) throws IOException {
    byte[] bytes = good;
    for (int more = 1 + random.nextInt(3); more > 0 && bytes.length > 1; more--) {
      bytes =
          switch (random.nextInt(6)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> spliced(bytes, bytes, 0);
            case 4 -> spliced(bytes, other(), random.nextInt(LONGEST_PIECE));
            default -> blanked(bytes);
          };
    }
    return bytes;
  }

  private byte[] other() throws IOException {
    return Files.readAllBytes(originals.get(random.nextInt(originals.size())));
  }

  private byte[] flipped(byte[] good) {
    byte[] bytes = good.clone();
    for (int flips = 1 + random.nextInt(MOST_FLIPS); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private byte[] blanked(byte[] good) {
    byte[] bytes = good.clone();
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_PIECE));
    Arrays.fill(bytes, from, to, (byte) (random.nextBoolean() ? 0 : 0xff));
    return bytes;
  }

  /** Puts a piece of one file into another, in the place of so many bytes. */
  private byte[] spliced(byte[] good, byte[] from, int instead) {
    int at = random.nextInt(good.length);
    int start = from.length == 0 ? 0 : random.nextInt(from.length);
    int length = Math.min(from.length - start, random.nextInt(LONGEST_PIECE));
    ByteArrayOutputStream made = new ByteArrayOutputStream(good.length + length);
    made.write(good, 0, at);
    made.write(from, start, length);
    int rest = Math.min(good.length, at + instead);
    made.write(good, rest, good.length - rest);
    return made.toByteArray();
  }
}
