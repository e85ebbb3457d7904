package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;

/**
 * The files that folders of notices hold, by their bytes. Only those are read that the last run has
 * not seen as they are: what came since, also by an addition that was ended midway, is known too.
 */
final class KnownFiles {

  private final Map<DocumentId, Path> places = new HashMap<>();

  private KnownFiles() {}

  static KnownFiles of(List<Path> roots, ReadLimits limits, @Nullable RunMemory memory) {
    KnownFiles known = new KnownFiles();
    SeenFiles seen = new SeenFiles(memory);
    for (Input input : Inputs.of(roots, limits, seen).files()) {
      DocumentId id = id(input, seen, limits);
      if (id != null) {
        known.places.putIfAbsent(id, input.path());
      }
    }
    return known;
  }

  /** {@return what the bytes say, null if they cannot be read or are too many for a new file} */
  private static @Nullable DocumentId id(Input input, SeenFiles seen, ReadLimits limits) {
    try {
      return DocumentId.ofSha256(seen.digest(input, limits));
    } catch (FileRefusedException | IOException e) {
      return null; // the run that follows names it
    }
  }

  /** Notes a file that was just put there. */
  void put(DocumentId id, Path place) {
    places.put(id, place);
  }

  /** {@return where these bytes stand, null if nowhere} */
  @Nullable Path find(DocumentId id) {
    return places.get(id);
  }
}
