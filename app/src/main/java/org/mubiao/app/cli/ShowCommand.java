package org.mubiao.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.app.json.TargetLinesJson;
import org.mubiao.app.service.ChooseDocument;
import org.mubiao.app.service.ChooseTarget;
import org.mubiao.app.service.DrawEvidence;
import org.mubiao.app.service.OpenOutput;
import org.mubiao.app.service.PendingFile;
import org.mubiao.app.table.ChineseWords;
import org.mubiao.extractor.source.ReadLimits;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.document.DocumentInfo;
import org.mubiao.model.document.Section;
import org.mubiao.model.json.DocumentReference;
import org.mubiao.model.json.TargetLine;
import org.mubiao.model.json.TargetSetJson;
import org.mubiao.model.target.Finding;
import org.mubiao.model.target.Target;
import org.mubiao.model.target.TargetSet;
import org.mubiao.model.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mubiao show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows one target in its context, or one document with its targets.")
final class ShowCommand implements Callable<Integer> {

  private static final int CONTEXT = 120;

  private final Console console;

  @Mixin OutputOption output = new OutputOption();
  @Mixin FormatOption format = new FormatOption();
  @Mixin CorpusOption corpus = new CorpusOption();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "id of a target; or id, file, 发文字号 or title of a document")
  String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TARGET",
      description =
          "one target of that document: its id, its place in the document, or words of it")
  @Nullable String which;

  @Option(
      names = "--png",
      paramLabel = "FILE",
      description = "draw the page of the target with its evidence boxed; for PDF, OFD and scans")
  @Nullable Path picture;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = format.among("show", Format.TEXT, Format.JSON);
    OpenOutput open = OpenOutput.of(output.output());
    if (name.matches("[0-9a-f]{16}-\\d+-\\d+(-\\d+)?")) {
      showTarget(open, wanted, name.substring(0, 16), name);
    } else if (which != null) {
      TargetSet set = ChooseDocument.among(open.ids().stream().map(open::asRead).toList(), name);
      showTarget(open, wanted, set.document().id().value(), ChooseTarget.among(set, which).id());
    } else if (picture != null) {
      throw new WrongUsageException(
          "One target is drawn at a time: type `mubiao show "
              + name
              + " TARGET --png FILE`, with the id of a target, its place in the document, or words"
              + " of it.");
    } else {
      TargetSet set = ChooseDocument.among(open.ids().stream().map(open::asRead).toList(), name);
      format.write(
          console,
          stream ->
              stream.write(
                  wanted == Format.JSON
                      ? TargetSetJson.write(set)
                      : document(set).getBytes(StandardCharsets.UTF_8)));
    }
    return ExitStatus.DONE;
  }

  private void showTarget(OpenOutput open, Format wanted, String document, String wantedTarget)
      throws IOException {
    DocumentId id = new DocumentId(document);
    TargetSet set = open.ids().contains(id) ? open.asRead(id) : null;
    Target target =
        set == null
            ? null
            : set.targets().stream()
                .filter(one -> one.id().equals(wantedTarget))
                .findFirst()
                .orElse(null);
    if (set == null || target == null) {
      throw new WrongUsageException(
          "There is no target " + name + ": `mubiao search` and `mubiao table` show the ids.");
    }
    if (picture != null) {
      draw(open, set, target, picture);
      return;
    }
    TargetLine line = new TargetLine(target, DocumentReference.of(set.document()));
    format.write(
        console,
        stream ->
            stream.write(
                wanted == Format.JSON
                    ? TargetLinesJson.write(List.of(line))
                    : target(set, target, open.text(id)).getBytes(StandardCharsets.UTF_8)));
  }

  private void draw(OpenOutput open, TargetSet set, Target target, Path file) throws IOException {
    byte[] png =
        DrawEvidence.of(open.folder(), corpus.given(), set.document(), target, ReadLimits.DEFAULT);
    try (PendingFile pending = PendingFile.at(file)) {
      pending.stream().write(png);
      pending.commit();
    }
    console.out().println(file + ": " + Records.oneLine(target.evidence().text()));
  }

  private static String target(TargetSet set, Target target, String text) {
    StringBuilder shown = new StringBuilder();
    shown.append(head(set.document())).append('\n');
    for (Section section : set.sections()) {
      if (section.id().equals(target.section())) {
        shown.append(section.path()).append(' ').append(Records.oneLine(section.title()));
        shown.append('\n');
      }
    }
    Span span = target.evidence().span();
    shown.append("\n  …");
    shown.append(text, Math.max(0, span.start() - CONTEXT), span.start());
    shown.append('【').append(target.evidence().text()).append('】');
    shown.append(text, span.end(), Math.min(text.length(), span.end() + CONTEXT));
    shown.append("…\n\n").append(Records.line(target)).append('\n');
    if (!target.responsibility().partner().isEmpty()) {
      shown.append("协同 ").append(ChineseWords.of(target.responsibility().partner())).append('\n');
    }
    target.review().forEach(reason -> shown.append(ChineseWords.review(reason)).append('\n'));
    for (Finding finding : set.findings()) {
      if (finding.evidence().stream().anyMatch(place -> target.id().equals(place.target()))) {
        shown.append(finding.message()).append('\n');
      }
    }
    return shown.toString();
  }

  private static String document(TargetSet set) {
    StringBuilder shown = new StringBuilder(head(set.document())).append("\n\n");
    for (Target target : set.targets()) {
      shown.append(Records.line(target)).append("  [").append(target.id()).append("]\n");
    }
    set.findings().forEach(finding -> shown.append(finding.message()).append('\n'));
    return shown.toString();
  }

  private static String head(DocumentInfo info) {
    StringBuilder head = new StringBuilder();
    head.append(info.title() == null ? info.source().file() : Records.oneLine(info.title()));
    head.append('\n').append(info.source().file()).append(" (").append(info.id()).append(')');
    for (Object fact :
        new Object[] {
          info.number(),
          info.issuer(),
          info.issuedOn(),
          info.kind(),
          info.region() == null ? null : info.region().name(),
          ChineseWords.of(info.plan())
        }) {
      if (fact != null) {
        head.append(" · ").append(fact);
      }
    }
    return head.toString();
  }
}
