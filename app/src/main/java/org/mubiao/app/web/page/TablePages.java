package org.mubiao.app.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.service.OutputView;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.web.desk.Answers;
import org.mubiao.app.web.desk.Problem;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.search.DocumentHead;
import org.mubiao.model.target.Status;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetKind;
import org.mubiao.model.target.TargetSet;

/** The page for staff: the target table, to filter, check and correct. */
public final class TablePages {

  private static final int ROWS = 100;
  private static final int LAST_PAGE = 10_000;

  /** More documents are not read for one page: a place, a year or a document has to be chosen. */
  private static final int MOST_DOCUMENTS = 300;

  private static final List<TargetColumn> SHOWN =
      List.of(
          TargetColumn.INDICATOR,
          TargetColumn.STATUS,
          TargetColumn.MEASURE,
          TargetColumn.VALUE,
          TargetColumn.PERIOD,
          TargetColumn.DEADLINE,
          TargetColumn.SCOPE,
          TargetColumn.LEAD,
          TargetColumn.PARTNER,
          TargetColumn.EVIDENCE,
          TargetColumn.HINTS);

  private final Studio studio;

  TablePages(Studio studio) {
    this.studio = studio;
  }

  /** Which rows are shown. */
  public enum Only {
    TARGET,
    ACTUAL,
    MILESTONE,
    TASK,
    UNSURE,
    UNCHECKED
  }

  private static final Map<String, Only> ONLY =
      Map.of(
          "target", Only.TARGET,
          "actual", Only.ACTUAL,
          "milestone", Only.MILESTONE,
          "task", Only.TASK,
          "unsure", Only.UNSURE,
          "unchecked", Only.UNCHECKED);

  /**
   * What the page shows.
   *
   * @param documents documents that can be chosen, the newest first
   * @param one the one document that was chosen, null if none was
   * @param places places that can be chosen
   * @param years years that can be chosen, the last first
   * @param filters which rows can be shown
   * @param only which rows are shown, null for all
   * @param tooMany number of documents if they are too many to show, else 0
   * @param heads heads of the columns
   * @param total number of rows on all pages
   * @param conflicts corrections that a person should look at
   * @param trouble why the question was wrong, null if it was not
   */
  public record View(
      Frame frame,
      List<DocumentHead> documents,
      @Nullable DocumentHead one,
      List<ComparePages.Place> places,
      List<Integer> years,
      String year,
      String responsible,
      String document,
      List<SearchPages.Choice> filters,
      @Nullable Only only,
      int tooMany,
      List<String> heads,
      List<Row> rows,
      int total,
      int page,
      @Nullable Address previous,
      @Nullable Address next,
      List<Conflict> conflicts,
      @Nullable String trouble) {

    /** {@return the rows as they are chosen, as a file} */
    public Address export(String format) {
      Address chosen = frame.here().without("page").without("only").without("lang");
      boolean records = only == Only.TARGET || only == Only.ACTUAL;
      boolean narrowed = records || only == Only.MILESTONE;
      return chosen
          .at(narrowed ? "/api/v1/targets" : "/api/v1/table")
          .with("type", records ? "quantity" : narrowed ? "milestone" : null)
          .with(
              "status",
              records ? Objects.requireNonNull(only).name().toLowerCase(Locale.ROOT) : null)
          .with("format", format);
    }

    /** {@return whether a file holds more than these rows} */
    public boolean exportsMore() {
      return only == Only.TASK || only == Only.UNSURE || only == Only.UNCHECKED;
    }

    /** {@return the page that says what changed since the last notice, null without a document} */
    public @Nullable Address changes() {
      return one == null ? null : Address.of(DocumentAddress.of(one.id()).path() + "/changes");
    }
  }

  /**
   * A row.
   *
   * @param number its number in the table
   * @param id id of the record
   * @param look the class that colours it
   * @param document title of its document
   * @param place area of its document, empty if unknown
   * @param first whether the row before is of another document
   * @param cells its cells, as {@link View#heads} names them
   * @param evidence where it stands
   * @param edit page on which it is corrected, null for a task
   * @param checked whether a person found it right or corrected it
   */
  public record Row(
      int number,
      String id,
      String look,
      String document,
      String place,
      boolean first,
      List<Cell> cells,
      Address evidence,
      @Nullable Address edit,
      boolean checked) {

    /** {@return the page of its document} */
    public Address page() {
      return Address.of(evidence.path());
    }
  }

  /**
   * A cell.
   *
   * @param column the class that its column is laid out by
   */
  public record Cell(String words, String column) {}

  void show(Context context) throws IOException {
    studio.answer(context, "table", view -> view(context, view));
  }

  private View view(Context context, OutputView output) throws IOException {
    PageWords words = studio.words(context);
    Frame frame = studio.frame(context, words.say("目标表", "Targets"), "/table");
    List<String> chosenPlaces = Answers.parameters(context, "place");
    String year = Answers.parameter(context, "year");
    String document = Answers.parameter(context, "document");
    String responsible = Answers.parameter(context, "responsible");
    Only only = Answers.choice(context, "only", ONLY);
    int page = Answers.number(context, "page", 1, 1, LAST_PAGE);
    List<DocumentHead> all = new ArrayList<>(output.about(List.of()));
    all.sort(
        Comparator.comparing(DocumentHead::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(DocumentHead::file));
    String trouble = null;
    DocumentHead one = null;
    List<DocumentHead> chosen = List.of();
    List<TargetRow> rows = List.of();
    int tooMany = 0;
    try {
      YearRange years = year == null ? null : YearRange.of(year);
      one = document == null ? null : document(output, document);
      chosen = one != null ? List.of(one) : output.about(chosenPlaces);
      if (years != null && one == null) {
        chosen = chosen.stream().filter(head -> mayTouch(head, years)).toList();
      }
      if (chosen.size() > MOST_DOCUMENTS) {
        tooMany = chosen.size();
      } else {
        rows = rows(output, chosen, years, responsible, only);
      }
    } catch (WrongUsageException e) {
      trouble = studio.words(context).of(e);
      context.status(400);
    }
    int from = Math.min((page - 1) * ROWS, rows.size());
    int to = Math.min(page * ROWS, rows.size());
    List<TargetColumn> columns = used(rows.subList(from, to));
    List<Row> shown = new ArrayList<>();
    for (int at = from; at < to; at++) {
      boolean first = at == from || !isOfSame(rows.get(at - 1), rows.get(at));
      shown.add(row(at + 1, rows.get(at), first, columns, frame));
    }
    return new View(
        frame,
        all.subList(0, Math.min(all.size(), MOST_DOCUMENTS)),
        one,
        places(output, chosenPlaces),
        years(all),
        year == null ? "" : year,
        responsible == null ? "" : responsible,
        document == null ? "" : document,
        filters(frame, only),
        only,
        tooMany,
        columns.stream().map(words::head).toList(),
        shown,
        rows.size(),
        page,
        page > 1 ? frame.here().with("page", page == 2 ? null : Integer.toString(page - 1)) : null,
        to < rows.size() ? frame.here().with("page", Integer.toString(page + 1)) : null,
        Conflict.all(output, words),
        trouble);
  }

  private static DocumentHead document(OutputView output, String id) {
    DocumentHead head = id.matches("[0-9a-f]{16}") ? output.head(new DocumentId(id)) : null;
    if (head == null) {
      throw Problem.notFound(
              "There is no document " + id + ": choose one from the list.",
              "没有编号为 " + id + " 的文件，请从列表中选择。")
          .thrown();
    }
    return head;
  }

  /** Whether a record of the document may be about these years; plans reach into years to come. */
  private static boolean mayTouch(DocumentHead head, YearRange years) {
    if (head.plan() != null) {
      return head.plan().from() - 1 <= years.to() && years.from() <= head.plan().to();
    }
    return head.issuedOn() == null || Math.abs(head.issuedOn().getYear() - years.from()) <= 10;
  }

  private List<TargetRow> rows(
      OutputView output,
      List<DocumentHead> chosen,
      @Nullable YearRange years,
      @Nullable String responsible,
      @Nullable Only only)
      throws IOException {
    List<TargetSet> documents = output.documents(chosen);
    TargetTables.Chosen table =
        TargetTables.of(
            documents,
            output.across(),
            new TargetTables.Request(null, List.of(), years, responsible, null),
            studio.site().lexicon().regions());
    List<TargetRow> rows = new ArrayList<>();
    if (only != Only.TASK) {
      table.rows().stream().filter(row -> is(row.target(), only)).forEach(rows::add);
    }
    if (only == Only.TASK) {
      rows.addAll(table.tasks());
    }
    return rows;
  }

  private static boolean is(Target target, @Nullable Only only) {
    if (only == null) {
      return true;
    }
    return switch (only) {
      case TARGET -> target.kind() == TargetKind.QUANTITY && target.status() == Status.TARGET;
      case ACTUAL -> target.kind() == TargetKind.QUANTITY && target.status() == Status.ACTUAL;
      case MILESTONE -> target.kind() == TargetKind.MILESTONE;
      case TASK -> false;
      case UNSURE -> !target.review().isEmpty() && target.corrections().isEmpty();
      case UNCHECKED -> target.corrections().isEmpty();
    };
  }

  /** {@return the columns in which something stands} */
  private static List<TargetColumn> used(List<TargetRow> rows) {
    return SHOWN.stream()
        .filter(column -> rows.stream().anyMatch(row -> !column.of(row).words().isBlank()))
        .toList();
  }

  private static boolean isOfSame(TargetRow one, TargetRow other) {
    return one.document().id().equals(other.document().id());
  }

  private static Row row(
      int number, TargetRow row, boolean first, List<TargetColumn> columns, Frame frame) {
    Target target = row.target();
    boolean task = target.review().contains(TargetTables.TASK);
    List<Cell> cells = new ArrayList<>();
    for (TargetColumn column : columns) {
      String words =
          column == TargetColumn.VALUE
              ? frame.words().value(target)
              : frame.words().cell(column, row);
      boolean flows = column == TargetColumn.EVIDENCE && target.cell() == null;
      cells.add(
          new Cell(flows ? FlowingText.of(words) : words, column.name().toLowerCase(Locale.ROOT)));
    }
    String title = row.document().title();
    return new Row(
        number,
        target.id(),
        PageWords.look(target),
        title == null ? row.document().file() : title,
        row.document().region() == null ? "" : row.document().region().name(),
        first,
        cells,
        DocumentAddress.of(row.document().id(), target.evidence().span()),
        task || !frame.mayEdit() ? null : edit(target.id(), frame),
        !target.corrections().isEmpty());
  }

  private static Address edit(String id, Frame frame) {
    return Address.of("/records/" + id).and("back", frame.here().toString());
  }

  /** The list holds one place at a time: where several are meant, none of them stands for all. */
  private static List<ComparePages.Place> places(OutputView output, List<String> asked) {
    List<ComparePages.Place> places = ComparePages.places(output, asked);
    return places.stream().filter(ComparePages.Place::chosen).count() > 1
        ? ComparePages.places(output, List.of())
        : places;
  }

  private static List<Integer> years(List<DocumentHead> all) {
    return all.stream()
        .filter(head -> head.plan() != null)
        .flatMap(
            head ->
                java.util.stream.IntStream.rangeClosed(head.plan().from(), head.plan().to())
                    .boxed())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static List<SearchPages.Choice> filters(Frame frame, @Nullable Only chosen) {
    List<SearchPages.Choice> filters = new ArrayList<>();
    Address here = frame.here().without("page");
    filters.add(
        new SearchPages.Choice(
            frame.say("全部指标与事项", "all records"), here.without("only"), chosen == null));
    for (Only only : Only.values()) {
      String code =
          ONLY.entrySet().stream()
              .filter(entry -> entry.getValue() == only)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow();
      filters.add(
          new SearchPages.Choice(name(only, frame), here.with("only", code), chosen == only));
    }
    return filters;
  }

  private static String name(Only only, Frame frame) {
    return switch (only) {
      case TARGET -> frame.say("目标", "targets");
      case ACTUAL -> frame.say("实绩", "actuals");
      case MILESTONE -> frame.say("事项", "milestones");
      case TASK -> frame.say("无数字任务", "tasks without numbers");
      case UNSURE -> frame.say("待核对", "to be looked at");
      case UNCHECKED -> frame.say("未核对", "not checked yet");
    };
  }
}
