package org.mubiao.app.service;

import java.util.List;
import java.util.function.Predicate;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;

/** Finds the target of a document that a person names by id, place in the document, or words. */
public final class ChooseTarget {

  private ChooseTarget() {}

  /**
   * {@return the one target that the name fits}
   *
   * @param name its id; its place in the document, counted from 1; or words of its indicator or
   *     evidence
   * @throws WrongUsageException if it fits none or several
   */
  public static Target among(TargetSet set, String name) {
    String words = name.strip();
    List<Target> targets = set.targets();
    if (words.matches("\\d{1,6}")
        && Integer.parseInt(words) >= 1
        && Integer.parseInt(words) <= targets.size()) {
      return targets.get(Integer.parseInt(words) - 1);
    }
    List<Predicate<Target>> ways =
        List.of(
            target -> target.id().equals(words),
            target -> target.indicator().name().equals(words),
            target -> !words.isEmpty() && target.indicator().name().contains(words),
            target -> !words.isEmpty() && target.evidence().text().contains(words));
    List<Target> found = List.of();
    for (Predicate<Target> way : ways) {
      found = targets.stream().filter(way).toList();
      if (!found.isEmpty()) {
        break;
      }
    }
    return Choice.only(
        Choice.Thing.TARGET,
        name,
        found,
        target -> target.id() + " " + target.evidence().text().replaceAll("\\s+", ""),
        "the document has " + targets.size() + ", which `mubiao show` with its name lists.");
  }
}
