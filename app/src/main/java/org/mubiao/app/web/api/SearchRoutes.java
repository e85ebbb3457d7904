package org.mubiao.app.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.SearchPageJson;
import org.mubiao.app.json.SuggestionsJson;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.TableWriting;
import org.mubiao.app.service.TargetRows;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.SearchQuestion;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentGroup;
import org.mubiao.model.search.HitKind;
import org.mubiao.model.search.SearchHit;
import org.mubiao.model.search.SearchLayout;
import org.mubiao.model.search.SearchOrder;
import org.mubiao.model.search.SearchPage;
import org.mubiao.model.search.SearchRequest;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;

/** Questions to the index. */
final class SearchRoutes {

  private static final String TAG = "search";
  private static final int MOST_SUGGESTIONS = 50;
  private static final int USUAL_SUGGESTIONS = 10;
  private static final int MOST_HITS = 500;
  private static final int USUAL_HITS = 20;
  private static final int MOST_PAGES = 10_000;
  private static final List<ApiFormat> FORMATS =
      List.of(ApiFormat.JSON, ApiFormat.CSV, ApiFormat.XLSX);

  /** What {@link SearchQuestion} reads. */
  private static final List<String> QUESTION =
      List.of(
          "q",
          SearchQuestion.NARROWED,
          "place",
          Asked.YEAR,
          "sort",
          "group",
          Asked.PAGE,
          Asked.SIZE);

  private final Api api;

  SearchRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.reading(
            Route.lists(
                "/search",
                "search",
                TAG,
                "Targets, milestones and passages by words and fields; with csv and xlsx the rows"
                    + " of the target table",
                List.of(
                    ApiParameter.text("q", "question in the query language", "高企 place:如皋"),
                    ApiParameter.texts(
                        SearchQuestion.NARROWED,
                        "a clause that has to hold as well, such as kind:工作要点",
                        "status:target"),
                    Parameters.PLACE,
                    Parameters.YEAR,
                    ApiParameter.text(
                        "indicator", "key, label, alias or part of a name", "高新技术企业数"),
                    ApiParameter.text("unit", "unit of measure, as written", "家"),
                    Parameters.RESPONSIBLE,
                    ApiParameter.choice(
                        "status", "promised or reached", List.of("target", "actual"), null),
                    ApiParameter.text("kind", "文种, such as 工作要点", "工作要点"),
                    ApiParameter.choice(
                        "type", "what is looked for", codes(HitKind.values()), null),
                    ApiParameter.choice(
                        "sort",
                        "order of the hits",
                        Arrays.stream(SearchOrder.values()).map(SearchOrder::code).toList(),
                        SearchOrder.RELEVANCE.code()),
                    ApiParameter.choice(
                        "group", "documents, each with its best hits", List.of("document"), null),
                    ApiParameter.flag("explain", "say how each score came about"),
                    ApiParameter.number(Asked.PAGE, "number of the page, from 1", 1, MOST_PAGES, 1),
                    ApiParameter.number(Asked.SIZE, "hits of a page", 1, MOST_HITS, USUAL_HITS),
                    Route.format(FORMATS)),
                Route.answers(FORMATS, "search")),
            SearchRoutes::search));
    routes.add(
        api.reading(
            Route.reads(
                "/suggest",
                "suggest",
                TAG,
                "Names that what is typed may become, also typed as pinyin or its initials",
                List.of(
                    ApiParameter.text("q", "what is typed", "gaoqi").asNeeded(),
                    ApiParameter.number(
                        "limit", "how many at most", 1, MOST_SUGGESTIONS, USUAL_SUGGESTIONS)),
                Route.answers(List.of(ApiFormat.JSON), "suggest")),
            (asked, view) -> {
              asked.format(List.of(ApiFormat.JSON));
              String typed = asked.words("q");
              return Reply.json(
                  SuggestionsJson.write(typed, view.suggest(typed, asked.number("limit"))));
            }));
  }

  private static List<String> codes(HitKind[] kinds) {
    return Arrays.stream(kinds).map(HitKind::code).toList();
  }

  private static Reply search(Asked asked, OutputView view) throws IOException {
    SearchQuestion question = SearchQuestion.of(asked.context(QUESTION));
    SearchRequest request =
        question
            .request()
            .withIndicator(asked.text("indicator"))
            .withUnit(asked.text("unit"))
            .withResponsible(asked.text("responsible"))
            .withStatus(asked.word("status", Status.values(), Status::code))
            .withDocumentKind(asked.text("kind"))
            .withType(asked.word("type", HitKind.values(), HitKind::code))
            .withLayout(
                new SearchLayout(question.order(), question.grouped(), asked.flag("explain")));
    ApiFormat format = asked.format(FORMATS);
    if (format == ApiFormat.JSON) {
      SearchPage page = view.search(request);
      return Reply.json(SearchPageJson.write(page, question.grouped()))
          .page(question.grouped() ? page.documents() : page.total());
    }
    boolean all = !asked.has(Asked.PAGE) && !asked.has(Asked.SIZE);
    int most = SearchRequest.LARGEST_SIZE;
    SearchPage page = view.search(all ? request.withPage(0, most) : request);
    List<TargetRow> rows = rows(view, page);
    TableWriting.Rows each =
        taker -> {
          for (TargetRow row : rows) {
            taker.take(row);
          }
        };
    int found = question.grouped() ? page.documents() : page.total();
    boolean cut = all && found > most;
    Reply reply =
        Reply.of(
            format,
            cut ? "search-first-" + most : "search",
            stream -> {
              if (format == ApiFormat.CSV) {
                TableWriting.csv(each, stream);
              } else {
                TableWriting.workbook(each, cut ? cut(most, found) : null, stream);
              }
            });
    if (cut) {
      return reply.cut(most, found);
    }
    return all ? reply : reply.page(found);
  }

  private static String cut(int most, int found) {
    return "检索结果共 " + found + " 条，本表只取前 " + most + " 条。需要其余各条的，请增加检索条件后分次导出。";
  }

  /** {@return the rows of the records among the hits, in the order of the hits} */
  private static List<TargetRow> rows(OutputView view, SearchPage page) throws IOException {
    List<SearchHit> hits = new ArrayList<>(page.hits());
    for (DocumentGroup group : page.groups()) {
      hits.addAll(group.hits());
    }
    Map<DocumentId, Map<String, TargetRow>> byDocument = new HashMap<>();
    List<TargetRow> rows = new ArrayList<>();
    for (SearchHit hit : hits) {
      Target target = hit.target();
      if (target == null) {
        continue;
      }
      Map<String, TargetRow> known = byDocument.get(hit.document());
      if (known == null) {
        known = new HashMap<>();
        for (TargetRow row : TargetRows.of(view.document(hit.document()), view.across())) {
          known.put(row.target().id(), row);
        }
        byDocument.put(hit.document(), known);
      }
      TargetRow row = known.get(target.id());
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }
}
