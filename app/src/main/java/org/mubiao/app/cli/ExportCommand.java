package org.mubiao.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.mubiao.app.json.PanelJson;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.PanelRows;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.PanelRow;
import org.mubiao.app.table.PanelTables;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes all figures as tidy data for statistics programs: one row a place, year, indicator"
            + " and status.")
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();

  @Option(
      names = "--panel",
      required = true,
      description =
          "places × years × indicators × status, as CSV (the default), JSON or a workbook with a"
              + " data dictionary")
  boolean panel;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("export", Format.CSV, Format.JSON, Format.XLSX);
    List<PanelRow> rows =
        PanelRows.of(OpenOutput.of(output.output()).documents(), Vocabulary.lexicon().indicators());
    format.write(console, stream -> write(rows, wanted, stream));
    return ExitStatus.DONE;
  }

  private static void write(List<PanelRow> rows, Format wanted, OutputStream stream)
      throws IOException {
    TableData table = PanelTables.panel(rows);
    switch (wanted) {
      case JSON -> stream.write(PanelJson.write(rows));
      case XLSX -> {
        try (Workbook book = new Workbook()) {
          table.pour(book.sheet(table.shape()));
          TableData dictionary = PanelTables.dictionary();
          dictionary.pour(book.sheet(dictionary.shape()));
          book.write(stream);
        }
      }
      case CSV, TEXT, MD, HTML -> table.pour(new CsvTable(stream, table.shape()));
    }
  }
}
