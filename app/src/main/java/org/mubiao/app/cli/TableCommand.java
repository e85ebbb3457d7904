package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.TargetLinesJson;
import org.mubiao.app.service.CheckOutput;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.TargetBook;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.RowSink;
import org.mubiao.app.table.TableShape;
import org.mubiao.app.table.TargetColumn;
import org.mubiao.app.table.TargetRow;
import org.mubiao.app.table.TargetTable;
import org.mubiao.app.table.TextTable;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.TargetSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao table}. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    description = "Prints the target table of a document, a place and year, or a responsible unit.")
final class TableCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();

  @Option(
      names = "--document",
      paramLabel = "D",
      description = "one document, by id, file, 发文字号 or title")
  @Nullable String document;

  @Option(
      names = "--place",
      paramLabel = "P",
      split = ",",
      description = "places, by short name, full name or code")
  List<String> places = new ArrayList<>();

  @Option(names = "--year", paramLabel = "Y|Y..Y", description = "calendar years")
  @Nullable String year;

  @Option(
      names = "--responsible",
      paramLabel = "U",
      description = "what a unit leads or takes part in, tasks without numbers too")
  @Nullable String responsible;

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      description = "one table a unit, section or day: ${COMPLETION-CANDIDATES}")
  TargetTables.@Nullable Grouping grouping;

  @Option(
      names = "--template",
      paramLabel = "FILE.xlsx",
      description = "fill this form by its column heads; the filled form goes to --to")
  @Nullable Path template;

  TableCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted =
        template != null
            ? FormFiller.format(format, template, grouping != null)
            : format.among("table", Format.TEXT, Format.MD, Format.CSV, Format.XLSX, Format.JSON);
    TargetTables.Request request =
        new TargetTables.Request(
            document, places, year == null ? null : YearRange.of(year), responsible, grouping);
    OpenOutput open = OpenOutput.of(output.output());
    List<TargetSet> documents = open.documents();
    TargetTables.Chosen chosen =
        TargetTables.of(
            documents, CheckOutput.across(open), request, Vocabulary.lexicon().regions());
    Path form = template;
    if (form != null) {
      List<TargetRow> rows = rows(chosen.groups());
      format.write(console, stream -> FormFiller.fill(form, rows, stream, console));
      return ExitStatus.DONE;
    }
    List<Finding> findings = wanted == Format.XLSX ? CheckOutput.of(open) : List.of();
    TargetBook book = new TargetBook(Vocabulary.lexicon().indicators(), documents, findings);
    format.write(console, stream -> write(chosen, book, wanted, stream));
    return ExitStatus.DONE;
  }

  private void write(
      TargetTables.Chosen chosen, TargetBook book, Format wanted, OutputStream stream)
      throws IOException {
    List<TargetTables.Group> groups = chosen.groups();
    switch (wanted) {
      case CSV -> csv(groups, stream);
      case XLSX -> book.write(chosen, stream);
      case JSON -> json(groups, stream);
      case MD -> markdown(groups, stream);
      case TEXT, HTML -> text(groups, stream);
    }
  }

  /** One table; where rows are gathered, its first column says under what. */
  private void csv(List<TargetTables.Group> groups, OutputStream stream) throws IOException {
    TableShape shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
    if (grouping == null) {
      fill(new CsvTable(stream, shape), TargetTable.ALL, rows(groups));
      return;
    }
    List<String> heads = new ArrayList<>(List.of("分组"));
    heads.addAll(shape.heads());
    CsvTable table = new CsvTable(stream, new TableShape(shape.name(), heads));
    for (TargetTables.Group group : groups) {
      RowSink grouped =
          cells -> {
            List<CellValue> row = new ArrayList<>(List.of(CellValue.of(group.name())));
            row.addAll(cells);
            table.row(row);
          };
      fill(grouped, TargetTable.ALL, group.rows());
    }
  }

  private void json(List<TargetTables.Group> groups, OutputStream stream) throws IOException {
    if (grouping == null) {
      stream.write(TargetLinesJson.write(lines(rows(groups))));
      return;
    }
    Map<String, List<TargetLine>> byName = new LinkedHashMap<>();
    groups.forEach(group -> byName.put(group.name(), lines(group.rows())));
    stream.write(TargetLinesJson.write(byName));
  }

  private void markdown(List<TargetTables.Group> groups, OutputStream stream) throws IOException {
    for (TargetTables.Group group : groups) {
      heading(group, "## ", stream);
      TableShape shape = TargetTable.shape(TargetTable.NAME, TargetTable.ALL);
      fill(new MarkdownTable(stream, shape), TargetTable.ALL, group.rows());
    }
  }

  private void text(List<TargetTables.Group> groups, OutputStream stream) throws IOException {
    for (TargetTables.Group group : groups) {
      heading(group, "", stream);
      TextTable table = new TextTable(TargetTable.shape(TargetTable.NAME, TargetTable.SHORT));
      fill(table, TargetTable.SHORT, group.rows());
      table.print(stream);
    }
  }

  private static void heading(TargetTables.Group group, String mark, OutputStream stream)
      throws IOException {
    if (!group.name().isEmpty()) {
      String words = "\n" + mark + group.name() + "\n\n";
      stream.write(words.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void fill(RowSink sink, List<TargetColumn> columns, List<TargetRow> rows)
      throws IOException {
    TargetTable table = new TargetTable(columns, sink);
    for (TargetRow row : rows) {
      table.add(row);
    }
  }

  private static List<TargetRow> rows(List<TargetTables.Group> groups) {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static List<TargetLine> lines(List<TargetRow> rows) {
    return rows.stream().map(row -> new TargetLine(row.target(), row.document())).toList();
  }
}
