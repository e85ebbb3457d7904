package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.flattened.RowLines.Place;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.lexicon.HeadWords;
import org.mubiao.extractor.normalize.AlignedText;

/**
 * Finds printed lines that hold heads of columns and nothing else. Heads over several lines stand
 * around the line of the names: groups above it, their members below.
 */
final class HeadLines {

  private static final int MOST_LINES_AROUND = 3;
  private static final int LONGEST_LINE = 80;

  private static final String SECOND_LEVEL = "二级指标";

  private final Lines lines;
  private final HeadWords words;

  HeadLines(Lines lines, HeadWords words) {
    this.lines = lines;
    this.words = words;
  }

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String folded = lines.get(i).folded();
      if (folded.length() > LONGEST_LINE || !words.mayHead(folded) && !folded.contains("名称")) {
        continue;
      }
      List<Column> main = heads(i);
      if (main == null || lines.pieces(i).size() < 2 || index(main, HeadRole.NAME) < 0) {
        continue;
      }
      Place place = place(i, main);
      if (place != null) {
        places.add(place);
        i = place.body() - 1;
      }
    }
    return places;
  }

  private @Nullable Place place(int mainLine, List<Column> main) {
    int first = mainLine;
    boolean numbered = index(main, HeadRole.ORDINAL) == 0;
    List<Column> columns = new ArrayList<>(main);
    Column ordinal = null;
    List<Column> groups = new ArrayList<>();
    while (first > 0 && mainLine - first < MOST_LINES_AROUND) {
      List<Column> above = heads(first - 1);
      if (above == null) {
        break;
      }
      first--;
      for (Column column : above) {
        if (column.role() == HeadRole.ORDINAL) {
          ordinal = column;
        } else {
          groups.add(column);
        }
      }
    }
    int body = mainLine + 1;
    List<Column> members = new ArrayList<>();
    while (body < lines.size() && body - mainLine <= MOST_LINES_AROUND) {
      List<Column> below = heads(body);
      if (below == null) {
        break;
      }
      below.stream().filter(c -> c.role() != HeadRole.ORDINAL).forEach(members::add);
      body++;
    }
    if (!onlyFigures(groups) || !onlyFigures(members)) {
      return null;
    }
    if (!numbered && ordinal != null) {
      columns.add(0, ordinal);
    }
    long figures = columns.stream().filter(c -> c.role() == HeadRole.VALUE).count();
    if (!members.isEmpty()) {
      if (figures > 1) {
        return null;
      }
      int at = index(columns, HeadRole.VALUE);
      if (at >= 0) {
        columns.remove(at);
      }
      columns.addAll(at >= 0 ? at : columns.size(), members);
    } else if (figures == 0) {
      columns.addAll(groups);
    }
    boolean enough = columns.size() >= 3 && index(columns, HeadRole.VALUE) >= 0;
    return enough ? new Place(columns, lines.get(first).span().start(), body) : null;
  }

  private static boolean onlyFigures(List<Column> columns) {
    return columns.stream().allMatch(column -> column.role() == HeadRole.VALUE);
  }

  private static int index(List<Column> columns, HeadRole role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the heads that fill a line, null if it holds anything else} */
  private @Nullable List<Column> heads(int line) {
    AlignedText text = lines.get(line).text();
    if (text.length() > LONGEST_LINE) {
      return null;
    }
    // the second half of 序号, wrapped
    if (text.folded().equals("号")) {
      return List.of();
    }
    Set<Integer> ends = new HashSet<>();
    for (AlignedText piece : lines.pieces(line)) {
      ends.add(text.positionOf(piece.span().end()));
    }
    return heads(text, ends);
  }

  /** A head that fills a piece between blanks, else the longest, over blanks if need be. */
  private HeadWords.@Nullable Found found(String folded, int at, Set<Integer> ends) {
    int end = at + 1;
    while (end < folded.length() && !ends.contains(end)) {
      end++;
    }
    HeadWords.Found found = words.at(folded, at, end);
    return found != null && at + found.length() == end ? found : words.at(folded, at);
  }

  private @Nullable List<Column> heads(AlignedText text, Set<Integer> ends) {
    String folded = text.folded();
    List<Column> columns = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      if (folded.charAt(at) == ' ') {
        at++;
        continue;
      }
      HeadWords.Found found = found(folded, at, ends);
      if (found == null) {
        return null;
      }
      int end = at + found.length();
      columns.add(new Column(found.role(), folded.substring(at, end), List.of(text.span(at, end))));
      at = end;
    }
    return named(columns);
  }

  /** 一级指标 and 二级指标 alone: the second is what is measured. */
  private static List<Column> named(List<Column> columns) {
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == HeadRole.NAME || columns.get(i).role() == HeadRole.TASK) {
        return columns;
      }
      last = columns.get(i).head().startsWith(SECOND_LEVEL) ? i : last;
    }
    if (last < 1) {
      return columns;
    }
    List<Column> named = new ArrayList<>(columns);
    Column name = columns.get(last);
    named.set(last, new Column(HeadRole.NAME, name.head(), name.stretches()));
    return named;
  }
}
