package org.mubiao.solr.node;

import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.lexicon.LexiconLoader;

/** The lexicon that a node works with, loaded on first use and once for all of its cores. */
final class NodeLexicon {

  private NodeLexicon() {}

  private static final class Loaded {
    static final Lexicon LEXICON = LexiconLoader.load();
  }

  static Lexicon lexicon() {
    return Loaded.LEXICON;
  }
}
