package org.mubiao.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
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
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (file.getName().contains(ENDS) && !SparkEnv.get().executorId().equals("driver")) {
      Runtime.getRuntime().halt(134);
    }
    return super.open(file, buffer);
  }
}
