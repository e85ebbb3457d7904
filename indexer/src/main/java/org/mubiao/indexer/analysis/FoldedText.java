package org.mubiao.indexer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mubiao.model.text.Span;

/**
 * A text as searching sees it, with the way back. Folded as {@link Folding} does; white space is
 * gone, however lines were broken, but for one space between two words written in letters or digits
 * (deep learning); quotation and title marks are gone (“十四五”规划 is found as 十四五规划).
 */
public final class FoldedText {

  private final String folded;
  private final int[] origins;

  private FoldedText(String folded, int[] origins) {
    this.folded = folded;
    this.origins = origins;
  }

  /** {@return {@code text} folded} */
  public static FoldedText of(CharSequence text) {
    char[] units = new char[text.length()];
    for (int index = 0; index < units.length; index++) {
      units[index] = text.charAt(index);
    }
    char[] folded = new char[units.length];
    int[] origins = new int[units.length];
    int count = fold(units, units.length, folded, origins);
    return new FoldedText(new String(folded, 0, count), Arrays.copyOf(origins, count));
  }

  /**
   * Folds characters for those who have them in arrays.
   *
   * @param length how many there are
   * @param folded takes the folded code units, as many as there are at the most
   * @param origins takes where each of them stands
   * @return how many there are
   */
  static int fold(char[] units, int length, char[] folded, int[] origins) {
    int count = 0;
    int space = -1;
    for (int index = 0; index < length; index++) {
      char unit = Folding.fold(units[index]);
      if (unit == Folding.SPACE) {
        space = space < 0 ? index : space;
        continue;
      }
      if (Folding.isMark(unit)) {
        continue;
      }
      if (space >= 0 && count > 0 && isLatin(unit) && isLatin(folded[count - 1])) {
        folded[count] = Folding.SPACE;
        origins[count++] = space;
      }
      space = -1;
      folded[count] = unit;
      origins[count++] = index;
    }
    return count;
  }

  /** {@return the folded form of a name, or of a question's words} */
  public static String fold(CharSequence words) {
    int length = words.length();
    for (int index = 0; index < length; index++) {
      char unit = words.charAt(index);
      if (Folding.fold(unit) != unit || unit == Folding.SPACE || Folding.isMark(unit)) {
        return of(words).folded;
      }
    }
    return words.toString(); // as most names are
  }

  /** {@return the folded text} */
  public String folded() {
    return folded;
  }

  /** {@return the number of folded code units} */
  public int length() {
    return origins.length;
  }

  /**
   * {@return the index of the first folded code unit that stands at {@code offset} of the original
   * or behind it; the folded length if none does}
   */
  public int indexFrom(int offset) {
    int found = Arrays.binarySearch(origins, offset);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * {@return where a stretch of the folded text stands in the original}
   *
   * @param start first folded code unit, inclusive
   * @param end one past the last, greater than {@code start}
   */
  public Span original(int start, int end) {
    return new Span(origins[start], origins[end - 1] + 1);
  }

  /**
   * {@return every place of the original where the folded {@code needle} stands, in order,
   * overlapping ones included; empty for an empty needle}
   */
  public List<Span> find(String needle) {
    List<Span> found = new ArrayList<>();
    if (needle.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      found.add(original(at, at + needle.length()));
    }
    return found;
  }

  /** Whether a folded code unit belongs to a script that parts its words by spaces. */
  private static boolean isLatin(char unit) {
    return unit < '\u2E80' && Character.isLetterOrDigit(unit);
  }
}
