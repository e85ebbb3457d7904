package org.mubiao.evaluation.search;

import org.mubiao.model.text.Span;

/**
 * How well a stretch of a document answers a query.
 *
 * @param grade 3 for what was asked for, 2 for a part of it, 1 for what touches it, 0 for no answer
 * @param place the stretch
 */
record Judgement(int grade, Place place) {

  /**
   * A stretch of a document.
   *
   * @param document name of the document's file, without folders
   * @param span where in its text
   */
  record Place(String document, Span span) {

    /** {@return whether both share a character} */
    boolean overlaps(Place other) {
      return document.equals(other.document) && span.overlaps(other.span);
    }
  }
}
