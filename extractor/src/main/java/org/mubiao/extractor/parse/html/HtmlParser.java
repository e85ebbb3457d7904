package org.mubiao.extractor.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.ParsedDocument;

/** Reads a web page that holds one notice. Nothing is fetched and no script is run. */
public final class HtmlParser {

  private static final char UNREADABLE = '\uFFFD';

  /**
   * Parses a page.
   *
   * @param html the decoded page
   * @param limits what it may ask for
   * @return the notice without the page's furniture
   * @throws RefusedException if it is too long; elements nested too deeply only lose their nesting
   */
  public ParsedDocument parse(String html, ReadLimits limits) throws RefusedException {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(limits.maxDepth()));
    DocumentDraft draft = new DocumentDraft(limits);
    PageFacts facts = new PageFacts(page);
    Set<String> framed = LinkedFiles.framed(page.body());
    Furniture.remove(page);
    Set<String> titles =
        facts.titles().stream().map(PageWording::packed).collect(Collectors.toSet());
    List<Piece> pieces = Piece.of(page.body());
    Element article = ArticleFinder.find(page.body(), pieces, titles);
    List<Piece> outside = new ArrayList<>();
    List<Piece> inside = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean within = piece.nodes().get(0).parent() != null && piece.isInside(article);
      (within ? inside : outside).add(piece);
    }
    String words = PageWording.packed(article.text());
    String title = facts.titleOutside(page, outside, article, words);
    factsOf(outside, facts);
    attachments(pieces, framed, draft);
    ArticleTrimmer.trim(inside, words, titles, facts);
    facts.all().forEach(draft::fact);
    if (title != null) {
      draft.paragraph(title, true);
    }
    new BlockWriter(draft, limits, true).write(article);
    return remarked(draft).build("text/html");
  }

  private static void factsOf(List<Piece> outside, PageFacts facts) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : outside) {
      if (piece.table()) {
        facts.addAll(FactTable.facts(piece));
      } else {
        lines.add(piece.text());
      }
    }
    facts.addAll(FactTable.inLines(lines));
  }

  /** What is linked above or beneath a notice is attached to it; menus lead to no files. */
  private static void attachments(List<Piece> pieces, Set<String> framed, DocumentDraft draft) {
    for (Piece piece : pieces) {
      LinkedFiles.of(piece).forEach(draft::attachment);
    }
    framed.forEach(draft::attachment);
  }

  private static DocumentDraft remarked(DocumentDraft draft) {
    long lost = draft.count(UNREADABLE);
    if (lost > 0) {
      draft.remark(
          lost
              + (lost == 1 ? " character is" : " characters are")
              + " damaged in the file and stand as U+FFFD in the text.");
    }
    return draft;
  }

  /**
   * Parses HTML that another library made: all of it is the document.
   *
   * @param html well-formed HTML
   * @param limits what it may ask for
   * @param mediaType of the file it was made from
   * @return the whole body
   * @throws RefusedException if it is too long
   */
  public ParsedDocument parseWhole(String html, ReadLimits limits, String mediaType)
      throws RefusedException {
    DocumentDraft draft = new DocumentDraft(limits);
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(limits.maxDepth()));
    new BlockWriter(draft, limits, false).write(page.body());
    return draft.build(mediaType);
  }
}
