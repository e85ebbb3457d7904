package org.mubiao.indexer.names;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.analysis.Pinyin;
import org.mubiao.model.search.NameKind;
import org.mubiao.model.search.TimeLimit;

/**
 * Names and words, or stretches inside of them, that are close to something mistyped: a character
 * too many, too few, in the wrong place or taken for another. One that sounds alike costs less.
 * Pinyin is compared letter by letter, and begins and ends where a character does.
 */
public final class NearNames {

  /** What it costs if a character is missing, too many, or another. */
  static final int EDIT = 10;

  /** What it costs if a character is another that sounds alike. */
  static final int SOUNDS_ALIKE = 4;

  private static final int NEVER = Integer.MAX_VALUE / 2;

  /** Longer words are not compared: they are sentences rather than misspelt names. */
  private static final int LONGEST = 40;

  /** How often it is asked whether there is time left, in forms looked at; all bits set. */
  private static final int PATIENCE = 4_095;

  private final NameBook book;

  /** Makes one that looks into {@code book}. */
  public NearNames(NameBook book) {
    this.book = book;
  }

  private record Near(String text, int cost, boolean whole, int weight) {

    private static final Comparator<Near> NEAREST_FIRST =
        Comparator.comparingInt(Near::cost)
            .thenComparing(near -> !near.whole)
            .thenComparing(near -> -near.weight)
            .thenComparing(Near::text);
  }

  /**
   * {@return what is near, nearest first, then whole names before stretches, then what stands more
   * often; what was typed is not among it}
   *
   * @param typed a word as typed
   * @param kinds kinds of names wanted; words of the lexicon are wanted with all kinds together
   * @param limit how many at most
   */
  public List<String> near(String typed, Set<NameKind> kinds, int limit) {
    String folded = FoldedText.fold(typed);
    boolean latin = Pinyin.maybe(folded);
    String units = latin ? Pinyin.letters(folded) : folded;
    int allowed = allowed(units.length(), latin);
    if (units.length() < 2 || units.length() > LONGEST || allowed == 0) {
      return List.of();
    }
    Map<String, Near> best = new HashMap<>();
    if (latin) {
      for (int place : book.starts().of(units.charAt(0))) {
        Form form = book.forms().get(Starts.form(place));
        if (wanted(form, kinds)) {
          keep(Letters.near(form, Starts.at(place), units, allowed / EDIT), folded, best);
        }
      }
    } else {
      Cheapest cheapest = new Cheapest(units, new Sounds(units, book.starts()), allowed);
      boolean all = kinds.size() == NameKind.values().length;
      int looked = 0;
      BitSet likely = cheapest.likely(book.forms().size());
      for (int number = likely.nextSetBit(0); number >= 0; number = likely.nextSetBit(number + 1)) {
        if ((looked++ & PATIENCE) == 0) {
          TimeLimit.check();
        }
        if ((!all || book.isFirst(number)) && cheapest.mayBeNear(number)) {
          Form form = book.forms().get(number);
          if (form.length() <= Starts.LONGEST && wanted(form, kinds)) {
            int weight = all ? book.mostWeight(number) : form.weight();
            keep(cheapest.in(form, number, weight), folded, best);
          }
        }
      }
    }
    return best.values().stream().sorted(Near.NEAREST_FIRST).limit(limit).map(Near::text).toList();
  }

  private static void keep(@Nullable Near near, String folded, Map<String, Near> best) {
    if (near != null && !near.text().equals(folded)) {
      best.merge(
          near.text(), near, (one, two) -> Near.NEAREST_FIRST.compare(one, two) <= 0 ? one : two);
    }
  }

  private boolean wanted(Form form, Set<NameKind> kinds) {
    return form.owner() == Form.WORD
        ? kinds.size() == NameKind.values().length
        : book.isOf(form, kinds);
  }

  /** What a word of this length may cost; two characters say too little to be mistaken freely. */
  private static int allowed(int length, boolean latin) {
    if (latin) {
      return length < 3 ? 0 : length < 11 ? EDIT : 2 * EDIT;
    }
    return length < 3 ? SOUNDS_ALIKE : length < 6 ? EDIT : 2 * EDIT;
  }

  /** Finds the stretch of a form that is nearest to what was typed. */
  private final class Cheapest {

    private final Starts starts = book.starts();
    private final String units;
    private final Sounds sounds;
    private final int allowed;
    private final int missing;
    private final int shared;
    private final int[][] cost;
    private final int[][] start;

    Cheapest(String units, Sounds sounds, int allowed) {
      this.units = units;
      this.sounds = sounds;
      this.allowed = allowed;
      this.missing = allowed / EDIT;
      this.shared = Math.max(1, (int) units.chars().distinct().count() - allowed / SOUNDS_ALIKE);
      this.cost = new int[3][units.length() + 1];
      this.start = new int[3][units.length() + 1];
    }

    /** The forms that have one of the rarest characters, without which none is near. */
    BitSet likely(int forms) {
      BitSet likely = new BitSet(forms);
      long rarest = sounds.rarest(missing);
      for (char unit : starts.characters()) {
        if ((sounds.rows(unit) & rarest) != 0) {
          for (int place : starts.of(unit)) {
            likely.set(Starts.form(place));
          }
        }
      }
      return likely;
    }

    boolean mayBeNear(int number) {
      return sounds.mayBeNear(number, shared, missing);
    }

    /**
     * Sellers' algorithm: the cheapest stretch of the form; the whole of it if that is as cheap.
     */
    @Nullable Near in(Form form, int number, int weight) {
      String text = form.folded();
      int rows = units.length();
      boolean wholeOnly = rows < 3;
      if (wholeOnly && text.length() > rows) {
        return null;
      }
      int bestCost = NEVER;
      int bestStart = 0;
      int bestEnd = 0;
      for (int at = 0; at <= text.length(); at++) {
        column(text, starts.begin(number), at);
        int nowCost = cost[at % 3][rows];
        int nowStart = start[at % 3][rows];
        boolean whole = nowStart == 0 && at == text.length();
        boolean longer = at - nowStart > bestEnd - bestStart;
        if (nowCost < bestCost || (nowCost == bestCost && (whole || longer))) {
          bestCost = nowCost;
          bestStart = nowStart;
          bestEnd = at;
        }
      }
      boolean whole = bestStart == 0 && bestEnd == text.length();
      if (bestCost > allowed || bestEnd - bestStart < 2 || (wholeOnly && !whole)) {
        return null;
      }
      return new Near(text.substring(bestStart, bestEnd), bestCost, whole, weight);
    }

    /** What it costs up to a place of the text, and where that begins, for each typed character. */
    private void column(String text, int begin, int at) {
      int[] now = cost[at % 3];
      int[] from = start[at % 3];
      int[] before = cost[(at + 2) % 3];
      int[] beforeFrom = start[(at + 2) % 3];
      now[0] = 0;
      from[0] = at;
      for (int row = 1; row <= units.length(); row++) {
        now[row] = now[row - 1] + EDIT;
        from[row] = from[row - 1];
        if (at > 0) {
          int change = before[row - 1] + sounds.change(begin + at - 1, row - 1);
          if (change < now[row] || (change == now[row] && beforeFrom[row - 1] < from[row])) {
            now[row] = change;
            from[row] = beforeFrom[row - 1];
          }
          int more = before[row] + EDIT;
          if (more < now[row] || (more == now[row] && beforeFrom[row] < from[row])) {
            now[row] = more;
            from[row] = beforeFrom[row];
          }
        }
        if (at > 1
            && row > 1
            && text.charAt(at - 1) == units.charAt(row - 2)
            && text.charAt(at - 2) == units.charAt(row - 1)) {
          int swap = cost[(at + 1) % 3][row - 2] + EDIT;
          int swapFrom = start[(at + 1) % 3][row - 2];
          if (swap < now[row] || (swap == now[row] && swapFrom < from[row])) {
            now[row] = swap;
            from[row] = swapFrom;
          }
        }
      }
    }
  }

  /** Pinyin near to pinyin, from a character on to the end of a character; first letters agree. */
  private static final class Letters {

    private Letters() {}

    static @Nullable Near near(Form form, int at, String typed, int edits) {
      int rows = typed.length();
      int longest = rows + edits;
      StringBuilder letters = new StringBuilder();
      int[] ends = new int[longest + 1];
      for (int place = at; place < form.length() && letters.length() < longest; place++) {
        List<String> readings = form.readings().get(place);
        letters.append(
            readings.isEmpty() ? String.valueOf(form.folded().charAt(place)) : readings.get(0));
        if (letters.length() <= longest) {
          ends[letters.length()] = place + 1;
        }
      }
      int columns = Math.min(longest, letters.length());
      if (columns < rows - edits) {
        return null;
      }
      int[][] cost = new int[rows + 1][columns + 1];
      for (int row = 0; row <= rows; row++) {
        int cheapest = NEVER;
        for (int column = 0; column <= columns; column++) {
          cost[row][column] = cost(cost, row, column, typed, letters);
          cheapest = Math.min(cheapest, cost[row][column]);
        }
        if (cheapest > edits) {
          return null;
        }
      }
      return best(form, at, cost[rows], ends, edits, rows < 4);
    }

    private static int cost(
        int[][] cost, int row, int column, String typed, StringBuilder letters) {
      if (row == 0 || column == 0) {
        return row + column;
      }
      boolean same = typed.charAt(row - 1) == letters.charAt(column - 1);
      int cheapest = cost[row - 1][column - 1] + (same ? 0 : 1);
      cheapest = Math.min(cheapest, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
      if (row > 1
          && column > 1
          && typed.charAt(row - 1) == letters.charAt(column - 2)
          && typed.charAt(row - 2) == letters.charAt(column - 1)) {
        cheapest = Math.min(cheapest, cost[row - 2][column - 2] + 1);
      }
      return cheapest;
    }

    private static @Nullable Near best(
        Form form, int at, int[] costs, int[] ends, int edits, boolean wholeOnly) {
      Near best = null;
      for (int column = 1; column < costs.length; column++) {
        int end = ends[column];
        boolean whole = at == 0 && end == form.length();
        if (end > at + 1 && costs[column] <= edits && (whole || !wholeOnly)) {
          Near near =
              new Near(
                  form.folded().substring(at, end), costs[column] * EDIT, whole, form.weight());
          best = best == null || Near.NEAREST_FIRST.compare(near, best) < 0 ? near : best;
        }
      }
      return best;
    }
  }
}
