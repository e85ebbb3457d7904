package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page, or a whole table of it: neighbouring nodes without a block or a line end among
 * them.
 *
 * @param parent the element around the nodes
 * @param nodes its nodes in order, at least one
 * @param text its words, white space folded
 * @param table whether it is a table that says something in rows and columns
 * @param links the links among its nodes, inside and around them
 */
record Piece(Element parent, List<Node> nodes, String text, boolean table, List<Element> links) {

  private static final Evaluator EMPHATIC =
      QueryParser.parse(
          "h1, h2, h3, h4, b, strong, font[size], [align=center], center,"
              + " [style~=(?i)text-align\\s*:\\s*center], [class~=(?i)tit|biaoti|^bt$], [id~=(?i)tit|biaoti]");

  /** {@return the pieces of an element in their order; what shows no words is left out} */
  static List<Piece> of(Element root) {
    Cutter cutter = new Cutter();
    cutter.cut(root);
    return cutter.pieces;
  }

  /** Takes it out of the page. */
  void remove() {
    nodes.forEach(Node::remove);
  }

  /** {@return whether it lies in {@code element}} */
  boolean isInside(Element element) {
    for (Element around = parent; around != null; around = around.parent()) {
      if (around.equals(element)) {
        return true;
      }
    }
    return table && nodes.contains(element);
  }

  /** {@return whether it stands above {@code element}} */
  boolean isBefore(Element element) {
    return DocumentOrder.isBehind(nodes.get(0), element);
  }

  /** {@return whether it is set large, bold or in the middle, as titles are} */
  boolean isEmphatic() {
    return parent.closest(EMPHATIC) != null
        || nodes.stream().anyMatch(node -> node instanceof Element element && element.is(EMPHATIC));
  }

  /** {@return whether it is a heading by its element} */
  boolean isHeading() {
    return around(parent, HEADINGS) != null;
  }

  /** {@return whether it stands in a paragraph} */
  boolean isParagraph() {
    return around(parent, PARAGRAPH) != null;
  }

  /** {@return whether it leads elsewhere more than it says} */
  boolean isLinks() {
    if (links.isEmpty()) {
      return false;
    }
    Element link = around(parent, LINK);
    if (link != null && link.hasAttr("href")) {
      return true;
    }
    int own = 0;
    for (Node node : nodes) {
      String words =
          node instanceof Element element ? Links.unlinked(element) : ((TextNode) node).text();
      own += PageWording.inked(words);
    }
    return Links.outweigh(PageWording.inked(text), own);
  }

  private static final Set<String> LINK = Set.of("a");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");
  private static final Set<String> PARAGRAPH = Set.of("p");

  private static @Nullable Element around(Element inner, Set<String> names) {
    for (Element around = inner; around != null; around = around.parent()) {
      if (names.contains(around.normalName())) {
        return around;
      }
    }
    return null;
  }

  private static List<Element> links(Element parent, List<Node> nodes) {
    List<Element> links = new ArrayList<>();
    Element around = around(parent, LINK);
    if (around != null && around.hasAttr("href")) {
      links.add(around);
    }
    for (Node node : nodes) {
      if (node instanceof Element element) {
        for (Element inner : element.getElementsByTag("a")) {
          if (inner.hasAttr("href")) {
            links.add(inner);
          }
        }
      }
    }
    return List.copyOf(links);
  }

  /** Goes through a tree once and cuts it into pieces. */
  private static final class Cutter {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Element, Boolean> holders = new HashMap<>();
    private List<Node> run = new ArrayList<>();

    void cut(Element element) {
      for (Node child : element.childNodes()) {
        if (child instanceof TextNode) {
          run.add(child);
        } else if (child instanceof Element inner) {
          if (inner.normalName().equals("br")) {
            end(element);
          } else if (inner.normalName().equals("table") && !Tables.isFrame(inner)) {
            end(element);
            if (!inner.text().isBlank()) {
              pieces.add(piece(element, List.of(inner), inner.text(), true));
            }
          } else if (breaks(inner)) {
            end(element);
            cut(inner);
            end(inner);
          } else {
            run.add(inner);
          }
        }
      }
      end(element);
    }

    private void end(Element parent) {
      if (run.isEmpty()) {
        return;
      }
      StringBuilder text = new StringBuilder();
      for (Node node : run) {
        text.append(node instanceof Element inner ? inner.text() : ((TextNode) node).text());
      }
      String words = text.toString().strip();
      if (!words.isEmpty()) {
        pieces.add(piece(parent, List.copyOf(run), words, false));
      }
      run = new ArrayList<>();
    }

    private static Piece piece(Element parent, List<Node> nodes, String words, boolean table) {
      return new Piece(parent, nodes, words, table, links(parent, nodes));
    }

    /** {@return whether an element begins a line, or holds one that does} */
    private boolean breaks(Element element) {
      Boolean known = holders.get(element);
      if (known != null) {
        return known;
      }
      boolean breaks =
          element.isBlock()
              || Tables.isPart(element.normalName())
              || element.normalName().equals("br");
      for (Node child : element.childNodes()) {
        breaks = (child instanceof Element inner && breaks(inner)) || breaks;
      }
      holders.put(element, breaks);
      return breaks;
    }
  }
}
