package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Node;

/** Tells which of two nodes comes first in a page. */
final class DocumentOrder {

  private DocumentOrder() {}

  /** {@return whether {@code node} begins behind the beginning of {@code mark}} */
  static boolean isBehind(Node mark, Node node) {
    List<Integer> one = path(mark);
    List<Integer> other = path(node);
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return one.size() < other.size();
  }

  private static List<Integer> path(Node node) {
    List<Integer> path = new ArrayList<>();
    for (Node at = node; at != null; at = at.parent()) {
      path.add(at.siblingIndex());
    }
    Collections.reverse(path);
    return path;
  }
}
