package org.mubiao.indexer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a query matches, without what only ranks: the same documents, found with less work. A way
 * that asks for more than another way of the same words finds nothing new and is left out.
 */
final class Matching {

  private Matching() {}

  /** {@return a query that matches the same documents and scores nothing} */
  static Query of(Query query) {
    if (query instanceof ToldQuery told) {
      return of(told.inside());
    }
    if (query instanceof BoostQuery boosted) {
      return of(boosted.getQuery());
    }
    if (query instanceof ConstantScoreQuery constant) {
      return of(constant.getQuery());
    }
    if (query instanceof DisjunctionMaxQuery ways) {
      return any(ways.getDisjuncts().stream().map(Matching::of).toList());
    }
    return query instanceof BooleanQuery several ? several(several) : query;
  }

  private static Query several(BooleanQuery query) {
    List<Query> optional = new ArrayList<>();
    Set<Query> required = new LinkedHashSet<>();
    Set<Query> prohibited = new LinkedHashSet<>();
    for (BooleanClause clause : query.clauses()) {
      Query inside = of(clause.getQuery());
      if (clause.getOccur() == Occur.SHOULD) {
        optional.add(inside);
      } else if (clause.isProhibited()) {
        prohibited.add(inside);
      } else {
        required.add(inside);
      }
    }
    int minimum = query.getMinimumNumberShouldMatch();
    if (minimum > 1) {
      BooleanQuery.Builder some = new BooleanQuery.Builder();
      optional.forEach(each -> some.add(each, Occur.SHOULD));
      required.add(some.setMinimumNumberShouldMatch(minimum).build());
    } else if (!optional.isEmpty() && (minimum == 1 || required.isEmpty())) {
      required.add(any(optional));
    }
    List<Query> held = required.stream().filter(HeldQuery.class::isInstance).toList();
    required.removeIf(
        each -> held.stream().anyMatch(one -> one instanceof HeldQuery known && known.holds(each)));
    if (required.size() == 1 && prohibited.isEmpty()) {
      return required.iterator().next();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    required.forEach(each -> all.add(each, Occur.FILTER));
    prohibited.forEach(each -> all.add(each, Occur.MUST_NOT));
    return all.build();
  }

  private static Query any(List<Query> ways) {
    Set<Query> flat = new LinkedHashSet<>();
    for (Query way : ways) {
      if (way instanceof BooleanQuery several && isPlainChoice(several)) {
        several.clauses().forEach(clause -> flat.add(clause.getQuery()));
      } else if (way instanceof MatchAllDocsQuery) {
        return way;
      } else if (!(way instanceof MatchNoDocsQuery)) {
        flat.add(way);
      }
    }
    List<Query> needed = flat.stream().filter(way -> !isNarrower(way, flat)).toList();
    if (needed.isEmpty()) {
      return new MatchNoDocsQuery("no way to match");
    }
    if (needed.size() == 1) {
      return needed.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    needed.forEach(way -> any.add(way, Occur.SHOULD));
    return any.build();
  }

  private static boolean isPlainChoice(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.SHOULD);
  }

  /** Whether a way asks for another of the ways, and for more. */
  private static boolean isNarrower(Query way, Set<Query> ways) {
    return way instanceof BooleanQuery several
        && several.clauses().stream()
            .anyMatch(
                clause ->
                    clause.getOccur() == Occur.FILTER
                        && (ways.contains(clause.getQuery())
                            || isChoiceOfOthers(clause.getQuery(), ways)));
  }

  private static boolean isChoiceOfOthers(Query query, Set<Query> ways) {
    return query instanceof BooleanQuery several
        && isPlainChoice(several)
        && several.clauses().stream().allMatch(clause -> ways.contains(clause.getQuery()));
  }
}
