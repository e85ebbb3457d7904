package org.mubiao.extractor.parse.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a row of heads over the fuller row below it. An empty cell below stands under a head that
 * spans rows; filled cells below stand under a head that spans them.
 */
final class HeadPartition {

  private HeadPartition() {}

  /**
   * Lays {@code heads} heads over the cells of the row below.
   *
   * @param heads number of heads, at most as many as cells below
   * @param below the row below, from the left
   * @return for each head the number of cells below that it covers; adds up to all of them
   */
  static List<Integer> sizes(int heads, List<PrintedCell> below) {
    List<List<PrintedCell>> groups = groups(below);
    while (groups.size() > heads) {
      joinOne(groups);
    }
    while (groups.size() < heads) {
      splitOne(groups);
    }
    return groups.stream().map(List::size).toList();
  }

  private static List<List<PrintedCell>> groups(List<PrintedCell> below) {
    List<List<PrintedCell>> groups = new ArrayList<>();
    boolean open = false;
    for (PrintedCell cell : below) {
      if (cell.isEmpty() || !open) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(cell);
      open = !cell.isEmpty();
    }
    return groups;
  }

  /** Too many groups: an empty pair belongs to one head that spans rows and columns. */
  private static void joinOne(List<List<PrintedCell>> groups) {
    for (int i = groups.size() - 1; i > 0; i--) {
      if (isEmpty(groups.get(i)) && isEmpty(groups.get(i - 1))) {
        join(groups, i);
        return;
      }
    }
    join(groups, groups.size() - 1);
  }

  private static void join(List<List<PrintedCell>> groups, int i) {
    groups.get(i - 1).addAll(groups.remove(i));
  }

  private static boolean isEmpty(List<PrintedCell> group) {
    return group.stream().allMatch(PrintedCell::isEmpty);
  }

  /** Too few groups: the longest holds several heads, which begin where its wording repeats. */
  private static void splitOne(List<List<PrintedCell>> groups) {
    int longest = 0;
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).size() > groups.get(longest).size()) {
        longest = i;
      }
    }
    List<PrintedCell> group = groups.get(longest);
    int cut = repetition(group);
    List<PrintedCell> rest = new ArrayList<>(group.subList(cut, group.size()));
    group.subList(cut, group.size()).clear();
    groups.add(longest + 1, rest);
  }

  private static int repetition(List<PrintedCell> group) {
    String first = group.get(0).text().strip();
    for (int i = 1; i < group.size(); i++) {
      if (group.get(i).text().strip().equals(first)) {
        return i;
      }
    }
    return Math.max(1, group.size() / 2);
  }
}
