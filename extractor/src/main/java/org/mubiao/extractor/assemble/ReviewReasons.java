package org.mubiao.extractor.assemble;

import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.text.Span;

/**
 * Says why a person should look at a finished statement. A reason is worth giving only if
 * statements that have it are wrong more often than those that have none.
 */
final class ReviewReasons {

  private static final QuickPattern IN_FIGURES = QuickPattern.compile("[0-9０-９]");

  private ReviewReasons() {}

  /**
   * Adds the reasons that only the whole statement shows.
   *
   * @param known whether the catalogue has its indicator
   * @param text the document's text
   */
  static void add(Statement statement, boolean known, String text) {
    if (statement.kind != TargetKind.QUANTITY) {
      return;
    }
    if (!known) {
      statement.review.add("indicator-unknown");
      if (statement.cell == null && NameDoubts.isDoubtful(statement.name)) {
        statement.review.add("name-uncertain");
      }
      Span value = statement.valueSpan;
      if (value != null && !IN_FIGURES.matcher(value.cut(text)).find()) {
        statement.review.add("number-in-words");
      }
    }
    if (statement.status == Status.TARGET
        && statement.period == null
        && statement.deadline == null) {
      statement.review.add("period-unknown");
    }
  }
}
