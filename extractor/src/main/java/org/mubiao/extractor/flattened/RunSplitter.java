package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Lists every way to divide a run of figures that stand together into a number of cells. */
final class RunSplitter {

  private static final int MOST_WAYS = 400;
  private static final QuickPattern HEAD = QuickPattern.compile("[≥≤><≧≦⩾⩽约]?[-−]?");
  private static final QuickPattern TAIL = QuickPattern.compile("(?:%|‰|个?百分点)?(?:左右|以上|以下|以内)?");
  private static final QuickPattern BRACKETED =
      QuickPattern.compile("[\\[〔][^\\[\\]〔〕]{1,14}[\\]〕]");
  private static final QuickPattern EMPTY = QuickPattern.compile("[—–-]{1,3}|/");

  /**
   * One way.
   *
   * @param cells start and end of each cell, folded positions
   * @param ordinal where the number of the next row starts, the run's end if there is none
   */
  record Way(List<int[]> cells, int ordinal) {

    String cell(String text, int index) {
      return text.substring(cells.get(index)[0], cells.get(index)[1]);
    }
  }

  private final String text;
  private final boolean[] parted;
  private final int end;
  private final int wanted;
  private final List<Way> ways = new ArrayList<>();

  /**
   * @param parted whether the document has white space before a folded character
   */
  private RunSplitter(String text, boolean[] parted, int end, int wanted) {
    this.text = text;
    this.parted = parted;
    this.end = end;
    this.wanted = wanted;
  }

  /**
   * {@return the ways to divide a run into {@code wanted} cells}
   *
   * @param next the number of the next row that closes the run, empty if the run has none
   */
  static List<Way> ways(String text, boolean[] parted, int from, int to, int wanted, String next) {
    if (!next.isEmpty() && !text.substring(from, to).endsWith(next)) {
      return List.of();
    }
    int end = to - next.length();
    RunSplitter splitter = new RunSplitter(text, parted, end, wanted);
    splitter.divide(from, new ArrayList<>());
    return splitter.ways;
  }

  private void divide(int from, List<int[]> cells) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (cells.size() == wanted) {
      if (at >= end) {
        ways.add(new Way(List.copyOf(cells), end));
      }
      return;
    }
    if (at >= end || ways.size() >= MOST_WAYS) {
      return;
    }
    for (int stop : stops(at)) {
      cells.add(new int[] {at, stop});
      divide(stop, cells);
      cells.remove(cells.size() - 1);
    }
  }

  /** The places where a cell that starts at {@code at} may end. */
  private List<Integer> stops(int at) {
    List<Integer> stops = new ArrayList<>();
    QuickMatcher bracketed = BRACKETED.matcher(text).region(at, end);
    if (bracketed.lookingAt()) {
      stops.add(bracketed.end());
      return stops;
    }
    QuickMatcher empty = EMPTY.matcher(text).region(at, end);
    if (empty.lookingAt()) {
      stops.add(empty.end());
    }
    QuickMatcher head = HEAD.matcher(text).region(at, end);
    int digits = head.lookingAt() ? head.end() : at;
    int i = digits;
    while (i < end && isDigit(i) && (i == digits || !parted[i])) {
      i++;
      if (isWhole(digits, i)) {
        addTailed(i, stops);
        addFractions(i, stops);
      }
      if (i + 3 < end && text.charAt(i) == ',') {
        i++;
      }
    }
    return stops;
  }

  private void addFractions(int whole, List<Integer> stops) {
    if (whole >= end || text.charAt(whole) != '.' || parted[whole]) {
      return;
    }
    for (int i = whole + 1; i < end && isDigit(i) && !parted[i]; i++) {
      addTailed(i + 1, stops);
    }
  }

  /** A sign of percent or 左右 belongs to the number before it; a point opens no cell. */
  private void addTailed(int stop, List<Integer> stops) {
    if (stop < end && text.charAt(stop) == '.') {
      return;
    }
    QuickMatcher tail = TAIL.matcher(text).region(stop, end);
    stops.add(tail.lookingAt() ? tail.end() : stop);
  }

  /** No number has a nought before other digits. */
  private boolean isWhole(int from, int to) {
    return to - from == 1 || text.charAt(from) != '0';
  }

  private boolean isDigit(int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
