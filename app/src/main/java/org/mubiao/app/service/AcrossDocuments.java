package org.mubiao.app.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
   * {@return all findings, those of places without a change as they were found before}
   *
   * @param before the documents as they were when {@code output} was written
   * @param now the documents as they are
   */
  List<Finding> again(
      OutputFolder output,
      Map<DocumentId, RunMemory.Known> before,
      Map<DocumentId, RunMemory.Known> now)
      throws IOException {
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
    List<Finding> findings = new ArrayList<>(check(now, places));
    for (Finding finding : FindingsJson.read(Files.readAllBytes(output.findings()))) {
      RunMemory.Known known = before.get(finding.evidence().get(0).document());
      if (known != null && known.place() != null && !places.contains(known.place())) {
        findings.add(finding);
      }
    }
    findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::id));
    return findings;
  }

  private static void add(Set<String> places, RunMemory.@Nullable Known known) {
    if (known != null && known.place() != null) {
      places.add(known.place());
    }
  }

  /** Checks the documents of these places, in the order of their paths; of all if null. */
  private List<Finding> check(Map<DocumentId, RunMemory.Known> now, @Nullable Set<String> places)
      throws IOException {
    List<RunMemory.Known> chosen =
        now.values().stream()
            .filter(known -> known.duplicateOf() == null)
            .filter(known -> places == null || isAmong(places, known))
            .sorted(Comparator.comparing(known -> known.head().file()))
            .toList();
    List<TargetSet> sets = new ArrayList<>();
    for (RunMemory.Known known : chosen) {
      sets.add(corrections.applied(documents.get(known.head().id())));
    }
    return new CheckAcrossDocuments(catalogue).check(sets);
  }

  private static boolean isAmong(Set<String> places, RunMemory.Known known) {
    return known.place() != null && places.contains(Objects.requireNonNull(known.place()));
  }
}
