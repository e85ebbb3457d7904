package org.mubiao.model.comparison;

/**
 * One thing said in both languages.
 *
 * @param chinese for tables and answers
 * @param english the same in English
 */
public record InWords(String chinese, String english) {

  /** {@return the words of that language} */
  public String in(boolean asEnglish) {
    return asEnglish ? english : chinese;
  }
}
