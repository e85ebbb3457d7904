package org.mubiao.app.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;

/**
 * A row of the target table.
 *
 * @param document the target's document
 * @param section numbers of the section it stands in, joined by {@code /}; null outside sections
 * @param target the record, corrections applied
 * @param findings findings that the target takes part in
 */
public record TargetRow(
    DocumentReference document, @Nullable String section, Target target, List<Finding> findings) {

  /** Copies the list. */
  public TargetRow {
    findings = List.copyOf(findings);
  }
}
