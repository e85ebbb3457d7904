package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.json.ComparisonJson;
import org.mubiao.app.page.ComparisonPage;
import org.mubiao.app.service.CompareOutput;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.ComparisonTables;
import org.mubiao.app.table.ComparisonText;
import org.mubiao.app.table.ComparisonWords;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.TableData;
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

  @Mixin LanguageOption language = new LanguageOption();

  @Option(
      names = "--indicator",
      paramLabel = "I",
      description =
          "key, label, alias or part of the name of an indicator; several with commas or by"
              + " repeating it; by default all that two places share, or all with two values")
  List<String> indicators = new ArrayList<>();

  @Option(names = "--all", description = "show also what has nothing to be compared with")
  boolean all;

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
    CompareOutput.Answer answer =
        CompareOutput.of(
            OpenOutput.of(output.output()).documents(),
            new CompareOutput.Request(
                indicators, places, year == null ? null : YearRange.of(year), all),
            Vocabulary.lexicon());
    format.write(console, stream -> write(answer, wanted, stream));
    return ExitStatus.DONE;
  }

  private void write(CompareOutput.Answer answer, Format wanted, OutputStream stream)
      throws IOException {
    List<Comparison> comparisons = answer.comparisons();
    ComparisonWords words = new ComparisonWords(language.english());
    switch (wanted) {
      case JSON ->
          stream.write(
              !indicators.isEmpty() && comparisons.size() == 1
                  ? ComparisonJson.write(comparisons.get(0))
                  : ComparisonJson.write(comparisons, answer.omitted()));
      case CSV -> csv(comparisons, stream);
      case XLSX -> xlsx(comparisons, stream);
      case HTML -> ComparisonPage.write(stream, comparisons, answer.omitted(), words);
      case MD -> new ComparisonText(words, true).write(stream, comparisons, answer.omitted());
      case TEXT -> new ComparisonText(words, false).write(stream, comparisons, answer.omitted());
    }
  }

  private static void csv(List<Comparison> comparisons, OutputStream stream) throws IOException {
    TableData table = ComparisonTables.byPlaceAndYear(comparisons);
    table.pour(new CsvTable(stream, table.shape()));
  }

  private static void xlsx(List<Comparison> comparisons, OutputStream stream) throws IOException {
    try (Workbook book = new Workbook()) {
      for (TableData table : ComparisonTables.all(comparisons)) {
        table.pour(book.sheet(table.shape()));
      }
      book.write(stream);
    }
  }
}
