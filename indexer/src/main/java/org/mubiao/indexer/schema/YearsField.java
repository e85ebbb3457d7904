package org.mubiao.indexer.schema;

import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.document.PlanYears;

/**
 * The calendar years something covers; found by any year it touches. Each year is a term, as nearly
 * all cover one year or a few; a stretch of many years, or of such as are not written with four
 * digits, is kept by its ends.
 */
public final class YearsField {

  /** Longer stretches are found, but counted for their first and last years only. */
  private static final int MOST_COUNTED = 50;

  private static final int FIRST = 1000;
  private static final int LAST = 9999;

  private final String name;
  private final String stretch;

  YearsField(String name) {
    this.name = name;
    this.stretch = name + ".stretch";
  }

  /** Adds the years. */
  public void write(Document document, PlanYears years) {
    if (years.from() < FIRST || years.to() > LAST || years.to() - years.from() > MOST_COUNTED) {
      document.add(new IntRange(stretch, new int[] {years.from()}, new int[] {years.to()}));
      return;
    }
    for (int year = years.from(); year <= years.to(); year++) {
      document.add(new StringField(name, Integer.toString(year), Field.Store.NO));
    }
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
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(IntRange.newIntersectsQuery(stretch, new int[] {first}, new int[] {last}), SHOULD);
    int lowest = Math.max(first, FIRST);
    int highest = Math.min(last, LAST);
    if (lowest <= highest) {
      String low = Integer.toString(lowest);
      String high = Integer.toString(highest);
      ways.add(TermRangeQuery.newStringRange(name, low, high, true, true), SHOULD);
    }
    return ways.build();
  }
}
