package org.mubiao.extractor.segment;

/**
 * A word of a text.
 *
 * @param start first character, inclusive
 * @param end one past the last character
 * @param tag part of speech in the PKU set: {@code v} verb, {@code vn} verb as noun, {@code n} noun
 *     …
 */
public record Word(int start, int end, String tag) {

  /** {@return whether it is a verb that is not used as a noun} */
  public boolean isVerb() {
    return tag.startsWith("v") && !tag.equals("vn");
  }

  /** {@return the first letter of the tag: the broad part of speech} */
  public char broad() {
    return tag.isEmpty() ? '?' : tag.charAt(0);
  }
}
