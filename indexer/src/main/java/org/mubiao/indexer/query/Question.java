package org.mubiao.indexer.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query, read. Positions are 0-based UTF-16 indexes into the query as typed. */
public sealed interface Question {

  /** Everything there is. */
  record Everything() implements Question {}

  /**
   * All of these.
   *
   * @param parts one or more
   */
  record AllOf(List<Question> parts) implements Question {
    /** Copies the list. */
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one of these.
   *
   * @param parts two or more
   */
  record AnyOf(List<Question> parts) implements Question {
    /** Copies the list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Everything but this.
   *
   * @param part what is left out
   */
  record Not(Question part) implements Question {}

  /**
   * Words of the text.
   *
   * @param text as typed, without quotation marks
   * @param quoted whether they are to be taken exactly so, without synonyms and not apart
   * @param position where they begin
   */
  record Words(String text, boolean quoted, int position) implements Question {}

  /**
   * A field has one of these names.
   *
   * @param field which
   * @param names one or more, as typed
   * @param position where the names begin
   */
  record Named(QueryField field, List<String> names, int position) implements Question {
    /** Copies the list. */
    public Named {
      names = List.copyOf(names);
    }
  }

  /**
   * The calendar years covered touch these.
   *
   * @param from first, null for no limit
   * @param to last, inclusive, null for no limit
   */
  record Years(@Nullable Integer from, @Nullable Integer to) implements Question {}

  /**
   * The last day lies between these.
   *
   * @param from first, null for no limit
   * @param to last, inclusive, null for no limit
   */
  record Due(@Nullable LocalDate from, @Nullable LocalDate to) implements Question {}

  /**
   * The value can lie between these.
   *
   * @param low lower limit, null for none
   * @param lowIncluded whether the lower limit itself counts
   * @param high upper limit, null for none
   * @param highIncluded whether the upper limit itself counts
   * @param unit unit of both, null to compare numbers as written
   * @param position where the numbers begin
   */
  record Value(
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded,
      @Nullable String unit,
      int position)
      implements Question {}
}
