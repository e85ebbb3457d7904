package org.mubiao.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.SparkEnv;

/**
 * The disk under another name, as Hadoop sees a store of its own; whoever opens a certain file in
 * it is ended, as by a file that needs more memory than there is.
 */
public final class EndingFileSystem extends RawLocalFileSystem {

  /** What the name of that file holds. */
  static final String ENDS = "ends-the-reader";

  @Override
  public String getScheme() {
    return "ending";
  }

  @Override
  public URI getUri() {
    return URI.create("ending:///");
  }

  @Override
  public FileStatus getFileStatus(Path file) throws IOException {
    return plain(super.getFileStatus(file));
  }

  @Override
  public FileStatus[] listStatus(Path folder) throws IOException {
    return Arrays.stream(super.listStatus(folder))
        .map(EndingFileSystem::plain)
        .toArray(FileStatus[]::new);
  }

  /** The disk's own looks for permissions, and knows no other scheme than its own. */
  private static FileStatus plain(FileStatus file) {
    return new FileStatus(
        file.getLen(), file.isDirectory(), 1, 1 << 20, file.getModificationTime(), file.getPath());
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (file.getName().contains(ENDS) && !SparkEnv.get().executorId().equals("driver")) {
      Runtime.getRuntime().halt(134);
    }
    return super.open(file, buffer);
  }
}
