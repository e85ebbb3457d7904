package org.mubiao.app.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
    List<Region> wanted = new ArrayList<>();
    for (String name : names) {
      wanted.add(one(documents, region, name.strip(), regions));
    }
    return documents.stream()
        .filter(
            one -> {
              Region place = region.apply(one);
              return place != null && wanted.stream().anyMatch(area -> isIn(place, area));
            })
        .toList();
  }

  private static <T> Region one(
      List<T> documents, Function<T, @Nullable Region> regionOf, String name, Regions regions) {
    Map<String, Region> known = new TreeMap<>();
    for (T one : documents) {
      Region region = regionOf.apply(one);
      if (region != null) {
        known.put(label(region), region);
      }
    }
    Map<String, Region> found = new TreeMap<>();
    for (Region area : regions.named(name)) {
      if (known.values().stream().anyMatch(region -> isIn(region, area))) {
        found.put(label(area), area);
      }
    }
    if (found.isEmpty()) {
      known.forEach(
          (label, region) -> {
            if (region.name().equals(name)
                || label.equals(name)
                || (name.endsWith(region.name()) && label.endsWith(name))
                || region.name().equals(name + "市")) {
              found.put(label, region);
            }
          });
    }
    List<Region> candidates =
        found.values().stream().sorted(Comparator.comparing(ChoosePlaces::label)).toList();
    return Choice.only(
        Choice.Thing.PLACE,
        name,
        candidates,
        ChoosePlaces::label,
        known.isEmpty()
            ? "no document says which area it is about."
            : "there are " + Choice.listed(List.copyOf(known.keySet())) + ".");
  }

  private static boolean isIn(Region region, Region area) {
    if (region.name().equals(area.name()) && region.within().equals(area.within())) {
      return true;
    }
    List<String> path = new ArrayList<>(area.within());
    path.add(area.name());
    return region.within().size() >= path.size()
        && region.within().subList(0, path.size()).equals(path);
  }

  private static String label(Region region) {
    String code = region.code() == null ? "" : region.code() + " ";
    return code + String.join("", region.within()) + region.name();
  }
}
