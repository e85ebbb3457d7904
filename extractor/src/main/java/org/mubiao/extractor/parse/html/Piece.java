package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A line of a page, or a whole table of it: neighbouring nodes without a block or a line end among
 * them.
 *
 * @param parent the element around the nodes
 * @param nodes its nodes in order, at least one
 * @param text its words, white space folded
 * @param table whether it is a table that says something in rows and columns
 */
record Piece(Element parent, List<Node> nodes, String text, boolean table) {

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
    return parent.closest("h1, h2, h3, h4") != null;
  }

  /** {@return whether it stands in a paragraph} */
  boolean isParagraph() {
    return parent.closest("p") != null;
  }

  /** {@return whether it leads elsewhere more than it says} */
  boolean isLinks() {
    if (parent.closest("a[href]") != null) {
      return true;
    }
    if (links().isEmpty()) {
      return false;
    }
    int own = 0;
    for (Node node : nodes) {
      String words =
          node instanceof Element element ? Links.unlinked(element) : ((TextNode) node).text();
      own += PageWording.packed(words).length();
    }
    return Links.outweigh(PageWording.packed(text).length(), own);
  }

  /** {@return the elements among its nodes and inside them that are links} */
  List<Element> links() {
    List<Element> links = new ArrayList<>();
    Element around = parent.closest("a[href]");
    if (around != null) {
      links.add(around);
    }
    for (Node node : nodes) {
      if (node instanceof Element element) {
        links.addAll(element.select("a[href]"));
      }
    }
    return links;
  }

  /** Goes through a tree once and cuts it into pieces. */
  private static final class Cutter {

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Element, Boolean> holders = new HashMap<>();
    private List<Node> run = new ArrayList<>();

    void cut(Element element) {
      for (Node child : List.copyOf(element.childNodes())) {
        if (child instanceof TextNode) {
          run.add(child);
        } else if (child instanceof Element inner) {
          if (inner.normalName().equals("br")) {
            end(element);
          } else if (inner.normalName().equals("table") && !Tables.isFrame(inner)) {
            end(element);
            if (!inner.text().isBlank()) {
              pieces.add(new Piece(element, List.of(inner), inner.text(), true));
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
      String words = text.toString().replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        pieces.add(new Piece(parent, List.copyOf(run), words, false));
      }
      run = new ArrayList<>();
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
      for (Element child : element.children()) {
        breaks = breaks(child) || breaks;
      }
      holders.put(element, breaks);
      return breaks;
    }
  }
}
