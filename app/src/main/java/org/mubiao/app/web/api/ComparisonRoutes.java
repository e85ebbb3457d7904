package org.mubiao.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.ChangesJson;
import org.mubiao.app.json.ComparisonJson;
import org.mubiao.app.page.ComparisonPage;
import org.mubiao.app.service.ChooseDocument;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.ComparisonTables;
import org.mubiao.app.table.ComparisonText;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.Workbook;
import org.mubiao.app.web.desk.CompareQuestion;
import org.mubiao.model.comparison.Comparison;
import org.mubiao.model.comparison.DiffTargets;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;

/** Figures side by side, and what changed from one document to another. */
final class ComparisonRoutes {

  private static final String TAG = "comparison";
  private static final List<ApiFormat> FORMATS =
      List.of(ApiFormat.JSON, ApiFormat.CSV, ApiFormat.XLSX, ApiFormat.MD, ApiFormat.HTML);

  private final Api api;

  ComparisonRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.readingLong(
            Route.reads(
                "/compare",
                "compare",
                TAG,
                "Indicators side by side over places and years, with a reason wherever two figures"
                    + " may not be compared",
                List.of(
                    ApiParameter.texts(
                        "indicator",
                        "key, label, alias or part of a name; left out, all that can be compared",
                        "高新技术企业数"),
                    Parameters.PLACE,
                    Parameters.YEAR,
                    ApiParameter.flag("all", "show also what has nothing to be compared with"),
                    ApiParameter.choice(
                        "lang", "language of md and html", List.of("zh", "en"), "zh"),
                    Route.format(FORMATS)),
                Route.answers(FORMATS, "comparison")),
            this::compare));
    routes.add(
        api.reading(
            Route.reads(
                "/diff",
                "diff",
                TAG,
                "What changed from one document to another, indicator by indicator",
                List.of(
                    ApiParameter.text("old", "id of the earlier document", "f0d7052baba01e12")
                        .asNeeded(),
                    ApiParameter.text("new", "id of the later document", "1f25c435a8321c31")
                        .asNeeded(),
                    ApiParameter.flag("unchanged", "tables show what did not change too"),
                    Route.format(FORMATS)),
                Route.answers(FORMATS, "diff")),
            this::diff));
  }

  private Reply compare(Asked asked, OutputView view) throws IOException {
    CompareQuestion question =
        CompareQuestion.of(asked.context(List.of("indicator", "place", Asked.YEAR, "all")));
    ComparisonWords words = new ComparisonWords("en".equals(asked.word("lang")));
    ApiFormat format = asked.format(FORMATS);
    CompareOutput.Answer answer = question.answer(view, api.site().lexicon());
    List<Comparison> comparisons = answer.comparisons();
    return switch (format) {
      case CSV, XLSX ->
          Reply.of(
              format,
              "comparison",
              stream -> tables(format, ComparisonTables.all(comparisons), 1, stream));
      case MD ->
          Reply.of(
              format,
              "",
              stream ->
                  new ComparisonText(words, true).write(stream, comparisons, answer.omitted()));
      case HTML ->
          Reply.of(
              format,
              "",
              stream -> ComparisonPage.write(stream, comparisons, answer.omitted(), words));
      default ->
          Reply.json(
              !question.indicators().isEmpty() && comparisons.size() == 1
                  ? ComparisonJson.write(comparisons.get(0))
                  : ComparisonJson.write(comparisons, answer.omitted()));
    };
  }

  private Reply diff(Asked asked, OutputView view) throws IOException {
    DocumentHead before = head(view, asked.words("old"));
    DocumentHead after = head(view, asked.words("new"));
    boolean unchanged = asked.flag("unchanged");
    ApiFormat format = asked.format(FORMATS);
    List<TargetChange> changes =
        new DiffTargets(api.site().lexicon().indicators())
            .diff(view.document(before.id()), view.document(after.id()));
    if (format == ApiFormat.JSON) {
      return Reply.json(ChangesJson.write(changes));
    }
    TableData table = ChangeTable.of(changes, unchanged);
    return switch (format) {
      case MD ->
          Reply.of(format, "", stream -> table.pour(new MarkdownTable(stream, table.shape())));
      case HTML ->
          Reply.of(
              format,
              "",
              stream ->
                  HtmlPage.write(stream, before.name() + " → " + after.name(), List.of(table)));
      default -> Reply.of(format, "diff", stream -> tables(format, List.of(table), 0, stream));
    };
  }

  private static DocumentHead head(OutputView view, String name) {
    DocumentId id = ChooseDocument.id(name);
    DocumentHead head = id == null ? null : view.head(id);
    if (head == null) {
      throw Api.missing("document", name);
    }
    return head;
  }

  /** Writes all tables as a workbook, or one of them as CSV. */
  private static void tables(ApiFormat format, List<TableData> tables, int one, OutputStream stream)
      throws IOException {
    if (format == ApiFormat.CSV) {
      TableData table = tables.get(one);
      table.pour(new CsvTable(stream, table.shape()));
      return;
    }
    try (Workbook book = new Workbook()) {
      for (TableData table : tables) {
        table.pour(book.sheet(table.shape()));
      }
      book.write(stream);
    }
  }
}
