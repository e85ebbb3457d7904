package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.SourceFolder;

/**
 * A file to be read.
 *
 * @param name what the output calls it: path relative to its input root, with {@code /}
 * @param folder input root
 * @param member name inside the root
 */
record Input(String name, SourceFolder folder, String member) {

  SourceFile read(ReadLimits limits) throws IOException, FileRefusedException {
    SourceFile file = folder.read(member, limits);
    return file.name().equals(name) ? file : new SourceFile(name, file.bytes());
  }

  /** {@return where the file stands} */
  Path path() {
    return Files.isRegularFile(folder.root()) ? folder.root() : folder.root().resolve(member);
  }
}
