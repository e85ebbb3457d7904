package org.mubiao.extractor;

import java.util.ArrayList;
import java.util.List;
import org.mubiao.model.document.ParsedDocument;
import org.mubiao.model.document.PrintedPlaces;
import org.mubiao.model.target.Evidence;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** Puts on each target where its evidence is printed, and how sure the recognition of it was. */
final class PlacedTargets {

  /** Below this a figure is to be looked at beside the picture. */
  private static final double SURE = 0.9;

  private static final String UNCERTAIN = "ocr-uncertain";

  private PlacedTargets() {}

  /** {@return the targets, unchanged if the format does not say where it prints} */
  static List<Target> of(List<Target> targets, ParsedDocument document) {
    PrintedPlaces places = document.places();
    return places == null ? targets : targets.stream().map(each -> placed(each, places)).toList();
  }

  private static Target placed(Target target, PrintedPlaces places) {
    Evidence evidence = target.evidence();
    Evidence placed =
        new Evidence(
            evidence.span(), evidence.text(), evidence.page(), places.boxes(evidence.span()));
    List<String> review = new ArrayList<>(target.review());
    Span value = target.valueSpan();
    double sure = places.confidence(evidence.span());
    if (value != null) {
      sure = Math.min(sure, places.confidence(value));
    }
    if (sure < SURE) {
      review.add(UNCERTAIN);
    }
    return target.withEvidence(placed, review);
  }
}
