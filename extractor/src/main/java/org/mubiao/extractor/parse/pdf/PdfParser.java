package org.mubiao.extractor.parse.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the printed lines of a PDF file from top to bottom. */
public final class PdfParser implements FormatParser {

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      if (document.getNumberOfPages() > limits.maxPages()) {
        throw new RefusedException(
            "has more than " + limits.maxPages() + " pages; split it into smaller files.");
      }
      return parse(document, limits);
    } catch (InvalidPasswordException e) {
      throw new RefusedException("is encrypted; save it without a password and try again.");
    }
  }

  private static ParsedDocument parse(PDDocument document, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    String title = document.getDocumentInformation().getTitle();
    draft.fact("title", title == null ? "" : title);
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("");
    stripper.setPageEnd("");
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      for (String line : stripper.getText(document).split("[\r\n\f]+", -1)) {
        draft.paragraph(line.stripTrailing(), false);
      }
      draft.endPage();
    }
    if (document.getNumberOfPages() > 0 && draft.isBlank()) {
      throw new RefusedException(
          "holds pictures of pages and no text; text recognition is not available yet, so give the"
              + " text or the Word file instead.");
    }
    return draft.build("application/pdf");
  }
}
