package org.mubiao.model.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.RegionLevel;

/**
 * How the score of a hit came about, and what decides between hits of about the same score.
 *
 * @param parts what matched, in the order of the query; the values of those that count add up to
 *     the score, but for rounding
 * @param tier step of the score on a scale on which hits of one step count as equally good; null if
 *     there is no score
 * @param issuedOn day by which newer comes before older on one step, null if unknown
 * @param level rank of the document's area, higher before lower on one step and day, null if
 *     unknown
 * @param file what decides at last, with the place in the text
 */
public record Explanation(
    List<Part> parts,
    @Nullable Integer tier,
    @Nullable LocalDate issuedOn,
    @Nullable RegionLevel level,
    String file) {

  /** Copies the list. */
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** Where something matched. */
  public enum Field {
    /** In the sentence, any place where the characters stand. */
    TEXT("text"),
    /** In the sentence, as a word of its own. */
    WORD("word"),
    /** Anywhere a part of what was typed may stand: one of many, the more the better. */
    PART("part"),
    /** In the title of the document. */
    TITLE("title"),
    /** At the beginning of the document. */
    FRONT("front"),
    /** In the name of the issuing body. */
    ISSUER("issuer"),
    /** A year that is covered. */
    YEAR("year"),
    /** Target or actual. */
    STATUS("status"),
    /** In the name of the indicator. */
    INDICATOR("indicator"),
    /** The indicator is an entry of the catalogue that goes by these words. */
    CATALOGUE("catalogue"),
    /** The place of the document. */
    PLACE("place"),
    /** A leading unit. */
    LEAD("lead"),
    /** A partner unit. */
    PARTNER("partner");

    private final String code;

    Field(String code) {
      this.code = code;
    }

    /** {@return the word used in JSON} */
    public String code() {
      return code;
    }
  }

  /**
   * One thing that matched.
   *
   * @param field where
   * @param words which words, folded, or the label of an indicator
   * @param weight weight of the field, lowered for synonyms
   * @param rarity how much it says that the words are there at all; 1 where that takes no part
   * @param frequency how often they are there for the length of what holds them; 1 where that takes
   *     no part
   * @param hits passages and targets that hold the words there, null if not counted
   * @param value what it gives: weight times rarity times frequency
   * @param counted whether it counts; of words and their synonyms only the best does
   */
  public record Part(
      Field field,
      String words,
      BigDecimal weight,
      BigDecimal rarity,
      BigDecimal frequency,
      @Nullable Integer hits,
      BigDecimal value,
      boolean counted) {}
}
