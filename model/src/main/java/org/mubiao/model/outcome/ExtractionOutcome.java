package org.mubiao.model.outcome;

import org.mubiao.model.target.TargetSet;

/** How the reading of one file ended, with what came of it. */
public sealed interface ExtractionOutcome {

  /** {@return which of the four ways it is} */
  OutcomeKind kind();

  /**
   * Text was read.
   *
   * @param targets what it commits to
   * @param text the document's text, into which all spans point
   */
  record Extracted(TargetSet targets, String text) implements ExtractionOutcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.EXTRACTED;
    }
  }

  /**
   * The file holds no text.
   *
   * @param reason one sentence
   */
  record Empty(String reason) implements ExtractionOutcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.EMPTY;
    }
  }

  /**
   * The file is not to be read.
   *
   * @param reason one sentence that says why and what to do
   */
  record Refused(String reason) implements ExtractionOutcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.REFUSED;
    }
  }

  /**
   * Reading went wrong.
   *
   * @param reason one sentence that says what and what to do
   */
  record Failed(String reason) implements ExtractionOutcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.FAILED;
    }
  }
}
