package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.FacetWords;
import org.mubiao.app.web.desk.SearchQuestion;
import org.mubiao.model.search.FacetValue;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Target;
import org.mubiao.model.text.Span;

/** The page that one searches on. */
public final class SearchPages {

  /** Values of a facet that are shown before one asks for more. */
  private static final int FEW = 8;

  /** Values of a facet that are in the page at all. */
  private static final int MOST = 60;

  private final Studio studio;

  SearchPages(Studio studio) {
    this.studio = studio;
  }

  /**
   * What the page shows.
   *
   * @param question what was asked
   * @param page answers, null if the question was wrong
   * @param trouble why it was wrong, null if it was not
   * @param picture lines that show where, null if there is nothing to show
   * @param hits the hits of this page
   * @param facets what they can be narrowed by
   * @param chosen what they are narrowed by
   * @param orders the orders they can stand in
   * @param first number of the first hit, from 1
   * @param previous the page before, null if there is none
   * @param next the page after, null if there is none
   * @param meant queries that may have been meant
   */
  public record View(
      Frame frame,
      SearchQuestion question,
      @Nullable SearchPage page,
      @Nullable String trouble,
      @Nullable String picture,
      List<Hit> hits,
      List<Facet> facets,
      List<Choice> chosen,
      List<Choice> orders,
      int first,
      @Nullable Address previous,
      @Nullable Address next,
      List<Choice> meant) {

    /** {@return the answers of this page, for a program} */
    public Address json() {
      return frame.here().at("/api/v1/search").without("lang").with("format", "json");
    }

    /** {@return all answers as far as a file holds them, whatever page they are asked from} */
    public Address export(String format) {
      return json().without("page").without("size").with("format", format);
    }

    /** {@return how many answers a file holds if there are more, null if it holds all} */
    public @Nullable Integer limit() {
      int most = SearchRequest.LARGEST_SIZE;
      return page != null && page.total() > most ? Integer.valueOf(most) : null;
    }
  }

  /** Something that can be chosen; the address is that of the page once it is. */
  public record Choice(String words, Address address, boolean active) {}

  /**
   * A facet with its values.
   *
   * @param few values that are shown at once
   * @param more values that are shown when one asks for them
   */
  public record Facet(String name, String words, List<Value> few, List<Value> more) {}

  /** A value of a facet. */
  public record Value(String words, int count, Address address) {}

  /** A stretch of a sentence. */
  public record Piece(String text, boolean marked) {}

  /**
   * A hit.
   *
   * @param sort 目标, 实绩, 事项 or 段落
   * @param look the class that colours it
   * @param name indicator, null for a passage
   * @param value value in words, empty if it has none
   * @param facts period, deadline, units and the like, as far as known
   * @param sentence the sentence it stands in
   * @param where document and headings
   * @param address where it stands
   * @param why what was taken for what was asked
   */
  public record Hit(
      String sort,
      String look,
      @Nullable String name,
      String value,
      List<Facts.Fact> facts,
      List<Piece> sentence,
      String place,
      String document,
      List<String> where,
      Address address,
      List<String> why) {}

  void show(Context context) throws IOException {
    SearchQuestion question = SearchQuestion.of(context);
    studio
        .site()
        .read(
            view -> {
              if (!studio.isKnown(context, view.stamp())) {
                studio.show(context, "search", view(context, question, view));
              }
              return true;
            });
  }

  private View view(Context context, SearchQuestion question, OutputView output)
      throws IOException {
    PageWords words = studio.words(context);
    String title = question.isEmpty() ? words.say("检索", "Search") : question.words();
    Frame frame = studio.frame(context, title, "/");
    SearchPage page;
    try {
      page = output.search(question.request());
    } catch (WrongUsageException e) {
      context.status(400);
      return new View(
          frame,
          question,
          null,
          words.of(e),
          e.picture().isEmpty() ? null : e.picture(),
          List.of(),
          List.of(),
          chosen(frame, question),
          orders(frame, question),
          0,
          null,
          null,
          List.of());
    }
    Address here = frame.here();
    int number = question.page();
    boolean more = number * question.size() < page.total() && number < question.lastPage();
    return new View(
        frame,
        question,
        page,
        null,
        null,
        page.hits().stream().map(hit -> hit(hit, words)).toList(),
        facets(frame, question, page),
        chosen(frame, question),
        orders(frame, question),
        (number - 1) * question.size() + 1,
        number > 1 ? here.with("page", number == 2 ? null : Integer.toString(number - 1)) : null,
        more ? here.with("page", Integer.toString(number + 1)) : null,
        page.didYouMean().stream()
            .map(query -> new Choice(query, here.without("page").with("q", query), false))
            .toList());
  }

  private static Hit hit(SearchHit hit, PageWords words) {
    Target target = hit.target();
    List<String> where = new ArrayList<>(hit.headings());
    return new Hit(
        words.sort(hit.kind(), target),
        PageWords.look(target),
        target == null ? null : target.indicator().name(),
        target == null ? "" : words.value(target),
        target == null ? List.of() : Facts.few(target, words),
        pieces(hit),
        hit.place() == null ? "" : hit.place(),
        hit.title() == null ? hit.file() : hit.title(),
        where,
        DocumentAddress.of(hit.document(), hit.span()),
        hit.why().stream().map(words::why).toList());
  }

  private static List<Piece> pieces(SearchHit hit) {
    List<Piece> pieces = new ArrayList<>();
    int start = hit.span().start();
    int last = 0;
    for (Span highlight : hit.highlights()) {
      pieces.add(new Piece(words(hit, last, highlight.start() - start), false));
      pieces.add(new Piece(words(hit, highlight.start() - start, highlight.end() - start), true));
      last = highlight.end() - start;
    }
    pieces.add(new Piece(words(hit, last, hit.text().length()), false));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  /** A record stands in one sentence; the lines of a passage may be paragraphs of their own. */
  private static String words(SearchHit hit, int from, int to) {
    Target target = hit.target();
    return target == null || target.cell() != null
        ? hit.text().substring(from, to)
        : FlowingText.of(hit.text(), from, to);
  }

  private static List<Facet> facets(Frame frame, SearchQuestion question, SearchPage page) {
    FacetWords words = frame.words().facets();
    List<Facet> facets = new ArrayList<>();
    for (Map.Entry<String, List<FacetValue>> facet : page.facets().entrySet()) {
      String name = facet.getKey();
      List<Value> values = new ArrayList<>();
      for (FacetValue value : facet.getValue()) {
        String clause = SearchQuestion.clause(name, value.value());
        if (values.size() < MOST && !question.narrowed().contains(clause)) {
          values.add(
              new Value(
                  words.value(name, value.value()),
                  value.count(),
                  frame.here().without("page").and(SearchQuestion.NARROWED, clause)));
        }
      }
      if (!values.isEmpty()) {
        int few = Math.min(FEW, values.size());
        facets.add(
            new Facet(
                name,
                words.name(name),
                values.subList(0, few),
                values.subList(few, values.size())));
      }
    }
    return facets;
  }

  private static List<Choice> chosen(Frame frame, SearchQuestion question) {
    List<Choice> chosen = new ArrayList<>();
    FacetWords words = frame.words().facets();
    for (String clause : question.narrowed()) {
      int colon = clause.indexOf(':');
      String name = colon < 0 ? "" : clause.substring(0, colon);
      String value = clause.substring(colon + 1).replaceAll("^\"|\"$", "");
      chosen.add(
          new Choice(
              colon < 0 ? value : words.name(name) + "：" + words.value(name, value),
              frame.here().without("page").without(SearchQuestion.NARROWED, clause),
              true));
    }
    return chosen;
  }

  private static List<Choice> orders(Frame frame, SearchQuestion question) {
    List<Choice> orders = new ArrayList<>();
    for (SearchOrder order : SearchOrder.values()) {
      orders.add(
          new Choice(
              name(order, frame.words()),
              frame
                  .here()
                  .without("page")
                  .with("sort", order == SearchOrder.RELEVANCE ? null : order.code()),
              order == question.order()));
    }
    return orders;
  }

  private static String name(SearchOrder order, PageWords words) {
    return switch (order) {
      case RELEVANCE -> words.say("相关度", "relevance");
      case NEWEST -> words.say("最新", "newest");
      case OLDEST -> words.say("最早", "oldest");
      case VALUE -> words.say("数值", "value");
      case DUE -> words.say("时限", "due");
      case PLACE -> words.say("地区", "place");
      case DOCUMENT -> words.say("文件", "document");
    };
  }
}
