package org.mubiao.extractor.parse.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells how much of an element is links. */
final class Links {

  /** A list of links may say as much beside them: days, brackets. */
  private static final int LINKED_PER_UNLINKED = 2;

  private Links() {}

  /**
   * {@return the words that are no links, empty if all of it is one; text nodes parted by line
   * ends}
   */
  static String unlinked(Element element) {
    StringBuilder words = new StringBuilder();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            words.append(text.text().strip()).append('\n');
          }
          boolean link = node instanceof Element inner && inner.normalName().equals("a");
          return link ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        },
        element);
    return words.toString().strip();
  }

  /**
   * {@return whether something leads elsewhere more than it says}
   *
   * @param all characters of all its words
   * @param own those that are no links
   */
  static boolean outweigh(int all, int own) {
    return all - own > own * LINKED_PER_UNLINKED;
  }
}
