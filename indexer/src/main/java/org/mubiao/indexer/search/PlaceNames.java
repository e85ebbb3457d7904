package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionNames;

/**
 * What facets call the places of an index, so that each name, asked for as a place, finds the
 * documents that are counted under it and no others: places of one name stand behind what they lie
 * in, and one in which others lie is told from these.
 */
final class PlaceNames {

  private final RegionNames names;
  private final Set<String> around = new HashSet<>();

  private PlaceNames(RegionNames names) {
    this.names = names;
  }

  /** {@return the names of places, each given by the names from the top joined by a slash} */
  static PlaceNames among(Collection<String> paths) {
    Set<String> around = new HashSet<>();
    List<List<String>> all = new ArrayList<>();
    for (String path : paths) {
      all.add(parts(path));
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (around.add(path.substring(0, end))) {
          all.add(parts(path.substring(0, end)));
        }
      }
    }
    PlaceNames places = new PlaceNames(RegionNames.amongPaths(all));
    places.around.addAll(around);
    return places;
  }

  /** {@return counts by name of those that were counted at all} */
  Map<String, Integer> counted(Map<String, Integer> byPath) {
    Map<String, Integer> counts = new TreeMap<>();
    byPath.forEach(
        (path, count) -> {
          if (count > 0) {
            counts.merge(of(path), count, Integer::sum);
          }
        });
    return counts;
  }

  private String of(String path) {
    return names.ofPath(parts(path)) + (around.contains(path) ? Region.ITSELF : "");
  }

  private static List<String> parts(String path) {
    return List.of(path.split("/", -1));
  }
}
