package org.mubiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.fs.Path;

/** Where notices lie. The list is made once; the files are opened where they are read. */
interface NoticeStore extends Serializable {

  /**
   * {@return all inputs, none of them opened: files, and entries that cannot be read}
   *
   * @param output what lies in it is no input
   */
  List<Piece> list(String output) throws IOException;

  /** {@return the bytes of a file} */
  InputStream open(String name) throws IOException;

  /**
   * {@return the store of a folder}
   *
   * @param folder a path that all machines have, or a URI that Hadoop knows
   * @param settings of Hadoop
   */
  static NoticeStore of(String folder, HadoopSettings settings) {
    Path whole = settings.whole(folder);
    return "file".equals(whole.toUri().getScheme())
        ? new DiskStore(whole.toUri().getPath())
        : new HadoopStore(whole.toString(), settings);
  }
}
