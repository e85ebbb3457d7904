package org.mubiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFolder;
import org.mubiao.extractor.source.SourceListing;
import org.mubiao.extractor.source.UnreadableFile;

/**
 * A folder of the file system that all machines see under the same path. Listed as the local run
 * lists it.
 *
 * @param root the folder
 */
record DiskStore(String root) implements NoticeStore {

  @Override
  public List<Piece> list(String output) throws IOException {
    Path folder = Path.of(root);
    if (!Files.isDirectory(folder)) {
      throw new WrongUsageException(
          root + " is no folder: name the folder that holds the notices.");
    }
    Map<String, Long> sizes = new HashMap<>();
    SourceListing listing =
        new SourceFolder(folder)
            .list(
                ReadLimits.DEFAULT,
                (name, attributes) -> {
                  sizes.put(name, attributes.size());
                  return true; // whoever reads it looks whether it is a package
                });
    URI kept = new org.apache.hadoop.fs.Path(output).toUri();
    Path outside = "file".equals(kept.getScheme()) ? Path.of(kept.getPath()) : null;
    List<Piece> pieces = new ArrayList<>();
    List<String> names = listing.names();
    for (String name : names) {
      if (outside == null || !folder.resolve(name).startsWith(outside)) {
        pieces.add(
            Piece.file(name, sizes.getOrDefault(name, 0L), PackageNames.besideFolder(name, names)));
      }
    }
    for (UnreadableFile file : listing.unreadable()) {
      pieces.add(Piece.unreadable(file.name(), file.reason()));
    }
    return pieces;
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(Path.of(root).resolve(name));
  }
}
