package org.mubiao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the file that ends the process that reads it. Spark begins a lost task anew, and would give
 * up the whole job after some times; so from its second attempt on a task leaves word of the file
 * that it is at, and where two attempts ended at the same file, a later one leaves that file out.
 * One attempt may be lost for another reason, a machine that is switched off; two at one file are
 * not.
 *
 * @param folder where word is left
 * @param settings of Hadoop
 */
record Attempts(String folder, HadoopSettings settings) implements Serializable {

  /** So many attempts ended at a file that is left out. */
  private static final int ENOUGH = 2;

  /**
   * {@return how many attempts of a task ended at which of its pieces}
   *
   * @param task number of the task
   * @param attempt number of the attempt that asks, 0 for the first
   */
  Map<Integer, Integer> ended(int task, int attempt) throws IOException {
    Map<Integer, Integer> last = new HashMap<>();
    if (attempt < ENOUGH) {
      return last;
    }
    FileSystem system = settings.fileSystem(folder);
    Path place = place(task);
    if (system.exists(place)) {
      for (FileStatus file : system.listStatus(place)) {
        String[] word = file.getPath().getName().split("-", -1);
        int earlier = Integer.parseInt(word[0]);
        if (earlier < attempt) {
          last.merge(earlier, Integer.parseInt(word[1]), Math::max);
        }
      }
    }
    Map<Integer, Integer> ended = new HashMap<>();
    last.values().forEach(piece -> ended.merge(piece, 1, Integer::sum));
    return ended;
  }

  /** {@return whether so many attempts ended at a piece that it is left out} */
  static boolean isToBeLeftOut(Map<Integer, Integer> ended, int piece) {
    return ended.getOrDefault(piece, 0) >= ENOUGH;
  }

  /** Leaves word that an attempt begins with a piece. The first attempt costs nothing. */
  void begins(int task, int attempt, int piece) throws IOException {
    if (attempt > 0) {
      settings.fileSystem(folder).create(new Path(place(task), attempt + "-" + piece)).close();
    }
  }

  private Path place(int task) {
    return new Path(folder, Integer.toString(task));
  }
}
