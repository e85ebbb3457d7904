package org.mubiao.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mubiao.app.service.OutputView;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionNames;
import org.mubiao.model.search.DocumentHead;

/**
 * Documents by place and year. A document counts for each year of its plan.
 *
 * @param places in the order of their codes, that which is not known last
 * @param years the last one first, that which is not known after all
 * @param counts documents by place, then year
 * @param all documents by place
 */
record PlaceYears(
    List<String> places,
    List<String> years,
    Map<String, Map<String, Integer>> counts,
    Map<String, Integer> all) {

  /** Stands in addresses for documents whose place or year is not known. */
  static final String UNKNOWN = "unknown";

  private static final int MOST_YEARS = 60;

  static PlaceYears of(List<DocumentHead> heads, RegionNames names) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, Integer> all = new LinkedHashMap<>();
    Map<String, String> codes = new LinkedHashMap<>();
    TreeMap<String, Integer> years = new TreeMap<>();
    for (DocumentHead head : heads) {
      String place = name(head, names);
      Region region = head.region();
      String code = region == null ? "~" : region.code();
      codes.putIfAbsent(place, code == null ? "}" : code);
      all.merge(place, 1, Integer::sum);
      for (String year : of(head)) {
        counts.computeIfAbsent(place, one -> new LinkedHashMap<>()).merge(year, 1, Integer::sum);
        years.merge(year, 1, Integer::sum);
      }
    }
    List<String> places =
        codes.entrySet().stream()
            .sorted(
                Map.Entry.<String, String>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> order = new ArrayList<>(years.descendingKeySet());
    if (order.remove(UNKNOWN)) {
      order.add(UNKNOWN);
    }
    return new PlaceYears(places, List.copyOf(order), counts, all);
  }

  /**
   * {@return what the documents of an output call their places} Two of one name are told apart, so
   * that no address means both.
   */
  static RegionNames names(Collection<DocumentHead> heads) {
    return RegionNames.among(
        heads.stream()
            .map(DocumentHead::region)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList());
  }

  /** {@return the name of a document's place, or the word for none} */
  static String name(DocumentHead head, RegionNames names) {
    Region region = head.region();
    return region == null ? UNKNOWN : names.of(region);
  }

  /**
   * {@return the documents about the places that an address means} A name of the list itself means
   * just that; any other is read as everywhere else, short, as a code, or as what places lie in.
   *
   * @throws org.mubiao.app.WrongUsageException if no document is about such a place, or documents
   *     are about several places of this name
   */
  static List<DocumentHead> about(OutputView output, RegionNames names, String place) {
    List<DocumentHead> about =
        output.heads().stream().filter(head -> name(head, names).equals(place)).toList();
    return about.isEmpty() && !place.equals(UNKNOWN) ? output.about(List.of(place)) : about;
  }

  /** {@return the years that a document counts for: those of its plan, else that of its day} */
  static List<String> of(DocumentHead head) {
    PlanYears plan = head.plan();
    if (plan != null) {
      List<String> years = new ArrayList<>();
      for (int year = plan.from(); year <= plan.to() && years.size() < MOST_YEARS; year++) {
        years.add(Integer.toString(year));
      }
      return years;
    }
    LocalDate day = head.day();
    return List.of(day == null ? UNKNOWN : Integer.toString(day.getYear()));
  }
}
