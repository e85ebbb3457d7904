package org.mubiao.model.outcome;

import java.util.List;
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
   * @param attachments names of files packed in it or linked from it, which were not read
   * @param remarks what could not be read as it stands, one sentence each
   */
  record Extracted(TargetSet targets, String text, List<String> attachments, List<String> remarks)
      implements ExtractionOutcome {

    /** Copies the lists. */
    public Extracted {
      attachments = List.copyOf(attachments);
      remarks = List.copyOf(remarks);
    }

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
