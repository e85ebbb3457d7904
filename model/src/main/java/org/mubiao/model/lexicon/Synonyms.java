package org.mubiao.model.lexicon;

import java.util.List;

/** Words that mean the same to a searcher. */
public interface Synonyms {

  /** {@return the groups of words that mean the same} */
  List<List<String>> groups();

  /** {@return the words that mean the same as {@code word}, itself left out} */
  List<String> of(String word);
}
