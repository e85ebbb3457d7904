package org.mubiao.app.service;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.outcome.Report;

/**
 * What a run did. A file under another name is one that is new and one that is gone.
 *
 * @param report the report it wrote
 * @param added files that are new
 * @param changed files whose content or reading is new
 * @param unchanged files that stayed as they were
 * @param removed files that are gone
 * @param changes the files that are new, changed, renamed or gone, each with what became of it
 * @param workbookBehind whether the workbook was left to {@link RunCorpus#writeWorkbook}
 * @param notices what tells the series of each document that is no duplicate; may be empty where
 *     nothing was to be done
 */
public record RunSummary(
    Report report,
    int added,
    int changed,
    int unchanged,
    int removed,
    List<FileChange> changes,
    boolean workbookBehind,
    List<NoticeHead> notices) {

  /** Copies the lists. */
  public RunSummary {
    changes = List.copyOf(changes);
    notices = List.copyOf(notices);
  }

  static RunSummary of(
      Report report,
      @Nullable RunState before,
      RunState after,
      boolean workbookBehind,
      List<NoticeHead> notices) {
    SortedMap<String, RunState.Entry> old = before == null ? new TreeMap<>() : before.entries();
    boolean sameProducer =
        before != null && before.isBySameProgram(after.producer(), after.program());
    List<FileChange> changes = FileChange.between(old, after.entries(), !sameProducer);
    int renamed = count(changes, FileChange.Kind.RENAMED);
    int added = renamed + count(changes, FileChange.Kind.ADDED);
    int changed = count(changes, FileChange.Kind.CHANGED);
    return new RunSummary(
        report,
        added,
        changed,
        after.entries().size() - added - changed,
        renamed + count(changes, FileChange.Kind.REMOVED),
        changes,
        workbookBehind,
        notices);
  }

  private static int count(List<FileChange> changes, FileChange.Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }
}
