package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its notice outside the notice: meta tags, and the box of its facts. */
final class PageFacts {

  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_LINES_BETWEEN = 6;

  /** What parts the name of a page from the name of its site. */
  private static final String PARTS_OF_TITLE = "[-_|—–>»]+";

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();

  /** Reads the head of a page and its headings, before anything is taken out of it. */
  PageFacts(Document page) {
    List<Element> metas = page.getElementsByTag("meta");
    for (String name : List.of("ArticleTitle", "article_title", "title")) {
      for (Element meta : metas) {
        if (meta.attr("name").equalsIgnoreCase(name)) {
          title(Jsoup.parse(meta.attr("content")).text());
        }
      }
    }
    for (Element heading : page.getElementsByTag("h1")) {
      title(heading.text());
    }
    if (!titles.isEmpty()) {
      add("title", titles.get(0));
    }
    add("title", page.title());
    for (Element meta : metas) {
      add(meta.attr("name"), meta.attr("content"));
    }
  }

  private void title(String title) {
    if (PageWording.inked(title) >= SHORTEST_TITLE) {
      titles.add(title.strip());
    }
  }

  private void add(String name, String value) {
    if (!name.isBlank() && !value.isBlank()) {
      facts.putIfAbsent(name.strip(), value.strip());
    }
  }

  /** Takes what lines outside the notice say of it. */
  void addAll(Map<String, String> found) {
    found.forEach(this::add);
  }

  /** {@return all of it by name} */
  Map<String, String> all() {
    return facts;
  }

  /** {@return what the page calls its notice, the surest name first} */
  List<String> titles() {
    return titles;
  }

  /**
   * {@return the notice's title if the page prints it above the article only, null if it is in the
   * article, or nowhere}
   *
   * @param outside the lines of the page outside the article
   * @param inside the words of the article without white space
   */
  @Nullable String titleOutside(
      Document page, List<Piece> outside, Element article, String inside) {
    String around = null;
    for (String title : titles) {
      String packed = PageWording.packed(title);
      if (inside.contains(packed)) {
        return null;
      }
      if (around == null) {
        around = PageWording.packed(page.body().text());
      }
      if (around.contains(packed)) {
        return title;
      }
    }
    String named = named(page.title(), outside, inside);
    return named != null || !titles.isEmpty() ? named : above(outside, article, inside);
  }

  /** The nearest line above the article that is set as a title is. */
  private static @Nullable String above(List<Piece> outside, Element article, String inside) {
    int looked = 0;
    for (int i = outside.size() - 1; i >= 0 && looked < MOST_LINES_BETWEEN; i--) {
      Piece piece = outside.get(i);
      int length = PageWording.inked(piece.text());
      if (piece.isBefore(article) && !piece.table()) {
        looked++;
        if (length >= SHORTEST_TITLE
            && length <= LONGEST_TITLE
            && piece.isEmphatic()
            && piece.links().isEmpty()
            && FactLabels.in(piece.text()).isEmpty()
            && !PageWording.isControl(piece.text())
            && !PageWording.isImprint(piece.text())
            && !inside.contains(PageWording.packed(piece.text()))) {
          return piece.text();
        }
      }
    }
    return null;
  }

  /** A line that is the name of the page, or what is left of it without the name of the site. */
  private static @Nullable String named(String pageTitle, List<Piece> outside, String inside) {
    String whole = PageWording.packed(pageTitle);
    if (whole.length() < SHORTEST_TITLE || inside.contains(whole)) {
      return null;
    }
    String best = null;
    for (Piece piece : outside) {
      String packed = PageWording.packed(piece.text());
      boolean longer = best == null || packed.length() > PageWording.inked(best);
      if (packed.length() >= SHORTEST_TITLE
          && longer
          && whole.contains(packed)
          && !inside.contains(packed)
          && !isSite(whole, packed)
          && piece.links().isEmpty()) {
        best = piece.text();
      }
    }
    return best;
  }

  /** The name of the site stands last in the name of a page, behind a dash. */
  private static boolean isSite(String whole, String packed) {
    String[] parts = whole.split(PARTS_OF_TITLE, -1);
    return parts.length > 1 && !parts[0].contains(packed) && !packed.contains(parts[0]);
  }
}
