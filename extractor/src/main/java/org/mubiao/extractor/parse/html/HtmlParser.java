package org.mubiao.extractor.parse.html;

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

/** Reads a web page that holds one notice. */
public final class HtmlParser {

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
    page.select(ArticleFinder.FURNITURE).remove();
    PageFacts.collect(page, draft);
    Set<String> titles =
        PageFacts.titles(page).stream().map(PageFacts::packed).collect(Collectors.toSet());
    Element article = ArticleFinder.find(page.body(), titles);
    String title = PageFacts.titleOutside(page, article);
    draft.paragraph(title, true);
    new BlockWriter(draft).write(article);
    return draft.build("text/html");
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
    new BlockWriter(draft).write(Jsoup.parse(html).body());
    return draft.build(mediaType);
  }
}
