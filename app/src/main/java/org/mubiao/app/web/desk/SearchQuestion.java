package org.mubiao.app.web.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.YearRange;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchRequest;

/**
 * What the parameters of a search say; the same for the page and for the API.
 *
 * @param words the query as typed
 * @param narrowed clauses of the query language that hits have to keep to as well, such as those of
 *     chosen facets
 * @param places names of places, any of which may hold
 * @param years calendar years, null for all
 * @param order order of the hits
 * @param grouped whether documents are asked for instead of hits
 * @param page number of the page, from 1
 * @param size hits of a page
 */
public record SearchQuestion(
    String words,
    List<String> narrowed,
    List<String> places,
    @Nullable YearRange years,
    SearchOrder order,
    boolean grouped,
    int page,
    int size) {

  /** Parameter that holds one clause to narrow by; may stand several times. */
  public static final String NARROWED = "in";

  /** Longest query that is read. */
  public static final int LONGEST = 1_000;

  /** How deep one can page; whoever needs more narrows the question or takes the files. */
  private static final int DEEPEST = 10_000;

  private static final int USUAL = 20;
  private static final int LARGEST = 500;
  private static final int MOST_CLAUSES = 20;
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{L}\\p{Nd}]+");
  private static final Map<String, SearchOrder> ORDERS = orders();

  /** Copies the lists. */
  public SearchQuestion {
    narrowed = List.copyOf(narrowed);
    places = List.copyOf(places);
  }

  /**
   * {@return what a request asks}
   *
   * @throws Problem.Thrown if a parameter makes no sense
   * @throws org.mubiao.app.WrongUsageException if the years are none
   */
  public static SearchQuestion of(Context context) {
    String words = Answers.parameter(context, "q");
    List<String> narrowed = Answers.parameters(context, NARROWED);
    int length = (words == null ? 0 : words.length()) + String.join("", narrowed).length();
    if (length > LONGEST || narrowed.size() > MOST_CLAUSES) {
      throw Problem.badRequest(
              "Queries have at most " + LONGEST + " characters: use fewer words.",
              "检索式最多 " + LONGEST + " 个字符，请减少检索词。")
          .thrown();
    }
    String year = Answers.parameter(context, "year");
    SearchOrder order = Answers.choice(context, "sort", ORDERS);
    int size = Answers.number(context, "size", USUAL, 1, LARGEST);
    return new SearchQuestion(
        words == null ? "" : words,
        narrowed,
        Answers.parameters(context, "place"),
        year == null ? null : YearRange.of(year),
        order == null ? SearchOrder.RELEVANCE : order,
        Answers.choice(context, "group", Map.of("document", true)) != null,
        Answers.number(context, "page", 1, 1, DEEPEST / size),
        size);
  }

  /** {@return whether everything is asked for} */
  public boolean isEmpty() {
    return words.isEmpty() && narrowed.isEmpty() && places.isEmpty() && years == null;
  }

  /** {@return number of the last page one can go to} */
  public int lastPage() {
    return DEEPEST / size;
  }

  /** {@return the question as the index takes it} */
  public SearchRequest request() {
    return SearchRequest.of(query())
        .withPlaces(places)
        .withYears(years == null ? null : years.from(), years == null ? null : years.to())
        .withPage((page - 1) * size, size)
        .withLayout(new SearchLayout(order, grouped, false));
  }

  private String query() {
    if (narrowed.isEmpty()) {
      return words;
    }
    List<String> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      boolean joined = words.contains("OR") || words.contains("或");
      parts.add(joined ? "(" + words + ")" : words);
    }
    parts.addAll(narrowed);
    return String.join(" ", parts);
  }

  /** {@return the clause of the query language that asks for a value of a facet} */
  public static String clause(String facet, String value) {
    return facet
        + ":"
        + (PLAIN.matcher(value).matches() ? value : "\"" + value.replace('"', ' ') + "\"");
  }

  private static Map<String, SearchOrder> orders() {
    Map<String, SearchOrder> orders = new LinkedHashMap<>();
    for (SearchOrder order : SearchOrder.values()) {
      orders.put(order.code(), order);
    }
    return orders;
  }
}
