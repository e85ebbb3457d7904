package org.mubiao.model.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/**
 * A line of the report.
 *
 * @param file path relative to its input root, with {@code /}
 * @param outcome how it ended
 * @param document id of the document, null unless extracted
 * @param reason one sentence, null if extracted
 * @param attachments names of files packed in it or linked from it, which were not read
 * @param remarks what could not be read as it stands, one sentence each
 */
public record FileOutcome(
    String file,
    OutcomeKind outcome,
    @Nullable DocumentId document,
    @Nullable String reason,
    List<String> attachments,
    List<String> remarks) {

  /** Copies the lists. */
  public FileOutcome {
    attachments = List.copyOf(attachments);
    remarks = List.copyOf(remarks);
  }

  /** A file with nothing attached and nothing to remark. */
  public FileOutcome(
      String file, OutcomeKind outcome, @Nullable DocumentId document, @Nullable String reason) {
    this(file, outcome, document, reason, List.of(), List.of());
  }
}
