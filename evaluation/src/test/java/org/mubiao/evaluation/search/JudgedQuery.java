package org.mubiao.evaluation.search;

import java.util.List;

/**
 * A query whose answers were judged.
 *
 * @param id ability and number
 * @param ability what it tries
 * @param query what is asked of the program
 * @param words what is asked of a plain search
 * @param judgements the stretches that were read, with their grades
 */
record JudgedQuery(
    String id, String ability, String query, String words, List<Judgement> judgements) {

  /** Copies the list. */
  JudgedQuery {
    judgements = List.copyOf(judgements);
  }

  /** {@return whether any stretch answers it} */
  boolean hasAnswer() {
    return judgements.stream().anyMatch(judgement -> judgement.grade() > 0);
  }
}
