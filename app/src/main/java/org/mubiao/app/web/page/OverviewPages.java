package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.chart.BarChart;
import org.mubiao.app.chart.ChartWords;
import org.mubiao.app.chart.ValueKind;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.model.document.PlanYears;
import org.mubiao.model.document.RegionNames;
import org.mubiao.model.outcome.FileOutcome;
import org.mubiao.model.outcome.OutcomeKind;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.FindingKind;

/** The page that shows what there is: documents by place and year, how each file ended, doubts. */
public final class OverviewPages {

  private static final int ROWS = 40;
  private static final int DOCUMENTS = 50;
  private static final int MOST_PAGES = 1_000_000;

  /** Years of the picture; the matrix has them all. */
  private static final int YEARS_DRAWN = 12;

  private final Studio studio;

  OverviewPages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param totals counts of the whole
   * @param years heads of the matrix
   * @param rows places with a count for each year
   * @param places which of the places these are
   * @param chart targets and actuals by year, as SVG; empty if there is nothing to draw
   * @param findings how much does not add up, by kind
   * @param outcomes ways in which files ended, to choose from
   * @param chosen what the list is narrowed to, each with the list without it
   * @param heads heads of the list by which it can be sorted
   * @param documents the documents of this page of the list
   * @param files the files of this page that gave no document
   * @param paging which part of the list this is
   */
  public record View(
      Frame frame,
      List<Facts.Fact> totals,
      List<String> years,
      List<Row> rows,
      Paging places,
      String chart,
      List<Link> findings,
      List<Link> outcomes,
      List<Link> chosen,
      List<Link> heads,
      List<Entry> documents,
      List<Failed> files,
      Paging paging) {}

  /** Something with a count that leads somewhere. */
  public record Link(String words, int count, Address address, boolean active) {}

  /** A place. Cells without a document are null. */
  public record Row(String place, List<@Nullable Link> cells, Link all) {}

  /**
   * A document of the list.
   *
   * @param original the document that it repeats, null if it repeats none
   */
  public record Entry(
      String name,
      Address address,
      String file,
      String place,
      String years,
      String issuer,
      String kind,
      DocumentHead.Tally tally,
      @Nullable Address original) {}

  /** A file that gave no document. */
  public record Failed(String file, String outcome, String reason) {}

  void show(Context context) throws IOException {
    studio
        .site()
        .read(
            view -> {
              if (!studio.isKnown(context, view.stamp())) {
                studio.show(context, "overview", view(context, view));
              }
              return true;
            });
  }

  private View view(Context context, OutputView output) {
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, words.say("总览", "Overview"), "/overview");
    Map<String, OutcomeKind> kinds = new LinkedHashMap<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      kinds.put(kind.code(), kind);
    }
    OutcomeKind outcome = Answers.choice(context, "outcome", kinds);
    String place = Answers.parameter(context, "place");
    RegionNames names = PlaceYears.names(output.heads());
    Collection<DocumentHead> about =
        place == null ? output.heads() : PlaceYears.about(output, names, place);
    String year = Answers.parameter(context, "year");
    DocumentOrder order = Answers.choice(context, "sort", DocumentOrder.BY_CODE);
    int page = Answers.number(context, "page", 1, 1, MOST_PAGES);
    int placesPage = Answers.number(context, "places", 1, 1, MOST_PAGES);

    List<DocumentHead> whole =
        output.heads().stream().filter(head -> head.duplicateOf() == null).toList();
    PlaceYears matrix = PlaceYears.of(whole, names);
    Paging places = Paging.of(placesPage, ROWS, matrix.places().size(), frame.here(), "places");
    Address list = frame.here().without("page").without("outcome");

    List<DocumentHead> kept = new ArrayList<>();
    List<FileOutcome> failed = List.of();
    if (outcome == null || outcome == OutcomeKind.EXTRACTED) {
      for (DocumentHead head : about) {
        if (year == null || PlaceYears.of(head).contains(year)) {
          kept.add(head);
        }
      }
      kept.sort((order == null ? DocumentOrder.FILE : order).comparator());
    } else {
      failed = output.report().files().stream().filter(file -> file.outcome() == outcome).toList();
    }
    int total = kept.isEmpty() ? failed.size() : kept.size();
    Paging paging = Paging.of(page, DOCUMENTS, total, frame.here(), "page");
    List<Link> chosen = new ArrayList<>();
    if (place != null) {
      chosen.add(
          new Link(
              words.say("地区：", "Place: ") + shown(place, words), 0, list.without("place"), true));
    }
    if (year != null) {
      chosen.add(
          new Link(words.say("年度：", "Year: ") + shown(year, words), 0, list.without("year"), true));
    }
    return new View(
        frame,
        totals(output, matrix, words),
        matrix.years().stream().map(one -> shown(one, words)).toList(),
        places.of(matrix.places()).stream().map(one -> row(matrix, one, words)).toList(),
        places,
        chart(whole, words),
        findings(output, whole, words),
        outcomes(output, outcome, frame),
        chosen,
        heads(frame, order),
        kept.isEmpty()
            ? List.of()
            : paging.of(kept).stream().map(h -> entry(h, names, words)).toList(),
        failed.isEmpty()
            ? List.of()
            : paging.of(failed).stream().map(f -> failed(f, words)).toList(),
        paging);
  }

  private static String shown(String word, PageWords words) {
    return word.equals(PlaceYears.UNKNOWN) ? words.say("未定", "unknown") : word;
  }

  private static Row row(PlaceYears matrix, String place, PageWords words) {
    Address list = Address.of("/overview").with("place", place);
    List<@Nullable Link> cells = new ArrayList<>();
    for (String year : matrix.years()) {
      Integer count = matrix.counts().getOrDefault(place, Map.of()).get(year);
      cells.add(
          count == null
              ? null
              : new Link(
                  shown(place, words) + " " + shown(year, words),
                  count,
                  list.with("year", year).to("list"),
                  false));
    }
    return new Row(
        shown(place, words),
        cells,
        new Link(shown(place, words), matrix.all().getOrDefault(place, 0), list.to("list"), false));
  }

  private static List<Facts.Fact> totals(OutputView output, PlaceYears matrix, PageWords words) {
    Map<String, Integer> counts = output.report().counts();
    List<Facts.Fact> totals = new ArrayList<>();
    total(totals, words.say("文件", "files"), counts.get("files"), words);
    total(totals, words.say("不重复文件", "documents"), counts.get("documents"), words);
    total(totals, words.say("重复", "duplicates"), counts.get("duplicates"), words);
    long known =
        matrix.places().stream().filter(place -> !place.equals(PlaceYears.UNKNOWN)).count();
    total(totals, words.say("地区", "places"), (int) known, words);
    total(totals, words.say("目标", "targets"), counts.get("targets"), words);
    total(totals, words.say("实绩", "actuals"), counts.get("actuals"), words);
    total(totals, words.say("事项", "milestones"), counts.get("milestones"), words);
    total(totals, words.say("问题", "findings"), counts.get("findings"), words);
    return totals;
  }

  private static void total(
      List<Facts.Fact> totals, String about, @Nullable Integer count, PageWords words) {
    totals.add(new Facts.Fact(about, words.count(count == null ? 0 : count)));
  }

  private static String chart(List<DocumentHead> heads, PageWords words) {
    TreeMap<Integer, int[]> byYear = new TreeMap<>();
    for (DocumentHead head : heads) {
      PlanYears plan = head.plan();
      LocalDate day = head.day();
      if (plan != null || day != null) {
        int year = plan != null ? plan.from() : day == null ? 0 : day.getYear();
        int[] counts = byYear.computeIfAbsent(year, one -> new int[2]);
        counts[0] += head.tally().targets();
        counts[1] += head.tally().actuals();
      }
    }
    while (byYear.size() > YEARS_DRAWN) {
      byYear.pollFirstEntry();
    }
    List<BarChart.Bar> bars = new ArrayList<>();
    byYear.forEach(
        (year, counts) -> {
          bars.add(bar(year, ValueKind.TARGET, counts[0], words));
          bars.add(bar(year, ValueKind.ACTUAL, counts[1], words));
        });
    if (bars.isEmpty()) {
      return "";
    }
    String title = words.say("各年文件中的目标与实绩", "Targets and actuals by year of the document");
    return new BarChart(
            title,
            words.say("按文件规划的起始年度计数。", "Counted by the first year that a document plans for."),
            words.say("条", "records"),
            bars)
        .svg(
            "years",
            new ChartWords(
                Map.of(
                    ValueKind.TARGET, words.say("目标", "targets"),
                    ValueKind.ACTUAL, words.say("实绩", "actuals"))));
  }

  private static BarChart.Bar bar(int year, ValueKind kind, int count, PageWords words) {
    String what =
        kind == ValueKind.TARGET ? words.say("目标", "targets") : words.say("实绩", "actuals");
    return new BarChart.Bar(
        Integer.toString(year),
        kind,
        BigDecimal.valueOf(count),
        null,
        words.count(count),
        year + " " + what + " " + words.count(count));
  }

  private static List<Link> findings(OutputView output, List<DocumentHead> heads, PageWords words) {
    Map<FindingKind, Integer> counts = new TreeMap<>();
    heads.forEach(
        head -> head.tally().findings().forEach((k, n) -> counts.merge(k, n, Integer::sum)));
    output.across().forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            one ->
                new Link(
                    words.of(one.getKey()),
                    one.getValue(),
                    Address.of("/findings").with("kind", one.getKey().code()),
                    false))
        .toList();
  }

  private static List<Link> outcomes(OutputView output, @Nullable OutcomeKind chosen, Frame frame) {
    List<Link> links = new ArrayList<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      int count = output.report().counts().getOrDefault(kind.code(), 0);
      boolean usual = kind == OutcomeKind.EXTRACTED;
      links.add(
          new Link(
              frame.words().of(kind),
              count,
              Address.of("/overview").with("outcome", usual ? null : kind.code()).to("list"),
              chosen == null ? usual : chosen == kind));
    }
    return links;
  }

  private static List<Link> heads(Frame frame, @Nullable DocumentOrder chosen) {
    Address here = frame.here().without("page");
    List<Link> heads = new ArrayList<>();
    for (DocumentOrder order : DocumentOrder.values()) {
      heads.add(
          new Link(
              order.words(frame.words()),
              0,
              here.with("sort", order == DocumentOrder.FILE ? null : order.code()).to("list"),
              order == (chosen == null ? DocumentOrder.FILE : chosen)));
    }
    return heads;
  }

  private static Entry entry(DocumentHead head, RegionNames names, PageWords words) {
    String years = ChineseWords.of(head.plan());
    LocalDate day = head.day();
    return new Entry(
        head.name(),
        DocumentAddress.of(head.id()),
        head.file(),
        shown(PlaceYears.name(head, names), words),
        years != null ? years : day == null ? "" : Integer.toString(day.getYear()),
        head.issuer() == null ? "" : head.issuer(),
        head.kind() == null ? "" : head.kind(),
        head.tally(),
        head.duplicateOf() == null ? null : DocumentAddress.of(head.duplicateOf()));
  }

  private static Failed failed(FileOutcome file, PageWords words) {
    return new Failed(
        file.file(),
        words.of(file.outcome()),
        file.reason() == null ? "" : words.note(file.reason()));
  }
}
