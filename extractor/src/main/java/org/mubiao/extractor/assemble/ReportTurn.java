package org.mubiao.extractor.assemble;

import java.util.List;
import org.mubiao.extractor.numeral.FiveYearPlan;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.Piece;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Section;

/** Finds the piece at which a report turns from what was to what is to come. */
final class ReportTurn {

  private static final QuickPattern TURN =
      QuickPattern.compile("^((?:19|20)\\d{2})年[，：]?[^。]{0,60}(?:将|要|坚持|总体要求|工作|目标)");

  /** 2026年是“十五五”开局之年: what is to come begins here. */
  private static final QuickPattern OPENING_YEAR =
      QuickPattern.compile(
          "^(?:今年|((?:19|20)\\d{2})年)是[^，。]{0,16}(?:开局|起步|关键|攻坚|决胜|重要|换届)[^，。]{0,4}年");

  /** Behind so many pieces, or behind a longer one, nothing is a title of the whole any more. */
  private static final int MOST_TITLE_LINES = 3;

  private static final int LONGEST_TITLE = 60;

  private ReportTurn() {}

  /**
   * {@return the first piece that looks forward, -1 if none says so}
   *
   * @param year the year that is to come
   */
  static int find(List<Piece> pieces, int year) {
    boolean told = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Passage)) {
        continue;
      }
      Passage passage = (Passage) pieces.get(i);
      String text = passage.text().folded();
      Section section = passage.section();
      boolean behindTitle = i > MOST_TITLE_LINES || told;
      told |= text.length() > LONGEST_TITLE;
      if (passage.opens()
          && section != null
          && section.level() == 1
          && VoiceReader.FORWARD.matcher(section.title()).find()) {
        return i;
      }
      QuickMatcher matcher = TURN.matcher(text);
      if (matcher.find()
          && Integer.parseInt(matcher.group(1)) >= year
          && behindTitle
          && text.length() > 30) {
        return i;
      }
      QuickMatcher five = VoiceReader.FIVE_LEAD.matcher(text);
      boolean nextFive = five.find() && FiveYearPlan.firstYear(five.group(1).charAt(0)) + 4 >= year;
      QuickMatcher opening = OPENING_YEAR.matcher(text);
      boolean opens =
          opening.find()
              && (opening.group(1) == null || Integer.parseInt(opening.group(1)) >= year);
      if (behindTitle && (nextFive || opens)) {
        return i;
      }
      if (!passage.opens()
          && text.length() < 30
          && text.contains(year + "年")
          && VoiceReader.FORWARD.matcher(text).find()
          && behindTitle) {
        return i;
      }
    }
    return -1;
  }
}
