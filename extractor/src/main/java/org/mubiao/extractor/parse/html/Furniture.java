package org.mubiao.extractor.parse.html;

import java.util.List;
import java.util.Locale;
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

  private static final Evaluator BY_KIND =
      QueryParser.parse(
          "script, style, noscript, template, button, select, textarea, input, iframe, object,"
              + " embed, svg, canvas, audio, video, map, link");

  private static final Evaluator BY_ROLE = QueryParser.parse("nav, footer, aside, menu, dialog");

  private static final Evaluator HIDDEN =
      QueryParser.parse(
          "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
              + " [style~=(?i)visibility\\s*:\\s*hidden]");

  /** Names, cut at hyphens and capitals, that only furniture bears. */
  private static final Pattern SURE =
      Pattern.compile(
          "(?:^|.*[ _-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|mbx|share|bdshare\\w*|social|footer|copyright"
              + "|sidebar|side|related|xgwj|xgjd|xgyd|xgzc|xglj|xgxx|recommend\\w*|comments?|friendlinks?|links|qr|qrcode|ewm|erweima|weixin|wechat"
              + "|pager|prevnext|pagenav|toolbar|backtop|gotop|totop|login|search|banner|ads?|advert\\w*|popup|toptool)(?:$|[ _-].*|\\d+$)");

  /** Names that stand on furniture and, now and then, on parts of a notice. */
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?:^|.*[ _-])(?:location|position|weizhi|dqwz|path|top|head|header|foot|bottom|print|dayin|close|tools?|fontsize|zihao|ziti"
              + "|prev|next|sxp|page|info|source|property|left|right|fx|fenxiang|gongneng)(?:$|[ _-].*|\\d+$)");

  /** A sure name is doubted where it holds more than one part in this many of the page. */
  private static final int DOUBTFUL_SHARE = 4;

  /** What has a likely name only and says more than this may be part of the notice. */
  private static final int MOST_WORDS = 60;

  private Furniture() {}

  static void remove(Document page) {
    page.select(BY_KIND).remove();
    Element body = page.body();
    int whole = length(body);
    removeLight(whole, body.select(HIDDEN), 2);
    removeLight(whole, body.select(BY_ROLE), DOUBTFUL_SHARE);
    for (Element element : body.select("[class], [id]")) {
      if (isFurniture(element, body, whole)) {
        element.remove();
      }
    }
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
    String name = name(element);
    boolean sure = SURE.matcher(name).matches();
    if (!sure && !LIKELY.matcher(name).matches()) {
      return false;
    }
    if (element.selectFirst("h1, h2, h3, meta[name=ContentStart]") != null) {
      return false;
    }
    String words = element.text();
    if (words.length() * DOUBTFUL_SHARE > whole) {
      return false;
    }
    boolean offers =
        element.selectFirst("a[href]") != null
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

  /** {@return class and id, capitals parted by hyphens: {@code pageFooter} is page-footer} */
  private static String name(Element element) {
    String name = element.className() + " " + element.id();
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").strip().toLowerCase(Locale.ROOT);
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
