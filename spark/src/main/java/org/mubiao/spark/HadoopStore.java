package org.mubiao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.mubiao.app.WrongUsageException;
import org.mubiao.extractor.source.FileContent;

/**
 * A folder of a file system that Hadoop knows: HDFS, an object store. What is an input is told by
 * the names, as on a disk.
 *
 * @param root the folder
 * @param settings of Hadoop
 */
record HadoopStore(String root, HadoopSettings settings) implements NoticeStore {

  @Override
  public List<Piece> list(String output) throws IOException {
    FileSystem system = settings.fileSystem(root);
    Path folder = new Path(root);
    if (!system.exists(folder) || !system.getFileStatus(folder).isDirectory()) {
      throw new WrongUsageException(
          root + " is no folder: name the folder that holds the notices.");
    }
    String prefix = folder.toUri().getPath().replaceAll("/+$", "") + "/";
    String outside = output.replaceAll("/+$", "") + "/";
    SortedMap<String, Long> sizes = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(folder, true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      String name = file.getPath().toUri().getPath().substring(prefix.length());
      if (isInput(name) && !file.getPath().toString().startsWith(outside)) {
        sizes.put(name, file.getLen());
      }
    }
    List<String> names = Collections.unmodifiableList(new ArrayList<>(sizes.keySet()));
    List<Piece> pieces = new ArrayList<>();
    sizes.forEach(
        (name, size) -> pieces.add(Piece.file(name, size, PackageNames.besideFolder(name, names))));
    return pieces;
  }

  private static boolean isInput(String name) {
    String[] steps = name.split("/", -1);
    String[] folders = Arrays.copyOf(steps, steps.length - 1);
    return Arrays.stream(folders).noneMatch(step -> step.startsWith("."))
        && FileContent.isInput(steps[steps.length - 1]);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return settings.fileSystem(root).open(new Path(new Path(root), new Path(null, null, name)));
  }
}
