package org.mubiao.model.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison is about.
 *
 * @param key entry of the catalogue; of a family of entries the first; null if there is none
 * @param label name for people
 * @param higherIsBetter null if unknown, or if it depends
 * @param keys all entries of the family, in the catalogue's order; empty if there is none
 */
public record ComparedIndicator(
    @Nullable String key, String label, @Nullable Boolean higherIsBetter, List<String> keys) {

  /** Copies the list. */
  public ComparedIndicator {
    keys = List.copyOf(keys);
  }
}
