package org.mubiao.indexer.schema;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;

/** The calendar years something covers; found by any year it touches. */
public final class YearsField {

  /** Longer stretches are found, but counted for their first and last years only. */
  private static final int MOST_COUNTED = 50;

  private final String name;
  private final Facet facet;

  YearsField(String name, Facet facet) {
    this.name = name;
    this.facet = facet;
  }

  /** Adds the years. */
  public void write(Document document, PlanYears years) {
    document.add(new IntRange(name, new int[] {years.from()}, new int[] {years.to()}));
    if (years.to() - years.from() > MOST_COUNTED) {
      facet.write(document, Integer.toString(years.from()));
      facet.write(document, Integer.toString(years.to()));
      return;
    }
    for (int year = years.from(); year <= years.to(); year++) {
      facet.write(document, Integer.toString(year));
    }
  }

  /** {@return the documents that touch a year of this range, both ends inclusive, null for none} */
  public Query ask(@Nullable Integer from, @Nullable Integer to) {
    int first = from == null ? Integer.MIN_VALUE : from;
    int last = to == null ? Integer.MAX_VALUE : to;
    return IntRange.newIntersectsQuery(name, new int[] {first}, new int[] {last});
  }
}
