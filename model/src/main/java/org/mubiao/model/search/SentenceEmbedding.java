package org.mubiao.model.search;

/**
 * A model that places sentences in a space where those of like meaning lie near each other. It
 * suggests what else to read; it never decides that two indicators are the same.
 *
 * <p>An implementation is found as a service; the program has none of its own. It gives the same
 * vector for the same words each time, and may be used by one thread at a time.
 */
public interface SentenceEmbedding {

  /** {@return name and version; vectors of different names are never compared} */
  String name();

  /**
   * {@return where a sentence of a document lies: always the same number of numbers, of length 1}
   *
   * @param sentence not blank
   */
  float[] ofSentence(String sentence);

  /**
   * {@return where what somebody asks for lies}
   *
   * @param question not blank
   */
  float[] ofQuestion(String question);
}
