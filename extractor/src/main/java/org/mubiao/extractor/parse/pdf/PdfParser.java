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
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.ChineseText;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PicturePages;
import org.mubiao.extractor.parse.print.PrintedDocumentReader;
import org.mubiao.extractor.parse.print.UnreadPageException;
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

  /** Fine enough for small print, and what the recognition of text works with. */
  private static final int DOTS_PER_INCH = 200;

  private static final double POINTS_PER_INCH = 72;

  /** Enough for a sheet of A2; larger ones are drawn coarser. */
  private static final long MOST_PIXELS = 16_000_000;

  private final PageReader pictures;

  /**
   * Prepares to read.
   *
   * @param pictures reads pages that are pictures, and those whose fonts name no characters
   */
  public PdfParser(PageReader pictures) {
    this.pictures = pictures;
  }

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

  private ParsedDocument parse(PDDocument document, ReadLimits limits)
      throws RefusedException, IOException {
    PrintedDocumentReader reader = new PrintedDocumentReader(limits);
    List<String> remarks = new ArrayList<>();
    TextFonts fonts = new TextFonts();
    PicturePages scans = new PicturePages(pictures);
    PicturePages garbled = new PicturePages(pictures);
    List<Integer> recognised = new ArrayList<>();
    List<Integer> layers = new ArrayList<>();
    int askew = 0;
    long hidden = 0;
    int letters = 0;
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PdfGuard.page(page, limits);
      PageContent content = new PageContent(page, fonts);
      content.read();
      boolean layer = content.named(true) < FEW_LETTERS && content.named(false) >= FEW_LETTERS;
      int named = content.named(!layer);
      UprightPage upright = new UprightPage(content, !layer);
      if (isGarbled(content, upright)) {
        reader.add(garbled.read(picture(document, number, content, limits), upright.page()));
        recognised.add(number);
      } else if (named < FEW_LETTERS && content.pictures() > 0.5) {
        reader.add(scans.read(picture(document, number, content, limits), upright.page()));
      } else {
        askew += upright.leftOut();
        hidden += layer ? 0 : content.named(false);
        if (layer) {
          layers.add(number);
        }
        letters += named;
        reader.add(upright.page());
      }
    }
    if (garbled.anyUnread()) {
      throw garbled.refusal(
          "has fonts that do not truly say which characters they draw, so its text would be garbled");
    }
    if (scans.anyUnread() && scans.recognised() == 0 && letters < FEW_LETTERS * number) {
      throw scans.refusal("holds pictures of pages and no text");
    }
    if (scans.anyUnread()) {
      remarks.add(scans.remark("is a picture without text"));
    }
    if (!recognised.isEmpty()) {
      remarks.add(
          "Page "
              + PicturePages.list(recognised)
              + " has fonts that do not truly say which characters they draw, and was read by text"
              + " recognition.");
    }
    if (!layers.isEmpty()) {
      remarks.add(
          "Page "
              + PicturePages.list(layers)
              + " was read from the text that another program recognized; look at each number"
              + " beside the page.");
    }
    if (hidden > 0) {
      remarks.add(hidden + " characters that are not drawn were left out.");
    }
    if (askew > 0) {
      remarks.add(askew + " characters set askew, such as a watermark, were left out.");
    }
    return reader.read(MEDIA_TYPE, facts(document), attachments(document), remarks);
  }

  private static boolean isGarbled(PageContent content, UprightPage upright) {
    int nameless = content.nameless();
    return nameless > FEW_LETTERS && nameless > GARBLED * content.letters().size()
        || ChineseText.isGarbled(upright.page());
  }

  private static PicturePage picture(
      PDDocument document, int number, PageContent content, ReadLimits limits) {
    double points = Math.max(1, content.width() * content.height());
    long most = Math.min(MOST_PIXELS, limits.maxPixels());
    double scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(most / points));
    return new PicturePage(
        number,
        document.getNumberOfPages(),
        scale * POINTS_PER_INCH,
        () -> {
          if (content.largestPicture() > limits.maxPixels()) {
            throw new UnreadPageException(
                "its picture has more than " + limits.maxPixels() + " pixels");
          }
          PDFRenderer renderer = new PDFRenderer(document);
          renderer.setSubsamplingAllowed(true);
          return renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
        });
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
