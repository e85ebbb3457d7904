package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the notice. What the site itself marks as the content is believed
 * where it holds nearly all sentences of the page; else the search goes from the page's body down
 * into the part that holds most of the unlinked text, as long as nothing that reads like a part of
 * a notice is left outside.
 */
final class ArticleFinder {

  /** Names that content systems give to the content and to nothing else. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)(?:zoom|ucap-?content|trs_(?:editor|ueditor)\\w*|vsb_content\\w*|v_news_content|js_content|pages_content"
              + "|xxgk_content|wp_articlecontent|detail-?content|article-?content|articlecon|news_?content|text-?content)");

  private static final Evaluator CONTENT_START = QueryParser.parse("meta[name=ContentStart]");
  private static final Evaluator CONTENT_END = QueryParser.parse("meta[name=ContentEnd]");

  private static final int SURE_SHARE = 80;

  private final List<Piece> pieces;
  private final Set<String> titles;
  private final Map<Element, Integer> weights = new HashMap<>();
  private final Map<Element, Integer> sentences = new HashMap<>();
  private final Map<Element, Integer> contents = new HashMap<>();

  private ArticleFinder(List<Piece> pieces, Set<String> titles) {
    this.pieces = pieces;
    this.titles = titles;
    for (Piece piece : pieces) {
      weigh(piece);
    }
  }

  /**
   * {@return the article inside {@code body}, at worst the body itself}
   *
   * @param titles what the page calls its notice, without white space; it may stand outside
   */
  static Element find(Element body, List<Piece> pieces, Set<String> titles) {
    ArticleFinder finder = new ArticleFinder(pieces, titles);
    Element reached = finder.descend(body);
    Element between = finder.betweenMarks(body);
    if (between != null) {
      return between;
    }
    Element marked = finder.marked(reached);
    return marked == null ? reached : marked;
  }

  private void weigh(Piece piece) {
    boolean links = piece.isLinks();
    int weight = links ? 0 : piece.text().length();
    boolean sentence = !links && PageWording.isSentence(piece.text());
    boolean content = !links && isContent(piece, sentence);
    for (Element around = piece.parent(); around != null; around = around.parent()) {
      weights.merge(around, weight, Integer::sum);
      sentences.merge(around, sentence ? weight : 0, Integer::sum);
      contents.merge(around, content ? 1 : 0, Integer::sum);
    }
  }

  /** Whether it would be missed: a sentence, a table, a paragraph that is no furniture. */
  private boolean isContent(Piece piece, boolean sentence) {
    if (sentence) {
      return true;
    }
    if (!piece.table() && !piece.isParagraph()) {
      return false;
    }
    return !titles.contains(PageWording.packed(piece.text()))
        && !PageWording.isImprint(piece.text())
        && !PageWording.isControl(piece.text())
        && !PageWording.headsLinks(piece.text())
        && FactLabels.in(piece.text()).isEmpty()
        && !(piece.table() && FactTable.is(piece));
  }

  private Element descend(Element body) {
    Element current = body;
    while (true) {
      Element inner = heaviestChild(current);
      if (inner == null || of(contents, inner) < of(contents, current)) {
        return current;
      }
      current = inner;
    }
  }

  private @Nullable Element heaviestChild(Element parent) {
    Element heaviest = null;
    int most = of(weights, parent) / 2;
    for (Element child : parent.children()) {
      boolean holdsLines = child.childNodeSize() > 0 && !child.normalName().equals("p");
      if (holdsLines && of(weights, child) > most) {
        heaviest = child;
        most = of(weights, child);
      }
    }
    return heaviest;
  }

  /** The national standard for government sites sets two empty meta elements around the content. */
  private @Nullable Element betweenMarks(Element body) {
    Element start = body.selectFirst(CONTENT_START);
    Element end = body.selectFirst(CONTENT_END);
    if (start == null || end == null) {
      return null;
    }
    Element around = start.parent();
    while (around != null && !end.parents().contains(around)) {
      around = around.parent();
    }
    if (around == null) {
      return null;
    }
    int inside = 0;
    List<Piece> outside = new ArrayList<>();
    boolean open = false;
    for (Piece piece : pieces) {
      if (!piece.isInside(around)) {
        continue;
      }
      Node first = piece.nodes().get(0);
      open = DocumentOrder.isBehind(start, first) && !DocumentOrder.isBehind(end, first);
      if (!open) {
        outside.add(piece);
      } else if (PageWording.isSentence(piece.text())) {
        inside += piece.text().length();
      }
    }
    if (inside * 2 <= of(sentences, body)) {
      return null;
    }
    outside.forEach(Piece::remove);
    return around;
  }

  private @Nullable Element marked(Element reached) {
    List<Element> candidates = new ArrayList<>();
    for (Element element : reached.getAllElements()) {
      if (isMarked(element) && !Tables.isPart(element.normalName())) {
        candidates.add(element);
      }
    }
    candidates.sort(Comparator.comparingInt((Element element) -> element.parents().size()));
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Element candidate = candidates.get(i);
      boolean sure = of(sentences, candidate) * 100L >= of(sentences, reached) * (long) SURE_SHARE;
      if (sure && of(sentences, candidate) > 0 && !losesTables(reached, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isMarked(Element element) {
    if (element.normalName().equals("ucapcontent")) {
      return true;
    }
    String names = element.attr("id") + " " + element.attr("class");
    return names.length() > 1
        && Arrays.stream(names.split(" ", -1)).anyMatch(name -> MARKED.matcher(name).matches());
  }

  private boolean losesTables(Element reached, Element kept) {
    for (Piece piece : pieces) {
      if (piece.table()
          && piece.isInside(reached)
          && !piece.isInside(kept)
          && !piece.isLinks()
          && isContent(piece, false)) {
        return true;
      }
    }
    return false;
  }

  private static int of(Map<Element, Integer> sums, Element element) {
    return sums.getOrDefault(element, 0);
  }
}
