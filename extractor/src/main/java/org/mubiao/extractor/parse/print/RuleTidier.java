package org.mubiao.extractor.parse.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of ruled lines: cells drawn one by one, double lines, dashes. */
final class RuleTidier {

  /** Rules that lie this close, in points, are one. */
  private static final float BESIDE = 2.2f;

  /** Pieces of a rule with a gap of at most this many points are one. */
  private static final float GAP = 3.5f;

  /** Shorter pieces than this, in points, part no cells. */
  private static final float SHORTEST = 6;

  private static final int MOST = 20_000;

  private RuleTidier() {}

  /** {@return the horizontal rules, joined, from the top; each as one line of no height} */
  static List<Rule> horizontal(List<Rule> rules) {
    List<Rule> flat = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.isHorizontal() && flat.size() < MOST) {
        float y = (rule.top() + rule.bottom()) / 2;
        flat.add(new Rule(rule.left(), y, rule.right(), y));
      }
    }
    return joined(flat);
  }

  /** {@return the vertical rules, joined, from the left; each as one line of no width} */
  static List<Rule> vertical(List<Rule> rules) {
    List<Rule> turned = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.isHorizontal() && turned.size() < MOST) {
        float x = (rule.left() + rule.right()) / 2;
        turned.add(new Rule(rule.top(), x, rule.bottom(), x));
      }
    }
    List<Rule> joined = joined(turned);
    joined.replaceAll(
        rule ->
            new Rule(
                /* left= */ rule.top(),
                /* top= */ rule.left(),
                /* right= */ rule.top(),
                /* bottom= */ rule.right()));
    return joined;
  }

  private static List<Rule> joined(List<Rule> flat) {
    List<Rule> sorted = new ArrayList<>(flat);
    sorted.sort(Comparator.comparingDouble(Rule::top).thenComparingDouble(Rule::left));
    List<Rule> result = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).top() - sorted.get(i - 1).top() > BESIDE) {
        addJoined(sorted.subList(from, i), result);
        from = i;
      }
    }
    return result;
  }

  private static void addJoined(List<Rule> level, List<Rule> result) {
    float y = 0;
    for (Rule rule : level) {
      y += rule.top() / level.size();
    }
    List<Rule> pieces = level.stream().sorted(Comparator.comparingDouble(Rule::left)).toList();
    float left = 0;
    float right = -1;
    for (Rule piece : pieces) {
      if (right >= left && piece.left() <= right + GAP) {
        right = Math.max(right, piece.right());
        continue;
      }
      if (right - left >= SHORTEST) {
        result.add(new Rule(left, y, right, y));
      }
      left = piece.left();
      right = piece.right();
    }
    if (right - left >= SHORTEST) {
      result.add(new Rule(left, y, right, y));
    }
  }
}
