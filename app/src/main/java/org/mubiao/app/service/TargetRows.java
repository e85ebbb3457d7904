package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.table.TargetRow;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** Makes the rows of the target table from documents. */
public final class TargetRows {

  private TargetRows() {}

  /** {@return the rows of a document in the target table} */
  public static List<TargetRow> of(TargetSet set, List<Finding> across) {
    DocumentReference document = DocumentReference.of(set.document());
    Map<String, String> paths = new HashMap<>();
    for (Section section : set.sections()) {
      paths.put(section.id(), section.path());
    }
    Map<String, List<Finding>> byTarget = new HashMap<>();
    for (List<Finding> some : List.of(set.findings(), across)) {
      for (Finding finding : some) {
        for (Finding.Place place : finding.evidence()) {
          if (place.target() != null) {
            byTarget.computeIfAbsent(place.target(), id -> new ArrayList<>()).add(finding);
          }
        }
      }
    }
    List<TargetRow> rows = new ArrayList<>();
    for (Target target : set.targets()) {
      String section = target.section();
      rows.add(
          new TargetRow(
              document,
              section == null ? null : paths.get(section),
              target,
              byTarget.getOrDefault(target.id(), List.of())));
    }
    return rows;
  }
}
