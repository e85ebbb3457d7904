package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;

/**
 * Entries of the catalogue that go by one name over different bases or denominators, such as
 * coverage of all enterprises and of the large ones. A family is shown in one comparison, where the
 * guards say why its members may not be subtracted.
 */
public final class IndicatorFamilies {

  private final Map<String, List<IndicatorEntry>> byKey = new HashMap<>();

  /** Sorts the catalogue's entries into families. */
  public IndicatorFamilies(IndicatorCatalogue catalogue) {
    Map<String, List<IndicatorEntry>> byStem = new LinkedHashMap<>();
    for (IndicatorEntry entry : catalogue.entries()) {
      String said = entry.family();
      String name = said == null ? IndicatorNames.stem(entry) : said;
      byStem.computeIfAbsent(name, stem -> new ArrayList<>()).add(entry);
    }
    for (List<IndicatorEntry> family : byStem.values()) {
      // Equal names with equal guards are an accident of wording; there is nothing to set apart.
      for (IndicatorEntry entry : family) {
        byKey.put(
            entry.key(),
            family.stream().filter(other -> other.equals(entry) || related(entry, other)).toList());
      }
    }
  }

  private static boolean related(IndicatorEntry one, IndicatorEntry other) {
    return one.base() != null
        || other.base() != null
        || one.denominator() != null
        || other.denominator() != null;
  }

  /** {@return the entry's family in the catalogue's order; empty for an unknown key} */
  public List<IndicatorEntry> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** {@return key of the first of the family, which names it} */
  String nameOf(IndicatorEntry entry) {
    List<IndicatorEntry> family = of(entry.key());
    return family.isEmpty() ? entry.key() : family.get(0).key();
  }
}
