package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ComparisonJson;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.CellValue;
import org.mubiao.app.table.ComparisonTables;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.TextTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Sets an indicator side by side over places and years: targets beside actuals, differences,"
            + " and a reason wherever two values may not be compared.")
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();

  @Option(
      names = "--indicator",
      paramLabel = "I",
      description = "key, label, alias or part of the name of an indicator; all by default")
  @Nullable String indicator;

  @Option(
      names = "--place",
      paramLabel = "P",
      split = ",",
      description = "places, by short name, full name or code")
  List<String> places = new ArrayList<>();

  @Option(names = "--year", paramLabel = "Y|Y..Y", description = "calendar years")
  @Nullable String year;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted =
        format.among(
            "compare", Format.TEXT, Format.MD, Format.JSON, Format.CSV, Format.XLSX, Format.HTML);
    List<Comparison> comparisons =
        CompareOutput.of(
            OpenOutput.of(output.output()).documents(),
            new CompareOutput.Request(indicator, places, year == null ? null : YearRange.of(year)),
            Vocabulary.lexicon());
    format.write(console, stream -> write(comparisons, wanted, stream));
    return ExitStatus.DONE;
  }

  private void write(List<Comparison> comparisons, Format wanted, OutputStream stream)
      throws IOException {
    switch (wanted) {
      case JSON ->
          stream.write(
              indicator == null
                  ? ComparisonJson.write(comparisons)
                  : ComparisonJson.write(comparisons.get(0)));
      case CSV -> csv(comparisons, stream);
      case XLSX -> xlsx(comparisons, stream);
      case HTML -> html(comparisons, stream);
      case MD -> markdown(comparisons, stream);
      case TEXT -> text(comparisons, stream);
    }
  }

  private static void text(List<Comparison> comparisons, OutputStream stream) throws IOException {
    if (comparisons.isEmpty()) {
      print(stream, "没有可以比较的数据。\n");
    }
    boolean first = true;
    for (Comparison comparison : comparisons) {
      print(stream, (first ? "" : "\n") + comparison.indicator().label() + "\n\n");
      first = false;
      TableData table =
          ComparisonTables.byPlaceAndYear(comparison).without(ComparisonTables.SOURCES);
      TextTable places = new TextTable(table.shape());
      table.pour(places);
      places.print(stream);
      TableData differences = ComparisonTables.differences(comparison);
      if (!differences.rows().isEmpty()) {
        print(stream, "\n");
      }
      for (List<CellValue> row : differences.rows()) {
        print(stream, "  " + line(row) + "\n");
      }
    }
  }

  private static void markdown(List<Comparison> comparisons, OutputStream stream)
      throws IOException {
    boolean first = true;
    for (Comparison comparison : comparisons) {
      print(stream, (first ? "" : "\n") + "## " + comparison.indicator().label() + "\n\n");
      first = false;
      TableData places = ComparisonTables.byPlaceAndYear(comparison);
      places.pour(new MarkdownTable(stream, places.shape()));
      TableData differences = ComparisonTables.differences(comparison);
      if (!differences.rows().isEmpty()) {
        print(stream, "\n");
        differences.pour(new MarkdownTable(stream, differences.shape()));
      }
    }
  }

  private static String line(List<CellValue> row) {
    String percent = row.get(4).words();
    return row.get(0).words()
        + " → "
        + row.get(1).words()
        + ": "
        + signed(row.get(2).words())
        + row.get(3).words()
        + (percent.isEmpty() ? "" : "（" + signed(percent) + "%）")
        + row.get(5).words();
  }

  private static String signed(String number) {
    return number.isEmpty() || number.startsWith("-") ? number : "+" + number;
  }

  private static void csv(List<Comparison> comparisons, OutputStream stream) throws IOException {
    if (!comparisons.isEmpty()) {
      TableData table = ComparisonTables.together(comparisons);
      table.pour(new CsvTable(stream, table.shape()));
    }
  }

  private static void xlsx(List<Comparison> comparisons, OutputStream stream) throws IOException {
    try (Workbook book = new Workbook()) {
      if (!comparisons.isEmpty()) {
        TableData table = ComparisonTables.together(comparisons);
        table.pour(book.sheet(table.shape()));
      }
      for (Comparison comparison : comparisons) {
        if (comparisons.size() == 1) {
          TableData statements = ComparisonTables.statements(comparison);
          statements.pour(book.sheet(statements.shape()));
          TableData differences = ComparisonTables.differences(comparison);
          differences.pour(book.sheet(differences.shape()));
        }
      }
      book.write(stream);
    }
  }

  private static void html(List<Comparison> comparisons, OutputStream stream) throws IOException {
    List<TableData> tables = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      tables.add(ComparisonTables.byPlaceAndYear(comparison));
      TableData differences = ComparisonTables.differences(comparison);
      if (!differences.rows().isEmpty()) {
        tables.add(differences);
      }
      if (comparisons.size() == 1) {
        tables.add(ComparisonTables.statements(comparison));
      }
    }
    HtmlPage.write(
        stream, comparisons.size() == 1 ? comparisons.get(0).indicator().label() : "指标比较", tables);
  }

  private static void print(OutputStream stream, String words) throws IOException {
    stream.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
