package org.mubiao.extractor.parse.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.parse.print.PrintedDocumentReader;
import org.mubiao.extractor.parse.print.PrintedPage;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** Reads the text of an OFD file with its paragraphs, tables and places. */
public final class OfdParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/ofd";
  private static final Pattern ROOT = Pattern.compile("(?i)(?:\\.?[/\\\\])*OFD\\.xml");

  /**
   * {@return whether a part of this name makes a ZIP file an OFD file}
   *
   * @param name as the package writes it: {@code OFD.xml}, in any case, perhaps after {@code ./}
   */
  public static boolean isRoot(String name) {
    return ROOT.matcher(name).matches();
  }

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    OfdFile opened = OfdFile.open(file.bytes(), limits);
    OfdPages pages = new OfdPages(opened, limits);
    PrintedDocumentReader reader = new PrintedDocumentReader(limits);
    for (PrintedPage page : pages.read()) {
      reader.add(page);
    }
    List<String> attachments = new ArrayList<>();
    for (OfdDocument document : opened.documents()) {
      attachments.addAll(document.attachments());
    }
    return reader.read(MEDIA_TYPE, opened.facts(), attachments, pages.remarks());
  }
}
