package org.mubiao.extractor.parse.layout;

import java.io.IOException;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;
import org.mubiao.model.document.ParsedDocument;

/** The door of a format's room. */
@FunctionalInterface
public interface FormatParser {

  /**
   * Parses a file of the room's format.
   *
   * @param file the file
   * @param limits what it may ask for
   * @return text and layout; the text may be blank
   * @throws RefusedException if the file is not to be read: encrypted, too large
   * @throws IOException if it is damaged
   */
  ParsedDocument parse(SourceFile file, ReadLimits limits) throws RefusedException, IOException;
}
