package org.mubiao.extractor.parse.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The columns of a table whose cells only say, in twentieths of a point, where they end. */
final class TableEdges {

  /** Edges nearer than this are one edge drawn twice. */
  private static final int SAME = 60;

  private final TreeSet<Integer> all = new TreeSet<>();
  private List<Integer> edges = List.of();

  /** Notes that a cell ends here. */
  void add(int edge) {
    all.add(edge);
    edges = List.of();
  }

  /** {@return the 0-based column that begins at the edge nearest to this one} */
  int column(int edge) {
    if (edges.isEmpty()) {
      edges = apart();
    }
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
        best = i;
      }
    }
    return best;
  }

  private List<Integer> apart() {
    List<Integer> apart = new ArrayList<>();
    for (int edge : all) {
      if (apart.isEmpty() || edge - apart.get(apart.size() - 1) > SAME) {
        apart.add(edge);
      }
    }
    return apart;
  }
}
