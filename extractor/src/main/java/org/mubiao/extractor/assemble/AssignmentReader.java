package org.mubiao.extractor.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.assemble.Assignment.DueTime;
import org.mubiao.extractor.mention.UnitListMention;
import org.mubiao.extractor.outline.Ordinal;
import org.mubiao.extractor.outline.OrdinalStyle;
import org.mubiao.extractor.outline.Outline;
import org.mubiao.extractor.outline.Passage;
import org.mubiao.extractor.outline.Piece;
import org.mubiao.extractor.outline.TablePiece;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.document.Section;
import org.mubiao.model.text.Span;

/**
 * Gives each unit list the stretch it holds for: from its item's number, or from the list before it
 * in the same item, to the list itself. Lists with nothing between them, such as 牵头单位 and 配合单位 on
 * lines of their own, are one.
 */
final class AssignmentReader {

  private static final QuickPattern BRACKETED = QuickPattern.compile("（?\\d{1,2}）");
  private static final QuickPattern SPACE = QuickPattern.compile("\\s+");
  private static final int LONGEST_TITLE = 60;

  /** What may stand between two lists that are one. */
  private static final String BETWEEN_LISTS = "。；;，,、*";

  /** A list with the passage it begins in. */
  private record Found(
      Passage passage, UnitListMention list, Span span, @Nullable DueTime due, boolean closes) {}

  private final Outline outline;
  private final Map<Span, List<UnitListMention>> lists;
  private final Map<Span, DueTime> dues;
  private final Map<String, Section> byId = new HashMap<>();

  /** Sections that another part of the same rank follows. */
  private final Set<String> followed = new HashSet<>();

  private AssignmentReader(
      Outline outline, Map<Span, List<UnitListMention>> lists, Map<Span, DueTime> dues) {
    this.outline = outline;
    this.lists = lists;
    this.dues = dues;
    Map<String, String> lastChild = new HashMap<>();
    for (Section section : outline.sections()) {
      byId.put(section.id(), section);
      String parent = section.parent();
      if (parent != null) {
        String before = lastChild.put(parent, section.id());
        if (before != null) {
          followed.add(before);
        }
      }
    }
  }

  /**
   * {@return the assignments of a document, in order}
   *
   * @param lists the unit lists of each passage
   * @param dues the times that the lists of a passage say, by their stretch of the document
   */
  static List<Assignment> read(
      Outline outline, Map<Span, List<UnitListMention>> lists, Map<Span, DueTime> dues) {
    return new AssignmentReader(outline, lists, dues).run();
  }

  private List<Assignment> run() {
    List<Found> groups = groups();
    List<Assignment> found = new ArrayList<>();
    int lastEnd = 0;
    for (int i = 0; i < groups.size(); i++) {
      Found group = groups.get(i);
      if (group.list().isEmpty() && group.due() == null) {
        continue;
      }
      Section item = item(group);
      int start = item == null ? group.passage().text().span().start() : item.span().start();
      start = Math.max(start, lastEnd);
      int end = group.span().end();
      if (headsPart(group, item) && item != null) {
        end = Math.max(end, partEnd(item, i + 1 < groups.size() ? groups.get(i + 1) : null));
      }
      end = Math.max(end, tableEnd(group));
      if (start >= end) {
        continue;
      }
      boolean first = item != null && start == item.span().start();
      String title = first && item != null ? item.title() : "";
      if (title.isEmpty()) {
        title = firstClause(outline, start, end);
      }
      found.add(
          new Assignment(
              new Span(start, end),
              item,
              group.list().isEmpty() ? null : group.list(),
              group.due(),
              title));
      lastEnd = end;
    }
    addLeaves(found);
    found.sort(Comparator.comparing(Assignment::span));
    return found;
  }

  /** The lists in order, those with nothing between them joined. */
  private List<Found> groups() {
    List<Found> groups = new ArrayList<>();
    for (Passage passage : outline.passages()) {
      for (UnitListMention list : lists.getOrDefault(passage.text().span(), List.of())) {
        Span span = passage.text().span(list.start(), list.end());
        boolean closes = closes(passage, list);
        Found next = new Found(passage, list, span, dueOf(passage, list), closes);
        Found last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last != null && nothingBetween(last.span().end(), span.start())) {
          groups.set(
              groups.size() - 1,
              new Found(
                  last.passage(),
                  last.list().and(list),
                  new Span(last.span().start(), span.end()),
                  last.due() == null ? next.due() : last.due(),
                  closes));
        } else {
          groups.add(next);
        }
      }
    }
    return groups;
  }

  private @Nullable DueTime dueOf(Passage passage, UnitListMention list) {
    UnitListMention.Due due = list.due();
    return due == null ? null : dues.get(passage.text().span(due.start(), due.end()));
  }

  private static boolean closes(Passage passage, UnitListMention list) {
    String text = passage.text().folded();
    int end = list.end();
    while (end < text.length() && BETWEEN_LISTS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length();
  }

  private boolean nothingBetween(int from, int to) {
    String text = outline.document().text();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank && BETWEEN_LISTS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The item that a list closes. A list on a line of its own, or behind the last of （1）（2）…, closes
   * the item above them; 一是 is no item at all.
   */
  private @Nullable Section item(Found group) {
    Passage passage = group.passage();
    Section item = passage.section();
    boolean alone = group.list().start() <= passage.bodyStart() + 1 && !passage.opens();
    while (item != null && item.parent() != null) {
      Section parent = byId.get(item.parent());
      boolean last = group.closes() && !followed.contains(item.id());
      if (parent == null || !isFirstly(item) && !(isNarrow(item) && (alone || last))) {
        break;
      }
      item = parent;
    }
    return item;
  }

  private static boolean isFirstly(Section section) {
    return section.number().endsWith("是");
  }

  private static boolean isNarrow(Section section) {
    String number = section.number();
    char c = number.charAt(0);
    return (c >= '①' && c <= '⑳') || BRACKETED.matcher(number).matches() || isFirstly(section);
  }

  /** （一）发展数字经济（牵头单位：…） above the paragraphs of a part. */
  private boolean headsPart(Found group, @Nullable Section item) {
    Passage passage = group.passage();
    String before = passage.text().folded().substring(0, group.list().start());
    return item != null
        && passage.opens()
        && item.equals(passage.section())
        && group.list().start() <= LONGEST_TITLE
        && before.chars().skip(item.number().length()).noneMatch(Character::isDigit)
        && before.indexOf('。') < 0
        && before.indexOf('；') < 0
        && item.span().end() > group.span().end();
  }

  /** …任务见下表。（责任单位：…）: the list holds for the table below, too; 0 if there is none. */
  private int tableEnd(Found group) {
    String text = group.passage().text().folded();
    int below = text.indexOf("下表");
    if (!group.closes() || below < 0 || below > group.list().start()) {
      return 0;
    }
    List<Piece> pieces = outline.pieces();
    int next = pieces.indexOf(group.passage()) + 1;
    while (next < pieces.size()
        && pieces.get(next) instanceof Passage caption
        && !caption.opens()
        && caption.text().length() <= LONGEST_TITLE) {
      next++;
    }
    return next < pieces.size() && pieces.get(next) instanceof TablePiece table
        ? table.table().span().end()
        : 0;
  }

  /** The end of a part, or where the passage or the part below it that has its own list begins. */
  private int partEnd(Section item, @Nullable Found next) {
    if (next == null || next.span().start() >= item.span().end()) {
      return item.span().end();
    }
    Section other = item(next);
    int start = next.passage().text().span().start();
    return other == null || other.equals(item) ? start : Math.min(start, other.span().start());
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
  private void addLeaves(List<Assignment> found) {
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
        found.add(new Assignment(span, section, null, null, section.title()));
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
