package org.mubiao.model.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.text.Span;

/**
 * Something that does not add up.
 *
 * @param id kind and place, stable over runs
 * @param kind what sort of disagreement
 * @param severity how much it weighs
 * @param message one sentence in Chinese
 * @param messageEnglish the same sentence in English
 * @param evidence every place that takes part, in document order
 */
public record Finding(
    String id,
    FindingKind kind,
    Severity severity,
    String message,
    String messageEnglish,
    List<Place> evidence) {

  /** Copies the evidence and checks that there is some. */
  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding points at its evidence: " + id);
    }
  }

  /**
   * A place that takes part in a finding.
   *
   * @param document document it stands in
   * @param target id of the target there, null if it is no target
   * @param span place in the document's text
   * @param text exactly what the span cuts out
   */
  public record Place(DocumentId document, @Nullable String target, Span span, String text) {}
}
