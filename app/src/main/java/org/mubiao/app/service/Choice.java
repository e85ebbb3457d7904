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

  /** What can be chosen by name. */
  enum Thing {
    /** A document of the output. */
    DOCUMENT("document", "文件"),
    /** An area that a document is about. */
    PLACE("place of a document", "文件涉及的地区"),
    /** A record of a document. */
    TARGET("target", "目标"),
    /** A unit that leads or takes part. */
    UNIT("responsible unit", "责任单位"),
    /** An indicator with values. */
    INDICATOR("indicator with values", "有数值的指标");

    private final String english;
    private final String chinese;

    Thing(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }
  }

  /**
   * {@return the only one}
   *
   * @param what what is looked for
   * @param name name as typed
   * @param found what the name fits
   * @param label how a candidate is told from the others
   * @param hint what to type instead if there is none
   */
  static <T> T only(
      Thing what, String name, List<T> found, Function<T, String> label, String hint) {
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new WrongUsageException(
          "No " + what.english + " fits “" + name + "”: " + hint,
          what.chinese + "中没有与“" + name + "”相符的，请换一个名称。");
    }
    List<String> labels = found.stream().map(label).toList();
    throw new WrongUsageException(
        "“" + name + "” fits several: " + listed(labels) + ". Type one of them.",
        "“" + name + "”可指多个：" + few(labels) + "。请写明其一。");
  }

  /** {@return the names, joined in Chinese; of many the first} */
  static String few(List<String> names) {
    return names.size() <= MOST_LISTED
        ? String.join("；", names)
        : String.join("；", names.subList(0, MOST_LISTED)) + "等" + names.size() + "个";
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
