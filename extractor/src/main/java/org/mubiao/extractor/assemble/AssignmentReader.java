package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  private static final Pattern BRACKETED = Pattern.compile("（?\\d{1,2}）");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST_TITLE = 60;

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
    return (c >= '①' && c <= '⑳') || BRACKETED.matcher(number).matches() || number.endsWith("是");
  }

  private static String firstClause(Outline outline, int start, int end) {
    String printed = outline.document().text().substring(start, end);
    String text = SPACE.matcher(printed).replaceAll("");
    int stop = Math.min(4, text.length());
    while (stop < Math.min(text.length(), LONGEST_TITLE)
        && "。，；：（".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return text.substring(0, stop);
  }

  /** Numbered items that carry no list, and lie under none, are tasks without units. */
  private static void addLeaves(Outline outline, List<Assignment> found) {
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    for (Assignment assignment : found) {
      taken.put(assignment.span().start(), assignment.span().end());
    }
    List<Section> sections = outline.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Span span = section.span();
      boolean leaf = i + 1 == sections.size() || !section.id().equals(sections.get(i + 1).parent());
      if (leaf && isNumbered(section) && !span.isEmpty() && !overlaps(taken, span)) {
        found.add(new Assignment(span, section, null, section.title()));
        taken.put(span.start(), span.end());
      }
    }
  }

  private static boolean isNumbered(Section section) {
    Ordinal ordinal = Ordinal.opening(section.number() + "、题");
    return section.number().startsWith("（")
        || ordinal != null && ordinal.style() != OrdinalStyle.ATTACHMENT;
  }

  /** Whether a span shares a character with one of these stretches, which do not overlap. */
  private static boolean overlaps(NavigableMap<Integer, Integer> stretches, Span span) {
    Map.Entry<Integer, Integer> before = stretches.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
