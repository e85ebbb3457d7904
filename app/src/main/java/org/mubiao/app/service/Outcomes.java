package org.mubiao.app.service;

import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.source.UnreadableFile;
import org.mubiao.model.outcome.ExtractionOutcome;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;

/** Turns outcomes into lines of the report. */
final class Outcomes {

  private Outcomes() {}

  static FileOutcome line(Reading reading) {
    return line(reading.input().name(), reading.outcome());
  }

  static FileOutcome line(String name, ExtractionOutcome outcome) {
    return outcome instanceof ExtractionOutcome.Extracted extracted
        ? new FileOutcome(
            name,
            outcome.kind(),
            extracted.targets().document().id(),
            null,
            extracted.attachments(),
            extracted.remarks())
        : new FileOutcome(name, outcome.kind(), null, reason(outcome));
  }

  static FileOutcome line(UnreadableFile file) {
    return new FileOutcome(file.name(), kind(file), null, file.reason());
  }

  static OutcomeKind kind(UnreadableFile file) {
    return file.refused() ? OutcomeKind.REFUSED : OutcomeKind.FAILED;
  }

  /** {@return why there are no targets, null if there may be some} */
  static @Nullable String reason(ExtractionOutcome outcome) {
    if (outcome instanceof ExtractionOutcome.Empty empty) {
      return empty.reason();
    }
    if (outcome instanceof ExtractionOutcome.Refused refused) {
      return refused.reason();
    }
    if (outcome instanceof ExtractionOutcome.Failed failed) {
      return failed.reason();
    }
    return null;
  }
}
