package org.mubiao.model.comparison;

/**
 * Why two figures may not be compared.
 *
 * @param kind sort of reason
 * @param chinese what stands against it, as the end of a sentence
 * @param english the same in English
 */
public record Obstacle(Kind kind, String chinese, String english) {

  /** Sorts of reasons. */
  public enum Kind {
    /** The figures measure different things. */
    INDICATOR("indicator"),
    /** They are counted in what does not convert: a share and a change of a share. */
    DIMENSION("dimension"),
    /** One is a total, the other an addition; or net against gross; or a growth. */
    MEASURE("measure"),
    /** They are measured over different circles of enterprises, people, projects. */
    BASE("base"),
    /** They are divided by different things. */
    DENOMINATOR("denominator"),
    /** They cover stretches of different length. */
    PERIOD("period"),
    /** They hold for different parts of the area. */
    SCOPE("scope"),
    /** One is an upper limit and the other a lower one, or one is a range. */
    BOUND("bound");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** {@return the word used in JSON} */
    public String code() {
      return code;
    }
  }
}
