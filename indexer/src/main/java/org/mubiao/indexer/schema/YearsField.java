package org.mubiao.indexer.schema;

import java.util.ArrayList;
import java.util.List;
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

  YearsField(String name) {
    this.name = name;
  }

  /** Adds the years. */
  public void write(Document document, PlanYears years) {
    document.add(new IntRange(name, new int[] {years.from()}, new int[] {years.to()}));
  }

  /** {@return the years as they are counted} */
  public static List<FacetEntry> counted(PlanYears years) {
    List<FacetEntry> entries = new ArrayList<>();
    boolean all = years.to() - years.from() <= MOST_COUNTED;
    for (int year = years.from(); year <= years.to(); year++) {
      if (all || year == years.from() || year == years.to()) {
        entries.add(new FacetEntry("year", Integer.toString(year)));
      }
    }
    return entries;
  }

  /** {@return the documents that touch a year of this range, both ends inclusive, null for none} */
  public Query ask(@Nullable Integer from, @Nullable Integer to) {
    int first = from == null ? Integer.MIN_VALUE : from;
    int last = to == null ? Integer.MAX_VALUE : to;
    return IntRange.newIntersectsQuery(name, new int[] {first}, new int[] {last});
  }
}
