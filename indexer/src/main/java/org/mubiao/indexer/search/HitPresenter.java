package org.mubiao.indexer.search;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.analysis.FoldedText;
import org.mubiao.indexer.schema.StoredHit;
import org.mubiao.model.quantity.Decimals;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.target.ResponsibleUnit;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** Makes of what the index keeps a hit with its highlights and its reasons. */
final class HitPresenter {

  private static final int SCORE_PLACES = 4;

  private final Findings findings;

  private final @Nullable Explainer explainer;

  HitPresenter(Findings findings, @Nullable Explainer explainer) {
    this.findings = findings;
    this.explainer = explainer;
  }

  SearchHit present(StoredHit stored, Candidate candidate) throws IOException {
    FoldedText sentence = FoldedText.of(stored.text());
    List<Span> marks = new ArrayList<>();
    Set<String> why = new LinkedHashSet<>();
    for (Needle needle : findings.needles()) {
      boolean there = false;
      if (needle.where() == Needle.Where.TEXT) {
        List<Span> found = sentence.find(needle.value());
        marks.addAll(found);
        there = !found.isEmpty() || standsInIndicator(stored, needle.value());
      } else {
        there = standsInField(stored, needle);
      }
      if (there && needle.why() != null) {
        why.add(needle.why());
      }
    }
    return new SearchHit(
        stored.kind(),
        stored.document(),
        stored.file(),
        stored.title(),
        stored.place(),
        stored.year(),
        stored.section(),
        stored.headings(),
        rounded(candidate.score()),
        stored.text(),
        stored.span(),
        joined(marks, stored),
        List.copyOf(why),
        stored.target(),
        explainer == null ? null : explainer.explain(candidate));
  }

  private static boolean standsInIndicator(StoredHit stored, String folded) {
    Target target = stored.target();
    if (target == null) {
      return false;
    }
    String label = target.indicator().label();
    return FoldedText.fold(target.indicator().name()).contains(folded)
        || (label != null && FoldedText.fold(label).contains(folded));
  }

  private static boolean standsInField(StoredHit stored, Needle needle) {
    Target target = stored.target();
    return switch (needle.where()) {
      case TEXT -> false;
      case PLACE ->
          stored.place() != null && FoldedText.fold(stored.place()).startsWith(needle.value());
      case INDICATOR_KEY -> target != null && needle.value().equals(target.indicator().key());
      case UNIT ->
          target != null
              && Stream.concat(
                      target.responsibility().lead().stream(),
                      target.responsibility().partner().stream())
                  .anyMatch(unit -> isNamed(unit, needle.value()));
    };
  }

  private static boolean isNamed(ResponsibleUnit unit, String folded) {
    String fullName = unit.fullName();
    return FoldedText.fold(unit.name()).equals(folded)
        || (fullName != null && FoldedText.fold(fullName).equals(folded));
  }

  static BigDecimal rounded(float score) {
    BigDecimal exact = new BigDecimal(Float.toString(score));
    return Decimals.plain(exact.setScale(SCORE_PLACES, RoundingMode.HALF_EVEN));
  }

  /** Sorts, joins what overlaps or touches, and moves from the sentence to the document. */
  private List<Span> joined(List<Span> marks, StoredHit stored) {
    List<Span> all = new ArrayList<>(overSeams(stored));
    int offset = stored.span().start();
    marks.forEach(mark -> all.add(new Span(mark.start() + offset, mark.end() + offset)));
    all.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span moved : all) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= moved.start()) {
        joined.set(last, joined.get(last).hull(moved));
      } else {
        joined.add(moved);
      }
    }
    return joined;
  }

  /** What stands in this hit of the stretches that run over the end of a passage. */
  private List<Span> overSeams(StoredHit stored) {
    List<Span> parts = new ArrayList<>();
    for (Seams.Place place : findings.seams()) {
      Span span = place.span();
      if (place.document().equals(stored.document()) && span.overlaps(stored.span())) {
        int start = Math.max(span.start(), stored.span().start());
        parts.add(new Span(start, Math.min(span.end(), stored.span().end())));
      }
    }
    return parts;
  }
}
