package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Digests of files, read only where size or time of change are not those of the last run. What was
 * changed shortly before that run may have changed again without another time, and is read again.
 */
final class SeenFiles {

  private static final long TOO_FRESH_MILLISECONDS = 2_000;

  private final @Nullable RunMemory before;
  private final long begun = System.currentTimeMillis();
  private final Map<String, RunMemory.Seen> seen = new HashMap<>();
  private final Map<String, BasicFileAttributes> looked = new HashMap<>();

  SeenFiles(@Nullable RunMemory before) {
    this.before = before;
  }

  /** {@return what was seen of the files that had not just been changed, by path} */
  Map<String, RunMemory.Seen> seen() {
    return seen;
  }

  /** {@return what was just seen of the file that an input stands in} */
  BasicFileAttributes look(Input input) throws IOException {
    BasicFileAttributes now = looked.remove(key(input));
    return now == null ? Files.readAttributes(input.path(), BasicFileAttributes.class) : now;
  }

  /** {@return the digest of an input's bytes} */
  String digest(Input input, ReadLimits limits) throws IOException, FileRefusedException {
    return digest(input, look(input), limits);
  }

  /**
   * {@return the digest of an input's bytes}
   *
   * @param now what was just seen of its file
   */
  String digest(Input input, BasicFileAttributes now, ReadLimits limits)
      throws IOException, FileRefusedException {
    String key = key(input);
    String digest = known(key, now);
    if (digest == null) {
      digest = input.read(limits).sha256();
    }
    remember(key, now, digest);
    return digest;
  }

  /** {@return whether the last run saw the file as it is} */
  boolean isKnown(Input input, BasicFileAttributes now) {
    return known(key(input), now) != null;
  }

  /** {@return whether a change after this look would show in the time of change} */
  boolean isSettled(BasicFileAttributes file) {
    return file.lastModifiedTime().toMillis() < begun - TOO_FRESH_MILLISECONDS;
  }

  /**
   * Learns the digest of an input that was read after a look.
   *
   * @param look what was seen of its file before it was read
   * @param digest of the bytes that were read
   * @return whether the file is still as it was at the look, and nothing else was read
   */
  boolean learn(Input input, BasicFileAttributes look, String digest) {
    try {
      BasicFileAttributes now = Files.readAttributes(input.path(), BasicFileAttributes.class);
      if (!isSettled(look)
          || now.size() != look.size()
          || !now.lastModifiedTime().equals(look.lastModifiedTime())) {
        return false;
      }
    } catch (IOException e) {
      return false; // whoever reads it again is told
    }
    remember(key(input), look, digest);
    return true;
  }

  /** {@return what tells the content of a file of the output from another} */
  String digest(Path file) throws IOException {
    String key = Inputs.canonical(file).toString();
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    String known = known(key, now);
    String digest = known != null ? known : Digests.checksumOf(file);
    remember(key, now, digest);
    return digest;
  }

  /**
   * {@return whether the last run found that a file of a folder is no package}
   *
   * @param root the folder, absolute
   * @param member the file in it
   * @param now what was just seen of it; its digest is asked for next, without another look
   */
  boolean isPlain(Path root, String member, BasicFileAttributes now) {
    String key = root.resolve(member) + "\n" + member;
    looked.put(key, now);
    return known(key, now) != null;
  }

  private static String key(Input input) {
    return input.path() + "\n" + input.member();
  }

  private @Nullable String known(String key, BasicFileAttributes now) {
    return before == null ? null : before.digestOf(key, now.size(), now.lastModifiedTime());
  }

  private void remember(String key, BasicFileAttributes file, String digest) {
    if (isSettled(file)) {
      seen.put(key, new RunMemory.Seen(file.size(), file.lastModifiedTime(), digest));
    }
  }
}
