package org.mubiao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * What Hadoop is told of file systems, so that a task knows it too; Hadoop's own is not made to be
 * sent.
 */
final class HadoopSettings implements Serializable {

  private final TreeMap<String, String> values = new TreeMap<>();
  private transient volatile @Nullable Configuration configuration;

  HadoopSettings(Configuration configuration) {
    configuration.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
  }

  /** {@return Hadoop's settings on this machine} */
  Configuration configuration() {
    Configuration known = configuration;
    if (known == null) {
      Configuration made = new Configuration(false);
      values.forEach(made::set);
      configuration = made;
      known = made;
    }
    return known;
  }

  /** {@return the whole address of a path, with its scheme} */
  Path whole(String path) {
    try {
      return fileSystem(path).makeQualified(new Path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the file system in which a path lies} */
  FileSystem fileSystem(String path) throws IOException {
    return new Path(path).getFileSystem(configuration());
  }
}
