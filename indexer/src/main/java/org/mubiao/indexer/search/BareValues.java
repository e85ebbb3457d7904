package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.query.QueryField;
import org.mubiao.indexer.query.Question;
import org.mubiao.model.lexicon.MeasurementUnits;

/**
 * Reads {@code value<0.5 unit:亿元} as {@code value<0.5亿元}: who names number and unit apart means
 * them together, and 3,000 万元 is less than half an 亿元.
 */
final class BareValues {

  private BareValues() {}

  /** {@return the same question, with the one known unit it names beside its bare numbers} */
  static Question.AllOf withUnits(Question.AllOf question, MeasurementUnits units) {
    Question.Named named = onlyUnit(question.parts());
    if (named == null || units.named(named.names().get(0)) == null) {
      return question;
    }
    String unit = named.names().get(0);
    List<Question> parts = new ArrayList<>();
    boolean bare = false;
    for (Question part : question.parts()) {
      if (part instanceof Question.Value value && value.unit() == null) {
        bare = true;
        parts.add(
            new Question.Value(
                value.low(),
                value.lowIncluded(),
                value.high(),
                value.highIncluded(),
                unit,
                value.position()));
      } else if (!part.equals(named)) {
        parts.add(part);
      }
    }
    return bare ? new Question.AllOf(parts) : question;
  }

  /** The one clause that names one unit, null if there is none or another. */
  private static Question.@Nullable Named onlyUnit(List<Question> parts) {
    Question.Named only = null;
    for (Question part : parts) {
      if (part instanceof Question.Named named && named.field() == QueryField.UNIT) {
        if (only != null || named.names().size() != 1) {
          return null;
        }
        only = named;
      }
    }
    return only;
  }
}
