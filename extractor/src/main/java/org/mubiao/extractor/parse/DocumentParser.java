package org.mubiao.extractor.parse;

import java.util.Optional;
import org.mubiao.extractor.parse.layout.Blankness;
import org.mubiao.extractor.parse.text.PlainTextParser;
import org.mubiao.extractor.parse.text.TextDecoder;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.extractor.source.SourceFile;

/** Front door of parsing. Safe for use by several threads. */
public final class DocumentParser {

  /**
   * Parses a file, whatever is in it.
   *
   * @param file the file
   * @param limits what it may ask for
   * @return exactly one outcome; never throws for bad bytes
   */
  public ParseOutcome parse(SourceFile file, ReadLimits limits) {
    Optional<String> text = new TextDecoder().decode(file.bytes());
    if (text.isEmpty()) {
      return new ParseOutcome.Refused(file.name() + " is no text.");
    }
    if (Blankness.isBlank(text.get())) {
      return new ParseOutcome.Empty(file.name() + " holds no text.");
    }
    return new ParseOutcome.Parsed(new PlainTextParser().parse(text.get()));
  }
}
