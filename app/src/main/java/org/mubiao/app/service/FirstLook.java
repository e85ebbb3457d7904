package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.outcome.OutcomeKind;

/**
 * Finds out which files of a corpus hold identical bytes, before any is read into targets. The
 * digest of a file is made only where another may have the same one: a file of a size that no other
 * has is alone, and so is one whose checksum no other of its size has. What is alone is digested
 * when it is read.
 */
final class FirstLook {

  private final SeenFiles seen;
  private final ReadLimits limits;
  private final Found found;
  private final Map<Input, BasicFileAttributes> alone = new LinkedHashMap<>();
  private final Map<Long, List<Input>> bySize = new HashMap<>();
  private final Set<Long> digestedSizes = new HashSet<>();

  /** Takes what is found. */
  interface Found {
    /** Takes a file of this digest. */
    void digested(Input input, String sha256);

    /** Takes a file that cannot be read. */
    void failed(String name, OutcomeKind kind, String reason);
  }

  private FirstLook(SeenFiles seen, ReadLimits limits, Found found) {
    this.seen = seen;
    this.limits = limits;
    this.found = found;
  }

  /**
   * Looks at files.
   *
   * @param inputs the files
   * @param entered whether the last run has an entry for a name, so that its digest is asked for
   * @param seen what is known of the files
   * @param limits what a file may ask for
   * @param found takes all but what is alone
   * @return the files that are alone, with what was seen of each
   */
  static Map<Input, BasicFileAttributes> at(
      List<Input> inputs,
      Predicate<String> entered,
      SeenFiles seen,
      ReadLimits limits,
      Found found) {
    FirstLook look = new FirstLook(seen, limits, found);
    for (Input input : inputs) {
      look.look(input, entered.test(input.name()));
    }
    look.bySize.forEach(look::tellApart);
    return look.alone;
  }

  private void look(Input input, boolean entered) {
    BasicFileAttributes now;
    try {
      now = seen.look(input);
    } catch (IOException e) {
      found.failed(input.name(), OutcomeKind.FAILED, ReadingRoom.unreadable(input.name()));
      return;
    }
    // Of what was changed just now, only its bytes show whether it changes again while it is read.
    if (!input.isPlain() || entered || !seen.isSettled(now) || seen.isKnown(input, now)) {
      digest(input, now);
      if (input.isPlain()) {
        digestedSizes.add(now.size());
      }
    } else {
      alone.put(input, now);
      bySize.computeIfAbsent(now.size(), size -> new ArrayList<>(1)).add(input);
    }
  }

  private void tellApart(long size, List<Input> same) {
    if (digestedSizes.contains(size)) {
      digest(same);
    } else if (same.size() > 1) {
      Map<Long, List<Input>> byChecksum = new HashMap<>();
      for (Input input : same) {
        reading(
            input,
            () -> {
              CRC32 checksum = new CRC32();
              checksum.update(input.read(limits).bytes());
              byChecksum.computeIfAbsent(checksum.getValue(), sum -> new ArrayList<>(1)).add(input);
            });
      }
      for (List<Input> alike : byChecksum.values()) {
        if (alike.size() > 1) {
          digest(alike);
        }
      }
    }
  }

  private void digest(Collection<Input> inputs) {
    for (Input input : inputs) {
      BasicFileAttributes now = alone.remove(input);
      if (now != null) {
        digest(input, now);
      }
    }
  }

  private void digest(Input input, BasicFileAttributes now) {
    reading(input, () -> found.digested(input, seen.digest(input, now, limits)));
  }

  /** Reads the bytes of a file, for whatever. */
  private interface Work {
    void run() throws IOException, FileRefusedException;
  }

  private void reading(Input input, Work work) {
    try {
      work.run();
    } catch (FileRefusedException e) {
      alone.remove(input);
      found.failed(input.name(), OutcomeKind.REFUSED, e.sentence());
    } catch (IOException e) {
      alone.remove(input);
      found.failed(input.name(), OutcomeKind.FAILED, ReadingRoom.unreadable(input.name()));
    }
  }
}
