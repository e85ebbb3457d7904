package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.page.ComparisonSections;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.web.desk.CompareQuestion;
import org.mubiao.model.document.Region;
import org.mubiao.model.document.RegionNames;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchRequest;

/** The page on which indicators are set side by side. */
public final class ComparePages {

  /** Indicators that are offered where none was named. */
  private static final int MOST_OFFERED = 40;

  private static final Comparator<Region> BY_CODE =
      Comparator.comparing(Region::code, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Region::wholeName);

  private final Studio studio;

  ComparePages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param question what was asked
   * @param places places of the corpus with the number of their documents, in order of their codes
   * @param offered indicators with many values, each with the page that compares it
   * @param sections charts, tables and reasons as HTML; null if nothing was asked or it was wrong
   * @param count how many indicators are compared
   * @param trouble why the question was wrong, null if it was not
   */
  public record View(
      Frame frame,
      CompareQuestion question,
      List<Place> places,
      List<SearchPages.Value> offered,
      @Nullable String sections,
      int count,
      @Nullable String trouble) {

    /** {@return the same comparison for a program or a spreadsheet} */
    public Address export(String format) {
      return frame.here().at("/api/v1/compare").with("format", format);
    }
  }

  /** A place that can be chosen. */
  public record Place(String name, int documents, boolean chosen) {}

  void show(Context context) throws IOException {
    CompareQuestion question = CompareQuestion.of(context);
    studio.answerLong(context, "compare", view -> view(context, question, view));
  }

  private View view(Context context, CompareQuestion question, OutputView output)
      throws IOException {
    PageWords words = studio.words(context);
    String title =
        question.indicators().isEmpty()
            ? words.say("比较", "Compare")
            : String.join(words.say("、", ", "), question.indicators());
    Frame frame = studio.frame(context, title, "/compare");
    String sections = null;
    int count = 0;
    String trouble = null;
    if (!question.isEmpty()) {
      try {
        CompareOutput.Answer answer = question.answer(output, studio.site().lexicon());
        count = answer.comparisons().size();
        sections =
            ComparisonSections.of(
                answer.comparisons(), answer.omitted(), new ComparisonWords(words.english()));
      } catch (WrongUsageException e) {
        trouble = words.of(e);
        context.status(400);
      }
    }
    return new View(
        frame,
        question,
        places(output, question.places()),
        question.indicators().isEmpty() ? offered(frame, output) : List.of(),
        sections,
        count,
        trouble);
  }

  /**
   * {@return the places that can be chosen, in the order of their codes} A place counts as chosen
   * by whatever name the question gives it, or what it lies in: else a form that is sent again
   * would ask for all places. Of places of one name (鼓楼区) each is named with what it lies in, and
   * one in which others lie is told from these (江苏省本级).
   *
   * @param asked names of places as typed
   */
  static List<Place> places(OutputView output, List<String> asked) {
    Set<Region> chosen = new HashSet<>();
    for (String name : asked) {
      try {
        output.about(List.of(name)).forEach(head -> chosen.add(head.region()));
      } catch (WrongUsageException e) {
        // The answer beside the form says what is wrong with the name.
      }
    }
    Map<Region, Integer> counts = new TreeMap<>(BY_CODE);
    for (DocumentHead head : output.about(List.of())) {
      Region region = head.region();
      if (region != null) {
        counts.merge(region, 1, Integer::sum);
      }
    }
    RegionNames names = RegionNames.among(counts.keySet());
    List<Place> places = new ArrayList<>();
    counts.forEach(
        (region, count) ->
            places.add(new Place(names.ofItself(region), count, chosen.contains(region))));
    return places;
  }

  private static List<SearchPages.Value> offered(Frame frame, OutputView output)
      throws IOException {
    List<SearchPages.Value> offered = new ArrayList<>();
    List<FacetValue> all =
        output
            .search(SearchRequest.of("type:target").withPage(0, 0))
            .facets()
            .getOrDefault("indicator", List.of());
    for (FacetValue value : all) {
      if (value.count() > 1 && offered.size() < MOST_OFFERED) {
        offered.add(
            new SearchPages.Value(
                value.value(), value.count(), frame.here().with("indicator", value.value())));
      }
    }
    return offered;
  }
}
