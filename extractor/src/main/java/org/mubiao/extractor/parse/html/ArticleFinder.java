package org.mubiao.extractor.parse.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the element that holds the notice. From the page's body it goes down into the part that
 * holds most of the unlinked text, as long as nothing that reads like a sentence is left outside.
 */
final class ArticleFinder {

  /** What is never part of a notice. */
  static final Evaluator FURNITURE =
      QueryParser.parse(
          "script, style, noscript, template, nav, footer, aside, button, select, textarea, input,"
              + " iframe, object, embed, svg, canvas, audio, video, [hidden],"
              + " [style*=display:none], [style*=display: none],"
              + " [style*=visibility:hidden], [style*=visibility: hidden]");

  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "div",
          "section",
          "article",
          "main",
          "center",
          "form",
          "table",
          "tbody",
          "tr",
          "td",
          "ucapcontent",
          "ucapcontent-body",
          "span",
          "font",
          "dl",
          "dd");

  private static final String STOPS = "。；";
  private static final int SHORTEST_SENTENCE = 12;
  private static final int LONGEST_IMPRINT = 200;
  private static final Pattern IMPRINT =
      Pattern.compile(".*(?:版权所有|备案|ICP|网站标识|技术支持|联系电话|浏览器|分享到|扫一扫|打印).*");

  private final Map<Element, Integer> weights = new HashMap<>();

  private final Set<String> titles;

  private ArticleFinder(Set<String> titles) {
    this.titles = titles;
  }

  /**
   * {@return the article inside {@code body}, at worst the body itself}
   *
   * @param titles what the page calls its notice, without white space; it may stand outside
   */
  static Element find(Element body, Set<String> titles) {
    ArticleFinder finder = new ArticleFinder(titles);
    finder.weigh(body);
    Element current = body;
    while (true) {
      Optional<Element> inner = finder.heaviestChild(current);
      if (inner.isEmpty() || finder.losesSentences(current, inner.get())) {
        return current;
      }
      current = inner.get();
    }
  }

  private int weigh(Element element) {
    int weight = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        weight += text.text().strip().length();
      } else if (child instanceof Element inner && !inner.normalName().equals("a")) {
        weight += weigh(inner);
      }
    }
    weights.put(element, weight);
    return weight;
  }

  private Optional<Element> heaviestChild(Element parent) {
    Element heaviest = null;
    int most = weight(parent) / 2;
    for (Element child : parent.children()) {
      if (CONTAINERS.contains(child.normalName()) && weight(child) > most && !isData(child)) {
        heaviest = child;
        most = weight(child);
      }
    }
    return Optional.ofNullable(heaviest);
  }

  /** A table none of whose cells holds most of it is part of the notice, not its frame. */
  private boolean isData(Element element) {
    return element.normalName().equals("table")
        && element.select("td, th").stream().noneMatch(cell -> weight(cell) * 2 > weight(element));
  }

  private int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  private boolean losesSentences(Element parent, Element kept) {
    for (Node child : parent.childNodes()) {
      if (!child.equals(kept) && (isParagraph(child) || hasSentence(child))) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph beside the bulk of the text is a heading, an address or a signature. */
  private boolean isParagraph(Node node) {
    return node instanceof Element element
        && element.normalName().equals("p")
        && weight(element) > 0
        && !titles.contains(PageFacts.packed(element.text()))
        && !isImprint(element.text());
  }

  private static boolean hasSentence(Node node) {
    if (node instanceof TextNode text) {
      return isSentence(text.text());
    }
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        return false;
      }
      if (element.children().isEmpty()) {
        return isSentence(element.text());
      }
      for (Node child : element.childNodes()) {
        if (hasSentence(child)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two stops, or one at the end of more than a few words. */
  private static boolean isSentence(String text) {
    String words = text.strip();
    if (words.length() <= SHORTEST_SENTENCE) {
      return false;
    }
    long stops = words.chars().filter(c -> STOPS.indexOf(c) >= 0).count();
    char last = words.charAt(words.length() - 1);
    boolean sentence = stops > 1 || last == '：' || STOPS.indexOf(last) >= 0;
    return sentence && !isImprint(words);
  }

  private static boolean isImprint(String words) {
    return words.length() <= LONGEST_IMPRINT && IMPRINT.matcher(words).matches();
  }
}
