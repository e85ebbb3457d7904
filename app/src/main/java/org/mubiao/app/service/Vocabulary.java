package org.mubiao.app.service;

import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;

/** The lexicon that the program works with, loaded on first use. */
public final class Vocabulary {

  private Vocabulary() {}

  private static final class Loaded {
    static final Lexicon LEXICON = LexiconLoader.load();
  }

  /** {@return the lexicon} */
  public static Lexicon lexicon() {
    return Loaded.LEXICON;
  }
}
