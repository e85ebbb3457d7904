package org.mubiao.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;

/**
 * Tells which main part of a document (its goals, its tasks, an annex) a figure stands in. Two
 * tasks of one part speak of two things more often than twice of one.
 */
final class DocumentParts {

  private final Map<String, Section> byId = new HashMap<>();

  DocumentParts(List<Section> sections) {
    sections.forEach(section -> byId.put(section.id(), section));
  }

  /** {@return whether the two stand in different main parts} */
  boolean areApart(Figure one, Figure other) {
    String first = main(one.target().section());
    String second = main(other.target().section());
    return !(first == null ? second == null : first.equals(second));
  }

  private @Nullable String main(@Nullable String section) {
    String id = section;
    Section known = id == null ? null : byId.get(id);
    // A document has far fewer levels than sections: no parent is met twice.
    for (int level = 0; known != null && known.parent() != null && level < byId.size(); level++) {
      id = known.parent();
      known = byId.get(id);
    }
    return id;
  }
}
