package org.mubiao.app.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of an output.
 *
 * @param documents scores by name of the annotated document
 * @param unitLists scores of unit lists by name of the annotated document; empty if none are
 *     annotated
 * @param errors every miss, false find, wrong field and wrong list, one sentence each, by document
 */
public record Evaluation(
    SortedMap<String, DocumentScore> documents,
    SortedMap<String, UnitListScore> unitLists,
    List<String> errors) {

  /** Copies what is given. */
  public Evaluation {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
    unitLists = Collections.unmodifiableSortedMap(new TreeMap<>(unitLists));
    errors = List.copyOf(errors);
  }

  /**
   * The figures of one document.
   *
   * @param quantities numbers
   * @param milestones dated deliverables
   * @param review records with and without a reason for review
   * @param hasOutput whether the output has the document at all
   */
  public record DocumentScore(
      Score quantities, Score milestones, ReviewScore review, boolean hasOutput) {
    /** {@return numbers and deliverables together} */
    public Score both() {
      return quantities.plus(milestones);
    }
  }

  /** {@return numbers of all documents} */
  public Score quantities() {
    return documents.values().stream()
        .map(DocumentScore::quantities)
        .reduce(Score.NOTHING, Score::plus);
  }

  /** {@return dated deliverables of all documents} */
  public Score milestones() {
    return documents.values().stream()
        .map(DocumentScore::milestones)
        .reduce(Score.NOTHING, Score::plus);
  }

  /** {@return all records of all documents} */
  public Score both() {
    return quantities().plus(milestones());
  }

  /** {@return records with and without a reason for review, of all documents} */
  public ReviewScore review() {
    return documents.values().stream()
        .map(DocumentScore::review)
        .reduce(ReviewScore.NOTHING, ReviewScore::plus);
  }

  /** {@return unit lists of all documents} */
  public UnitListScore allUnitLists() {
    return unitLists.values().stream().reduce(UnitListScore.NOTHING, UnitListScore::plus);
  }
}
