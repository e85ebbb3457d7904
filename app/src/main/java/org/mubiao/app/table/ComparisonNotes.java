package org.mubiao.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.ComparisonRow;
import org.mubiao.model.comparison.ComparisonSeries;
import org.mubiao.model.comparison.Completion;
import org.mubiao.model.comparison.Difference;
import org.mubiao.model.comparison.Figure;
import org.mubiao.model.comparison.ImpliedActual;
import org.mubiao.model.comparison.Obstacle;
import org.mubiao.model.comparison.Ranking;
import org.mubiao.model.comparison.YearlyGrowth;
import org.mubiao.model.quantity.Operator;

/**
 * What is remarkable in a comparison, in lines for people: how values change over the years,
 * whether targets were reached, who comes first, and why figures may not be compared. Pairs that
 * say the same are told in one line.
 */
public final class ComparisonNotes {

  /** Beyond so many places a ranking tells more than each pair. */
  private static final int PAIRS_UP_TO = 3;

  /** So many rows are named on each side of a reason; of more, the first {@link #NAMED_OF_MANY}. */
  private static final int MOST_NAMED = 4;

  private static final int NAMED_OF_MANY = 2;

  private final Comparison comparison;
  private final ComparisonWords words;
  private final List<ComparisonSeries> series;
  private final Map<String, ComparisonRow> rows = new HashMap<>();
  private final Map<String, Integer> seriesOf = new HashMap<>();

  /** Prepares the notes of a comparison. */
  public ComparisonNotes(Comparison comparison, ComparisonWords words) {
    this.comparison = comparison;
    this.words = words;
    this.series = comparison.series();
    for (int at = 0; at < series.size(); at++) {
      for (ComparisonRow row : series.get(at).rows()) {
        rows.put(row.id(), row);
        seriesOf.put(row.id(), at);
      }
    }
  }

  /**
   * Lines about one matter.
   *
   * @param title what they are about
   * @param lines the lines, at least one
   */
  public record Section(String title, List<String> lines) {
    /** Copies the lines. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** {@return the sections that have a line} */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add(sections, words.say("变化", "changes"), changes());
    add(sections, words.say("两地相比", "between places"), betweenPlaces());
    add(sections, words.say("位次", "ranks"), ranks());
    add(sections, words.say("完成情况", "completion"), completions());
    add(sections, words.say("推算", "implied"), implied());
    add(sections, words.say("不可比", "not comparable"), reasons());
    add(sections, words.say("另有表述", "also stated"), alsoStated());
    return sections;
  }

  private static void add(List<Section> sections, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }

  private List<String> changes() {
    Map<List<Object>, List<String>> lines = new LinkedHashMap<>();
    for (Difference difference : comparison.differences()) {
      ComparisonRow from = row(difference.from());
      ComparisonRow to = row(difference.to());
      if (difference instanceof Difference.NotComparable
          || !from.place().equals(to.place())
          || from.years().equals(to.years())) {
        continue;
      }
      String kind =
          from.status() == to.status()
              ? words.of(to.status())
              : words.say("目标比实绩", "target against actual");
      BigDecimal yearly = YearlyGrowth.between(from, to);
      String pace =
          yearly == null
              ? ""
              : words.say("，年均 ", ", a year ") + ComparisonWords.signed(yearly) + "%";
      lines
          .computeIfAbsent(
              List.of(to.place(), to.status(), kind, name(to)), key -> new ArrayList<>())
          .add(
              words.period(from)
                  + " → "
                  + words.period(to)
                  + " "
                  + words.change(difference)
                  + pace);
    }
    List<String> told = new ArrayList<>();
    lines.forEach(
        (key, parts) ->
            told.add(
                words.place(key.get(0).toString())
                    + " "
                    + withName(key.get(3).toString())
                    + key.get(2)
                    + words.say("：", ": ")
                    + String.join(words.say("；", "; "), parts)));
    return told;
  }

  private List<String> betweenPlaces() {
    long places = comparison.rows().stream().map(ComparisonRow::place).distinct().count();
    List<String> lines = new ArrayList<>();
    if (places > PAIRS_UP_TO) {
      return lines;
    }
    for (Difference difference : comparison.differences()) {
      ComparisonRow from = row(difference.from());
      ComparisonRow to = row(difference.to());
      if (difference instanceof Difference.NotComparable || from.place().equals(to.place())) {
        continue;
      }
      BigDecimal ratio = difference instanceof Difference.By by ? by.ratio() : null;
      lines.add(
          withName(name(to))
              + words.place(from.place())
              + " "
              + words.periodAndStatus(from)
              + " → "
              + words.place(to.place())
              + " "
              + words.periodAndStatus(to)
              + words.say("：", ": ")
              + words.change(difference)
              + (ratio == null
                  ? ""
                  : words.say("，为其 ", ", ratio ") + ratio.toPlainString() + words.say(" 倍", "")));
    }
    return lines;
  }

  private List<String> ranks() {
    List<String> lines = new ArrayList<>();
    for (Ranking ranking : comparison.rankings()) {
      ComparisonRow first = row(ranking.ranks().get(0).row());
      ComparisonSeries whole = series.get(Objects.requireNonNull(seriesOf.get(first.id())));
      String ranked =
          ranking.ranks().stream()
              .map(
                  rank ->
                      rank.rank()
                          + " "
                          + words.place(rank.place())
                          + " "
                          + words.value(whole, row(rank.row()).figure()))
              .collect(Collectors.joining(words.say("，", ", ")));
      lines.add(
          withName(name(first))
              + when(ranking, first)
              + words.say("：", ": ")
              + ranked
              + " "
              + words.say("（", "(")
              + whole.unit()
              + words.say("）", ")"));
    }
    return lines;
  }

  /** {@return what is ranked, with the whole period where the values are not of its last year} */
  private String when(Ranking ranking, ComparisonRow first) {
    return first.figure().isAnnual() && !first.figure().isMeanOfYears()
        ? ranking.year() + words.say("年", " ") + words.of(ranking.status())
        : words.periodAndStatus(first);
  }

  private List<String> completions() {
    List<String> lines = new ArrayList<>();
    for (Completion completion : comparison.completions()) {
      ComparisonRow actual = completion.actual();
      ImpliedActual implied = completion.implied();
      String reached =
          actual != null
              ? words.say("实绩 ", "actual ") + words.stated(actual.figure())
              : implied != null
                  ? words.say("推算实绩 ", "implied actual ")
                      + implied.value().toPlainString()
                      + implied.unit()
                  : "";
      BigDecimal percent = completion.percent();
      lines.add(
          words.place(completion.place())
              + " "
              + completion.year()
              + words.say("年：", ": ")
              + withName(name(completion.target()))
              + words.say("目标 ", "target ")
              + words.stated(completion.target().figure())
              + words.say("，", ", ")
              + reached
              + words.say("，", ", ")
              + words.of(completion.verdict())
              + (percent == null
                  ? ""
                  : words.say("，完成率 ", ", ") + percent.stripTrailingZeros().toPlainString() + "%"));
    }
    return lines;
  }

  private List<String> implied() {
    return comparison.implied().stream()
        .map(
            state ->
                words.place(state.place())
                    + " "
                    + state.year()
                    + words.say("年实绩约 ", " about ")
                    + state.value().toPlainString()
                    + state.unit()
                    + words.say("：由 ", ": from ")
                    + state.level().lastYear()
                    + words.say("年实绩 ", " actual ")
                    + words.stated(state.level())
                    + words.say("、", " and ")
                    + words.stated(state.change())
                    + words.say(" 推算", "")
                    + (state.isCertain()
                        ? ""
                        : words.say("，口径可能不同", "; may be on another footing")))
        .toList();
  }

  private List<String> reasons() {
    Map<List<Object>, List<Set<String>>> groups =
        new TreeMap<>(
            Comparator.comparing((List<Object> key) -> (Integer) key.get(0))
                .thenComparing(key -> (Integer) key.get(1))
                .thenComparing(key -> key.get(2).toString()));
    for (Difference difference : comparison.differences()) {
      if (difference instanceof Difference.NotComparable refused) {
        ComparisonRow one = row(refused.from());
        ComparisonRow other = row(refused.to());
        int first = Objects.requireNonNull(seriesOf.get(one.id()));
        int second = Objects.requireNonNull(seriesOf.get(other.id()));
        Obstacle obstacle = refused.obstacle();
        if (first > second) {
          ComparisonRow held = one;
          one = other;
          other = held;
          obstacle = Objects.requireNonNullElse(one.figure().obstacleTo(other.figure()), obstacle);
        }
        List<Set<String>> sides =
            groups.computeIfAbsent(
                List.of(Math.min(first, second), Math.max(first, second), words.of(obstacle)),
                key -> List.of(new LinkedHashSet<>(), new LinkedHashSet<>()));
        boolean range = isRange(one) || isRange(other);
        if (!range || first != second) {
          sides.get(0).add(named(one));
          sides.get(first == second ? 0 : 1).add(named(other));
        } else {
          Stream.of(one, other)
              .filter(ComparisonNotes::isRange)
              .map(this::named)
              .forEach(sides.get(0)::add);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (key, sides) ->
            lines.add(
                key.get(2)
                    + words.say("——", " — ")
                    + sides.stream()
                        .filter(side -> !side.isEmpty())
                        .map(this::listed)
                        .collect(Collectors.joining(words.say(" 与 ", " against ")))));
    return lines;
  }

  private static boolean isRange(ComparisonRow row) {
    return row.figure().amount().operator() == Operator.RANGE;
  }

  private String listed(Set<String> names) {
    int shown = names.size() <= MOST_NAMED ? names.size() : NAMED_OF_MANY;
    String listed = names.stream().limit(shown).collect(Collectors.joining(words.say("、", ", ")));
    return names.size() == shown
        ? listed
        : listed + words.say(" 等" + names.size() + "处", " and " + (names.size() - shown) + " more");
  }

  private String named(ComparisonRow row) {
    return words.place(row.place())
        + " "
        + words.periodAndStatus(row)
        + " "
        + words.stated(row.figure());
  }

  private List<String> alsoStated() {
    List<String> lines = new ArrayList<>();
    for (ComparisonRow row : comparison.rows()) {
      String own = words.stated(row.figure());
      Set<String> others = new LinkedHashSet<>();
      for (Figure also : row.alsoStated()) {
        String stated = words.stated(also);
        if (!stated.equals(own)) {
          boolean here = also.document().id().equals(row.figure().document().id());
          others.add(
              stated
                  + words.say("（", " (")
                  + (here ? words.say("同一文件", "same document") : also.document().source().file())
                  + words.say("）", ")"));
        }
      }
      if (!others.isEmpty()) {
        lines.add(
            named(row) + words.say("；另 ", "; also ") + String.join(words.say("、", ", "), others));
      }
    }
    return lines;
  }

  private ComparisonRow row(String id) {
    return Objects.requireNonNull(rows.get(id), id);
  }

  /** {@return what the row's series is called; empty if the comparison has one series only} */
  private String name(ComparisonRow row) {
    Integer at = seriesOf.get(row.id());
    return at == null ? "" : words.series(comparison, series.get(at));
  }

  private String withName(@Nullable String name) {
    return name == null || name.isEmpty() ? "" : words.say("【", "[") + name + words.say("】", "] ");
  }
}
