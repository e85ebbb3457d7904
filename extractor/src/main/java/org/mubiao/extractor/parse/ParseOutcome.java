package org.mubiao.extractor.parse;

import org.mubiao.model.document.ParsedDocument;

/** How the parsing of one file ended. */
public sealed interface ParseOutcome {

  /**
   * Text was read.
   *
   * @param document the text and its layout
   */
  record Parsed(ParsedDocument document) implements ParseOutcome {}

  /**
   * The file holds no text.
   *
   * @param reason one sentence that names the file
   */
  record Empty(String reason) implements ParseOutcome {}

  /**
   * The file is not to be read: no document, encrypted, too large, of an unknown type.
   *
   * @param reason one sentence that names the file and says what to do
   */
  record Refused(String reason) implements ParseOutcome {}

  /**
   * Reading went wrong.
   *
   * @param reason one sentence that names the file and says what to do
   */
  record Failed(String reason) implements ParseOutcome {}
}
