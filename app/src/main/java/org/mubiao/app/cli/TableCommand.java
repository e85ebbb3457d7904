package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.service.CheckOutput;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.TableWriting;
import org.mubiao.app.service.TargetBook;
import org.mubiao.app.service.TargetTables;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.service.YearRange;
import org.mubiao.app.table.TargetRow;
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
      List<TargetRow> rows = TableWriting.rows(chosen);
      format.write(console, stream -> FormFiller.fill(form, rows, stream, console));
      return ExitStatus.DONE;
    }
    List<Finding> findings = wanted == Format.XLSX ? CheckOutput.of(open) : List.of();
    TargetBook book = new TargetBook(Vocabulary.lexicon().indicators(), documents, findings);
    format.write(console, stream -> write(chosen, book, wanted, stream));
    return ExitStatus.DONE;
  }

  private static void write(
      TargetTables.Chosen chosen, TargetBook book, Format wanted, OutputStream stream)
      throws IOException {
    switch (wanted) {
      case CSV -> TableWriting.csv(chosen, stream);
      case XLSX -> book.write(chosen, stream);
      case JSON -> stream.write(TableWriting.json(chosen));
      case MD -> TableWriting.markdown(chosen, stream);
      case TEXT, HTML -> TableWriting.text(chosen, stream);
    }
  }
}
