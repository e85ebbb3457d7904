package org.mubiao.indexer.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.Section;

/**
 * Finds the sections of one document. Asked for places in their order, it goes over the sections
 * once, however many places there are.
 */
final class SectionFinder {

  private final Map<String, Section> byId = new HashMap<>();
  private final IdentityHashMap<Section, List<String>> headings = new IdentityHashMap<>();
  private final List<Placed> byStart = new ArrayList<>();
  private final PriorityQueue<Placed> open = new PriorityQueue<>(Placed.INNERMOST_FIRST);
  private int begun;
  private int reached;

  /** A section and which one it is. */
  private record Placed(Section section, int number) {

    static final Comparator<Placed> INNERMOST_FIRST =
        Comparator.comparingInt((Placed placed) -> placed.section().level())
            .thenComparingInt(Placed::number)
            .reversed();

    int start() {
      return section.span().start();
    }

    int end() {
      return section.span().end();
    }
  }

  SectionFinder(List<Section> sections) {
    for (Section section : sections) {
      byId.put(section.id(), section);
      byStart.add(new Placed(section, byStart.size()));
    }
    byStart.sort(Comparator.comparingInt(Placed::start));
  }

  /** {@return the section with this id, null if there is none} */
  @Nullable Section named(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  /**
   * {@return the innermost section that holds a character, of several on one level the last; null
   * if none does}
   *
   * @param offset no smaller than the one asked for before
   */
  @Nullable Section innermost(int offset) {
    if (offset < reached) {
      throw new IllegalArgumentException(offset + " was asked for after " + reached);
    }
    reached = offset;
    while (begun < byStart.size() && byStart.get(begun).start() <= offset) {
      open.add(byStart.get(begun++));
    }
    while (!open.isEmpty() && open.element().end() <= offset) {
      open.remove();
    }
    return open.isEmpty() ? null : open.element().section();
  }

  /** {@return the titles of a section and of those around it, outermost first} */
  List<String> headings(@Nullable Section innermost) {
    return innermost == null ? List.of() : headings.computeIfAbsent(innermost, this::titles);
  }

  private List<String> titles(Section innermost) {
    List<String> titles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Section section = innermost;
    while (section != null && seen.add(section.id())) {
      if (!section.title().isEmpty()) {
        titles.add(0, section.title());
      }
      section = named(section.parent());
    }
    return List.copyOf(titles);
  }
}
