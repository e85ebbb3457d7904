package org.mubiao.model.search;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.target.Status;

/**
 * What is asked of the index: a query, narrowed by filters that take no part in the ranking.
 *
 * @param query in the query language; empty or blank asks for everything
 * @param places full name, short name or code, any of which may hold; regions inside count too;
 *     empty for all
 * @param yearFrom first calendar year, null for no lower limit
 * @param yearTo last calendar year, inclusive, null for no upper limit
 * @param indicator key, label, alias or part of a name; null for all
 * @param responsible a leading or partner unit, by short or full name; null for all
 * @param unit unit of measure as written, null for all
 * @param status promised or reported, null for both
 * @param documentKind 文种, null for all
 * @param type targets, milestones or passages; null for all, where a sentence that holds a target
 *     is answered by that target and not a second time by its passage
 * @param from how many hits, or groups of them, to pass over, 0 or more
 * @param size how many hits to give, 0 to {@value #LARGEST_SIZE}
 * @param layout in what order and form
 */
public record SearchRequest(
    String query,
    List<String> places,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable String indicator,
    @Nullable String responsible,
    @Nullable String unit,
    @Nullable Status status,
    @Nullable String documentKind,
    @Nullable HitKind type,
    int from,
    int size,
    SearchLayout layout) {

  /** Most hits a page can hold. */
  public static final int LARGEST_SIZE = 10_000;

  /** Copies the list and checks the numbers. */
  public SearchRequest {
    places = List.copyOf(places);
    if (from < 0 || size < 0 || size > LARGEST_SIZE) {
      throw new IllegalArgumentException("no such page: from " + from + ", size " + size);
    }
    if (yearFrom != null && yearTo != null && yearTo < yearFrom) {
      throw new IllegalArgumentException(
          "years end before they begin: " + yearFrom + ".." + yearTo);
    }
  }

  /** {@return a request without filters for the first ten hits} */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        10,
        SearchLayout.PLAIN);
  }

  /** {@return the same request with another query} */
  public SearchRequest withQuery(String other) {
    return changed(draft -> draft.query = other);
  }

  /** {@return the same request for other places} */
  public SearchRequest withPlaces(List<String> others) {
    return changed(draft -> draft.places = others);
  }

  /** {@return the same request for these calendar years, both inclusive, null for no limit} */
  public SearchRequest withYears(@Nullable Integer first, @Nullable Integer last) {
    return changed(
        draft -> {
          draft.yearFrom = first;
          draft.yearTo = last;
        });
  }

  /** {@return the same request for another indicator} */
  public SearchRequest withIndicator(@Nullable String other) {
    return changed(draft -> draft.indicator = other);
  }

  /** {@return the same request for another responsible unit} */
  public SearchRequest withResponsible(@Nullable String other) {
    return changed(draft -> draft.responsible = other);
  }

  /** {@return the same request for another unit of measure} */
  public SearchRequest withUnit(@Nullable String other) {
    return changed(draft -> draft.unit = other);
  }

  /** {@return the same request for another status} */
  public SearchRequest withStatus(@Nullable Status other) {
    return changed(draft -> draft.status = other);
  }

  /** {@return the same request for another kind of document} */
  public SearchRequest withDocumentKind(@Nullable String other) {
    return changed(draft -> draft.documentKind = other);
  }

  /** {@return the same request for another type of hit} */
  public SearchRequest withType(@Nullable HitKind other) {
    return changed(draft -> draft.type = other);
  }

  /** {@return the same request for another page} */
  public SearchRequest withPage(int first, int count) {
    return changed(
        draft -> {
          draft.from = first;
          draft.size = count;
        });
  }

  /** {@return the same request laid out so} */
  public SearchRequest withLayout(SearchLayout other) {
    return changed(draft -> draft.layout = other);
  }

  private SearchRequest changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.request();
  }

  /** A request that is being changed. */
  private static final class Draft {
    private String query;
    private List<String> places;
    private @Nullable Integer yearFrom;
    private @Nullable Integer yearTo;
    private @Nullable String indicator;
    private @Nullable String responsible;
    private @Nullable String unit;
    private @Nullable Status status;
    private @Nullable String documentKind;
    private @Nullable HitKind type;
    private int from;
    private int size;
    private SearchLayout layout;

    Draft(SearchRequest request) {
      query = request.query;
      places = request.places;
      yearFrom = request.yearFrom;
      yearTo = request.yearTo;
      indicator = request.indicator;
      responsible = request.responsible;
      unit = request.unit;
      status = request.status;
      documentKind = request.documentKind;
      type = request.type;
      from = request.from;
      size = request.size;
      layout = request.layout;
    }

    SearchRequest request() {
      return new SearchRequest(
          query,
          places,
          yearFrom,
          yearTo,
          indicator,
          responsible,
          unit,
          status,
          documentKind,
          type,
          from,
          size,
          layout);
    }
  }
}
