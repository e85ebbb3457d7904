package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Path;
import org.mubiao.extractor.source.FileRefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.extractor.source.SourceFolder;

/**
 * A file to be read.
 *
 * @param name what the output calls it: path relative to its input root, with {@code /}; {@code
 *     a.zip!/b.docx} for a file of a package
 * @param folder input root
 * @param member name inside the root
 * @param path where the file stands, absolute; for a file of a package, where the package does
 */
record Input(String name, SourceFolder folder, String member, Path path) {

  /**
   * {@return whether it is a file of its own, not surely: a folder may be named as packages are}
   */
  boolean isPlain() {
    return member.indexOf("!/") < 0;
  }

  SourceFile read(ReadLimits limits) throws IOException, FileRefusedException {
    SourceFile file = folder.read(member, limits);
    return file.name().equals(name) ? file : new SourceFile(name, file.bytes());
  }
}
