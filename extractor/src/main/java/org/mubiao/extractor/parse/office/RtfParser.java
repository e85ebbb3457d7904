package org.mubiao.extractor.parse.office;

import java.io.IOException;
import org.mubiao.extractor.parse.layout.DocumentDraft;
import org.mubiao.extractor.parse.layout.FormatParser;
import org.mubiao.extractor.parse.layout.RefusedException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/**
 * Reads the body of a rich text file, then its notes; headers and footers stay outside the text.
 * Automatic numbers are those that the writer of the file stored beside their paragraphs.
 */
public final class RtfParser implements FormatParser {

  private static final String MEDIA_TYPE = "application/rtf";

  @Override
  public ParsedDocument parse(SourceFile file, ReadLimits limits)
      throws RefusedException, IOException {
    DocumentDraft draft = new DocumentDraft(limits);
    RtfTokens tokens = new RtfTokens(file.bytes());
    RtfReader reader = new RtfReader(tokens, limits, draft);
    reader.read();
    return draft.build(MEDIA_TYPE);
  }
}
