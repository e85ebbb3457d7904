package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.RunState;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.outcome.OutcomeKind;

/**
 * What became of one input file from one run to the next.
 *
 * @param kind what became of it
 * @param file its name
 * @param from its name before, null unless it was renamed or moved
 * @param outcome how its reading ended, or ended last if it is gone
 * @param reason why it brought nothing, null if it brought something
 * @param document what it holds, null unless it was read
 */
public record FileChange(
    Kind kind,
    String file,
    @Nullable String from,
    OutcomeKind outcome,
    @Nullable String reason,
    @Nullable DocumentId document) {

  /** Sorts of changes. */
  public enum Kind {
    /** It was not there. */
    ADDED,
    /** It has other bytes, or was read anew. */
    CHANGED,
    /** The same bytes have another name. */
    RENAMED,
    /** It is gone. */
    REMOVED
  }

  /**
   * {@return the changes, by name}
   *
   * @param again whether all files were read anew, by another program
   */
  static List<FileChange> between(
      SortedMap<String, RunState.Entry> before,
      SortedMap<String, RunState.Entry> after,
      boolean again) {
    Map<String, List<String>> goneBySha = new HashMap<>();
    before.forEach(
        (name, entry) -> {
          if (!after.containsKey(name) && !entry.sha256().isEmpty()) {
            goneBySha.computeIfAbsent(entry.sha256(), sha -> new ArrayList<>()).add(name);
          }
        });
    List<FileChange> changes = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    after.forEach(
        (name, entry) -> {
          RunState.Entry known = before.get(name);
          List<String> gone = goneBySha.getOrDefault(entry.sha256(), List.of());
          if (known == null && !gone.isEmpty()) {
            String from = gone.remove(0);
            moved.add(from);
            changes.add(of(Kind.RENAMED, name, from, entry));
          } else if (known == null) {
            changes.add(of(Kind.ADDED, name, null, entry));
          } else if (again || !known.equals(entry)) {
            changes.add(of(Kind.CHANGED, name, null, entry));
          }
        });
    before.forEach(
        (name, entry) -> {
          if (!after.containsKey(name) && !moved.contains(name)) {
            changes.add(of(Kind.REMOVED, name, null, entry));
          }
        });
    return List.copyOf(changes);
  }

  private static FileChange of(
      Kind kind, String name, @Nullable String from, RunState.Entry entry) {
    return new FileChange(
        kind,
        name,
        from,
        entry.outcome(),
        entry.reason(),
        entry.outcome() == OutcomeKind.EXTRACTED ? DocumentId.ofSha256(entry.sha256()) : null);
  }
}
