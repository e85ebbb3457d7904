package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts figures into those that speak of one thing beyond doubt: one place, one indicator, one
 * base, one part of the area.
 */
final class AlikeFigures {

  /** A bare name shorter than this says too little to be the same thing twice: 项目, 企业. */
  private static final int SHORTEST_BARE_NAME = 4;

  private AlikeFigures() {}

  /** {@return the groups of two and more} */
  static List<List<Figure>> of(List<Figure> figures) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : figures) {
      String qualifier = figure.qualifier();
      if (qualifier != null && saysEnough(figure)) {
        String scope = figure.target().scope();
        groups
            .computeIfAbsent(
                List.of(
                        String.valueOf(figure.place()),
                        figure.subject(),
                        qualifier,
                        scope == null ? "" : IndicatorNames.folded(scope))
                    .toString(),
                key -> new ArrayList<>())
            .add(figure);
      }
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static boolean saysEnough(Figure figure) {
    return figure.entry() != null || figure.subject().length() > SHORTEST_BARE_NAME;
  }
}
