package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;

/**
 * Where a corpus holds which bytes. What the last run saw is found by what it remembers, and looked
 * at before it is believed; where it remembers nothing, all files are read. A file that came after
 * that run is not known.
 */
final class KnownFiles {

  private final List<Path> roots;
  private final ReadLimits limits;
  private final Map<DocumentId, Path> places = new HashMap<>();
  private final Map<DocumentId, List<String>> names = new HashMap<>();

  private KnownFiles(List<Path> roots, ReadLimits limits) {
    this.roots = roots;
    this.limits = limits;
  }

  static KnownFiles of(List<Path> roots, ReadLimits limits, @Nullable RunMemory memory)
      throws IOException {
    KnownFiles known = new KnownFiles(roots, limits);
    if (memory == null) {
      known.readAll();
    } else {
      for (Map.Entry<String, RunState.Entry> named : memory.state().entries().entrySet()) {
        String sha256 = named.getValue().sha256();
        if (!sha256.isEmpty()) {
          known
              .names
              .computeIfAbsent(DocumentId.ofSha256(sha256), id -> new ArrayList<>())
              .add(named.getKey());
        }
      }
    }
    return known;
  }

  private void readAll() throws IOException {
    for (Input input : Inputs.of(roots, limits).files()) {
      DocumentId id = id(input);
      if (id != null) {
        places.putIfAbsent(id, input.path());
      }
    }
  }

  /** {@return what the bytes say, null if they are too many to be those of a new file} */
  private @Nullable DocumentId id(Input input) throws IOException {
    try {
      return input.read(limits).id();
    } catch (FileRefusedException e) {
      return null;
    }
  }

  /** Notes a file that was just put there. */
  void put(DocumentId id, Path place) {
    places.put(id, place);
  }

  /** {@return where these bytes stand, null if nowhere} */
  @Nullable Path find(DocumentId id) throws IOException {
    Path place = places.get(id);
    if (place != null) {
      return place;
    }
    for (String name : names.getOrDefault(id, List.of())) {
      Path found = standing(name, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Path standing(String name, DocumentId id) throws IOException {
    int inside = name.indexOf("!/");
    for (Path root : roots) {
      Path file = root.resolve(inside < 0 ? name : name.substring(0, inside));
      if (Files.isRegularFile(file)) {
        for (Input input : Inputs.of(List.of(file), limits).files()) {
          if (id.equals(id(input))) {
            return file;
          }
        }
      }
    }
    return null;
  }
}
