package org.mubiao.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ApiParameter;
import org.mubiao.app.json.TargetLinesJson;
import org.mubiao.app.json.TaskLinesJson;
import org.mubiao.app.service.ChooseDocument;
import org.mubiao.app.service.ChooseHeads;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.RecordFilter;
import org.mubiao.app.service.Slice;
import org.mubiao.app.service.TableWriting;
import org.mubiao.app.service.TargetRows;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetLineJson;
import org.mubiao.model.json.TaskLine;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;

/**
 * Records of all documents. Documents are read one after the other and none is kept for the answer;
 * where nothing is asked of the records themselves, only those of the page are read.
 */
final class TargetRoutes {

  private static final String TAG = "targets";
  private static final List<ApiFormat> FORMATS =
      List.of(ApiFormat.JSON, ApiFormat.JSONL, ApiFormat.CSV, ApiFormat.XLSX);

  /** A sheet of a workbook has no more rows, its head among them. */
  private static final int ROWS_OF_A_SHEET = (1 << 20) - 1;

  private final Api api;

  TargetRoutes(Api api) {
    this.api = api;
  }

  void addTo(List<Route> routes) {
    routes.add(
        api.readingLong(
            Route.lists(
                "/targets",
                "listTargets",
                TAG,
                "Records of all documents; with jsonl, csv and xlsx all of them unless a page is"
                    + " asked for",
                Parameters.paged(
                    Parameters.DOCUMENT,
                    Parameters.PLACE,
                    Parameters.YEAR,
                    Parameters.RESPONSIBLE,
                    ApiParameter.choice(
                        "status", "promised or reached", List.of("target", "actual"), null),
                    ApiParameter.choice(
                        "type",
                        "numbers, or deliverables without one",
                        List.of("quantity", "milestone"),
                        null),
                    Route.format(FORMATS)),
                Route.answers(FORMATS, "table")),
            this::targets));
    routes.add(
        api.reading(
            Route.reads(
                "/targets/{id}",
                "readTarget",
                TAG,
                "One record with its document's data",
                List.of(
                    ApiParameter.path(
                        "id", "id of the record, as answers give it", "f0d7052baba01e12-789-819")),
                Route.answers(List.of(ApiFormat.JSON), "target-line")),
            TargetRoutes::target));
    routes.add(
        api.reading(
            Route.lists(
                "/tasks",
                "listTasks",
                TAG,
                "Tasks of all documents, with and without numbers, and who answers for them",
                Parameters.paged(
                    Parameters.DOCUMENT, Parameters.PLACE, Parameters.YEAR, Parameters.RESPONSIBLE),
                Route.answers(List.of(ApiFormat.JSON), "tasks")),
            this::tasks));
  }

  private Reply targets(Asked asked, OutputView view) throws IOException {
    List<DocumentHead> heads =
        ChooseHeads.forRecords(view, asked.text("document"), asked.texts("place"));
    YearRange years = asked.years();
    String responsible = asked.text("responsible");
    Status status = asked.word("status", Status.values(), Status::code);
    TargetKind kind = asked.word("type", TargetKind.values(), TargetKind::code);
    RecordFilter wanted = new RecordFilter(years, responsible, status, kind);
    ApiFormat format = asked.format(FORMATS);
    boolean page = format == ApiFormat.JSON || asked.has(Asked.PAGE) || asked.has(Asked.SIZE);
    int from = page ? asked.from() : 0;
    int size = page ? asked.number(Asked.SIZE) : Integer.MAX_VALUE;
    if (format == ApiFormat.JSON) {
      Slice<TargetLine> slice =
          Slice.of(heads, wanted::known, head -> lines(view.asRead(head.id()), wanted), from, size);
      return Reply.json(TargetLinesJson.write(slice.items())).page(slice);
    }
    if (!page) {
      if (format == ApiFormat.XLSX
          && heads.stream().mapToInt(RecordFilter::count).sum() > ROWS_OF_A_SHEET) {
        throw Problem.badRequest(
                "A sheet holds no more than "
                    + ROWS_OF_A_SHEET
                    + " rows: narrow by place, or ask for format=csv.")
            .thrown();
      }
      return Reply.of(
          format,
          "targets",
          stream -> {
            if (format == ApiFormat.JSONL) {
              for (DocumentHead head : heads) {
                for (TargetLine line : lines(view.asRead(head.id()), wanted)) {
                  TargetLineJson.write(line, stream);
                }
              }
              return;
            }
            TableWriting.Rows rows =
                taker -> {
                  for (DocumentHead head : heads) {
                    for (TargetRow row : rows(view, head, wanted)) {
                      taker.take(row);
                    }
                  }
                };
            write(format, rows, stream);
          });
    }
    if (format == ApiFormat.JSONL) {
      Slice<TargetLine> slice =
          Slice.of(heads, wanted::known, head -> lines(view.asRead(head.id()), wanted), from, size);
      return Reply.of(
              format,
              "targets",
              stream -> {
                for (TargetLine line : slice.items()) {
                  TargetLineJson.write(line, stream);
                }
              })
          .page(slice);
    }
    Slice<TargetRow> slice =
        Slice.of(heads, wanted::known, head -> rows(view, head, wanted), from, size);
    return Reply.of(
            format,
            "targets",
            stream ->
                write(
                    format,
                    taker -> {
                      for (TargetRow row : slice.items()) {
                        taker.take(row);
                      }
                    },
                    stream))
        .page(slice);
  }

  private static void write(ApiFormat format, TableWriting.Rows rows, OutputStream stream)
      throws IOException {
    if (format == ApiFormat.CSV) {
      TableWriting.csv(rows, stream);
    } else {
      TableWriting.workbook(rows, stream);
    }
  }

  private static List<TargetLine> lines(TargetSet set, RecordFilter wanted) {
    DocumentReference document = DocumentReference.of(set.document());
    return set.targets().stream()
        .filter(target -> wanted.fits(target, document))
        .map(target -> new TargetLine(target, document))
        .toList();
  }

  private static List<TargetRow> rows(OutputView view, DocumentHead head, RecordFilter wanted)
      throws IOException {
    TargetSet set = view.document(head.id());
    DocumentReference document = DocumentReference.of(set.document());
    return TargetRows.of(set, view.across()).stream()
        .filter(row -> wanted.fits(row.target(), document))
        .toList();
  }

  private static Reply target(Asked asked, OutputView view) throws IOException {
    String name = asked.path("id");
    int end = name.indexOf('-');
    DocumentId id = end < 0 ? null : ChooseDocument.id(name.substring(0, end));
    if (id != null && view.head(id) != null) {
      TargetSet set = view.asRead(id);
      for (Target target : set.targets()) {
        if (target.id().equals(name)) {
          return Reply.json(
              TargetLineJson.write(new TargetLine(target, DocumentReference.of(set.document()))));
        }
      }
    }
    throw Api.missing("record", name);
  }

  private Reply tasks(Asked asked, OutputView view) throws IOException {
    List<DocumentHead> heads =
        ChooseHeads.forRecords(view, asked.text("document"), asked.texts("place"));
    YearRange years = asked.years();
    String responsible = asked.text("responsible");
    List<DocumentHead> chosen =
        heads.stream().filter(head -> years == null || years.touches(null, head.plan())).toList();
    Slice<TaskLine> slice =
        Slice.of(
            chosen,
            head -> responsible == null ? head.tally().tasks() : Slice.UNKNOWN,
            head -> tasks(view.asRead(head.id()), responsible),
            asked.from(),
            asked.number(Asked.SIZE));
    asked.format(List.of(ApiFormat.JSON));
    return Reply.json(TaskLinesJson.write(slice.items())).page(slice);
  }

  private static List<TaskLine> tasks(TargetSet set, @Nullable String responsible) {
    DocumentReference document = DocumentReference.of(set.document());
    return set.tasks().stream()
        .filter(
            task -> responsible == null || RecordFilter.isOf(task.responsibility(), responsible))
        .map(task -> new TaskLine(task, document))
        .toList();
  }
}
