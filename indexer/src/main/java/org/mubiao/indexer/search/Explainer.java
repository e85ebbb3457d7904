package org.mubiao.indexer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.indexer.schema.DocumentFacts;
import org.mubiao.model.search.Explanation;
import org.mubiao.model.search.Explanation.Part;

/** Says how the scores of hits came about, by going through the query as it was put together. */
final class Explainer {

  private static final Comparator<Part> BY_FIELD =
      Comparator.comparing(Part::field).thenComparing(Part::words);

  private final IndexSearcher searcher;
  private final Query query;
  private final DocumentTable table;

  Explainer(IndexSearcher searcher, Query query, DocumentTable table) {
    this.searcher = searcher;
    this.query = query;
    this.table = table;
  }

  Explanation explain(Candidate candidate) throws IOException {
    DocumentFacts document = table.document(candidate.number());
    return new Explanation(
        parts(query, 1f, candidate.docId()),
        candidate.tier() == Tier.NONE ? null : candidate.tier(),
        document.day(),
        document.level(),
        document.file());
  }

  private List<Part> parts(Query part, float factor, int docId) throws IOException {
    if (part instanceof BoostQuery boosted) {
      return boosted.getBoost() == 0
          ? List.of()
          : parts(boosted.getQuery(), factor * boosted.getBoost(), docId);
    }
    if (part instanceof ToldQuery told) {
      Part matched = matched(told, factor, docId);
      return matched == null ? List.of() : List.of(matched);
    }
    List<Part> parts = new ArrayList<>();
    if (part instanceof BooleanQuery several) {
      for (BooleanClause clause : several.clauses()) {
        if (clause.isScoring()) {
          parts.addAll(parts(clause.getQuery(), factor, docId));
        }
      }
    } else if (part instanceof DisjunctionMaxQuery best) {
      addBest(best, factor, docId, parts);
    }
    return parts;
  }

  /** Of several ways to mean the same only the best counts, the first of equal ones. */
  private void addBest(DisjunctionMaxQuery ways, float factor, int docId, List<Part> parts)
      throws IOException {
    List<List<Part>> each = new ArrayList<>();
    for (Query way : ways.getDisjuncts()) {
      List<Part> inside = parts(way, factor, docId);
      if (!inside.isEmpty()) {
        each.add(inside);
      }
    }
    // Lucene gives the ways in an order that may differ from one run to the next
    each.sort(
        Comparator.comparing((List<Part> way) -> way.get(0), BY_FIELD)
            .thenComparing(List::toString));
    int best = 0;
    for (int way = 1; way < each.size(); way++) {
      best = sum(each.get(way)) > sum(each.get(best)) ? way : best;
    }
    for (int way = 0; way < each.size(); way++) {
      for (Part part : each.get(way)) {
        parts.add(way == best ? part : uncounted(part));
      }
    }
  }

  private static double sum(List<Part> parts) {
    return parts.stream()
        .filter(Part::counted)
        .mapToDouble(part -> part.value().doubleValue())
        .sum();
  }

  private static Part uncounted(Part part) {
    return new Part(
        part.field(),
        part.words(),
        part.weight(),
        part.rarity(),
        part.frequency(),
        part.hits(),
        part.value(),
        false);
  }

  private @Nullable Part matched(ToldQuery told, float factor, int docId) throws IOException {
    org.apache.lucene.search.Explanation found = searcher.explain(told.inside(), docId);
    if (!found.isMatch()) {
      return null;
    }
    float value = found.getValue().floatValue();
    float frequency = value / (told.weight() * told.rarity());
    return new Part(
        told.field(),
        told.words(),
        HitPresenter.rounded(told.weight() * factor),
        HitPresenter.rounded(told.rarity()),
        HitPresenter.rounded(frequency),
        told.hits(),
        HitPresenter.rounded(value * factor),
        true);
  }
}
