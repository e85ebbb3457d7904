package org.mubiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.mubiao.app.WrongUsageException;

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
    URI uri = settings.uri(folder);
    if ("file".equals(uri.getScheme())) {
      return new DiskStore(Path.of(uri).toString());
    }
    if (uri.getScheme() == null) {
      throw new WrongUsageException(folder + " names no place: give a path or a URI.");
    }
    return new HadoopStore(uri.toString(), settings);
  }
}
