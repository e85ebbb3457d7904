package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PrintedDocumentReader;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the text of a PDF file with its paragraphs, tables and places. */
public final class PdfParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/pdf";

  /** Fewer letters than this on a page of pictures are a stamp or a page number. */
  private static final int FEW_LETTERS = 12;

  /** A page with more nameless letters than this share cannot be read from its fonts. */
  private static final double GARBLED = 0.12;

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    PdfGuard.beforeOpening(file.bytes(), limits);
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PdfGuard.opened(document, limits);
      return parse(document, limits);
    } catch (InvalidPasswordException e) {
      throw new RefusedException("is encrypted; save it without a password and try again.");
    }
  }

  private static ParsedDocument parse(PDDocument document, ReadLimits limits)
      throws RefusedException, IOException {
    PrintedDocumentReader reader = new PrintedDocumentReader(limits);
    List<String> remarks = new ArrayList<>();
    List<Integer> pictures = new ArrayList<>();
    List<Integer> garbled = new ArrayList<>();
    int askew = 0;
    int letters = 0;
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PdfGuard.page(page, limits);
      PageContent content = new PageContent(page);
      content.read();
      long named = content.letters().stream().filter(PageContent.Letter::known).count();
      long nameless = content.letters().size() - named;
      if (nameless > GARBLED * content.letters().size() && nameless > FEW_LETTERS) {
        garbled.add(number);
      } else if (named < FEW_LETTERS && content.pictures() > 0.5) {
        pictures.add(number);
      }
      UprightPage upright = new UprightPage(content);
      askew += upright.leftOut();
      letters += (int) named;
      reader.add(upright.page());
    }
    if (!garbled.isEmpty()) {
      throw new RefusedException(
          "has fonts that do not say which characters they draw (page "
              + list(garbled)
              + "), so its text would be garbled; give the Word file or a scan instead.");
    }
    if (!pictures.isEmpty() && letters < FEW_LETTERS * number) {
      throw new RefusedException(
          "holds pictures of pages and no text; text recognition is not available yet, so give the"
              + " text or the Word file instead.");
    }
    if (!pictures.isEmpty()) {
      remarks.add("Page " + list(pictures) + " is a picture without text and was not read.");
    }
    if (askew > 0) {
      remarks.add(askew + " characters set askew, such as a watermark, were left out.");
    }
    return reader.read(MEDIA_TYPE, facts(document), attachments(document), remarks);
  }

  private static String list(List<Integer> pages) {
    return String.join(", ", pages.stream().limit(10).map(String::valueOf).toList())
        + (pages.size() > 10 ? ", …" : "");
  }

  private static Map<String, String> facts(PDDocument document) {
    Map<String, String> facts = new TreeMap<>();
    String title = document.getDocumentInformation().getTitle();
    if (title != null && !title.isBlank()) {
      facts.put("title", title.strip());
    }
    return facts;
  }

  private static List<String> attachments(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null || files.getNames() == null) {
      return List.of();
    }
    return List.copyOf(files.getNames().keySet());
  }
}
