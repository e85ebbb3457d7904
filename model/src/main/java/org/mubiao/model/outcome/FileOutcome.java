package org.mubiao.model.outcome;

import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;

/**
 * A line of the report.
 *
 * @param file path relative to its input root, with {@code /}
 * @param outcome how it ended
 * @param document id of the document, null unless extracted
 * @param reason one sentence, null if extracted
 */
public record FileOutcome(
    String file, OutcomeKind outcome, @Nullable DocumentId document, @Nullable String reason) {}
