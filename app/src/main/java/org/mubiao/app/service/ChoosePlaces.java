package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.Region;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.target.TargetSet;

/**
 * Finds the areas that a person names by short name, full name or code. Only areas that documents
 * are about can be meant; a wider area stands for all of these inside it.
 */
public final class ChoosePlaces {

  private ChoosePlaces() {}

  /**
   * {@return the documents about one of these places}
   *
   * @param documents documents to choose from
   * @param names names as typed; empty for all places
   * @throws WrongUsageException if a name fits no area of the documents, or several
   */
  public static List<TargetSet> about(
      List<TargetSet> documents, List<String> names, Regions regions) {
    return about(documents, set -> set.document().region(), names, regions);
  }

  /**
   * {@return what is about one of these places}
   *
   * @param documents documents, or what is known of them, to choose from
   * @param region area of one, null if it is unknown
   * @param names names as typed; empty for all places
   * @throws WrongUsageException if a name fits no area of the documents, or several
   */
  public static <T> List<T> about(
      List<T> documents,
      Function<T, @Nullable Region> region,
      List<String> names,
      Regions regions) {
    if (names.isEmpty()) {
      return documents;
    }
    List<Predicate<Region>> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(meant(documents, region, name.strip(), regions));
    }
    return documents.stream()
        .filter(
            one -> {
              Region place = region.apply(one);
              return place != null && wanted.stream().anyMatch(area -> area.test(place));
            })
        .toList();
  }

  /** What is in an area; with 本级 behind its name, only what is about the area itself. */
  private static <T> Predicate<Region> meant(
      List<T> documents, Function<T, @Nullable Region> region, String name, Regions regions) {
    if (name.endsWith(Region.ITSELF) && regions.meant(name).isEmpty()) {
      String bare = name.substring(0, name.length() - Region.ITSELF.length());
      Region area = one(documents, region, bare, regions);
      return place -> isSame(place, area);
    }
    Region area = one(documents, region, name, regions);
    return place -> isIn(place, area);
  }

  private static <T> Region one(
      List<T> documents, Function<T, @Nullable Region> regionOf, String name, Regions regions) {
    Map<String, Region> known = new TreeMap<>();
    for (T one : documents) {
      Region region = regionOf.apply(one);
      if (region != null) {
        known.put(region.label(), region);
      }
    }
    Map<String, Region> found = new TreeMap<>();
    for (Region area : regions.meant(name)) {
      if (known.values().stream().anyMatch(region -> isIn(region, area))) {
        found.put(area.label(), area);
      }
    }
    if (found.isEmpty()) {
      known.forEach(
          (label, region) -> {
            if (region.name().equals(name)
                || label.equals(name)
                || region.wholeName().equals(name)
                || region.name().equals(name + "市")) {
              found.put(label, region);
            }
          });
    }
    List<Region> candidates =
        found.values().stream().sorted(Comparator.comparing(Region::label)).toList();
    return Choice.only(
        Choice.Thing.PLACE,
        name,
        Regions.fullyNamed(candidates, name),
        Region::label,
        known.isEmpty()
            ? "no document says which area it is about."
            : "there are " + Choice.listed(List.copyOf(known.keySet())) + ".");
  }

  private static boolean isIn(Region region, Region area) {
    if (isSame(region, area)) {
      return true;
    }
    List<String> path = new ArrayList<>(area.within());
    path.add(area.name());
    return region.within().size() >= path.size()
        && region.within().subList(0, path.size()).equals(path);
  }

  private static boolean isSame(Region region, Region area) {
    return region.name().equals(area.name()) && region.within().equals(area.within());
  }
}
