package org.mubiao.model.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What areas are called beside each other: by their own names, but with what they lie in where
 * several have one name, as there is a 鼓楼区 in 南京 and one in 福州. One of which nobody knows what it
 * lies in is taken for the other of its name.
 */
public final class RegionNames {

  private final Map<String, List<String>> first = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<List<String>> around = new HashSet<>();

  private RegionNames() {}

  /** {@return the names of these areas, each of which may come more than once} */
  public static RegionNames among(Collection<Region> regions) {
    RegionNames names = new RegionNames();
    regions.forEach(region -> names.add(region.name(), region.within()));
    return names;
  }

  /**
   * {@return the names of areas that are given by their paths}
   *
   * @param paths for each the names from the top down to its own
   */
  public static RegionNames amongPaths(Collection<List<String>> paths) {
    RegionNames names = new RegionNames();
    paths.forEach(path -> names.add(last(path), within(path)));
    return names;
  }

  private void add(String name, List<String> within) {
    if (!within.isEmpty()) {
      List<String> former = first.putIfAbsent(name, within);
      if (former != null && !former.equals(within)) {
        shared.add(name);
      }
      for (int end = within.size(); end > 0; end--) {
        around.add(within.subList(0, end));
      }
    }
  }

  /** {@return the name of an area, such as 如皋市, or 南京市鼓楼区 where others have its name} */
  public String of(Region region) {
    return of(region.name(), region.within());
  }

  /**
   * {@return what an area is called where it counts without what lies in it: 江苏省本级 if another of
   * these areas lies in it, else its name}
   */
  public String ofItself(Region region) {
    List<String> path = new ArrayList<>(region.within());
    path.add(region.name());
    return ofItself(path);
  }

  /** {@return the same for an area that is given by the names from the top down to its own} */
  public String ofItself(List<String> path) {
    return of(last(path), within(path)) + (around.contains(path) ? Region.ITSELF : "");
  }

  private String of(String name, List<String> within) {
    return within.isEmpty() || !shared.contains(name) ? name : last(within) + name;
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  private static List<String> within(List<String> path) {
    return path.subList(0, path.size() - 1);
  }
}
