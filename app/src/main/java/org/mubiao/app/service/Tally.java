package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.outcome.Report;
import org.mubiao.model.target.TargetSet;

/**
 * Counts what a batch brought. Duplicates are files like others, but their targets are not counted
 * again.
 */
final class Tally {

  private final List<FileOutcome> files = new ArrayList<>();
  private int documents;
  private int duplicates;
  private int targets;
  private int actuals;
  private int milestones;
  private int findings;

  void add(FileOutcome file) {
    files.add(file);
  }

  void add(TargetSet set) {
    add(RunMemory.Known.of(set, "", FileMark.NONE, FileMark.NONE));
  }

  void add(RunMemory.Known known) {
    if (known.duplicateOf() != null) {
      duplicates++;
      return;
    }
    documents++;
    findings += known.findings();
    milestones += known.milestones();
    actuals += known.actuals();
    targets += known.targets();
  }

  void addFindings(int number) {
    findings += number;
  }

  Report report() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      counts.put(kind.code(), 0);
    }
    files.forEach(file -> counts.merge(file.outcome().code(), 1, Integer::sum));
    counts.put("files", files.size());
    counts.put("documents", documents);
    counts.put("duplicates", duplicates);
    counts.put("targets", targets);
    counts.put("actuals", actuals);
    counts.put("milestones", milestones);
    counts.put("findings", findings);
    return new Report(files, counts);
  }
}
