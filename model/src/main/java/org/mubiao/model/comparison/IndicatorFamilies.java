package org.mubiao.model.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.lexicon.IndicatorEntry;

/**
 * Entries that the catalogue keeps in one family: they go by one name over different bases or
 * denominators, such as coverage of all enterprises and of the large ones. A family is shown in one
 * comparison, where the guards say why its members may not be subtracted. An entry without a family
 * is its own.
 */
public final class IndicatorFamilies {

  private final Map<String, List<IndicatorEntry>> byKey = new HashMap<>();

  /** Sorts the catalogue's entries into families. */
  public IndicatorFamilies(IndicatorCatalogue catalogue) {
    Map<String, List<IndicatorEntry>> byFamily = new LinkedHashMap<>();
    for (IndicatorEntry entry : catalogue.entries()) {
      String family = entry.family();
      if (family == null) {
        byKey.put(entry.key(), List.of(entry));
      } else {
        byFamily.computeIfAbsent(family, name -> new ArrayList<>()).add(entry);
      }
    }
    for (List<IndicatorEntry> family : byFamily.values()) {
      List<IndicatorEntry> members = List.copyOf(family);
      members.forEach(member -> byKey.put(member.key(), members));
    }
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
