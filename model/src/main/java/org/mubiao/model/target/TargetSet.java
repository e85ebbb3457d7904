package org.mubiao.model.target;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Section;

/**
 * All that was read from one document.
 *
 * @param producer what made it
 * @param document the document's facts
 * @param sections in document order
 * @param tasks in document order
 * @param targets sorted by evidence, then by id
 * @param findings what does not add up inside the document
 */
public record TargetSet(
    Producer producer,
    DocumentInfo document,
    List<Section> sections,
    List<Task> tasks,
    List<Target> targets,
    List<Finding> findings) {

  /** Copies and sorts, and checks that no two targets share an id. */
  public TargetSet {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    targets =
        targets.stream()
            .sorted(
                Comparator.comparing((Target target) -> target.evidence().span())
                    .thenComparing(target -> target.id().length())
                    .thenComparing(Target::id))
            .toList();
    findings = List.copyOf(findings);
    Set<String> ids = new HashSet<>();
    for (Target target : targets) {
      if (!ids.add(target.id())) {
        throw new IllegalArgumentException("two targets with one id: " + target.id());
      }
    }
  }

  /** {@return the same set about the same document with other facts} */
  public TargetSet withDocument(DocumentInfo other) {
    return new TargetSet(producer, other, sections, tasks, targets, findings);
  }

  /** {@return the same set with other targets} */
  public TargetSet withTargets(List<Target> others) {
    return new TargetSet(producer, document, sections, tasks, others, findings);
  }
}
