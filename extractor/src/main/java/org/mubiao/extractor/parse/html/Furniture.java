package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes out of a page what is never part of a notice: scripts and forms, hidden elements, and what
 * its author named menu, footer or share bar. A name alone does not condemn what holds the bulk of
 * the page: sites call the whole notice {@code print} or {@code header} too.
 */
final class Furniture {

  private static final Set<String> BY_KIND =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "link");

  private static final Set<String> BY_ROLE = Set.of("nav", "footer", "aside", "menu", "dialog");

  private static final List<String> MAY_HIDE =
      List.of("display", "visibility", "DISPLAY", "VISIBILITY", "Display");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Names, cut at hyphens and capitals, that only furniture bears. */
  private static final Set<String> SURE =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "mbx",
          "share",
          "bdshare",
          "bdsharebuttonbox",
          "social",
          "footer",
          "copyright",
          "sidebar",
          "side",
          "related",
          "xgwj",
          "xgjd",
          "xgyd",
          "xgzc",
          "xglj",
          "xgxx",
          "recommend",
          "comment",
          "comments",
          "friendlink",
          "friendlinks",
          "links",
          "qr",
          "qrcode",
          "ewm",
          "erweima",
          "weixin",
          "wechat",
          "pager",
          "prevnext",
          "pagenav",
          "toolbar",
          "backtop",
          "gotop",
          "totop",
          "login",
          "search",
          "banner",
          "ad",
          "ads",
          "advert",
          "popup");

  /** Names that stand on furniture and, now and then, on parts of a notice. */
  private static final Set<String> LIKELY =
      Set.of(
          "location",
          "position",
          "weizhi",
          "dqwz",
          "path",
          "top",
          "head",
          "header",
          "foot",
          "bottom",
          "print",
          "dayin",
          "close",
          "tool",
          "tools",
          "fontsize",
          "zihao",
          "ziti",
          "prev",
          "next",
          "sxp",
          "page",
          "info",
          "source",
          "property",
          "left",
          "right",
          "fx",
          "fenxiang",
          "gongneng");

  /** A sure name is doubted where it holds more than one part in this many of the page. */
  private static final int DOUBTFUL_SHARE = 4;

  /** What has a likely name only and says more than this may be part of the notice. */
  private static final int MOST_WORDS = 60;

  private static final Evaluator HEADS = QueryParser.parse("h1, h2, h3, meta[name=ContentStart]");
  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private Furniture() {}

  static void remove(Document page) {
    Element body = page.body();
    List<Element> sure = new ArrayList<>();
    List<Element> hidden = new ArrayList<>();
    List<Element> roles = new ArrayList<>();
    List<Element> named = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (BY_KIND.contains(element.normalName())) {
        sure.add(element);
      } else if (BY_ROLE.contains(element.normalName())) {
        roles.add(element);
      } else if (isHidden(element)) {
        hidden.add(element);
      } else if (element.hasAttr("class") || element.hasAttr("id")) {
        named.add(element);
      }
    }
    sure.forEach(Element::remove);
    int whole = hidden.isEmpty() && roles.isEmpty() && named.isEmpty() ? 0 : length(body);
    removeLight(whole, hidden, 2);
    removeLight(whole, roles, DOUBTFUL_SHARE);
    for (Element element : named) {
      if (isFurniture(element, body, whole)) {
        element.remove();
      }
    }
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    boolean perhaps = false;
    for (String word : MAY_HIDE) {
      perhaps |= style.contains(word);
    }
    return perhaps && HIDDEN.matcher(style).find();
  }

  private static void removeLight(int whole, List<Element> elements, int share) {
    for (Element element : elements) {
      if (length(element) * share <= whole) {
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element, Element body, int whole) {
    if (!element.hasParent() || element.equals(body) || Tables.isCell(element)) {
      return false;
    }
    boolean sure = false;
    boolean likely = false;
    for (String word : name(element)) {
      sure |= SURE.contains(word);
      likely |= LIKELY.contains(word);
    }
    if (!sure && !likely) {
      return false;
    }
    if (element.selectFirst(HEADS) != null) {
      return false;
    }
    String words = element.text();
    if (words.length() * DOUBTFUL_SHARE > whole) {
      return false;
    }
    boolean offers =
        element.selectFirst(LINK) != null
            || PageWording.isImprint(words)
            || PageWording.isControl(words);
    if (sure) {
      return offers || words.isBlank();
    }
    return offers
        && Links.unlinked(element).length() < MOST_WORDS
        && !holdsSentence(element)
        && !LinkedFiles.linksFile(element);
  }

  private static boolean holdsSentence(Element element) {
    for (String part : Links.unlinked(element).split("\n", -1)) {
      if (PageWording.isSentence(part)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the words of class and id: {@code pageFooter2} is page, footer} */
  private static String[] name(Element element) {
    String names = element.className() + " " + element.id();
    StringBuilder parted = new StringBuilder(names.length() + 8);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean capital = Character.isUpperCase(c);
      if (capital && i > 0 && Character.isLowerCase(names.charAt(i - 1))) {
        parted.append(' ');
      }
      parted.append(Character.isLetter(c) ? Character.toLowerCase(c) : ' ');
    }
    return parted.toString().split(" ", -1);
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
