package org.mubiao.extractor.flattened;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.extractor.lexicon.HeadRole;
import org.mubiao.extractor.lexicon.HeadWords;

/** Finds heads of columns that follow each other without anything between them. */
final class HeadFinder {

  private static final String[] ANCHORS = {"序号", "编号", "指标", "任务", "项目", "事项"};
  private static final int LONGEST_LEAD = 4;
  private static final int FEWEST = 3;
  private static final int MOST = 14;
  private static final int NONE = Integer.MAX_VALUE;

  /**
   * Heads in a row.
   *
   * @param columns the heads, from the left
   * @param starts folded position of each
   * @param end one past the last, folded
   */
  record Heads(List<Column> columns, List<Integer> starts, int end) {

    int start() {
      return starts.get(0);
    }

    boolean has(HeadRole role) {
      for (Column column : columns) {
        if (column.role() == role) {
          return true;
        }
      }
      return false;
    }

    boolean names() {
      return has(HeadRole.NAME) || has(HeadRole.TASK);
    }

    boolean assigns() {
      return has(HeadRole.LEAD) || has(HeadRole.PARTNER) || has(HeadRole.RESPONSIBLE);
    }
  }

  private final FlatText flat;
  private final HeadWords words;

  /** Where each anchor was found last; a search goes on from the left to the right. */
  private final int[] nextAnchors = new int[ANCHORS.length];

  HeadFinder(FlatText flat, HeadWords words) {
    this.flat = flat;
    this.words = words;
    Arrays.fill(nextAnchors, -1);
  }

  /** {@return the first heads at or after {@code from}, null if there are none} */
  @Nullable Heads next(int from) {
    int at = from;
    while (true) {
      int anchor = anchor(at);
      if (anchor < 0) {
        return null;
      }
      for (int start = Math.max(from, anchor - LONGEST_LEAD); start <= anchor; start++) {
        Heads heads = chain(start);
        if (heads != null && heads.end() > anchor) {
          return heads;
        }
      }
      at = anchor + 2;
    }
  }

  private int anchor(int from) {
    int first = -1;
    for (int i = 0; i < ANCHORS.length; i++) {
      if (nextAnchors[i] < from && nextAnchors[i] != NONE) {
        int found = flat.folded().indexOf(ANCHORS[i], from);
        nextAnchors[i] = found < 0 ? NONE : found;
      }
      if (nextAnchors[i] != NONE && (first < 0 || nextAnchors[i] < first)) {
        first = nextAnchors[i];
      }
    }
    return first;
  }

  /**
   * Heads on pieces of their own, or heads that go on over blanks: the way that reaches further.
   */
  private @Nullable Heads chain(int start) {
    Heads apart = chain(start, true);
    Heads joined = chain(start, false);
    if (apart == null || joined == null) {
      return apart == null ? joined : apart;
    }
    return joined.end() > apart.end() ? joined : apart;
  }

  private @Nullable Heads chain(int start, boolean apart) {
    List<Column> columns = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Set<HeadRole> seen = EnumSet.noneOf(HeadRole.class);
    int at = start;
    while (at < flat.length() && columns.size() < MOST) {
      if (flat.at(at) == ' ') {
        at++;
        continue;
      }
      HeadWords.Found found = found(at, apart);
      if (found == null
          || !seen.add(found.role()) && !mayRepeat(found.role())
          || found.role() == HeadRole.ORDINAL && !columns.isEmpty()) {
        break;
      }
      int end = at + found.length();
      columns.add(
          new Column(found.role(), flat.folded().substring(at, end), List.of(flat.span(at, end))));
      starts.add(at);
      at = end;
    }
    if (columns.size() < FEWEST || columns.get(0).role() == HeadRole.VALUE) {
      return null;
    }
    Heads heads = new Heads(columns, starts, at);
    boolean figures = heads.has(HeadRole.VALUE) || heads.assigns();
    return heads.names() && figures ? heads : null;
  }

  private HeadWords.@Nullable Found found(int at, boolean apart) {
    if (apart) {
      // Further than a head can reach nothing has to be looked at.
      int last = Math.min(flat.length(), at + HeadWords.LONGEST_HEAD + 1);
      int piece = at + 1;
      while (piece < last && !flat.parted()[piece]) {
        piece++;
      }
      HeadWords.Found found = words.at(flat.folded(), at, piece);
      // “十一五” alone heads nothing: what happens in these years is said behind it
      boolean whole = found != null && at + found.length() == piece;
      if (found != null && whole && flat.at(piece - 1) != '”') {
        return found;
      }
    }
    return words.at(flat.folded(), at);
  }

  private static boolean mayRepeat(HeadRole role) {
    return role == HeadRole.VALUE || role == HeadRole.TASK;
  }
}
