package org.mubiao.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.service.CheckOutput;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.Slice;
import org.mubiao.app.service.TableBook;
import org.mubiao.app.service.TableWriting;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.FindingTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.FindingKind;
import org.mubiao.model.target.Severity;

/** What does not add up, and the table of targets with it. */
final class FindingRoutes {

  private static final List<ApiFormat> FINDINGS =
      List.of(ApiFormat.JSON, ApiFormat.CSV, ApiFormat.XLSX);
  private static final List<ApiFormat> TABLES =
      List.of(ApiFormat.JSON, ApiFormat.CSV, ApiFormat.XLSX, ApiFormat.MD);

  private final Api api;

  FindingRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.reading(
            Route.lists(
                "/findings",
                "listFindings",
                "findings",
                "What does not add up, within documents and across them, the weightiest first",
                Parameters.paged(
                    ApiParameter.choice(
                        "kind",
                        "what sort of disagreement",
                        Arrays.stream(FindingKind.values()).map(FindingKind::code).toList(),
                        null),
                    ApiParameter.choice(
                        "severity",
                        "how much it weighs",
                        Arrays.stream(Severity.values()).map(Severity::code).toList(),
                        null),
                    Parameters.PLACE,
                    Parameters.DOCUMENT,
                    Route.format(FINDINGS)),
                Route.answers(FINDINGS, "findings")),
            FindingRoutes::findings));
    routes.add(
        api.readingLong(
            Route.reads(
                "/table",
                "table",
                "targets",
                "The target table of a document, of places and years, or of a responsible unit",
                List.of(
                    Parameters.DOCUMENT,
                    Parameters.PLACE,
                    Parameters.YEAR,
                    Parameters.RESPONSIBLE,
                    ApiParameter.choice(
                        "group-by",
                        "one table a unit, section or day",
                        Arrays.stream(TargetTables.Grouping.values())
                            .map(FindingRoutes::code)
                            .toList(),
                        null),
                    Route.format(TABLES)),
                Route.answers(TABLES, "table")),
            this::table));
  }

  private static Reply findings(Asked asked, OutputView view) throws IOException {
    CheckOutput.Request request =
        new CheckOutput.Request(
            asked.word("kind", FindingKind.values(), FindingKind::code),
            asked.word("severity", Severity.values(), Severity::code),
            asked.texts("place"),
            asked.text("document"));
    ApiFormat format = asked.format(FINDINGS);
    List<Finding> all = CheckOutput.of(view, request);
    boolean page = format == ApiFormat.JSON || asked.has(Asked.PAGE) || asked.has(Asked.SIZE);
    Slice<Finding> slice =
        page ? Slice.of(all, asked.from(), asked.number(Asked.SIZE)) : Slice.of(all, 0, all.size());
    if (format == ApiFormat.JSON) {
      return Reply.json(FindingsJson.write(slice.items())).page(slice);
    }
    Map<DocumentId, DocumentReference> documents = CheckOutput.documents(view, slice.items());
    Reply reply =
        Reply.of(format, "findings", stream -> write(format, slice.items(), documents, stream));
    return page ? reply.page(slice) : reply;
  }

  private static void write(
      ApiFormat format,
      List<Finding> findings,
      Map<DocumentId, DocumentReference> documents,
      OutputStream stream)
      throws IOException {
    if (format == ApiFormat.CSV) {
      FindingTable table = new FindingTable(documents, new CsvTable(stream, FindingTable.SHAPE));
      for (Finding finding : findings) {
        table.add(finding);
      }
      return;
    }
    try (Workbook book = new Workbook()) {
      FindingTable table = new FindingTable(documents, book.sheet(FindingTable.SHAPE));
      for (Finding finding : findings) {
        table.add(finding);
      }
      table.finish(false);
      book.write(stream);
    }
  }

  private Reply table(Asked asked, OutputView view) throws IOException {
    TargetTables.Request request =
        new TargetTables.Request(
            asked.text("document"),
            asked.texts("place"),
            asked.years(),
            asked.text("responsible"),
            asked.word("group-by", TargetTables.Grouping.values(), FindingRoutes::code));
    ApiFormat format = asked.format(TABLES);
    TableBook book = TableBook.of(view, request, api.site().lexicon());
    return switch (format) {
      case CSV -> Reply.of(format, "table", stream -> TableWriting.csv(book.chosen(), stream));
      case XLSX -> Reply.of(format, "table", book::workbook);
      case MD -> Reply.of(format, "", stream -> TableWriting.markdown(book.chosen(), stream));
      default -> Reply.json(TableWriting.json(book.chosen()));
    };
  }

  private static String code(TargetTables.Grouping grouping) {
    return grouping.name().toLowerCase(java.util.Locale.ROOT);
  }
}
