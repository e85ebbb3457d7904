package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;

/**
 * Digests of files, read only where size or time of change are not those of the last run. What was
 * changed within two seconds before that run is read again.
 */
final class SeenFiles {

  private final RunMemory before;
  private final long begun = System.currentTimeMillis();
  private final Map<String, RunMemory.Seen> seen = new HashMap<>();

  SeenFiles(RunMemory before) {
    this.before = before;
  }

  /** {@return when looking began, in milliseconds since 1970} */
  long begun() {
    return begun;
  }

  /** {@return what was seen, by path} */
  Map<String, RunMemory.Seen> seen() {
    return seen;
  }

  /** {@return the digest of an input's bytes} */
  String digest(Input input, ReadLimits limits) throws IOException, FileRefusedException {
    Path path = Inputs.canonical(input.path());
    String key = path + "\n" + input.member();
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    String known = before.digestOf(key, now.size(), now.lastModifiedTime());
    String digest = known != null ? known : input.read(limits).sha256();
    seen.put(key, new RunMemory.Seen(now.size(), now.lastModifiedTime(), digest));
    return digest;
  }

  /** {@return the digest of a file of the output} */
  String digest(Path file) throws IOException {
    String key = Inputs.canonical(file).toString();
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    String known = before.digestOf(key, now.size(), now.lastModifiedTime());
    String digest = known != null ? known : Digests.ofFile(file);
    seen.put(key, new RunMemory.Seen(now.size(), now.lastModifiedTime(), digest));
    return digest;
  }
}
