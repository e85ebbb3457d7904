package org.mubiao.app.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.comparison.CompareTargets;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRequest;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.IndicatorEntry;
import org.mubiao.model.lexicon.Lexicon;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.search.TimeLimit;
import org.mubiao.model.target.TargetSet;

/** Sets indicators of an output side by side, over places and years. */
public final class CompareOutput {

  private static final Pattern COMMA = Pattern.compile("[,，]");

  /** 新增 and 增长 say what kind of figure is meant, not of what; a comparison shows all kinds. */
  private static final Pattern KIND_OF_FIGURE =
      Pattern.compile("^(?:新增|净增|累计)|(?:新增|净增|累计|增长|增幅|增速|下降|降幅)$");

  private CompareOutput() {}

  /**
   * What is asked for.
   *
   * @param indicators keys, labels, aliases or parts of names; a value may name several with commas
   *     between them; empty for all indicators
   * @param places names of places, empty for all
   * @param years calendar years, null for all
   * @param all whether indicators are kept that have nothing to compare
   * @param most how many figures may be compared at once
   */
  public record Request(
      List<String> indicators,
      List<String> places,
      @Nullable YearRange years,
      boolean all,
      int most) {

    /** A request for any number of figures. */
    public Request(
        List<String> indicators, List<String> places, @Nullable YearRange years, boolean all) {
      this(indicators, places, years, all, Integer.MAX_VALUE);
    }

    /** Copies the lists. */
    public Request {
      indicators = List.copyOf(indicators);
      places = List.copyOf(places);
    }
  }

  /**
   * What there is to show.
   *
   * @param comparisons in the order of the indicators asked for, else those with most rows first
   * @param omitted indicators left out because nothing can be held against their figures
   */
  public record Answer(List<Comparison> comparisons, int omitted) {
    /** Copies the list. */
    public Answer {
      comparisons = List.copyOf(comparisons);
    }
  }

  /**
   * {@return the comparisons: one for each indicator that was named; if none was, those that two of
   * the places share or, where no place was named, those with two rows or more}
   *
   * @throws WrongUsageException if a name fits nothing or several
   * @throws org.mubiao.model.comparison.TooManyFiguresException if it comes to more than allowed
   */
  public static Answer of(List<TargetSet> documents, Request request, Lexicon lexicon) {
    List<TargetSet> chosen = ChoosePlaces.about(documents, request.places(), lexicon.regions());
    ComparisonRequest wanted = ComparisonRequest.ALL.withMost(request.most());
    YearRange years = request.years();
    if (years != null) {
      wanted = wanted.withYears(years.from(), years.to());
    }
    CompareTargets compare = new CompareTargets(lexicon.indicators());
    if (request.indicators().isEmpty()) {
      List<Comparison> found = compare.compare(chosen, wanted);
      boolean shared = !request.places().isEmpty() && places(found).size() > 1;
      List<Comparison> kept =
          found.stream()
              .filter(
                  one ->
                      request.all()
                          || (shared ? places(List.of(one)).size() > 1 : one.rows().size() > 1))
              .toList();
      return new Answer(kept, found.size() - kept.size());
    }
    Set<Comparison> comparisons = new LinkedHashSet<>();
    for (String words : request.indicators()) {
      comparisons.addAll(named(words, chosen, wanted, compare, lexicon));
    }
    return new Answer(List.copyOf(comparisons), 0);
  }

  /**
   * {@return the same for a state of an output, of which only those documents are read that are
   * about the places and, as the index knows, name the indicators}
   *
   * @throws WrongUsageException if a name fits nothing or several
   */
  public static Answer of(OutputView view, Request request, Lexicon lexicon) throws IOException {
    List<DocumentHead> about = view.about(request.places());
    Request anywhere =
        new Request(
            request.indicators(), List.of(), request.years(), request.all(), request.most());
    if (request.indicators().isEmpty() && !request.places().isEmpty()) {
      // Two places may share an indicator only if they are known to be asked for.
      return of(read(view, about), request, lexicon);
    }
    Set<DocumentId> naming = naming(view, request.indicators());
    List<DocumentHead> chosen = about.stream().filter(head -> naming.contains(head.id())).toList();
    if (!chosen.isEmpty() && chosen.size() < about.size()) {
      try {
        return of(read(view, chosen), anywhere, lexicon);
      } catch (WrongUsageException e) {
        // What the index takes for the indicator is not what a comparison does: all are read.
        return of(read(view, about), anywhere, lexicon);
      }
    }
    return of(read(view, about), anywhere, lexicon);
  }

  private static List<TargetSet> read(OutputView view, List<DocumentHead> chosen)
      throws IOException {
    List<TargetSet> documents = new ArrayList<>();
    for (DocumentHead head : chosen) {
      TimeLimit.check();
      documents.add(view.document(head.id()));
    }
    return documents;
  }

  private static Set<DocumentId> naming(OutputView view, List<String> indicators)
      throws IOException {
    Set<DocumentId> found = new HashSet<>();
    SearchLayout byDocument = new SearchLayout(SearchOrder.DOCUMENT, true, false);
    for (String words : indicators) {
      Set<String> ways =
          new LinkedHashSet<>(COMMA.splitAsStream(words).map(String::strip).toList());
      ways.add(words.strip());
      ways.add(KIND_OF_FIGURE.matcher(words.strip()).replaceAll(""));
      ways.remove("");
      for (String way : ways) {
        SearchRequest request =
            SearchRequest.of("")
                .withIndicator(way)
                .withPage(0, SearchRequest.LARGEST_SIZE)
                .withLayout(byDocument);
        SearchPage page = view.search(request);
        page.groups().forEach(group -> found.add(group.document()));
        if (page.groups().size() == SearchRequest.LARGEST_SIZE) {
          return Set.of(); // there are more than the page holds
        }
      }
    }
    return found;
  }

  private static Set<String> places(List<Comparison> comparisons) {
    return comparisons.stream()
        .flatMap(one -> one.rows().stream())
        .map(ComparisonRow::place)
        .collect(Collectors.toSet());
  }

  /**
   * A name may hold a comma itself: only words that fit nothing as a whole are taken for a list.
   */
  private static List<Comparison> named(
      String words,
      List<TargetSet> chosen,
      ComparisonRequest wanted,
      CompareTargets compare,
      Lexicon lexicon) {
    List<Comparison> whole = find(words.strip(), chosen, wanted, compare, lexicon);
    String bare = KIND_OF_FIGURE.matcher(words.strip()).replaceAll("");
    if (whole.isEmpty() && !bare.equals(words.strip())) {
      whole = find(bare, chosen, wanted, compare, lexicon);
    }
    List<String> parts =
        COMMA.splitAsStream(words).map(String::strip).filter(part -> !part.isEmpty()).toList();
    if (!whole.isEmpty() || parts.size() < 2) {
      return List.of(only(words.strip(), whole));
    }
    return parts.stream()
        .map(part -> only(part, find(part, chosen, wanted, compare, lexicon)))
        .toList();
  }

  private static List<Comparison> find(
      String indicator,
      List<TargetSet> chosen,
      ComparisonRequest wanted,
      CompareTargets compare,
      Lexicon lexicon) {
    if (indicator.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    for (IndicatorEntry entry : lexicon.indicators().find(indicator)) {
      keys.add(entry.key());
    }
    List<Comparison> found =
        keys.isEmpty() ? List.of() : compare.compare(chosen, wanted.withKeys(keys));
    if (found.isEmpty()) {
      found = compare.compare(chosen, wanted.withNamePart(indicator));
      List<Comparison> exact = named(found, indicator);
      found = exact.isEmpty() ? found : exact;
    }
    return found;
  }

  private static Comparison only(String indicator, List<Comparison> found) {
    return Choice.only(
        Choice.Thing.INDICATOR,
        indicator,
        found,
        CompareOutput::label,
        "leave the indicator out to see those that can be compared.");
  }

  private static List<Comparison> named(List<Comparison> found, String name) {
    return found.stream()
        .filter(comparison -> comparison.indicator().label().equals(name))
        .toList();
  }

  private static String label(Comparison comparison) {
    String key = comparison.indicator().key();
    return comparison.indicator().label() + (key == null ? "" : " (" + key + ")");
  }
}
