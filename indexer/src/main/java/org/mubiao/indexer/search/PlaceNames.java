package org.mubiao.indexer.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mubiao.model.document.RegionNames;

/**
 * What facets call the places of an index, so that each name, asked for as a place, finds the
 * documents that are counted under it and no others: places of one name stand behind what they lie
 * in, and one in which others lie is told from these.
 */
final class PlaceNames {

  private final RegionNames names;

  private PlaceNames(RegionNames names) {
    this.names = names;
  }

  /** {@return the names of places, each given by the names from the top joined by a slash} */
  static PlaceNames among(Collection<String> paths) {
    Set<List<String>> all = new HashSet<>();
    for (String path : paths) {
      List<String> parts = parts(path);
      // What a place lies in can be asked for, too, and so must not have its name.
      for (int end = parts.size(); end > 0; end--) {
        all.add(parts.subList(0, end));
      }
    }
    return new PlaceNames(RegionNames.amongPaths(all));
  }

  /** {@return counts by name of those that were counted at all} */
  Map<String, Integer> counted(Map<String, Integer> byPath) {
    Map<String, Integer> counts = new TreeMap<>();
    byPath.forEach(
        (path, count) -> {
          if (count > 0) {
            counts.merge(names.ofItself(parts(path)), count, Integer::sum);
          }
        });
    return counts;
  }

  private static List<String> parts(String path) {
    return List.of(path.split("/", -1));
  }
}
