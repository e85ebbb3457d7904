package org.mubiao.model.comparison;

/**
 * What became of one responsible unit from an old document to a new one.
 *
 * @param unit its name as the document writes it that still has it, else as the old one did
 * @param kind what became of it
 */
public record UnitMove(String unit, Kind kind) {

  /** Sorts of moves. */
  public enum Kind {
    /** It leads now and was not named before. */
    LEAD_ADDED("lead-added"),
    /** It is a partner now and was not named before. */
    PARTNER_ADDED("partner-added"),
    /** It led and is not named any more. */
    LEAD_LEFT("lead-left"),
    /** It was a partner and is not named any more. */
    PARTNER_LEFT("partner-left"),
    /** It was a partner and leads now. */
    BECAME_LEAD("became-lead"),
    /** It led and is a partner now. */
    BECAME_PARTNER("became-partner");

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
