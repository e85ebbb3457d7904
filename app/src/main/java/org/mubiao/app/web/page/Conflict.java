package org.mubiao.app.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.CorrectionBook;
import org.mubiao.app.service.OutputView;
import org.mubiao.model.target.Correction;

/**
 * A correction that does not stand as it did.
 *
 * @param what how it stands
 * @param field the field that was corrected, or that the record was checked
 * @param value what was put there, empty for nothing
 * @param evidence what stood there when it was corrected
 * @param edit page of the record, null if it is gone
 */
public record Conflict(
    String what, String field, String value, String evidence, @Nullable Address edit) {

  /** {@return those of an output} */
  static List<Conflict> all(OutputView output, PageWords words) throws IOException {
    List<Conflict> conflicts = new ArrayList<>();
    for (CorrectionBook.Entry entry : CorrectionBook.of(output)) {
      if (entry.isConflict()) {
        Correction correction = entry.correction();
        conflicts.add(
            new Conflict(
                words.of(entry.standing()),
                words.field(correction.field()),
                correction.replacement() == null ? "" : correction.replacement(),
                FlowingText.of(correction.evidence()),
                entry.target() == null
                    ? null
                    : Address.of("/records/" + entry.target().id()).and("back", "/table")));
      }
    }
    return conflicts;
  }
}
