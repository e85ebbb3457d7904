package org.mubiao.model.document;

import org.mubiao.model.text.Span;

/**
 * A page of a document.
 *
 * @param number 1-based
 * @param span what of the text stands on it
 */
public record Page(int number, Span span) {

  /** Checks the number. */
  public Page {
    if (number < 1) {
      throw new IllegalArgumentException("pages count from 1: " + number);
    }
  }
}
