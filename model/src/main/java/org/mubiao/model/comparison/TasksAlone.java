package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Indicator;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.target.Task;

/** The tasks of a document in which no value and no milestone stands, as records like others. */
public final class TasksAlone {

  private TasksAlone() {}

  /** {@return one record a task, marked with {@link TargetChange#TASK}, in document order} */
  public static List<Target> of(TargetSet set) {
    Set<String> withTargets = new HashSet<>();
    for (Target target : set.targets()) {
      if (target.task() != null) {
        withTargets.add(target.task());
      }
    }
    List<Target> records = new ArrayList<>();
    for (Task task : set.tasks()) {
      if (!withTargets.contains(task.id())) {
        records.add(record(set, task));
      }
    }
    return records;
  }

  private static Target record(TargetSet set, Task task) {
    return new Target(
        Target.idOf(set.document().id(), task.span(), 1),
        TargetKind.MILESTONE,
        Status.TARGET,
        new Indicator(task.title(), null, null),
        null,
        null,
        null,
        null,
        task.deadline(),
        null,
        null,
        null,
        task.responsibility(),
        task.id(),
        task.section(),
        null,
        new Evidence(task.span(), task.text(), null, List.of()),
        null,
        List.of(TargetChange.TASK),
        List.of());
  }
}
