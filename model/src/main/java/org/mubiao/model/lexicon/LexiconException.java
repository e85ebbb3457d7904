package org.mubiao.model.lexicon;

/**
 * A data file of the lexicon is missing, malformed or contradicts itself. The message names file
 * and line. It is a defect of the program's data, not of a document.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  LexiconException(String file, String problem) {
    super(file + ": " + problem);
  }
}
