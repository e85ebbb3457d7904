package org.mubiao.app.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as lines of text: a line a document, then the totals. */
public final class EvaluationText {

  private EvaluationText() {}

  /** {@return the lines} */
  public static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation
        .documents()
        .forEach(
            (name, score) ->
                lines.add(
                    line(name, score.both())
                        + (score.hasOutput() ? "" : "  (no output for this document)")));
    if (!evaluation.documents().isEmpty()) {
      lines.add(line("TOTAL quantity", evaluation.quantities()));
      lines.add(line("TOTAL milestone", evaluation.milestones()));
      lines.add(line("TOTAL both", evaluation.both()));
      lines.add(line(evaluation.review()));
    }
    evaluation
        .unitLists()
        .forEach(
            (name, score) ->
                lines.add(
                    name
                        + ": lists "
                        + score.lists()
                        + " right "
                        + score.right()
                        + " tasks left over "
                        + score.leftOver()));
    if (!evaluation.unitLists().isEmpty()) {
      UnitListScore all = evaluation.allUnitLists();
      lines.add(
          "TOTAL lists "
              + all.lists()
              + " right "
              + all.right()
              + " share "
              + all.share()
              + " left over "
              + all.leftOver());
    }
    return lines;
  }

  private static String line(ReviewScore review) {
    return "TOTAL review: without a reason "
        + review.plain()
        + " right "
        + brief(review.plainShare())
        + ", with one "
        + review.marked()
        + " right "
        + brief(review.markedShare());
  }

  private static String line(String name, Score score) {
    String fields =
        Stream.of(ScoredField.values())
            .map(field -> field.code() + "=" + brief(score.share(field)))
            .collect(Collectors.joining(" "));
    return name
        + ": gold "
        + score.gold()
        + " found "
        + score.found()
        + " P "
        + brief(score.precision())
        + " R "
        + brief(score.recall())
        + " F1 "
        + brief(score.f1())
        + " exact F1 "
        + brief(score.exactF1())
        + " "
        + fields;
  }

  /** Three decimals of the binary number that stands nearest to the four. */
  private static BigDecimal brief(BigDecimal share) {
    return Score.rounded(share.doubleValue(), 3);
  }
}
