package org.mubiao.evaluation.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.mubiao.evaluation.search.Judgement.Place;

/** The scores of several searches on the same queries, as a table and query by query. */
final class JudgedQueriesReport {

  /** A query below is explained. */
  private static final double GOOD = 0.9;

  private static final int SHOWN = 60;

  private final Map<String, List<Ranking>> systems;
  private final Map<String, String> texts;

  /**
   * Takes what the searches gave.
   *
   * @param systems rankings of all queries, in the same order, by name of search; the first is the
   *     one to be explained
   * @param texts texts of the documents, by name of file
   */
  JudgedQueriesReport(Map<String, List<Ranking>> systems, Map<String, String> texts) {
    this.systems = new LinkedHashMap<>(systems);
    this.texts = Map.copyOf(texts);
  }

  /** {@return the mean score of a search on the queries that {@code which} accepts} */
  double mean(String system, Predicate<JudgedQuery> which) {
    return rankings(system).stream()
        .filter(ranking -> which.test(ranking.query()))
        .mapToDouble(Ranking::score)
        .average()
        .orElse(0);
  }

  /** {@return the sentences on first pages that nobody judged, with their queries} */
  List<String> unjudged() {
    List<String> unjudged = new ArrayList<>();
    systems.forEach(
        (system, rankings) -> {
          for (Ranking ranking : rankings) {
            for (Place place : ranking.firstPage()) {
              if (ranking.grade(place) < 0) {
                String line = ranking.query().id() + "\t" + shown(place);
                if (!unjudged.contains(line)) {
                  unjudged.add(line);
                }
              }
            }
          }
        });
    return unjudged;
  }

  /** {@return a line for each ability, and one for all} */
  String table() {
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, "%-12s %7s", "ability", "queries"));
    systems.keySet().forEach(system -> out.append(String.format(Locale.ROOT, " %22s", system)));
    out.append('\n');
    first().stream()
        .map(ranking -> ranking.query().ability())
        .distinct()
        .forEach(ability -> line(out, ability, query -> query.ability().equals(ability)));
    line(out, "all", query -> true);
    line(out, "words only", query -> query.query().equals(query.words()));
    return out.toString();
  }

  /** {@return every query that the first search does not answer well, worst first, with reasons} */
  String worst() {
    StringBuilder out = new StringBuilder();
    first().stream()
        .filter(ranking -> ranking.score() < GOOD)
        .sorted(Comparator.comparingDouble(Ranking::score))
        .forEach(ranking -> explain(out, ranking));
    return out.toString();
  }

  private void explain(StringBuilder out, Ranking ranking) {
    JudgedQuery query = ranking.query();
    out.append(
        String.format(Locale.ROOT, "%n%.3f %s  %s%n", ranking.score(), query.id(), query.query()));
    List<Place> page = ranking.firstPage();
    if (page.isEmpty()) {
      out.append("  finds nothing\n");
    }
    for (Place place : page) {
      int grade = ranking.grade(place);
      out.append("  ")
          .append(grade < 0 ? "?" : grade)
          .append(' ')
          .append(shown(place))
          .append('\n');
    }
    query.judgements().stream()
        .filter(judgement -> judgement.grade() == 3)
        .filter(judgement -> page.stream().noneMatch(judgement.place()::overlaps))
        .limit(Ranking.DEPTH)
        .forEach(
            judgement -> out.append("  missed: ").append(shown(judgement.place())).append('\n'));
  }

  private String shown(Place place) {
    String text = texts.getOrDefault(place.document(), "");
    String cut = place.span().cut(text).replaceAll("\\s+", "");
    return place.document() + " " + (cut.length() > SHOWN ? cut.substring(0, SHOWN) + "…" : cut);
  }

  private void line(StringBuilder out, String name, Predicate<JudgedQuery> which) {
    long queries = first().stream().filter(ranking -> which.test(ranking.query())).count();
    out.append(String.format(Locale.ROOT, "%-12s %7d", name, queries));
    systems
        .keySet()
        .forEach(system -> out.append(String.format(Locale.ROOT, " %22.3f", mean(system, which))));
    out.append('\n');
  }

  private List<Ranking> first() {
    return systems.values().iterator().next();
  }

  private List<Ranking> rankings(String system) {
    List<Ranking> rankings = systems.get(system);
    if (rankings == null) {
      throw new IllegalArgumentException("no search " + system);
    }
    return rankings;
  }
}
