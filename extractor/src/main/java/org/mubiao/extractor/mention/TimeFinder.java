package org.mubiao.extractor.mention;

import java.util.List;
import org.mubiao.extractor.numeral.ChineseYears;

/**
 * Finds words of time and gives them days.
 *
 * <p>What a document leaves unsaid (6月底前, 全年, 三年内) is taken from the year in force where the words
 * stand.
 */
public final class TimeFinder {

  /**
   * The years that stand behind words which leave them out.
   *
   * @param from first year in force
   * @param to last year in force
   * @param anchor the year that 今年 and 6月 mean
   * @param issued year of signing, or {@code anchor}
   */
  public record Years(int from, int to, int anchor, int issued) {}

  /** {@return the words of time of a folded passage, in order} */
  public List<TimeMention> find(String text, Years years) {
    return new TimeReading(ChineseYears.inDigits(text), years).all();
  }
}
