package org.mubiao.spark;

import java.util.Collections;
import java.util.List;

/** Tells files whose name, taken for a package, would be that of a folder too. */
final class PackageNames {

  private PackageNames() {}

  /**
   * {@return whether a file lies in a folder that has this name and an exclamation mark}
   *
   * @param sorted all names, in the order of their code units
   */
  static boolean besideFolder(String name, List<String> sorted) {
    String inside = name + "!/";
    int found = Collections.binarySearch(sorted, inside);
    int next = found < 0 ? -found - 1 : found;
    return next < sorted.size() && sorted.get(next).startsWith(inside);
  }
}
