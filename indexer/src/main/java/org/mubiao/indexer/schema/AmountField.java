package org.mubiao.indexer.schema;

import java.math.BigDecimal;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A value with its unit; a range is found by any value inside it. Asked with a unit, only values of
 * that unit are compared; without, the bare numbers.
 */
public final class AmountField {

  private final DecimalField low;
  private final DecimalField high;
  private final NameField unit;

  AmountField(String name, NameField unit) {
    low = new DecimalField(name + ".low");
    high = new DecimalField(name + ".high");
    this.unit = unit;
  }

  /**
   * Adds a value and its unit; {@code upper} is the inclusive upper end of a range, else null. The
   * high end of a single number is its low end, and not written a second time.
   */
  public void write(
      Document document, BigDecimal value, @Nullable BigDecimal upper, String symbol) {
    low.write(document, value);
    if (upper != null) {
      high.write(document, upper);
    }
    unit.write(document, symbol);
  }

  /**
   * {@return the documents whose value can lie between these limits}
   *
   * @param from lower limit, null for none
   * @param fromIncluded whether the lower limit itself counts
   * @param to upper limit, null for none
   * @param toIncluded whether the upper limit itself counts
   * @param symbol unit of the limits, null to compare whatever the unit
   */
  public Query ask(
      @Nullable BigDecimal from,
      boolean fromIncluded,
      @Nullable BigDecimal to,
      boolean toIncluded,
      @Nullable String symbol) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(low.ask(null, true, to, toIncluded), Occur.FILTER);
    if (from != null) {
      BooleanQuery.Builder reaching = new BooleanQuery.Builder();
      reaching.add(low.ask(from, fromIncluded, null, true), Occur.SHOULD);
      reaching.add(high.ask(from, fromIncluded, null, true), Occur.SHOULD);
      all.add(reaching.build(), Occur.FILTER);
    }
    if (symbol != null) {
      all.add(unit.ask(symbol), Occur.FILTER);
    }
    return all.build();
  }
}
