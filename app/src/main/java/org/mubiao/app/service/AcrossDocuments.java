package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.CheckAcrossDocuments;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.lexicon.IndicatorCatalogue;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;

/**
 * Finds what does not add up across the documents of an output. Only documents of one place are
 * ever set against each other, so that only the places are checked anew whose documents changed.
 */
final class AcrossDocuments {

  private final IndicatorCatalogue catalogue;
  private final Corrections corrections;
  private final ReadDocuments documents;

  AcrossDocuments(IndicatorCatalogue catalogue, Corrections corrections, ReadDocuments documents) {
    this.catalogue = catalogue;
    this.corrections = corrections;
    this.documents = documents;
  }

  /** {@return all findings, by looking at all documents} */
  List<Finding> all(Map<DocumentId, RunMemory.Known> now) throws IOException {
    return check(now, null);
  }

  /**
   * {@return all findings, those of places without a change as they were found before; null if they
   * are what they were}
   *
   * @param before what was known when {@code output} was written
   * @param now the documents as they are
   */
  @Nullable List<Finding> again(
      OutputFolder output, RunMemory before, Map<DocumentId, RunMemory.Known> now)
      throws IOException {
    Set<String> places = places(before.documents(), now);
    List<Finding> fresh = check(now, places);
    if (fresh.isEmpty() && Collections.disjoint(places, before.placesWithFindings())) {
      return null;
    }
    List<Finding> findings = new ArrayList<>(fresh);
    for (Finding finding : FindingsJson.read(Files.readAllBytes(output.findings()))) {
      String place = place(finding, before.documents());
      if (place != null && !places.contains(place)) {
        findings.add(finding);
      }
    }
    findings.sort(CheckAcrossDocuments.ORDER);
    return findings;
  }

  /** {@return the places of which something does not add up} */
  static List<String> places(List<Finding> findings, Map<DocumentId, RunMemory.Known> known) {
    return findings.stream()
        .map(finding -> place(finding, known))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static @Nullable String place(
      Finding finding, Map<DocumentId, RunMemory.Known> documents) {
    RunMemory.Known known = documents.get(finding.evidence().get(0).document());
    return known == null ? null : known.place();
  }

  /** {@return the places of documents that are new, changed or gone} */
  private static Set<String> places(
      Map<DocumentId, RunMemory.Known> before, Map<DocumentId, RunMemory.Known> now) {
    Set<String> places = new HashSet<>();
    now.forEach(
        (id, known) -> {
          RunMemory.Known old = before.get(id);
          if (!known.equals(old)) {
            add(places, known);
            add(places, old);
          }
        });
    before.forEach(
        (id, old) -> {
          if (!now.containsKey(id)) {
            add(places, old);
          }
        });
    return places;
  }

  private static void add(Set<String> places, RunMemory.@Nullable Known known) {
    if (known != null && known.place() != null) {
      places.add(known.place());
    }
  }

  /**
   * Checks the documents of these places, of all if null: place by place, so that no more documents
   * are in memory than one place has.
   */
  private List<Finding> check(Map<DocumentId, RunMemory.Known> now, @Nullable Set<String> places)
      throws IOException {
    SortedMap<String, List<RunMemory.Known>> byPlace = new TreeMap<>();
    for (RunMemory.Known known : now.values()) {
      String place = known.place();
      if (known.duplicateOf() == null
          && place != null
          && (places == null || places.contains(place))) {
        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(known);
      }
    }
    CheckAcrossDocuments check = new CheckAcrossDocuments(catalogue);
    List<Finding> findings = new ArrayList<>();
    for (List<RunMemory.Known> chosen : byPlace.values()) {
      chosen.sort(Comparator.comparing(known -> known.head().file()));
      List<TargetSet> sets = new ArrayList<>();
      for (RunMemory.Known known : chosen) {
        sets.add(corrections.applied(documents.get(known.head().id())));
      }
      findings.addAll(check.check(sets));
    }
    findings.sort(CheckAcrossDocuments.ORDER);
    return findings;
  }
}
