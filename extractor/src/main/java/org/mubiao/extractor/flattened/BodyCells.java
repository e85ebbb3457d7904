package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.pattern.QuickMatcher;
import org.mubiao.extractor.pattern.QuickPattern;
import org.mubiao.model.text.Span;

/**
 * Divides the names of bodies behind each task among the columns of those who lead and those who
 * take part. Inside a cell bodies are listed with commas, so that a lone place where one name meets
 * the next without any is where one cell meets the next; a cell that stands alone elsewhere shows
 * where it begins; a blank instead of a name is an empty cell.
 */
final class BodyCells {

  private static final QuickPattern MEETING =
      QuickPattern.compile(
          "(?<=局|委|办|联|协|部|院|厅|会|中心|公司|集团|处|社|行|队|站|署|政府|单位|部门|办公室|街道|管委会)"
              + "(?=[市区县省州镇各])(?![市区县省](?:[、，）]|$))");
  private static final QuickPattern BODIES =
      QuickPattern.compile("[^。；]*[\\u4e00-\\u9fff]{2}[^。；]*");

  /** Where the names behind a task stand, folded. */
  record Zone(int from, int to) {}

  private final FlatText flat;
  private final String text;
  private final List<Zone> zones;

  /** Lists that stand alone, behind the blank of an empty cell. */
  private final Set<String> alone = new HashSet<>();

  /** Whether other rows show that a blank behind a sentence means something. */
  private boolean blanksTell;

  BodyCells(FlatText flat, List<Zone> zones) {
    this.flat = flat;
    this.text = flat.folded();
    this.zones = zones;
    boolean close = false;
    for (Zone zone : zones) {
      if (zone.to() > zone.from()) {
        if (flat.parted()[zone.from()]) {
          alone.add(text.substring(zone.from(), zone.to()));
        } else {
          close = true;
        }
      }
    }
    blanksTell = close && !alone.isEmpty();
  }

  /**
   * {@return the bodies of each column, null if they cannot be told apart}
   *
   * @param row index of the zone
   * @param columns number of columns, one or two
   */
  @Nullable List<List<Span>> divide(int row, int columns) {
    Zone zone = zones.get(row);
    String words = text.substring(zone.from(), zone.to());
    if (!BODIES.matcher(words).matches()) {
      return null;
    }
    if (columns == 1) {
      return List.of(spans(zone.from(), zone.to()));
    }
    if (flat.parted()[zone.from()] && blanksTell) {
      return List.of(List.of(), spans(zone.from(), zone.to()));
    }
    int meeting = blank(zone);
    if (meeting < 0) {
      meeting = suffix(zone, words);
    }
    if (meeting < 0) {
      meeting = onlyMeeting(zone, words);
    }
    return meeting < 0 ? null : List.of(spans(zone.from(), meeting), spans(meeting, zone.to()));
  }

  private int blank(Zone zone) {
    int found = -1;
    for (int i = zone.from() + 1; i < zone.to(); i++) {
      if (flat.parted()[i]) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private int suffix(Zone zone, String words) {
    int longest = 0;
    for (String list : alone) {
      if (words.endsWith(list) && words.length() > list.length()) {
        longest = Math.max(longest, list.length());
      }
    }
    return longest == 0 ? -1 : zone.to() - longest;
  }

  private int onlyMeeting(Zone zone, String words) {
    QuickMatcher matcher = MEETING.matcher(words);
    if (!matcher.find()) {
      return -1;
    }
    int first = matcher.start();
    return matcher.find() ? -1 : zone.from() + first;
  }

  /** A cell may have lost its line ends: each body that meets the next is a stretch of its own. */
  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    QuickMatcher matcher = MEETING.matcher(text.substring(from, to));
    int start = from;
    while (matcher.find()) {
      spans.add(flat.span(start, from + matcher.start()));
      start = from + matcher.start();
    }
    spans.add(flat.span(start, to));
    return spans;
  }
}
