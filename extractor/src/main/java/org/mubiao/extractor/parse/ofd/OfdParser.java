package org.mubiao.extractor.parse.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PrintedDocumentReader;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the text of an OFD file with its paragraphs, tables and places. */
public final class OfdParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/ofd";
  private final PageReader pictures;

  /**
   * Prepares to read.
   *
   * @param pictures reads pages that are pictures, and those whose fonts name no characters
   */
  public OfdParser(PageReader pictures) {
    this.pictures = pictures;
  }

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    OfdFile opened = OfdFile.open(file.bytes(), limits);
    OfdPages pages = new OfdPages(opened, limits, pictures);
    PrintedDocumentReader reader = new PrintedDocumentReader(limits);
    Iterator<PrintedPage> printed = pages.read().iterator();
    List<String> attachments = new ArrayList<>();
    for (OfdDocument document : opened.documents()) {
      reader.beginDocument();
      for (int i = 0; i < document.pageCount(); i++) {
        reader.add(printed.next());
      }
      attachments.addAll(document.attachments());
    }
    return reader.read(MEDIA_TYPE, opened.facts(), attachments, pages.remarks());
  }
}
