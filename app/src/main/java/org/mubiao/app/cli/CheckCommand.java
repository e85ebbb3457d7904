package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mubiao.app.service.CheckOutput;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.app.table.CsvTable;
import org.mubiao.app.table.FindingTable;
import org.mubiao.app.table.MarkdownTable;
import org.mubiao.app.table.Workbook;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.FindingsJson;
import org.mubiao.model.target.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mubiao check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Shows what does not add up, within documents and across them.")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();

  @Mixin LanguageOption language = new LanguageOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted =
        format.among("check", Format.TEXT, Format.MD, Format.JSON, Format.CSV, Format.XLSX);
    OpenOutput open = OpenOutput.of(output.output());
    List<Finding> findings = CheckOutput.of(open);
    Map<DocumentId, DocumentReference> documents = new LinkedHashMap<>();
    open.documents()
        .forEach(set -> documents.put(set.document().id(), DocumentReference.of(set.document())));
    format.write(
        console,
        stream -> {
          switch (wanted) {
            case JSON -> stream.write(FindingsJson.write(findings));
            case CSV ->
                fill(
                    new FindingTable(documents, new CsvTable(stream, FindingTable.SHAPE)),
                    findings);
            case MD ->
                fill(
                    new FindingTable(documents, new MarkdownTable(stream, FindingTable.SHAPE)),
                    findings);
            case XLSX -> {
              try (Workbook book = new Workbook()) {
                FindingTable table = new FindingTable(documents, book.sheet(FindingTable.SHAPE));
                fill(table, findings);
                table.finish(language.english());
                book.write(stream);
              }
            }
            case TEXT, HTML ->
                stream.write(text(findings, documents).getBytes(StandardCharsets.UTF_8));
          }
        });
    return ExitStatus.DONE;
  }

  private static void fill(FindingTable table, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      table.add(finding);
    }
  }

  private String text(List<Finding> findings, Map<DocumentId, DocumentReference> documents) {
    boolean english = language.english();
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(english ? finding.severity().code() : ChineseWords.of(finding.severity()));
      text.append("  ").append(english ? finding.kind().code() : ChineseWords.of(finding.kind()));
      text.append("  ").append(english ? finding.messageEnglish() : finding.message());
      text.append('\n');
      for (Finding.Place place : finding.evidence()) {
        DocumentReference document = documents.get(place.document());
        text.append("    ").append(document == null ? place.document() : document.file());
        text.append(" [").append(place.span().start()).append('-').append(place.span().end());
        text.append("] ").append(Records.oneLine(place.text())).append('\n');
      }
      text.append('\n');
    }
    int all = findings.size();
    text.append(english ? all + (all == 1 ? " finding\n" : " findings\n") : "共 " + all + " 项\n");
    return text.toString();
  }
}
