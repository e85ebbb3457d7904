package org.mubiao.extractor.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.WordClasses;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;

/** Reads the place that a stretch between semicolons opens with: 遮放镇：发展优质稻6万亩，…. */
final class PlaceLeads {

  private static final QuickPattern PLACE =
      WordClasses.pattern(
          "(?:（?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）、.．]|[①-⑳])?([\\u4e00-\\u9fa5]{1,8}(?:{zones}|{area-ends}|村|社区|林场))：");

  private static final QuickPattern NAME =
      WordClasses.pattern("[\\u4e00-\\u9fa5]{1,8}(?:{zones}|{area-ends})");

  private static final int LONGEST_STRETCH = 240;

  private PlaceLeads() {}

  /** {@return the place that holds for the clause, null if none is named so} */
  static @Nullable String of(PassageText passage, Sentence sentence, int clauseStart) {
    String text = passage.folded();
    int start = Math.max(sentence.start(), clauseStart - LONGEST_STRETCH);
    if (start > sentence.start()) {
      // too far from its opening for a place to be meant
      start = clauseStart;
    }
    for (int i = clauseStart - 1; i >= start; i--) {
      if (text.charAt(i) == '；') {
        start = i + 1;
      }
    }
    QuickMatcher place = PLACE.matcher(text).region(Math.min(start, clauseStart), clauseStart);
    return place.lookingAt()
        ? passage.originalWords(place.start(1), place.end(1))
        : ofHeading(passage);
  }

  /** 一、东城区：签约项目60个: {@return the place that the heading is the name of, null if it is none} */
  private static @Nullable String ofHeading(PassageText passage) {
    String heading = passage.heading();
    boolean place =
        NAME.matcher(heading).matches() && !LeaningAreas.places(List.of(heading)).isEmpty();
    return place ? heading : null;
  }
}
