package org.mubiao.extractor.parse.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PageReader;
import org.mubiao.extractor.parse.print.PicturePage;
import org.mubiao.extractor.parse.print.PicturePages;
import org.mubiao.extractor.parse.print.PrintedDocumentReader;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads picture files: each picture is a page. */
public final class PictureParser implements FormatParser {

  private final PageReader reader;

  /** Prepares to have pages read by {@code reader}. */
  public PictureParser(PageReader reader) {
    this.reader = reader;
  }

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    PicturePages pages = new PicturePages(reader);
    PrintedDocumentReader document = new PrintedDocumentReader(limits);
    List<String> remarks = new ArrayList<>();
    try (PictureFile pictures = PictureFile.open(file, limits)) {
      PrintedPage blank = new PrintedPage(1, 1, List.of(), List.of());
      for (int number = 1; number <= pictures.pages(); number++) {
        int page = number;
        document.add(
            pages.read(
                new PicturePage(
                    page, pictures.pages(), pictures.dotsPerInch(page), () -> pictures.draw(page)),
                blank));
      }
      if (pages.anyUnread() && pages.recognised() == 0) {
        throw pages.refusal("is a picture");
      }
      if (pages.anyUnread()) {
        remarks.add(pages.remark("is a picture"));
      }
      return document.read(pictures.mediaType(), Map.of(), List.of(), remarks);
    }
  }
}
