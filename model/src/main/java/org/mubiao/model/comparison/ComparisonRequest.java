package org.mubiao.model.comparison;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What to compare. Each part that is empty restricts nothing.
 *
 * @param keys entries of the catalogue; the rest of their families is compared with them
 * @param namePart part of an indicator's name as some document writes it; where a document has
 *     exactly this name, no longer ones; null if not asked
 * @param places full names of places
 * @param years calendar years, null for all
 * @param most how many figures may be compared at once, over all indicators
 */
public record ComparisonRequest(
    Set<String> keys,
    @Nullable String namePart,
    Set<String> places,
    @Nullable Years years,
    int most) {

  /** Everything there is. */
  public static final ComparisonRequest ALL =
      new ComparisonRequest(Set.of(), null, Set.of(), null, Integer.MAX_VALUE);

  /** Copies the sets. */
  public ComparisonRequest {
    keys = java.util.Collections.unmodifiableSet(new TreeSet<>(keys));
    places = java.util.Collections.unmodifiableSet(new TreeSet<>(places));
  }

  /** {@return the same request for these entries of the catalogue} */
  public ComparisonRequest withKeys(Collection<String> others) {
    return new ComparisonRequest(Set.copyOf(others), namePart, places, years, most);
  }

  /** {@return the same request for indicators whose name in some document holds {@code part}} */
  public ComparisonRequest withNamePart(String part) {
    return new ComparisonRequest(keys, part, places, years, most);
  }

  /** {@return the same request for these places} */
  public ComparisonRequest withPlaces(Collection<String> others) {
    return new ComparisonRequest(keys, namePart, Set.copyOf(others), years, most);
  }

  /** {@return the same request for the calendar years {@code from} to {@code to}, inclusive} */
  public ComparisonRequest withYears(int from, int to) {
    return new ComparisonRequest(keys, namePart, places, new Years(from, to), most);
  }

  /** {@return the same request, refused if it comes to more figures than so many} */
  public ComparisonRequest withMost(int figures) {
    return new ComparisonRequest(keys, namePart, places, years, figures);
  }

  /**
   * Calendar years.
   *
   * @param from first year
   * @param to last year, inclusive
   */
  public record Years(int from, int to) {
    /** Checks the order. */
    public Years {
      if (to < from) {
        throw new IllegalArgumentException("years end before they begin: " + from + ".." + to);
      }
    }
  }
}
