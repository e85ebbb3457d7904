package org.mubiao.app.service;

import java.util.List;
import java.util.function.Function;
import org.mubiao.app.WrongUsageException;

/**
 * Picks the one thing that a name means. Where it fits several, they are listed and none is taken.
 */
final class Choice {

  private static final int MOST_LISTED = 12;

  private Choice() {}

  /**
   * {@return the only one}
   *
   * @param what what is looked for: document, place
   * @param name name as typed
   * @param found what the name fits
   * @param label how a candidate is told from the others
   * @param hint what to type instead if there is none
   */
  static <T> T only(
      String what, String name, List<T> found, Function<T, String> label, String hint) {
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new WrongUsageException("No " + what + " fits “" + name + "”: " + hint);
    }
    throw new WrongUsageException(
        "“"
            + name
            + "” fits several: "
            + listed(found.stream().map(label).toList())
            + ". Type one of them.");
  }

  /** {@return the names, joined; of many the first and how many more there are} */
  static String listed(List<String> names) {
    return names.size() <= MOST_LISTED
        ? String.join("; ", names)
        : String.join("; ", names.subList(0, MOST_LISTED))
            + "; and "
            + (names.size() - MOST_LISTED)
            + " more";
  }
}
