package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.mubiao.app.json.ChangesJson;
import org.mubiao.app.service.DiffDocuments;
import org.mubiao.app.service.Vocabulary;
import org.mubiao.app.table.ChangeTable;
import org.mubiao.app.table.ChangeText;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.HtmlPage;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.TableData;
import org.mubiao.app.table.Workbook;
import org.mubiao.extractor.parse.TextRecognition;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.comparison.TargetChange;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.target.TargetSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Shows what changed from one document to another: new, dropped, raised, lowered, not"
            + " comparable, moved deadline, changed units, changed wording; and why each pair"
            + " belongs together.")
final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();
  @Mixin LanguageOption language = new LanguageOption();
  @Mixin RecognitionOption recognition = new RecognitionOption();

  @Parameters(index = "0", paramLabel = "OLD", description = "file, or document of the output")
  String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "file, or document of the output")
  String after = "";

  @Option(names = "--unchanged", description = "show what did not change too")
  boolean unchanged;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted =
        format.among(
            "diff", Format.TEXT, Format.JSON, Format.CSV, Format.MD, Format.XLSX, Format.HTML);
    ProgressLine progress = Workshop.progress(console);
    DiffDocuments diff = diff(recognition.recognition(progress));
    TargetSet old = diff.named(before, output.output());
    TargetSet recent = diff.named(after, output.output());
    progress.clear();
    List<TargetChange> changes = diff.between(old, recent);
    TableData table = ChangeTable.of(changes, unchanged);
    format.write(
        console,
        stream -> {
          switch (wanted) {
            case JSON -> stream.write(ChangesJson.write(changes));
            case CSV -> table.pour(new CsvTable(stream, table.shape()));
            case MD -> table.pour(new MarkdownTable(stream, table.shape()));
            case HTML ->
                HtmlPage.write(
                    stream, name(old.document()) + " → " + name(recent.document()), List.of(table));
            case XLSX -> {
              try (Workbook book = new Workbook()) {
                table.pour(book.sheet(table.shape()));
                book.write(stream);
              }
            }
            case TEXT ->
                stream.write(
                    text(old, recent, changes, unchanged, language.english())
                        .getBytes(StandardCharsets.UTF_8));
          }
        });
    return ExitStatus.DONE;
  }

  static DiffDocuments diff(TextRecognition how) {
    return new DiffDocuments(
        () -> Workshop.extractor(how), ReadLimits.DEFAULT, Vocabulary.lexicon().indicators());
  }

  /** {@return what is compared and what changed, for reading} */
  static String text(
      TargetSet old,
      TargetSet recent,
      List<TargetChange> changes,
      boolean unchangedToo,
      boolean english) {
    return name(old.document())
        + " → "
        + name(recent.document())
        + "\n"
        + ChangeText.of(changes, unchangedToo, english);
  }

  private static String name(DocumentInfo info) {
    String title = info.title();
    return title == null ? info.source().file() : Records.oneLine(title);
  }
}
