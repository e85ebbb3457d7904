package org.mubiao.extractor.parse.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes away what a page set above and beneath its notice inside the same element: paths, facts,
 * links to other pages, offers. It stops at the first line from either end that belongs to the
 * notice.
 */
final class ArticleTrimmer {

  private static final Pattern PATH = Pattern.compile("(?:.{0,8}位置[：:].*|.*首页\\s*[>＞»›/\\-].*)");
  private static final Pattern LISTED_DAY =
      Pattern.compile("[\\[(（]?(?:(?:19|20)\\d{2}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?[\\])）]?");

  private final List<Piece> pieces;
  private final Set<String> titles;
  private final PageFacts facts;
  private final String words;
  private int first;
  private int end;

  private ArticleTrimmer(List<Piece> pieces, String words, Set<String> titles, PageFacts facts) {
    this.pieces = pieces;
    this.words = words;
    this.titles = titles;
    this.facts = facts;
    this.end = pieces.size();
  }

  /**
   * Trims an article; what it tells of the notice goes to {@code facts}.
   *
   * @param pieces the pieces of the article
   * @param words its words without white space
   */
  static void trim(List<Piece> pieces, String words, Set<String> titles, PageFacts facts) {
    ArticleTrimmer trimmer = new ArticleTrimmer(pieces, words, titles, facts);
    trimmer.cutRelated();
    trimmer.trimHead();
    trimmer.trimTail();
  }

  private void trimHead() {
    Piece label = null;
    while (first < end) {
      Piece piece = pieces.get(first);
      first++;
      if (isLabel(piece)) {
        label = piece;
      } else if (label != null && !isOnlyTitle(piece)) {
        takeValue(label, piece);
        label = null;
      } else if (isFacts(piece)) {
        take(piece);
      } else if (isTitle(piece)) {
        label = null;
      } else if (isAside(piece) || FactLabels.isDay(piece.text())) {
        piece.remove();
      } else if (piece.table() || PageWording.isSentence(piece.text())) {
        return;
      }
    }
  }

  /** A label alone on its line has a colon, or is one of those that stand on nothing else. */
  private static boolean isLabel(Piece piece) {
    String label = piece.table() ? null : FactLabels.alone(piece.text());
    return label != null && (FactLabels.isStrong(label) || piece.text().matches(".*[:：]"));
  }

  private void takeValue(Piece label, Piece value) {
    facts.addAll(FactTable.inLines(List.of(label.text(), value.text())));
    label.remove();
    value.remove();
  }

  /** 标题：… repeats the title; a title that stands nowhere else stays. */
  private boolean isOnlyTitle(Piece piece) {
    String packed = PageWording.packed(piece.text());
    return isTitle(piece) && words.indexOf(packed) == words.lastIndexOf(packed);
  }

  private boolean isFacts(Piece piece) {
    return piece.table() ? FactTable.is(piece) : !FactLabels.in(piece.text()).isEmpty();
  }

  private void take(Piece piece) {
    Map<String, String> found =
        piece.table() ? FactTable.facts(piece) : FactLabels.in(piece.text());
    facts.addAll(found);
    piece.remove();
  }

  private void trimTail() {
    while (end > first) {
      Piece piece = pieces.get(end - 1);
      if (isFacts(piece)) {
        take(piece);
      } else if (isAside(piece)
          || PageWording.isImprint(piece.text())
          || PageWording.headsLinks(piece.text())
          || isListedDay(end - 1)) {
        piece.remove();
      } else if (!LinkedFiles.isNamed(piece)) {
        return;
      }
      end--;
    }
  }

  /** A day behind a link is that of another page. */
  private boolean isListedDay(int at) {
    return LISTED_DAY.matcher(pieces.get(at).text()).matches()
        && at > 0
        && pieces.get(at - 1).isLinks();
  }

  private boolean isAside(Piece piece) {
    if (piece.table()) {
      return piece.isLinks() && LinkedFiles.of(piece).isEmpty();
    }
    String words = piece.text();
    return PageWording.isControl(words)
        || PATH.matcher(words).matches()
        || LinkedFiles.isListed(piece)
        || (piece.isLinks() && !piece.isHeading() && LinkedFiles.of(piece).isEmpty())
        || isLinkBehindLabel(piece);
  }

  /** 相关解读：… */
  private static boolean isLinkBehindLabel(Piece piece) {
    if (piece.links().isEmpty()) {
      return false;
    }
    int colon = piece.text().indexOf('：') + 1;
    return colon > 0 && PageWording.headsLinks(piece.text().substring(0, colon));
  }

  private boolean isTitle(Piece piece) {
    return titles.contains(PageWording.packed(piece.text()));
  }

  /** Behind a heading such as 相关阅读 most lines are links, some are summaries: all of it goes. */
  private void cutRelated() {
    for (int i = pieces.size() / 2; i < pieces.size(); i++) {
      if (!pieces.get(i).table() && PageWording.headsLinks(pieces.get(i).text())) {
        List<Piece> rest = pieces.subList(i + 1, pieces.size());
        long links = rest.stream().filter(piece -> !piece.links().isEmpty()).count();
        boolean files = rest.stream().anyMatch(piece -> !LinkedFiles.of(piece).isEmpty());
        if (links * 3 >= rest.size() && !rest.isEmpty() && !files) {
          pieces.subList(i, pieces.size()).forEach(Piece::remove);
          end = i;
          return;
        }
      }
    }
  }
}
