package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.outline.OrdinalStyle;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/**
 * Gives each unit list the stretch it holds for: from its item's number, or from the list before it
 * in the same item, to the list itself.
 */
final class AssignmentReader {

  private AssignmentReader() {}

  static List<Assignment> read(Outline outline, Map<Span, List<UnitListMention>> lists) {
    Map<String, Section> byId = new HashMap<>();
    for (Section section : outline.sections()) {
      byId.put(section.id(), section);
    }
    List<Assignment> found = new ArrayList<>();
    int lastEnd = 0;
    for (Passage passage : outline.passages()) {
      for (UnitListMention list : lists.getOrDefault(passage.text().span(), List.of())) {
        Section section = passage.section();
        Section item = item(section, byId, passage, list);
        int start = item == null ? passage.text().span().start() : item.span().start();
        start = Math.max(start, lastEnd);
        int end = passage.text().span(list.start(), list.end()).end();
        if (start >= end) {
          continue;
        }
        boolean first = item != null && start == item.span().start();
        String title = first && item != null ? item.title() : "";
        if (title.isEmpty()) {
          title = firstClause(outline, start, end);
        }
        found.add(new Assignment(new Span(start, end), item, list, title));
        lastEnd = end;
      }
    }
    addLeaves(outline, found);
    found.sort(Comparator.comparing(Assignment::span));
    return found;
  }

  /** A list on a line of its own under （1）（2）… closes the item above them. */
  private static @Nullable Section item(
      @Nullable Section section, Map<String, Section> byId, Passage passage, UnitListMention list) {
    Section item = section;
    boolean alone = list.start() <= passage.bodyStart() + 1 && !passage.opens();
    while (item != null && item.parent() != null && (alone || isLastPart(passage, item))) {
      Section parent = byId.get(item.parent());
      if (parent == null || !isNarrow(item)) {
        break;
      }
      item = parent;
    }
    return item;
  }

  private static boolean isLastPart(Passage passage, Section item) {
    return passage.text().span().end() >= item.span().end() && isNarrow(item);
  }

  private static boolean isNarrow(Section section) {
    String number = section.number();
    char c = number.charAt(0);
    return (c >= '①' && c <= '⑳') || number.matches("（?\\d{1,2}）") || number.endsWith("是");
  }

  private static String firstClause(Outline outline, int start, int end) {
    String text = outline.document().text().substring(start, end).replaceAll("\\s+", "");
    int stop = text.length();
    for (int i = 0; i < text.length(); i++) {
      if ("。，；：（".indexOf(text.charAt(i)) >= 0 && i > 3) {
        stop = i;
        break;
      }
    }
    return text.substring(0, Math.min(stop, 60));
  }

  /** Numbered items of one document level that carry no list are tasks without units. */
  private static void addLeaves(Outline outline, List<Assignment> found) {
    if (found.isEmpty() && outline.sections().isEmpty()) {
      return;
    }
    for (int i = 0; i < outline.sections().size(); i++) {
      Section section = outline.sections().get(i);
      boolean leaf =
          i + 1 == outline.sections().size()
              || !section.id().equals(outline.sections().get(i + 1).parent());
      Ordinal ordinal = Ordinal.opening(section.number() + "、题");
      boolean numbered =
          ordinal != null && ordinal.style() != OrdinalStyle.ATTACHMENT
              || section.number().startsWith("（");
      if (!leaf || !numbered || section.span().isEmpty()) {
        continue;
      }
      boolean covered = found.stream().anyMatch(a -> a.span().overlaps(section.span()));
      if (!covered) {
        found.add(new Assignment(section.span(), section, null, section.title()));
      }
    }
  }
}
